// Without a language a screen reader speaks with the wrong voice.
import { error, type PdfRule } from "../rule.ts";

export const language: PdfRule = {
  name: "language",
  about: "The document states its language.",
  needsTags: false,
  *run(reading) {
    if ((reading.language ?? "").trim() === "")
      yield error(
        "The document does not state its language, so a screen reader may speak it with the wrong voice.",
        "Set the language in the properties of the document where it was written, and export it again.",
      );
  },
};
