// A document that is kept can be told from its other versions.
import { error, type PdfRule, warning } from "../rule.ts";

export const fileId: PdfRule = {
  name: "file-id",
  about: "The file has an identifier, by which its versions are told apart.",
  needsTags: false,
  *run({ hasFileId, metadata }) {
    if (!hasFileId)
      yield (metadata?.pdfA === undefined ? warning : error)(
        "The file has no identifier, which PDF/A requires.",
        "Export it again: nearly every program writes one (/ID in the trailer).",
      );
  },
};
