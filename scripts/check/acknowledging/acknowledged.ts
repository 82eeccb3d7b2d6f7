// A finding that somebody has judged, and lets stay.
import type { Finding } from "../../lib/finding.ts";
import type { Acknowledgement } from "../../model/checks/acknowledgement.ts";

/** A finding with what was said of it. */
export interface Acknowledged<Rule extends string = string> extends Acknowledgement {
  readonly finding: Finding<Rule>;
}
