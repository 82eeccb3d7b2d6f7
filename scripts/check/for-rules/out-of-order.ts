// What several rules ask of a list of dates: that it runs forward.
import type { Place } from "../../lib/finding.ts";
import { endOf, parsePeriod } from "../../model/period.ts";
import { error, type Problem } from "./check.ts";

/** A problem for each date, as written, that is earlier than the one before it. Entries without a date are passed over. */
export function* outOfOrder(
  written: readonly (string | undefined)[],
  placeOf: (at: number) => Place,
): Iterable<Problem> {
  // Most lists have one entry at most, and that is in order.
  if (written.length < 2) return;
  const ends = written.map((text) => (text === undefined ? undefined : endOf(parsePeriod(text))));
  for (const [at, end] of ends.entries()) {
    const before = at === 0 ? undefined : ends[at - 1];
    if (before === undefined || end === undefined || before <= end) continue;
    yield error(
      placeOf(at),
      `“${written[at]}” stands after “${written[at - 1]}”, and is earlier.`,
      "Put the oldest first.",
    );
  }
}
