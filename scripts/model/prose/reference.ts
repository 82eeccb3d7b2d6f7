// What stands in a text for something that is written elsewhere.
import type { Place } from "../../lib/finding.ts";
import type { PublicationId } from "../publication-id.ts";

/** A cross-reference as written: `[[noun id|label]]`, with the publication before `#` where it is another one. */
export interface Reference {
  readonly publication?: PublicationId;
  /** `paragraph`, `table`, `person`…, or `publication` where the publication itself is meant. */
  readonly noun: string;
  readonly id: string;
  readonly label?: string;
  readonly place: Place;
}

/** A live value as written: `[[= path]]`, with the publication before `#` where it is another one. */
export interface LiveValue {
  readonly publication?: PublicationId;
  readonly path: string;
  /** What stands behind a bar, as in a reference; it is shown nowhere. */
  readonly label?: string;
  /** The plain words next to it on its line, where there are any. */
  readonly before?: string;
  readonly after?: string;
  readonly place: Place;
}
