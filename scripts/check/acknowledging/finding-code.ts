// The short name of a finding: its rule, and six signs that stay the same as long as what it was found in does.
import type { Finding, Place } from "../../lib/finding.ts";
import { digestOf } from "./passage-finder.ts";

/** `near-names-3f9a2c`: the rule, and what comes of the passage and of what the message quotes. */
export function findingCode(
  { rule, place, message }: Pick<Finding<string>, "rule" | "place" | "message">,
  passageAt: (place: Place) => string,
): string {
  const quoted = [...message.matchAll(/“([^”]*)”/g)].map(([, words = ""]) => words);
  return `${rule}-${digestOf([rule, passageAt(place), ...quoted].join("\n")).slice(0, 6)}`;
}
