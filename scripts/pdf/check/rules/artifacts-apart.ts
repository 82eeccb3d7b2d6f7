// Something is either content or decoration: readers differ in what they do with something that is both.
import { formatCount } from "../../../lib/number-format.ts";
import { error, type PdfRule } from "../rule.ts";

const HINT = "End the one before the other begins.";

export const artifactsApart: PdfRule = {
  name: "artifacts-apart",
  about: "No decoration (artifact) stands within tagged content, and no tagged content within decoration.",
  needsTags: true,
  *run({ pages }) {
    for (const { number, content } of pages) {
      const { decorationInTagged, taggedInDecoration } = content.mixed;
      if (decorationInTagged > 0)
        yield error("Decoration stands within tagged content.", HINT, {
          page: number,
          detail: formatCount(decorationInTagged, "time"),
        });
      if (taggedInDecoration > 0)
        yield error("Tagged content stands within decoration.", HINT, {
          page: number,
          detail: formatCount(taggedInDecoration, "time"),
        });
    }
  },
};
