// The periods that a measure has figures for, of the whole or of an area.
import { compareSpans, spanKey } from "../../lib/day-span.ts";
import type { Measure } from "./measure.ts";
import type { DatedPeriod } from "./observation.ts";

/** Each period once, the newest first. */
export function figurePeriods({ line, areas }: Pick<Measure, "line" | "areas">): readonly DatedPeriod[] {
  const all = [line, ...areas].flatMap(({ observations }) => observations.map(({ period }) => period));
  return [...new Map(all.map((period) => [spanKey(period), period])).values()].sort(compareSpans).reverse();
}
