// Without tags a screen reader has to guess.
import { error, type PdfRule } from "../rule.ts";

export const tagged: PdfRule = {
  name: "tagged",
  about: "The document is tagged, and says that its tags can be relied on.",
  needsTags: false,
  *run({ hasTags, tags, isMarked, hasSuspects }) {
    if (!hasTags || tags.length === 0) {
      yield error(
        "The document is not tagged: a screen reader has to guess what is a heading, a list or a table.",
        "Export it again as a tagged PDF. In Word: Save as PDF, Options, “Document structure tags for accessibility”.",
      );
      return;
    }
    if (!isMarked)
      yield error(
        "The document has tags but does not say that they can be relied on.",
        "Set /Marked in the catalogue's /MarkInfo to true, or export the document again as a tagged PDF.",
      );
    if (hasSuspects)
      yield error(
        "The document says of some of its tags that they are suspect.",
        "Look through the tags, mend them, and set /Suspects in the catalogue's /MarkInfo to false.",
      );
  },
};
