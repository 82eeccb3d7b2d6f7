// The publication that something stands in.
import type { Location } from "./location.ts";
import type { Publication } from "./publication.ts";
import type { Register } from "./register.ts";

/** The publication on whose page, or on that of whose part, a place is; undefined for a place in none, or in one that is not there. */
export function publicationAt(
  { publications }: Pick<Register, "publications">,
  { publication }: Location,
): Publication | undefined {
  return publication === undefined ? undefined : publications.get(publication);
}
