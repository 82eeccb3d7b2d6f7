// The figures of a measure, for the whole or one area, with everything that follows from them by its rules.
import type { IsoDay } from "../../lib/calendar.ts";
import { endOf, type Period, parsePeriod } from "../period.ts";
import { type Comparison, comparableTo } from "./comparable-period.ts";
import { type Course, courseOf } from "./course.ts";
import { type Direction, directionOfTravel } from "./direction-of-travel.ts";
import { type Gap, gapTo } from "./gap.ts";
import type { Benchmark, MeasureEntry, Printed, Unit } from "./measure-file.ts";
import {
  type DatedPeriod,
  type Figure,
  firstPublished,
  isFigure,
  knownOn,
  monthsIn,
  type Observation,
} from "./observation.ts";
import { type FigureRating, rateFigure, type Tolerance } from "./rate-figure.ts";
import type { Aim, Polarity } from "./target.ts";
import { annualFigure, type YearFigure, type YearRule, yearStart, yearToDate } from "./year-to-date.ts";

/** A target with the day it is for. */
export interface DatedAim {
  readonly aim: Aim;
  readonly by?: Period;
}

/** What a measure is, without its figures. */
export interface MeasureRules
  extends Pick<
    MeasureEntry,
    "ref" | "number" | "part" | "group" | "definition" | "owner" | "per" | "arrears" | "note" | "continues"
  > {
  readonly name: string;
  readonly unit: Unit;
  readonly good: Polarity;
  /** How many decimal places are shown in a table. */
  readonly decimals: number;
  readonly rule: YearRule;
  readonly frequency: NonNullable<MeasureEntry["frequency"]>;
  readonly comparison: Comparison;
  readonly baseline?: NonNullable<MeasureEntry["baseline"]>;
  /** By date, the last one last; one without a date alone. */
  readonly targets: readonly DatedAim[];
  /** The target that the latest figure is held against. */
  readonly target?: DatedAim;
  readonly tolerance?: Tolerance;
  readonly benchmarks: readonly Benchmark[];
  readonly flags: NonNullable<MeasureEntry["flags"]>;
  readonly analysis: NonNullable<MeasureEntry["analysis"]>;
  readonly printed: readonly Printed[];
}

/** The figures of a measure for the whole, or for one of its areas, as known on a day. */
export interface MeasureLine {
  /** Undefined for the whole. */
  readonly area?: { readonly ref: string; readonly name: string };
  /** Everything that had been published by the day, whole years among it. */
  readonly series: readonly Observation[];
  /** Oldest period first, one a period; whole years are in `years`. */
  readonly observations: readonly Observation[];
  /** What was published first and has been replaced since. */
  readonly revised: readonly Observation[];
  /** The last observation, with a figure or not. */
  readonly last?: Observation;
  readonly latest?: Figure;
  readonly previous?: Figure;
  readonly rating?: FigureRating;
  readonly direction?: Direction;
  readonly yearToDate?: YearFigure;
  /** Whole years, oldest first, by the first day of each. */
  readonly years: readonly { readonly start: IsoDay; readonly figure: YearFigure }[];
  readonly gapToTarget?: Gap;
  readonly gapsToBenchmarks: readonly { readonly benchmark: Benchmark; readonly gap: Gap }[];
  readonly course?: { readonly course: Course; readonly expected: number };
}

/** What a line of figures comes to, by the rules of its measure. */
export function deriveLine(measure: MeasureRules, all: readonly Observation[], day: IsoDay): MeasureLine {
  const series = all.filter(({ published = "" }) => published <= day);
  const known = knownOn(series, day);
  const observations = known.filter(({ period }) => roleOf(measure, period) === "figure");
  const reported = known.filter(({ period }) => roleOf(measure, period) === "year");
  const last = observations.at(-1);
  const latest = observations.findLast(isFigure);
  const line: MeasureLine = {
    series,
    observations,
    revised: firstPublished(series),
    years: yearsOf(measure, observations, reported),
    gapsToBenchmarks: [],
    ...(last === undefined ? {} : { last }),
  };
  if (latest === undefined) return line;
  const { good, target, tolerance, decimals, rule, benchmarks, comparison } = measure;
  const before = comparableTo(sameCount(measure, observations, latest), latest, comparison);
  const previous = before !== undefined && isFigure(before) ? before : undefined;
  const rating = rateFigure(latest.value, good, target?.aim, tolerance);
  const course = courseFor(measure, latest);
  return {
    ...line,
    latest,
    yearToDate: yearToDate(observations, latest, rule),
    gapsToBenchmarks: benchmarks.map((benchmark) => ({
      benchmark,
      gap: gapTo(latest.value, benchmark.value, good, decimals),
    })),
    ...(previous === undefined
      ? {}
      : {
          previous,
          direction: directionOfTravel(latest.value, previous.value, good, { aim: target?.aim, decimals }),
        }),
    ...(rating === undefined ? {} : { rating }),
    ...(target?.aim.kind === "figure"
      ? { gapToTarget: gapTo(latest.value, target.aim.value, good, decimals) }
      : {}),
    ...(course === undefined ? {} : { course }),
  };
}

/** How many months a period has at most, by how often a measure is reported. The autumn term has four. */
const monthsPer: Readonly<Record<MeasureRules["frequency"], number>> = {
  month: 1,
  quarter: 3,
  term: 4,
  year: 12,
};

/** What a period is to a measure: one of those that it reports by, a whole year of its own, or neither. */
export function roleOf(
  { frequency, rule }: Pick<MeasureRules, "frequency" | "rule">,
  period: DatedPeriod,
): "figure" | "year" | undefined {
  if (monthsIn(period) <= monthsPer[frequency]) return "figure";
  return monthsIn(period) === 12 && period.start === yearStart(period.end, rule.year) ? "year" : undefined;
}

/** What a figure may be compared with: what has been counted since a year began starts anew with the next. */
function sameCount(
  { rule, comparison, frequency }: MeasureRules,
  observations: readonly Observation[],
  { period }: Figure,
): readonly Observation[] {
  if (rule.basis !== "cumulative" || comparison === "year-before" || frequency === "year")
    return observations;
  const from = yearStart(period.end, rule.year);
  return observations.filter((other) => other.period.start >= from);
}

/** The whole years: as they were reported, or else as they come to. */
function yearsOf(
  { rule }: MeasureRules,
  observations: readonly Observation[],
  reported: readonly Observation[],
): MeasureLine["years"] {
  const given = new Map(reported.filter(isFigure).map((one) => [one.period.start, { value: one.value }]));
  const starts = observations.map(({ period }) => yearStart(period.end, rule.year));
  return [...new Set([...given.keys(), ...starts])]
    .sort()
    .map((start) => ({ start, figure: given.get(start) ?? annualFigure(observations, start, rule) }));
}

function courseFor({ baseline, target, good }: MeasureRules, latest: Figure): ReturnType<typeof courseOf> {
  const by = target?.by === undefined ? undefined : endOf(target.by);
  const start = baseline?.["as-at"] === undefined ? undefined : endOf(parsePeriod(baseline["as-at"]));
  if (target === undefined || by === undefined || start === undefined || baseline?.value === undefined)
    return undefined;
  return courseOf(
    { day: latest.period.end, value: latest.value },
    { day: start, value: baseline.value },
    { aim: target.aim, by },
    good,
  );
}
