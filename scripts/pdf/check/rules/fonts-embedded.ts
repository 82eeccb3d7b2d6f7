// A font that is not in the file is another font on another machine.
import { error, type PdfRule } from "../rule.ts";

export const fontsEmbedded: PdfRule = {
  name: "fonts-embedded",
  about: "Every font that is used travels in the file.",
  needsTags: false,
  *run({ fonts }) {
    for (const { isEmbedded, name } of fonts)
      if (!isEmbedded)
        yield error(
          "A font is not embedded, so the text looks different, or is missing, on another machine.",
          "Export the document again with all fonts embedded.",
          { detail: name },
        );
  },
};
