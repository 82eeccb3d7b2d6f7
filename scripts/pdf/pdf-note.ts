// What is to be said of a PDF that somebody else made and that stands in a pack.
import Type, { type Static } from "typebox";

/** A note, of which those of one sort have the same words. */
export const PdfNote = Type.Object({
  /** The name of the file, or its path where several may have the name. */
  about: Type.String(),
  /** What is the matter, as a sentence that could be of any file. */
  what: Type.String(),
  /** What to do, as a sentence. */
  hint: Type.String(),
  /** Whether a pack with the file breaks PDF/UA or PDF/A. */
  isBreach: Type.Boolean(),
});
export type PdfNote = Readonly<Static<typeof PdfNote>>;
