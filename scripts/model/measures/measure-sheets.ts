// Whether what the pages of measures say is in the PDF of their publication as well, and how much room it has there.
import type { Publication } from "../publication.ts";
import type { AnnexForm } from "./annex-form.ts";

/** The annex of a publication: in its own PDF in full, and in a pack without the charts, unless it says otherwise. */
export function annexOf({ front, facts }: Publication, isInPack = false): AnnexForm {
  if (facts.measures.length === 0) return "none";
  return front.annex ?? (isInPack ? "compact" : "full");
}

/** Whether the PDF of a publication has a sheet for each of its measures. */
export function hasSheets(publication: Publication): boolean {
  return annexOf(publication) !== "none";
}
