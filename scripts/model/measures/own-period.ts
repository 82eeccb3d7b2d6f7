// The period of a figure as its measure means it: the year that it is reckoned by, or the month to which a year rolls on.
import { firstDayOfMonth, lastDayOfMonth } from "../../lib/calendar.ts";
import { type Period, parsePeriod } from "../period.ts";
import { monthsIn } from "./observation.ts";
import { firstMonth } from "./reporting-basis.ts";
import type { YearRule } from "./year-to-date.ts";

/**
 * Reads a period as `parsePeriod` does, but for a measure by school years its `2016/17` begins in September, and for one of
 * rolling twelve months the `year to June 2017` is the figure of June.
 */
export function parseOwnPeriod(written: string, { basis, year }: Pick<YearRule, "basis" | "year">): Period {
  const period = parsePeriod(written);
  if (period.precision === "range" && basis === "rolling-12-months" && monthsIn(period) === 12) {
    const [year, month] = [Number(period.end.slice(0, 4)), Number(period.end.slice(5, 7))];
    return { ...period, precision: "month", start: firstDayOfMonth(year, month) };
  }
  if (period.precision !== "financial-year" || year === "calendar") return period;
  const begins = Number(period.start.slice(0, 4));
  const first = firstMonth[year];
  return { ...period, start: firstDayOfMonth(begins, first), end: lastDayOfMonth(begins, first + 11) };
}
