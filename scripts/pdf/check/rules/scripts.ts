// What depends on a program works in few readers, and not in fifty years.
import { error, type PdfRule, warning } from "../rule.ts";

export const scripts: PdfRule = {
  name: "scripts",
  about: "The document runs no scripts, and is no XFA form.",
  needsTags: false,
  *run({ hasXfa, hasScripts, metadata }) {
    if (hasXfa)
      yield error(
        "The document is an XFA form, which most readers cannot open and no screen reader can rely on.",
        "Make it a web page, or a PDF with ordinary form fields.",
      );
    if (hasScripts)
      yield (metadata?.pdfA === undefined ? warning : error)(
        "The document runs scripts (JavaScript), which many readers refuse.",
        "Take them out; PDF/A does not allow them.",
      );
  },
};
