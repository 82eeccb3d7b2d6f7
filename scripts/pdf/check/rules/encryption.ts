// A lock against copying must not lock out who listens.
import { error, type PdfRule } from "../rule.ts";

/** The bit of the permissions that lets programs read the text for accessibility (ISO 32000-1, table 22). */
const READ_OUT = 1 << 9;

export const encryption: PdfRule = {
  name: "encryption",
  about: "If the document is encrypted, screen readers may still read it.",
  needsTags: false,
  *run({ permissions }) {
    if (permissions !== undefined && (permissions & READ_OUT) === 0)
      yield error(
        "The document is encrypted in a way that keeps screen readers out.",
        "Save it without security, or allow “text access for screen readers”.",
      );
  },
};
