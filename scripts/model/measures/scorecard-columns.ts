// Which periods a table of measures has columns for: the last few that its measures report on, and the year before.

import type { IsoDay } from "../../lib/calendar.ts";
import { compareSpans, spanKey } from "../../lib/day-span.ts";
import { compareText } from "../../lib/finding.ts";
import type { Measure } from "./measure.ts";
import { yearName } from "./measure-words.ts";
import { type DatedPeriod, monthsIn } from "./observation.ts";
import { yearStart } from "./year-to-date.ts";

/** The columns of a table. */
export interface ScorecardColumns {
  /** Oldest first. */
  readonly periods: readonly DatedPeriod[];
  /** Whether a year to date says more than the last figure: not where all report by the year, or on twelve months. */
  readonly yearToDate: boolean;
  /** The last whole year before the last period, where some measure has a figure for it. */
  readonly year?: { readonly start: IsoDay; readonly text: string };
}

/** The columns for some measures, with at most `count` periods. */
export function scorecardColumns(measures: readonly Measure[], count: number): ScorecardColumns {
  const years = measures.flatMap(({ line, rule, frequency }) => {
    const last = line.last?.period.end;
    if (last === undefined || frequency === "year") return [];
    const current = yearStart(last, rule.year);
    return line.years
      .filter(({ start, figure }) => start < current && "value" in figure)
      .map(({ start }) => ({ start, text: yearName(start, rule.year) }));
  });
  const year = years.sort((a, b) => compareText(a.start, b.start)).at(-1);
  const all = measures.flatMap(({ line }) => line.observations.map(({ period }) => period));
  const periods = [...new Map(all.map((period) => [spanKey(period), period])).values()]
    .sort(compareSpans)
    .filter((period) => monthsIn(period) < 12 || period.start !== year?.start)
    .slice(-count);
  const yearToDate = measures.some(
    ({ frequency, rule }) => frequency !== "year" && rule.basis !== "rolling-12-months",
  );
  return { periods, yearToDate, ...(year === undefined ? {} : { year }) };
}
