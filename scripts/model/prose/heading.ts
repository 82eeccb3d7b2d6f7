// A heading of a text.
import type { Place } from "../../lib/finding.ts";

/** A heading of the prose, with its anchor. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}
