// The live values of a measure: its figures and what is worked out of them, as words for a sentence.
import { roundTo } from "../../lib/number-format.ts";
import type { Words } from "../../words/words.ts";
import { endOf, parsePeriod, samePeriod } from "../period.ts";
import { targetOn } from "./aims/dated-aim.ts";
import type { Aim } from "./aims/target.ts";
import { bareFigure, formatFigure, perWords, placesTyped, writtenFigure } from "./format-figure.ts";
import { differenceShown } from "./gap.ts";
import type { Measure } from "./measure.ts";
import { deriveLine, type MeasureLine } from "./measure-line.ts";
import { differenceWords } from "./measure-words.ts";
import { isFigure, monthsIn } from "./observation.ts";
import { parseOwnPeriod } from "./own-period.ts";
import { isWrittenWhole, type Unit } from "./unit.ts";

/** The properties that a live value may ask for, beside `at` with a period. */
export const measureProperties = [
  "latest",
  "period",
  "previous",
  "change",
  "direction",
  "target",
  "rating",
  "baseline",
  "gap",
  "year-to-date",
  "numerator",
  "denominator",
  "name",
] as const;
export type MeasureProperty = (typeof measureProperties)[number];

/** How the words of a property are asked for: as known on a day, and without the unit where the sentence says it. */
export interface Asked {
  readonly pin?: string | undefined;
  readonly bare?: boolean;
  /** Of a period that is over, in place of the latest. */
  readonly when?: string | undefined;
  /** Of a change: the period that it is reckoned from. */
  readonly since?: string | undefined;
}

/** The words of a property; undefined where the measure has nothing for it. */
export function measureValue(
  all: Words,
  measure: Measure,
  property: MeasureProperty,
  { pin, bare = false, when, since }: Asked,
): string | undefined {
  const line = lineAsked(measure, property, pin, when);
  if (line === undefined) return undefined;
  const { latest, previous, direction, target, rating, gapToTarget, yearToDate } = line;
  const words = (value: number | undefined) =>
    value === undefined ? undefined : standingAlone(all, measure, value, bare);
  const apart = (difference: number) => gapAlone(all, measure, difference, bare);
  switch (property) {
    case "latest":
      return words(latest?.value) ?? measure.achieved;
    case "period":
      return latest?.period.text;
    case "previous":
      return words(previous?.value);
    case "change":
      return changeFrom(measure, line, since, apart);
    case "direction":
      return direction && all.figures.directions[direction.movement];
    case "target":
      if (target === undefined) return undefined;
      if (target.aim.kind === "words") return target.aim.text;
      return aimAlone(all, measure, target.aim, bare);
    case "rating":
      return rating && all.figures.ratings[rating];
    case "baseline":
      return words(measure.baseline?.value) ?? measure.baseline?.text;
    case "gap":
      return gapToTarget === undefined ? undefined : apart(gapToTarget.difference);
    case "year-to-date":
      return yearToDate !== undefined && "value" in yearToDate ? words(yearToDate.value) : undefined;
    case "numerator":
    case "denominator": {
      const count = latest?.[property];
      return count === undefined ? undefined : all.grammar.number(count);
    }
    case "name":
      return measure.name;
  }
}

/** The size of a change since a period, or since the figure that the latest is compared with. */
function changeFrom(
  measure: Measure,
  line: MeasureLine,
  since: string | undefined,
  apart: (difference: number) => string,
): string | undefined {
  const { latest, previous } = line;
  const before = since === undefined ? previous?.value : figureAt(measure, line, since);
  if (latest === undefined || before === undefined) return undefined;
  return apart(differenceShown(latest.value, before, measure.decimals));
}

/**
 * The line that a property is asked of: as it is or was known, or as it stood with a period. Without a figure for that
 * there is none, but for a target, which needs none.
 */
function lineAsked(
  measure: Measure,
  property: MeasureProperty,
  pin: string | undefined,
  when: string | undefined,
): MeasureLine | undefined {
  const known = lineKnown(measure, pin);
  if (when === undefined) return known;
  const period = parseOwnPeriod(when, measure.rule);
  const end = endOf(period);
  if (end === undefined) return undefined;
  const { line: _line, areas: _areas, ...rules } = measure;
  const until = known.series.filter((one) => one.period.end <= end);
  const line = deriveLine(rules, until, "9999-12-31");
  if (property === "target") {
    const { target: _target, ...rest } = line;
    const target = targetOn(measure.targets, end);
    return target === undefined ? rest : { ...rest, target };
  }
  return line.latest !== undefined && samePeriod(line.latest.period, period) ? line : undefined;
}

