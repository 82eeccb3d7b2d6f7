// A character that no font has shows as an empty box.
import { formatCount } from "../../../lib/number-format.ts";
import { error, type PdfRule } from "../rule.ts";

export const glyphShapes: PdfRule = {
  name: "glyph-shapes",
  about: "Every character that is shown is one that its font has.",
  needsTags: false,
  *run({ pages }) {
    for (const { number, content } of pages)
      for (const [font, { missing }] of content.faults)
        if (missing > 0)
          yield error(
            "Characters are shown that the font does not have: they appear as empty boxes, or not at all.",
            "Use a font that has them, or write something else.",
            { page: number, detail: `${formatCount(missing, "character")} in ${font.name}` },
          );
  },
};
