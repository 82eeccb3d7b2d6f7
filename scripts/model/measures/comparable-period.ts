// The period that a figure is compared with: the one just before it, or the same one a year earlier.
import { firstDayOfMonth, type IsoDay, lastDayOfMonth } from "../../lib/calendar.ts";
import { samePeriod } from "../period.ts";
import { type DatedPeriod, monthIndex, monthsIn, type Observation } from "./observation.ts";

/** What a figure is compared with. */
export const comparisons = ["period-before", "year-before"] as const;
export type Comparison = (typeof comparisons)[number];

/** The observation for the comparable period, with a figure or with the reason why there is none; undefined for neither. */
export function comparableTo(
  observations: readonly Observation[],
  { period }: Observation,
  comparison: Comparison,
): Observation | undefined {
  const wanted = comparison === "year-before" ? yearBefore(period) : periodBefore(period);
  const exact = observations.find((other) => samePeriod(other.period, wanted));
  if (exact !== undefined || period.precision !== "term" || comparison === "year-before") return exact;
  // Terms do not follow each other without a gap: August belongs to none.
  return observations.findLast(
    (other) => other.period.precision === "term" && other.period.end < period.start && isNear(other, period),
  );
}

/** A period of the same length that ends the day before. A month is compared with a month, however many days it has. */
function periodBefore(period: DatedPeriod): DatedPeriod {
  const { start } = period;
  return { ...period, start: shift(start, -monthsIn(period), "first"), end: shift(start, -1, "last") };
}

function yearBefore({ precision, text, start, end }: DatedPeriod): DatedPeriod {
  const day = precision === "day";
  return {
    precision,
    text,
    start: day ? `${Number(start.slice(0, 4)) - 1}${start.slice(4)}` : shift(start, -12, "first"),
    end: day ? `${Number(end.slice(0, 4)) - 1}${end.slice(4)}` : shift(end, -12, "last"),
  };
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
