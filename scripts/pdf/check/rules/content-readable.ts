// What cannot be decoded is not shown, and cannot be checked.
import { error, type PdfRule } from "../rule.ts";

export const contentReadable: PdfRule = {
  name: "content-readable",
  about: "All content of the pages can be decoded.",
  needsTags: false,
  *run({ pages }) {
    for (const { number, content } of pages)
      if (content.isDamaged)
        yield error(
          "A part of the page is damaged and cannot be read.",
          "Export the document again, or download it again if it came from elsewhere.",
          { page: number },
        );
  },
};
