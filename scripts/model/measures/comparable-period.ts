// The period that a figure is compared with: the one just before it, or the same one a year earlier.
import { addMonths, firstDayOfMonth, type IsoDay, lastDayOfMonth } from "../../lib/calendar.ts";
import { samePeriod } from "../period.ts";
import { type DatedPeriod, monthIndex, monthsIn, type Observation } from "./observation.ts";

/** What a figure is compared with. */
export const comparisons = ["period-before", "year-before"] as const;
export type Comparison = (typeof comparisons)[number];

/** How the periods of a measure are compared. */
export interface ComparisonRule {
  readonly comparison: Comparison;
  /**
   * Of figures that say how things stood at the end of their period: how many months lie between two of them. Undefined
   * for figures of what happened in a period.
   */
  readonly monthsBetween?: number | undefined;
}

/** The observation for the comparable period, with a figure or with the reason why there is none; undefined for neither. */
export function comparableTo(
  observations: readonly Observation[],
  { period }: Observation,
  { comparison, monthsBetween }: ComparisonRule,
): Observation | undefined {
  if (monthsBetween !== undefined && period.precision !== "term")
    return stateAt(observations, period, comparison === "year-before" ? 12 : monthsBetween);
  const wanted = comparison === "year-before" ? yearBefore(period) : periodBefore(period);
  const exact = observations.find((other) => samePeriod(other.period, wanted));
  if (exact !== undefined || period.precision !== "term" || comparison === "year-before") return exact;
  // Terms do not follow each other without a gap: August belongs to none.
  return observations.findLast(
    (other) => other.period.precision === "term" && other.period.end < period.start && isNear(other, period),
  );
}

/** How things stood some months before, whether it is written as a day or as the period that ends on it. */
function stateAt(
  observations: readonly Observation[],
  { precision, end }: DatedPeriod,
  months: number,
): Observation | undefined {
  const day = endBefore(end, months);
  const then = observations.filter((other) => other.period.end === day);
  return then.find((other) => other.period.precision === precision) ?? then[0];
}

/** The last day of a month goes back to the last day of another, and any other day to the same one. */
function endBefore(day: IsoDay, months: number): IsoDay {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return day === lastDayOfMonth(year, month) ? lastDayOfMonth(year, month - months) : addMonths(day, -months);
}

/** A period of the same length that ends the day before. A month is compared with a month, however many days it has. */
function periodBefore(period: DatedPeriod): DatedPeriod {
  const { start } = period;
  return { ...period, start: shift(start, -monthsIn(period), "first"), end: shift(start, -1, "last") };
}

function yearBefore({ precision, text, start, end }: DatedPeriod): DatedPeriod {
  return { precision, text, start: shift(start, -12, "first"), end: shift(end, -12, "last") };
}

/** The first or last day of the month that lies some months away. */
function shift(day: IsoDay, months: number, which: "first" | "last"): IsoDay {
  const index = monthIndex(day) + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return which === "first" ? firstDayOfMonth(year, month) : lastDayOfMonth(year, month);
}

function isNear({ period: { end } }: Observation, { start }: DatedPeriod): boolean {
  return monthIndex(start) - monthIndex(end) <= 2;
}
