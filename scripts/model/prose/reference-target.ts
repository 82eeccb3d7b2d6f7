// What a cross-reference names, read from its words: `noun id`, with the id of another publication and # before it.
import { type PublicationId, publicationId } from "../publication-id.ts";

/** The publication, where one is named, the noun and the id. One bare word names a publication. */
export interface ReferenceTarget {
  readonly publication?: PublicationId;
  readonly noun: string;
  readonly id: string;
}

/** Reads `paragraph 4.1`, `reviews/buses-2023#recommendation 2` or `reviews/buses-2023`. */
export function readTarget(written: string): ReferenceTarget {
  const { publication, rest } = splitPublication(written);
  const named = publication === undefined ? {} : { publication };
  const space = rest.indexOf(" ");
  if (space < 0) return { ...named, noun: "publication", id: rest };
  return { ...named, noun: rest.slice(0, space).toLowerCase(), id: rest.slice(space + 1).trim() };
}

/** Parts the id of a publication from what stands behind its #. */
export function splitPublication(written: string): {
  readonly publication?: PublicationId;
  readonly rest: string;
} {
  const hash = written.indexOf("#");
  if (hash < 0) return { rest: written.trim() };
  return { publication: publicationId(written.slice(0, hash).trim()), rest: written.slice(hash + 1).trim() };
}