/** The figure of one period, or of a whole year; undefined where there is none. */
export function measureAt(
  words: Words,
  measure: Measure,
  written: string,
  { pin, bare = false }: Asked,
): string | undefined {
  const value = figureAt(measure, lineKnown(measure, pin), written);
  return value === undefined ? undefined : standingAlone(words, measure, value, bare);
}

/**
 * A figure as it stands in somebody's sentence, with the decimal places of its table: with all of its unit, per how many a
 * rate is too, or with nothing of it.
 */
export function standingAlone(
  words: Words,
  measure: Counted & { readonly decimals: number },
  value: number,
  bare: boolean,
): string {
  const { unit, decimals } = measure;
  return bare
    ? bareFigure(words, value, unit, decimals)
    : `${formatFigure(words, value, unit, decimals)}${perWords(words, measure)}`;
}

/** The same of how far two figures are apart. */
export function gapAlone(words: Words, measure: Counted, difference: number, bare: boolean): string {
  return bare
    ? bareFigure(words, Math.abs(difference), measure.unit)
    : `${differenceWords(words, measure, difference)}${measure.unit === "rate" ? perWords(words, measure) : ""}`;
}

/** The same of a target in figures. */
function aimAlone(
  words: Words,
  measure: Measure,
  aim: Exclude<Aim, { kind: "words" }>,
  bare: boolean,
): string {
  if (!bare) return `${aimWords(words, measure, aim)}${perWords(words, measure)}`;
  return boundWords(words, measure, aim, (value, unit) =>
    bareFigure(words, roundTo(value, 4), unit, placesTyped(aim.places, value, unit)),
  );
}

/** A figure with what is said of its very value, or the two ends of a range. */
function boundWords(
  { figures }: Words,
  { unit, good }: Pick<Measure, "unit" | "good">,
  aim: Exclude<Aim, { kind: "words" }>,
  write: (value: number, unit: Unit) => string,
): string {
  if (aim.kind === "range") {
    // What is one with its figure would, at the second end alone, not be of the first.
    const [from, to] = [write(aim.from, isWrittenWhole(unit) ? unit : "number"), write(aim.to, unit)];
    return aim.exactly === "missed" ? figures.between(from, to) : figures.range(from, to);
  }
  const figure = write(aim.value, unit);
  return aim.exactly === undefined || (good !== "high" && good !== "low")
    ? figure
    : figures.bounds[good][aim.exactly](figure);
}

type Counted = Pick<Measure, "unit" | "per" | "good">;

/** What a line of a measure has for a period or a whole year; undefined where there is no figure. */
export function figureAt({ rule }: Measure, line: MeasureLine, written: string): number | undefined {
  const period = parseOwnPeriod(written, rule);
  if (period.precision === "words") return undefined;
  const one = line.observations.find((other) => samePeriod(other.period, period));
  if (one !== undefined) return isFigure(one) ? one.value : undefined;
  if (monthsIn(period) !== 12) return undefined;
  const year = line.years.find(({ start }) => start === period.start)?.figure;
  return year !== undefined && "value" in year ? year.value : undefined;
}

/** The line of the whole: as it is, or as it was known on a day. */
export function lineKnown({ line, ...rules }: Measure, pin: string | undefined): MeasureLine {
  const day = pin === undefined ? undefined : endOf(parsePeriod(pin));
  return day === undefined ? line : deriveLine(rules, line.series, day);
}

/** A target in words: `75%`, `under 40`, `280 to 350`, or as it was written. */
export function aimWords(words: Words, measure: Pick<Measure, "unit" | "good">, aim: Aim): string {
  return aim.kind === "words"
    ? aim.text
    : boundWords(words, measure, aim, (value, unit) => writtenFigure(words, value, unit, aim.places));
}

/** The latest figure as a table has it, with its period; undefined where there is none. */
export function latestFigure(
  words: Words,
  { line: { latest }, unit, decimals, achieved }: Measure,
): { readonly text: string; readonly period?: string } | undefined {
  if (latest === undefined) return achieved === undefined ? undefined : { text: achieved };
  return { text: formatFigure(words, latest.value, unit, decimals), period: latest.period.text };
}
