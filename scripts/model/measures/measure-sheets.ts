// Whether what the pages of measures say is in the PDF of their publication as well.
import type { Publication } from "../publication.ts";

/** Whether the PDF of a publication has a sheet for each of its measures. */
export function hasSheets({ front, facts }: Publication): boolean {
  return front.annex !== false && facts.measures.length > 0;
}
