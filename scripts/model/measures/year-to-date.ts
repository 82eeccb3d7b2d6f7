// What a year comes to so far, and in all, by what its figures speak for.
import { firstDayOfMonth, type IsoDay, lastDayOfMonth } from "../../lib/calendar.ts";
import type { MissingReason } from "./missing-reason.ts";
import { type DatedPeriod, type Figure, isFigure, monthIndex, type Observation } from "./observation.ts";
import { firstMonth, type ReportingBasis, type ReportingYear } from "./reporting-basis.ts";

/** A year's figure; or why there is none: `basis` where figures cannot be added up, `gap` where one is missing, or as its source says. */
export type YearFigure =
  | { readonly value: number; readonly numerator?: number; readonly denominator?: number }
  | { readonly none: "basis" | "gap" | MissingReason };

/** How a year is reckoned for a measure. */
export interface YearRule {
  readonly basis: Exclude<ReportingBasis, "average">;
  readonly year: ReportingYear;
  /** What a share is counted per: 100 for per cent, 10,000 for a rate per 10,000. Undefined for a count, which is added up. */
  readonly per?: number;
  /** Of averages, such as times, which do not add up. */
  readonly isAverage?: boolean;
}

/** The year so far as it was given with a figure, or else as it comes to; undefined where others were given and this is none. */
export function yearSoFar(
  observations: readonly Observation[],
  latest: Figure,
  rule: YearRule,
): YearFigure | undefined {
  if (latest.isYearless) return undefined;
  return latest.soFar === undefined ? yearToDate(observations, latest, rule) : { value: latest.soFar };
}

/**
 * The year so far, up to and with an observation: a sum of counts, shares pooled from their numerators and
 * denominators, the last figure of a snapshot or of what is cumulative already, and none of rolling twelve months.
 */
export function yearToDate(
  observations: readonly Observation[],
  latest: Observation,
  rule: YearRule,
): YearFigure {
  const from = yearStart(latest.period.end, rule.year);
  return reckon(
    observations.filter(({ period }) => period.start >= from && period.end <= latest.period.end),
    { from, to: latest.period.end },
    rule,
  );
}

/** The figure of the whole year that a day lies in; `gap` until every period of it has one. */
export function annualFigure(observations: readonly Observation[], day: IsoDay, rule: YearRule): YearFigure {
  const from = yearStart(day, rule.year);
  const to = lastDayOfMonth(Number(from.slice(0, 4)), Number(from.slice(5, 7)) + 11);
  const within = observations.filter(({ period }) => period.start >= from && period.end <= to);
  // The state at the end of a year is not that of some month before it.
  if (rule.basis !== "period" && !within.some(({ period }) => period.end === to)) return { none: "gap" };
  return reckon(within, { from, to }, rule);
}

/** The first day of the year that a day lies in. */
export function yearStart(day: IsoDay, year: ReportingYear): IsoDay {
  const first = firstMonth[year];
  const own = Number(day.slice(0, 4));
  return firstDayOfMonth(Number(day.slice(5, 7)) >= first ? own : own - 1, first);
}

/** What a year is called by its first day: `2016/17`, or `2016` where it is that of the calendar. */
export function yearName(start: IsoDay, year: ReportingYear): string {
  const first = Number(start.slice(0, 4));
  return year === "calendar" ? `${first}` : `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}

function reckon(
  observations: readonly Observation[],
  span: { readonly from: IsoDay; readonly to: IsoDay },
  { basis, per, isAverage = false }: YearRule,
): YearFigure {
  if (basis === "rolling-12-months") return { none: "basis" };
  if (basis !== "period") {
    const last = observations.at(-1);
    return last !== undefined && isFigure(last) ? pickFigure(last) : { none: "gap" };
  }
  const figures = observations.filter(isFigure);
  if (figures.length < observations.length || !covers(figures, span)) return { none: "gap" };
  const [only] = figures;
  if (only !== undefined && figures.length === 1) return pickFigure(only);
  if (isAverage) return { none: "basis" };
  return per === undefined ? { value: sum(figures.map(({ value }) => value)) } : pool(figures, per);
}

/** A figure that is that of a year. */
export function pickFigure({ value, numerator, denominator }: Figure): YearFigure {
  return {
    value,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
  };
}

/** Shares of unlike groups cannot be averaged: what they were worked out from is added up instead. */
function pool(figures: readonly Figure[], per: number): YearFigure {
  const numerators = figures.map(({ numerator }) => numerator);
  const denominators = figures.map(({ denominator }) => denominator);
  if (!isWhole(numerators) || !isWhole(denominators)) return { none: "basis" };
  const [numerator, denominator] = [sum(numerators), sum(denominators)];
  return denominator === 0
    ? { none: "basis" }
    : { value: (numerator / denominator) * per, numerator, denominator };
}

function isWhole(values: readonly (number | undefined)[]): values is readonly number[] {
  return values.every((value) => value !== undefined);
}

/** Whether periods follow each other without a gap from the first day to the last. Schools' August is no gap. */
function covers(
  figures: readonly Figure[],
  { from, to }: { readonly from: IsoDay; readonly to: IsoDay },
): boolean {
  const periods = figures.map(({ period }): DatedPeriod => period);
  const terms = periods.every(({ precision }) => precision === "term");
  const joined = periods.every((period, index) => {
    const before = periods[index - 1];
    return before === undefined || terms || follows(period.start, before.end);
  });
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return false;
  const ended = terms ? monthIndex(to) - monthIndex(last.end) <= 1 : last.end === to;
  return joined && first.start === from && ended;
}

/** Whether a day is the one after another. */
function follows(day: IsoDay, before: IsoDay): boolean {
  return Date.parse(day) - Date.parse(before) === 86_400_000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
