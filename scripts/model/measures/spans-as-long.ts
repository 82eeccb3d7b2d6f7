// Whether a figure and a benchmark speak for as long a time, so that what adds up over time can be set beside each other.
import type { Benchmark } from "./measure-file.ts";
import type { MeasureRules } from "./measure-rules.ts";
import { type DatedPeriod, type Figure, monthsIn } from "./observation.ts";
import { parseOwnPeriod } from "./own-period.ts";
import { isAmount } from "./unit.ts";
import { yearStart } from "./year-to-date.ts";

/**
 * True but for amounts that are counted over times of two lengths, as one month and a whole year. Shares, rates, times
 * and how things stood do not grow with the time; a benchmark without a period is taken at its word.
 */
export function spansAsLong(
  { unit, rule }: Pick<MeasureRules, "unit" | "rule">,
  { period: written }: Benchmark,
  { period }: Figure,
): boolean {
  if (!isAmount(unit) || rule.basis === "snapshot" || written === undefined) return true;
  const other = parseOwnPeriod(written, rule);
  return other.precision === "words" || monthsCounted(other, rule) === monthsCounted(period, rule);
}

/** How many months a figure for a period counts, which may be more than the period has. */
function monthsCounted(period: DatedPeriod, { basis, year }: MeasureRules["rule"]): number {
  if (basis === "rolling-12-months") return 12;
  const start = basis === "cumulative" ? yearStart(period.end, year) : period.start;
  return monthsIn({ ...period, start });
}
