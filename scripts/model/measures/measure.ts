// A measure with everything that can be computed of it: rating, direction, year to date, gaps and course.
import type { IsoDay } from "../../lib/calendar.ts";
import { decimalPlaces } from "../../lib/number-format.ts";
import { endOf, parsePeriod } from "../period.ts";
import { readTargets } from "./aims/dated-aim.ts";
import { basisOfName } from "./basis-of-name.ts";
import { figureKey } from "./figure-key.ts";
import type { MeasureEntry, MeasuresFile, Point } from "./measure-file.ts";
import { type Area, deriveLine, type MeasureLine } from "./measure-line.ts";
import type { MeasureRules } from "./measure-rules.ts";
import { type DatedPeriod, monthIndex, monthsIn, type Observation } from "./observation.ts";
import { parseOwnPeriod } from "./own-period.ts";
import { scaleOf } from "./share.ts";
import { isAmount, isClock, type Unit } from "./unit.ts";
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
    target: _target,
    targets: _targets,
    tolerance: _tolerance,
    decimals,
    writtenPlaces,
    signed: _signed,
    aimPlaces: _aimPlaces,
    yearless = new Set(),
    series = [],
    ...rest
  } = entry;
  const per = scaleOf(entry);
  const isOfYear = [entry.target, ...(entry.targets ?? [])].some((one) => one?.per !== undefined);
  const said = basis ?? (isOfYear ? undefined : basisOfName(name)) ?? "period";
  const rule: YearRule = {
    basis: said === "average" ? "period" : said,
    year: year ?? "financial",
    ...(per === undefined ? {} : { per }),
    ...(per === undefined && (!isAmount(unit) || said === "average") ? { isAverage: true } : {}),
  };
  const aims = readTargets(entry, good, rule);
  const periods = readPeriods(series, rule);
  const measure: MeasureRules = {
    ...rest,
    name,
    unit,
    good,
    decimals: decimals ?? placesOf([...series, entry.baseline ?? {}], unit, writtenPlaces),
    rule,
    frequency: frequency ?? frequencyOf(periods, rule),
    comparison: compare ?? "period-before",
    targets: aims.filter(({ area }) => area === undefined),
    areaTargets: aims.filter(({ area }) => area !== undefined),
    benchmarks: entry.benchmarks ?? [],
    flags: entry.flags ?? [],
    analysis: entry.analysis ?? [],
    printed: entry.printed ?? [],
  };
  const byArea = Map.groupBy(series, ({ area }) => area);
  const lineOf = (area?: Area): MeasureLine =>
    deriveLine(
      measure,
      (byArea.get(area?.ref) ?? []).flatMap((point) => readPoint(point, periods, yearless)),
      day,
      area,
    );
  const used = (areas ?? []).filter(({ ref }) => byArea.has(ref));
  return { ...measure, line: lineOf(), areas: used.map(lineOf) };
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
function readPoint(
  point: Point,
  periods: ReadonlyMap<string, DatedPeriod>,
  yearless: ReadonlySet<string>,
): readonly Observation[] {
  const period = periods.get(point.period);
  if (period === undefined) return [];
  const { value, numerator, denominator, missing, note, "year-to-date": soFar } = point;
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
      ...(soFar === undefined ? {} : { soFar }),
      ...(soFar === undefined && yearless.has(figureKey(point)) ? { isYearless: true as const } : {}),
    },
  ];
}

/** As many decimal places as the figures were written with, that of the baseline among them, and no more than two; pence have two. */
function placesOf(figures: readonly { readonly value?: number }[], unit: Unit, written = 0): number {
  if (isClock(unit)) return 0;
  const most = Math.min(2, Math.max(written, ...figures.map(({ value = 0 }) => decimalPlaces(value))));
  return unit === "pounds" && most > 0 ? 2 : most;
}

/** As often as the shortest of its periods, where its officer does not say; of how things stood, as they are apart. */
function frequencyOf(
  periods: ReadonlyMap<string, DatedPeriod>,
  { basis }: Pick<YearRule, "basis">,
): MeasureRules["frequency"] {
  const all = [...periods.values()];
  const apart = monthsApart(all.filter(({ precision }) => basis === "snapshot" || precision === "day"));
  const lengths = all.filter(({ precision }) => precision !== "day").map(monthsIn);
  const shortest =
    basis === "snapshot" && apart !== undefined
      ? apart
      : Math.min(12, ...lengths, ...(lengths.length < all.length ? [apart ?? 1] : []));
  if (shortest <= 1) return "month";
  // The spring term is as short as a quarter.
  if (all.some(({ precision }) => precision === "term")) return "term";
  return shortest <= 3 ? "quarter" : "year";
}

/** The fewest months between the ends of two periods; undefined where there are no two. */
function monthsApart(periods: readonly DatedPeriod[]): number | undefined {
  const ends = [...new Set(periods.map(({ end }) => monthIndex(end)))].sort((a, b) => a - b);
  const gaps = ends.slice(1).map((end, index) => end - (ends[index] ?? end));
  return gaps.length === 0 ? undefined : Math.min(...gaps);
}
