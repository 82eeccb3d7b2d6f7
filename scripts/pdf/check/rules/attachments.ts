// Files that travel along have to say what they are.
import { error, type PdfRule, warning } from "../rule.ts";

export const attachments: PdfRule = {
  name: "attachments",
  about: "Every embedded file has a name for all readers, and says what it is to the document.",
  needsTags: false,
  *run({ attachments: files, metadata }) {
    const mustRelate = /^[34]/.test(metadata?.pdfA ?? "");
    for (const { name, hasBothNames, relationship } of files) {
      const where = { detail: name === "" ? undefined : `“${name}”` };
      if (!hasBothNames)
        yield error(
          "An embedded file lacks its name for older readers (/F) or for newer ones (/UF).",
          "Write both names into its file specification.",
          where,
        );
      if (relationship === undefined)
        yield (mustRelate ? error : warning)(
          "An embedded file does not say what it is to the document.",
          "Write /AFRelationship into its file specification: /Data for the figures of a table, /Source for the original.",
          where,
        );
    }
  },
};
