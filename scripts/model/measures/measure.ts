// A measure with everything that can be computed of it: rating, direction, year to date, gaps and course.
import type { IsoDay } from "../../lib/calendar.ts";
import { decimalPlaces } from "../../lib/number-format.ts";
import { endOf, parsePeriod } from "../period.ts";
import type { MeasureEntry, MeasuresFile, Point, Unit } from "./measure-file.ts";
import { type DatedAim, deriveLine, type MeasureLine, type MeasureRules } from "./measure-line.ts";
import { type DatedPeriod, monthsIn, type Observation } from "./observation.ts";
import { parseOwnPeriod } from "./own-period.ts";
import type { Tolerance } from "./rate-figure.ts";
import { scaleOf } from "./share.ts";
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
  const per = scaleOf(entry);
  const rule = { basis: basis ?? "period", year: year ?? "financial", ...(per === undefined ? {} : { per }) };
  const dated = readTargets(targets ?? (target === undefined ? [] : [target]));
  const periods = readPeriods(series, rule);
  const aimed = {
    ...rest,
    name,
    unit,
    good,
    decimals: decimals ?? placesOf([...series, entry.baseline ?? {}], unit),
  };
  const held = targetOn(dated, lastDay(series, periods) ?? day);
  const measure: MeasureRules = {
    ...aimed,
    rule,
    frequency: frequency ?? frequencyOf(periods),
    comparison: compare ?? "period-before",
    targets: dated,
    ...(held === undefined ? {} : { target: held }),
    ...readTolerance(tolerance, held, good),
    benchmarks: entry.benchmarks ?? [],
    flags: entry.flags ?? [],
    analysis: entry.analysis ?? [],
    printed: entry.printed ?? [],
  };
  const byArea = Map.groupBy(series, ({ area }) => area);
  const lineOf = (ref?: string): MeasureLine =>
    deriveLine(
      measure,
      (byArea.get(ref) ?? []).flatMap((point) => readPoint(point, periods)),
      day,
    );
  const used = (areas ?? []).filter(({ ref }) => byArea.has(ref));
  return { ...measure, line: lineOf(), areas: used.map((area) => ({ ...lineOf(area.ref), area })) };
}

/** The periods of a series by their words, each read once: areas share them. Words that are no date have none. */
function readPeriods(series: readonly Point[], rule: YearRule): ReadonlyMap<string, DatedPeriod> {
  const read = new Map<string, DatedPeriod>();
  for (const text of new Set(series.map(({ period }) => period))) {
    const period = parseOwnPeriod(text, rule);
    if (period.precision !== "words") read.set(text, period);
  }
  return read;
}

/** Reads a point; none where its period is no date, which a check reports. */
function readPoint(point: Point, periods: ReadonlyMap<string, DatedPeriod>): readonly Observation[] {
  const period = periods.get(point.period);
  if (period === undefined) return [];
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
export function targetOn(targets: readonly DatedAim[], day: IsoDay): DatedAim | undefined {
  return targets.find((one) => dayOf(one) >= day) ?? targets.at(-1);
}

function dayOf({ by }: DatedAim): IsoDay {
  return (by === undefined ? undefined : endOf(by)) ?? "9999-12-31";
}

function lastDay(series: readonly Point[], periods: ReadonlyMap<string, DatedPeriod>): IsoDay | undefined {
  return series
    .flatMap(({ value, period }) => (value === undefined ? [] : (periods.get(period)?.end ?? [])))
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

/** As many decimal places as the figures have, that of the baseline among them, and no more than two; pence have two. */
function placesOf(figures: readonly { readonly value?: number }[], unit: Unit): number {
  const most = Math.min(2, Math.max(0, ...figures.map(({ value = 0 }) => decimalPlaces(value))));
  return unit === "pounds" && most > 0 ? 2 : most;
}

/** As often as the shortest of its periods, where its officer does not say. */
function frequencyOf(periods: ReadonlyMap<string, DatedPeriod>): MeasureRules["frequency"] {
  const all = [...periods.values()];
  const shortest = Math.min(12, ...all.map(monthsIn));
  if (shortest <= 1) return "month";
  // The spring term is as short as a quarter.
  if (all.some(({ precision }) => precision === "term")) return "term";
  return shortest <= 3 ? "quarter" : "year";
}
