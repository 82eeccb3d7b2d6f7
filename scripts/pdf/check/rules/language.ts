// Without a language a screen reader speaks with the wrong voice.
import { partsOf, type Tag } from "../../structure/tag.ts";
import { error, type PdfRule, warning } from "../rule.ts";

export const language: PdfRule = {
  name: "language",
  about: "The document states its language.",
  needsTags: false,
  *run(reading) {
    if ((reading.language ?? "").trim() !== "") return;
    // The standard is content where every text says its own (ISO 14289-1, 7.2); titles and bookmarks have none then.
    const isSaid = reading.tags.length > 0 && reading.tags.filter(hasText).every(saysLanguage);
    yield (isSaid ? warning : error)(
      isSaid
        ? "Only the tags state their language, so a screen reader may speak the title and the bookmarks with the wrong voice."
        : "The document does not state its language, so a screen reader may speak it with the wrong voice.",
      "Set the language in the properties of the document where it was written, and export it again.",
    );
  },
};

function hasText(tag: Tag): boolean {
  return partsOf(tag).some((part) => typeof part === "string");
}

function saysLanguage(tag: Tag): boolean {
  for (let around: Tag | undefined = tag; around; around = around.parent)
    if ((around.lang ?? "").trim() !== "") return true;
  return false;
}
