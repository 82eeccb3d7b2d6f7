// A reader relies on tags that the document vouches for.
import { error, type PdfRule } from "../rule.ts";

export const uaLevel: PdfRule = {
  name: "ua-level",
  about: "The metadata claims PDF/UA, the standard for accessible PDFs.",
  needsTags: false,
  *run({ metadata }) {
    // Without metadata there is one thing to mend, not two.
    if (metadata === undefined) return;
    if (metadata.pdfUa === undefined)
      yield error(
        "The document does not claim to follow PDF/UA, the standard for accessible PDFs.",
        "Mend all else first, then write pdfuaid:part into its metadata.",
      );
    else if (!["1", "2"].includes(metadata.pdfUa))
      yield error("The document claims a part of PDF/UA that does not exist.", "Claim part 1 or 2.", {
        detail: `“${metadata.pdfUa}”`,
      });
  },
};
