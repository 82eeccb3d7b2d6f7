// What is neither tagged nor marked as decoration is lost to a listener, or read in the wrong place.
import { formatCount } from "../../../lib/number-format.ts";
import { error, type PdfRule, quote } from "../rule.ts";

export const contentTagged: PdfRule = {
  name: "content-tagged",
  about: "Everything that is painted is tagged or marked as decoration (an artifact), also in forms.",
  needsTags: true,
  *run({ pages }) {
    for (const { number, content } of pages) {
      const { shown, shapes } = content.untagged;
      if (shapes > 0)
        yield error(
          "Something is painted that is neither tagged nor marked as decoration.",
          "Tag what has a meaning; mark page numbers, running heads, lines and backgrounds as artifacts.",
          { page: number, detail: quote(shown.text) ?? formatCount(shapes, "shape") },
        );
    }
  },
};
