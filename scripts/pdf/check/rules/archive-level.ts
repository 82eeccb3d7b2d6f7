// A document for the record should be readable in fifty years.
import { type PdfRule, warning } from "../rule.ts";

export const archiveLevel: PdfRule = {
  name: "archive-level",
  about: "The metadata claims PDF/A, the standard for documents that are kept.",
  needsTags: false,
  *run({ metadata }) {
    if (metadata !== undefined && metadata.pdfA === undefined)
      yield warning(
        "The document does not claim to follow PDF/A, the standard for documents that are kept.",
        "If it belongs to the record, export it as PDF/A-2a or PDF/A-3a.",
      );
  },
};
