// The period of a figure, where a year such as `2016/17` is the one that its measure is reckoned by.
import { firstDayOfMonth, lastDayOfMonth } from "../../lib/calendar.ts";
import { type Period, parsePeriod } from "../period.ts";
import { firstMonth, type ReportingYear } from "./reporting-basis.ts";

/** Reads a period as `parsePeriod` does, but for a measure by school years: its `2016/17` begins in September. */
export function parseOwnPeriod(written: string, year: ReportingYear): Period {
  const period = parsePeriod(written);
  if (period.precision !== "financial-year" || year === "calendar") return period;
  const begins = Number(period.start.slice(0, 4));
  const first = firstMonth[year];
  return { ...period, start: firstDayOfMonth(begins, first), end: lastDayOfMonth(begins, first + 11) };
}
