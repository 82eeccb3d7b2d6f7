// Where a text stands: the page of a publication, of one of its parts, or none.
import type { PublicationId } from "./publication-id.ts";

/** The page that a text stands on: a publication, one of its parts, or neither (a register in `data/`). */
export interface Location {
  readonly publication?: PublicationId;
  readonly part?: string;
}
