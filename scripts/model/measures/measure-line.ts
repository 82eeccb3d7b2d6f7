// The figures of a measure, for the whole or one area, with everything that follows from them by its rules.
import type { IsoDay } from "../../lib/calendar.ts";
import { type DatedAim, targetOn, targetsFor } from "./aims/dated-aim.ts";
import type { Held } from "./aims/held.ts";
import { holdFigure, holdYearBeside, startsAnew } from "./aims/hold-figure.ts";
import { comparableTo } from "./comparable-period.ts";
import { type Direction, directionOfTravel } from "./direction-of-travel.ts";
import { type Gap, gapTo } from "./gap.ts";
import type { Benchmark } from "./measure-file.ts";
import type { MeasureRules } from "./measure-rules.ts";
import {
  type DatedPeriod,
  type Figure,
  firstPublished,
  isFigure,
  knownOn,
  monthsIn,
  type Observation,
} from "./observation.ts";
import { spansAsLong } from "./spans-as-long.ts";
import { annualFigure, pickFigure, type YearFigure, yearSoFar, yearStart } from "./year-to-date.ts";

/** An area that figures are broken down by. */
export interface Area {
  readonly ref: string;
  readonly name: string;
  /** The area that it is a part of. */
  readonly within?: string;
}

/** The figures of a measure for the whole, or for one of its areas, as known on a day. */
export interface MeasureLine extends Pick<Held, "rating" | "course" | "soFar"> {
  /** Undefined for the whole. */
  readonly area?: Area;
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
  /** The target that the latest figure is held against; without a figure, the one that is in force. */
  readonly target?: DatedAim;
  /** How the year so far stands to a target of the whole year, where the latest figure has one of its own beside it. */
  readonly ofYear?: Held;
  /** Whether that target is to be reached after the period of the latest figure. */
  readonly isAhead: boolean;
  readonly direction?: Direction;
  readonly yearToDate?: YearFigure;
  /** Whole years, oldest first, by the first day of each. */
  readonly years: readonly { readonly start: IsoDay; readonly figure: YearFigure }[];
  readonly gapToTarget?: Gap;
  /** Without a gap where the two speak for times that are not as long. */
  readonly besideBenchmarks: readonly { readonly benchmark: Benchmark; readonly gap?: Gap }[];
}

/** What a line of figures comes to, by the rules of its measure, as known on a day; that of the whole without an area. */
export function deriveLine(
  measure: MeasureRules,
  all: readonly Observation[],
  day: IsoDay,
  area?: Area,
): MeasureLine {
  const series = all.filter(({ published = "" }) => published <= day);
  const known = knownOn(series, day);
  const observations = known.filter(({ period }) => roleOf(measure, period) === "figure");
  const reported = known.filter(({ period }) => roleOf(measure, period) === "year");
  const last = observations.at(-1);
  const latest = observations.findLast(isFigure);
  const held = latest && holdFigure(measure, latest, area?.ref, observations);
  const target = held?.target ?? targetOn(targetsFor(measure, area?.ref), day);
  const line: MeasureLine = {
    ...(area === undefined ? {} : { area }),
    series,
    observations,
    revised: firstPublished(series),
    years: yearsOf(measure, observations, reported),
    besideBenchmarks: [],
    isAhead: false,
    ...(target === undefined ? {} : { target }),
    ...held,
    ...(last === undefined ? {} : { last }),
  };
  if (latest === undefined) return line;
  const { good, decimals, rule, benchmarks } = measure;
  const previous = previousOf(measure, observations, latest);
  const soFar = yearSoFar(observations, latest, rule);
  const ofYear = holdYearBeside(measure, latest, area?.ref, observations);
  const heldValue = target?.perYear === undefined ? latest.value : line.soFar;
  return {
    ...line,
    latest,
    ...(soFar === undefined ? {} : { yearToDate: soFar }),
    ...(ofYear === undefined ? {} : { ofYear }),
    besideBenchmarks: benchmarks.map((benchmark) => ({
      benchmark,
      ...(spansAsLong(measure, benchmark, latest)
        ? { gap: gapTo(latest.value, benchmark.value, good, decimals) }
        : {}),
    })),
    ...(previous === undefined
      ? {}
      : {
          previous,
          direction: directionOfTravel(latest.value, previous.value, good, { aim: target?.aim, decimals }),
        }),
    ...(target?.aim.kind === "figure" && heldValue !== undefined
      ? { gapToTarget: gapTo(heldValue, target.aim.value, good, decimals) }
      : {}),
  };
}

/** How many months a period has at most, by how often a measure is reported. The autumn term has four. */
export const monthsPer: Readonly<Record<MeasureRules["frequency"], number>> = {
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

/** The figure that another is compared with. What has been counted since a year began starts anew with the next. */
export function previousOf(
  measure: MeasureRules,
  observations: readonly Observation[],
  figure: Figure,
): Figure | undefined {
  const { rule, comparison, frequency } = measure;
  const from =
    startsAnew(measure) && comparison === "period-before" ? yearStart(figure.period.end, rule.year) : "";
  const within = observations.filter(({ period }) => period.start >= from);
  // A quarter may stand in the column of its last month.
  const isShort = frequency !== "term" && monthsIn(figure.period) < monthsPer[frequency];
  const monthsBetween = rule.basis === "snapshot" || isShort ? monthsPer[frequency] : undefined;
  const before = comparableTo(within, figure, { comparison, monthsBetween });
  return before !== undefined && isFigure(before) ? before : undefined;
}

/** The whole years: as they were reported, or else as they come to. */
function yearsOf(
  { rule }: MeasureRules,
  observations: readonly Observation[],
  reported: readonly Observation[],
): MeasureLine["years"] {
  const given = new Map(reported.filter(isFigure).map((one) => [one.period.start, pickFigure(one)]));
  const missing = new Map(
    [...reported, ...observations].flatMap((one) =>
      isFigure(one) || monthsIn(one.period) < 12 ? [] : [[one.period.start, one.missing] as const],
    ),
  );
  const starts = observations.map(({ period }) => yearStart(period.end, rule.year));
  return [...new Set([...given.keys(), ...starts])].sort().map((start) => {
    const figure = given.get(start) ?? annualFigure(observations, start, rule);
    const why = "value" in figure ? undefined : missing.get(start);
    return { start, figure: why === undefined ? figure : { none: why } };
  });
}
