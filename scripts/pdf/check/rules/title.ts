// The title is the first thing that a listener hears, and what a tab and a search result show.
import { error, type PdfRule } from "../rule.ts";

const HINT = "Give the document a title in its properties where it was written, and export it again.";

export const title: PdfRule = {
  name: "title",
  about: "The document has a title, and a window shows it in place of the file's name.",
  needsTags: false,
  *run({ info, metadata, showsTitle }) {
    if (metadata?.title === undefined && info.title === undefined)
      yield error("The document has no title.", HINT);
    else if (metadata !== undefined && metadata.title === undefined)
      yield error(
        "The title is missing from the metadata (dc:title), where newer readers look for it.",
        HINT,
      );
    if (!showsTitle)
      yield error(
        "A window shows the name of the file in place of the title.",
        "Set /DisplayDocTitle in the catalogue's /ViewerPreferences to true. In Acrobat: Properties, Initial view, Show: Document title.",
      );
  },
};
