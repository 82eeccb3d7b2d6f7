// A glyph that stands for no text is silent.
import { formatCount } from "../../../lib/number-format.ts";
import { error, type PdfRule } from "../rule.ts";

export const glyphText: PdfRule = {
  name: "glyph-text",
  about: "Every glyph that is shown stands for text.",
  needsTags: false,
  *run({ pages }) {
    for (const { number, content } of pages)
      for (const [font, { mute }] of content.faults)
        if (font.hasToUnicode && mute > 0)
          yield error(
            "Glyphs are shown that stand for no text, so they are not read out.",
            "Replace the characters or the font where the document was written, and export it again.",
            { page: number, detail: `${formatCount(mute, "glyph")} of ${font.name}` },
          );
  },
};
