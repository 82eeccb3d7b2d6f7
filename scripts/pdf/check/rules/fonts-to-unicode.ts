// What a font shows has to be known as text, to be read out, searched and copied.
import { error, type PdfRule } from "../rule.ts";

export const fontsToUnicode: PdfRule = {
  name: "fonts-to-unicode",
  about: "Every font says which text its glyphs stand for.",
  needsTags: false,
  *run({ fonts, pages }) {
    for (const font of fonts) {
      const page = pages.find(({ content }) => (content.faults.get(font)?.mute ?? 0) > 0);
      if (!font.hasToUnicode && page)
        yield error(
          "A font does not say which text its glyphs stand for, so what it shows cannot be read out or searched.",
          "Export the document again, with another font if need be; print to no “PDF printer”.",
          { page: page.number, detail: font.name },
        );
    }
  },
};
