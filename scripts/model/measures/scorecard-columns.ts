// Which periods a table of measures has columns for: the last few that its measures report on, and the year before.

import type { IsoDay } from "../../lib/calendar.ts";
import { compareSpans, spanKey } from "../../lib/day-span.ts";
import { compareText } from "../../lib/finding.ts";
import type { Measure } from "./measure.ts";
import { yearName } from "./measure-words.ts";
import { type DatedPeriod, monthsIn, type Observation } from "./observation.ts";
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

/** What a measure has at the time of a column: for its period, or, of how things stood, for one that ends with it. */
export function figureAtColumn({ line, rule }: Measure, period: DatedPeriod): Observation | undefined {
  const own = line.observations.find((one) => spanKey(one.period) === spanKey(period));
  if (own !== undefined || rule.basis !== "snapshot") return own;
  return line.observations.findLast((one) => one.period.end === period.end);
}

/**
 * The columns for some measures, with at most `count` periods. How things stood at the end of a period has no column of
 * its own where another ends with the same day.
 */
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
  const flows = spansOf(measures.filter(({ rule }) => rule.basis !== "snapshot"));
  const periods = [...flows, ...statesBeside(flows, measures)]
    .sort(compareSpans)
    .filter((period) => monthsIn(period) < 12 || period.start !== year?.start)
    .slice(-count);
  const yearToDate = measures.some(
    ({ frequency, rule }) => frequency !== "year" && rule.basis !== "rolling-12-months",
  );
  return { periods, yearToDate, ...(year === undefined ? {} : { year }) };
}

/** The periods of some measures, each once. */
function spansOf(measures: readonly Measure[]): readonly DatedPeriod[] {
  const all = measures.flatMap(({ line }) => line.observations.map(({ period }) => period));
  return [...new Map(all.map((period) => [spanKey(period), period])).values()];
}

/** For how things stood: of the periods that end with one day, the shortest, where no other column ends with it. */
function statesBeside(flows: readonly DatedPeriod[], measures: readonly Measure[]): readonly DatedPeriod[] {
  const taken = new Set(flows.map(({ end }) => end));
  const states = spansOf(measures.filter(({ rule }) => rule.basis === "snapshot"));
  const byEnd = Map.groupBy(
    states.filter(({ end }) => !taken.has(end)),
    ({ end }) => end,
  );
  return [...byEnd.values()].flatMap((group) => group.toSorted(compareSpans).slice(-1));
}
