// A measure with everything that can be computed of it: rating, direction, year to date, gaps and course.
import type { IsoDay } from "../../lib/calendar.ts";
import { decimalPlaces } from "../../lib/number-format.ts";
import { endOf, type Period, parsePeriod } from "../period.ts";
import type { MeasureEntry, MeasuresFile, Point } from "./measure-file.ts";
import { type DatedAim, deriveLine, type MeasureLine, type MeasureRules } from "./measure-line.ts";
import { monthsIn, type Observation } from "./observation.ts";
import { parseOwnPeriod } from "./own-period.ts";
import type { Tolerance } from "./rate-figure.ts";
import { type Polarity, readAim } from "./target.ts";
import type { YearRule } from "./year-to-date.ts";

/** A measure. */
export interface Measure extends MeasureRules {
  /** The whole. */
  readonly line: MeasureLine;
  readonly areas: readonly MeasureLine[];
}

/** Works out a measure as known on a day. */
export function deriveMeasure(entry: MeasureEntry, areas: MeasuresFile["areas"], day: IsoDay): Measure {
  const { ref, unit = "number", good = "info", name = ref } = entry;
  const {
    basis,
    frequency,
    year,
    compare,
    target,
    targets,
    tolerance,
    decimals,
    series = [],
    ...rest
  } = entry;
  const dated = readTargets(targets ?? (target === undefined ? [] : [target]));
  const aimed = {
    ...rest,
    name,
    unit,
    good,
    decimals: decimals ?? placesOf([...series, entry.baseline ?? {}]),
  };
  const held = targetOn(dated, lastDay(series) ?? day);
  const measure: MeasureRules = {
    ...aimed,
    rule: { basis: basis ?? "period", year: year ?? "financial", ...perOf(entry) },
    frequency: frequency ?? frequencyOf(series),
    comparison: compare ?? "period-before",
    targets: dated,
    ...(held === undefined ? {} : { target: held }),
    ...readTolerance(tolerance, held, good),
    benchmarks: entry.benchmarks ?? [],
    flags: entry.flags ?? [],
    analysis: entry.analysis ?? [],
    printed: entry.printed ?? [],
  };
  const lineOf = (area?: { ref: string; name: string }): MeasureLine => {
    const own = series
      .filter((point) => point.area === area?.ref)
      .flatMap((point) => readPoint(point, measure.rule));
    return { ...deriveLine(measure, own, day), ...(area === undefined ? {} : { area }) };
  };
  const used = (areas ?? []).filter((area) => series.some((point) => point.area === area.ref));
  return { ...measure, line: lineOf(), areas: used.map((area) => lineOf(area)) };
}

/** Reads a point; none where its period is no date, which a check reports. */
function readPoint(point: Point, { year }: Pick<YearRule, "year">): readonly Observation[] {
  const period = parseOwnPeriod(point.period, year);
  if (period.precision === "words") return [];
  const { value, numerator, denominator, missing, note } = point;
  const published = point.published === undefined ? undefined : endOf(parsePeriod(point.published));
  const common = {
    period,
    ...(note === undefined ? {} : { note }),
    ...(published === undefined ? {} : { published }),
  };
  if (value === undefined) return missing === undefined ? [] : [{ ...common, missing }];
  return [
    {
      ...common,
      value,
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
    },
  ];
}

function readTargets(written: NonNullable<MeasureEntry["targets"]>): readonly DatedAim[] {
  return written
    .flatMap(({ by, ...rest }): readonly DatedAim[] => {
      const aim = readAim(rest);
      return aim === undefined ? [] : [{ aim, ...(by === undefined ? {} : { by: parsePeriod(by) }) }];
    })
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

/** The first target that is not yet past on a day, or else the last. */
function targetOn(targets: readonly DatedAim[], day: IsoDay): DatedAim | undefined {
  return targets.find((one) => dayOf(one) >= day) ?? targets.at(-1);
}

function dayOf({ by }: DatedAim): IsoDay {
  return (by === undefined ? undefined : endOf(by)) ?? "9999-12-31";
}

function lastDay(series: readonly Point[]): IsoDay | undefined {
  return periodsOf(series.filter(({ value }) => value !== undefined))
    .flatMap((period) => endOf(period) ?? [])
    .sort()
    .at(-1);
}

/** A limit is as far from the target as it lies on the side where figures fall short. */
function readTolerance(
  written: MeasureEntry["tolerance"],
  target: DatedAim | undefined,
  good: Polarity,
): { readonly tolerance?: Tolerance } {
  if (written === undefined || target === undefined || target.aim.kind === "words") return {};
  const inclusive = written["limit-is"] !== "red";
  if (written.margin !== undefined) return { tolerance: { margin: Math.abs(written.margin), inclusive } };
  const { limit = 0 } = written;
  const { from, to } =
    target.aim.kind === "range" ? target.aim : { from: target.aim.value, to: target.aim.value };
  const margin =
    good === "low" ? limit - to : good === "high" ? from - limit : Math.max(from - limit, limit - to);
  return { tolerance: { margin: Math.max(0, margin), inclusive } };
}

/** A share is counted per 100, a rate per as many as it says. */
function perOf({ unit, per }: MeasureEntry): { readonly per?: number } {
  if (unit === "percent") return { per: 100 };
  if (unit === "rate") return { per: per ?? 1 };
  return unit === "ratio" ? { per: 1 } : {};
}

/** As many decimal places as the figures have, that of the baseline among them, and no more than two. */
function placesOf(figures: readonly { readonly value?: number }[]): number {
  return Math.min(2, Math.max(0, ...figures.map(({ value = 0 }) => decimalPlaces(value))));
}

/** As often as the shortest of its periods, where its officer does not say. */
function frequencyOf(series: readonly Point[]): MeasureRules["frequency"] {
  const lengths = periodsOf(series).flatMap((period) =>
    period.precision === "words" ? [] : monthsIn(period),
  );
  const shortest = Math.min(12, ...lengths);
  if (shortest <= 1) return "month";
  if (shortest <= 3) return "quarter";
  return shortest <= 4 ? "term" : "year";
}

/** Every period of a series, each once: areas share them, and reading one takes time. */
function periodsOf(series: readonly Point[]): readonly Period[] {
  return [...new Set(series.map(({ period }) => period))].map(parsePeriod);
}
