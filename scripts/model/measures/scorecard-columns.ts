// Which periods a table of measures has columns for: the last few that its measures report on, and whole years before.

import type { IsoDay } from "../../lib/calendar.ts";
import { compareSpans, spanKey } from "../../lib/day-span.ts";
import { compareText } from "../../lib/finding.ts";
import type { Measure } from "./measure.ts";
import { type DatedPeriod, monthsIn, type Observation } from "./observation.ts";
import { yearName, yearStart } from "./year-to-date.ts";

/** The columns of a table. */
export interface ScorecardColumns {
  /** Oldest first. */
  readonly periods: readonly DatedPeriod[];
  /** Whether a year to date says more than the last figure: not where all report by the year, or on twelve months. */
  readonly yearToDate: boolean;
  /** Whole years that some measure has a figure for, oldest first: the last, and those before it that there is room for. */
  readonly years: readonly { readonly start: IsoDay; readonly text: string }[];
}

/** Whether a measure has its figures in the columns of whole years alone, beside others that report more often. */
export function isOfYears({ frequency }: Measure, { periods }: ScorecardColumns): boolean {
  return frequency === "year" && periods.some((period) => monthsIn(period) < 12);
}

/** Whether the last figure of a measure is of none of the columns of periods, so that it says itself when it was. */
export function isBesideColumns(measure: Measure, columns: ScorecardColumns): boolean {
  if (isOfYears(measure, columns)) return true;
  return (
    measure.line.latest !== undefined &&
    columns.periods.every((period) => figureAtColumn(measure, period, columns) === undefined)
  );
}

/** What a measure has at the time of a column: for its period, or, of how things stood, for one that ends with it. */
export function figureAtColumn(
  { line, rule }: Measure,
  period: DatedPeriod,
  { periods }: Pick<ScorecardColumns, "periods">,
): Observation | undefined {
  const own = line.observations.find((one) => spanKey(one.period) === spanKey(period));
  if (own !== undefined || rule.basis !== "snapshot") return own;
  const state = line.observations.findLast((one) => one.period.end === period.end);
  // What has a column of its own is not told twice.
  return periods.some((one) => state && spanKey(one) === spanKey(state.period)) ? undefined : state;
}

/**
 * The columns for some measures, with at most `count` periods. How things stood at the end of a period has no column of
 * its own where another ends with the same day. What is reported by the year stands in the columns of years, unless all is.
 */
export function scorecardColumns(measures: readonly Measure[], count: number): ScorecardColumns {
  const often = measures.filter(({ frequency, line }) => frequency !== "year" && line.last !== undefined);
  const shown = often.length === 0 ? measures : often;
  const flows = spansOf(shown.filter(({ rule }) => rule.basis !== "snapshot"));
  const periods = [...flows, ...statesBeside(flows, shown)].sort(byEnd).slice(-count);
  const years = often.length === 0 ? [] : measures.flatMap(wholeYears);
  const byStart = new Map(years.map((year) => [year.start, year]));
  const yearToDate = measures.some(
    ({ frequency, rule }) => frequency !== "year" && rule.basis !== "rolling-12-months",
  );
  return {
    periods,
    yearToDate,
    years: [...byStart.values()]
      .sort((a, b) => compareText(a.start, b.start))
      .slice(-1 - Math.max(0, count - periods.length)),
  };
}

/** The years of a measure that have a figure: of one that is reported more often, those that were over before its last. */
function wholeYears({ line, rule, frequency }: Measure): ScorecardColumns["years"] {
  const last = line.last?.period.end;
  if (last === undefined) return [];
  const current = yearStart(last, rule.year);
  return line.years
    .filter(({ start, figure }) => (frequency === "year" || start < current) && "value" in figure)
    .map(({ start }) => ({ start, text: yearName(start, rule.year) }));
}

/** By the days on which they end; a month before the quarter that ends with it. */
function byEnd(one: DatedPeriod, other: DatedPeriod): number {
  return compareText(one.end, other.end) || compareText(other.start, one.start);
}

/** The periods of some measures, each once. */
function spansOf(measures: readonly Measure[]): readonly DatedPeriod[] {
  const all = measures.flatMap(({ line }) => line.observations.map(({ period }) => period));
  return [...new Map(all.map((period) => [spanKey(period), period])).values()];
}

/** For how things stood: of the periods that end with one day, the shortest, where no other column ends with it. */
function statesBeside(flows: readonly DatedPeriod[], measures: readonly Measure[]): readonly DatedPeriod[] {
  // A month stands in no quarter that ends with it, and a quarter may in its last month.
  const taken = Map.groupBy(flows, ({ end }) => end);
  const isTaken = (state: DatedPeriod) =>
    (taken.get(state.end) ?? []).some((flow) => monthsIn(flow) <= monthsIn(state));
  const states = spansOf(measures.filter(({ rule }) => rule.basis === "snapshot"));
  const byEnd = Map.groupBy(
    states.filter((state) => !isTaken(state)),
    ({ end }) => end,
  );
  return [...byEnd.values()].flatMap((group) => group.toSorted(compareSpans).slice(-1));
}
