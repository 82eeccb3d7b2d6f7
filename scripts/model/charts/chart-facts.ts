// What charts take from a measure: its name, its figures in words, its points, its targets through time.
import type { IsoDay } from "../../lib/calendar.ts";
import { roundTo } from "../../lib/number-format.ts";
import type { Words } from "../../words/words.ts";
import type { DatedAim } from "../measures/aims/dated-aim.ts";
import { benchmarkName } from "../measures/benchmark-body.ts";
import { formatFigure, perWords, withPlacesOf, writtenFigure } from "../measures/format-figure.ts";
import { differenceShown, gapTo } from "../measures/gap.ts";
import type { Measure } from "../measures/measure.ts";
import { differenceWords, isRatedByCourse, unitWords } from "../measures/measure-words.ts";
import { isFigure, type Observation } from "../measures/observation.ts";
import { isClock } from "../measures/unit.ts";
import { endOf } from "../period.ts";
import type { ChartBand, ChartMark, ChartPoint, ChartTarget, FigureWords } from "./chart.ts";

/** More figures to compare with than this crowd a chart; all of them are on the page of the measure. */
const mostBenchmarks = 2;

/** What is measured, with the row that it is: `Contacts triaged in time (share)`. */
export function subjectOf({ name, part }: Pick<Measure, "name" | "part">): string {
  return part === undefined ? name : `${name} (${part})`;
}

/** How the figures of a measure are written. */
export function wordsOf(
  { unit, per, good, decimals: usual }: Pick<Measure, "unit" | "per" | "good" | "decimals">,
  words: Words,
): FigureWords {
  return {
    unit: unitWords(words, { unit, ...(per === undefined ? {} : { per }) }),
    per: perWords(words, { unit, ...(per === undefined ? {} : { per }) }),
    tick: isClock(unit) ? (value) => formatFigure(words, value, unit) : words.grammar.number,
    ...(isClock(unit) ? { grain: 60 } : {}),
    figure: (value, decimals = usual) => formatFigure(words, value, unit, decimals),
    written: (value, typed) => writtenFigure(words, value, unit, typed),
    shown: (value) => roundTo(value, usual),
    change: (value, earlier) => differenceWords(words, { unit }, differenceShown(value, earlier, usual)),
    gap: (value, other) => differenceWords(words, { unit }, gapTo(value, other, good, usual).difference),
  };
}

/** The figures of a line, and why others are missing. */
export function pointsOf(observations: readonly Observation[], { figures }: Words): readonly ChartPoint[] {
  return observations.map((one) => {
    const { text, start, end } = one.period;
    const period = { text, start, end };
    return isFigure(one)
      ? { period, value: one.value }
      : { period, missing: figures.missing[one.missing].toLowerCase() };
  });
}

/** The targets that can be drawn, each from the date of the one before it to its own; the last holds on. */
export function targetsOf(measure: Measure, words: Words): readonly ChartTarget[] {
  const { targets, good } = measure;
  if (good === "info") return [];
  return targets.flatMap((written, index): readonly ChartTarget[] => {
    const isHeld = written.perYear !== undefined && written.perYear === measure.line.target?.perYear;
    const target = isHeld ? (measure.line.target ?? written) : written;
    const { aim, by, span } = target;
    // The figures of months lie far below what is asked of a year.
    if (aim.kind === "words" || (target.perYear !== undefined && measure.rule.basis === "period")) return [];
    const after = dayOf(targets[index - 1]);
    const until = index === targets.length - 1 ? undefined : dayOf(target);
    // What is tolerated of the course is not tolerated of the target itself.
    const isTolerated = target === measure.line.target && !isRatedByCourse(measure.line);
    const tolerated = isTolerated ? toleratedBand(target, good) : undefined;
    const course = target === measure.line.target ? courseOnTheWay(words, measure.line) : undefined;
    const common = {
      name: words.charts.target(
        span === undefined ? by && words.dates.byPeriod(by.text) : words.dates.forPeriod(span.text),
      ),
      ...(by === undefined || by.precision === "words"
        ? {}
        : { by: { text: by.text, start: by.start, end: by.end } }),
      ...(after === undefined ? {} : { after }),
      ...(until === undefined ? {} : { until }),
      ...(course === undefined ? {} : { course }),
      ...(tolerated === undefined ? {} : { tolerated }),
      ...(aim.places === undefined ? {} : { places: aim.places }),
    };
    return [
      aim.kind === "figure" ? { ...common, value: aim.value } : { ...common, from: aim.from, to: aim.to },
    ];
  });
}

/** The first figures that a measure is set beside, as far as its own can be: a year lies far above the scale of months. */
export function marksOf(measure: Pick<Measure, "line" | "decimals">, words: Words): readonly ChartMark[] {
  return measure.line.besideBenchmarks
    .filter(({ gap }) => gap !== undefined)
    .slice(0, mostBenchmarks)
    .map(({ benchmark }) => ({
      name: benchmarkName(words, benchmark),
      value: benchmark.value,
      places: withPlacesOf(measure, benchmark.value).decimals,
    }));
}

function dayOf(target: DatedAim | undefined): IsoDay | undefined {
  return endOf(target?.by ?? target?.span);
}

function courseOnTheWay({ figures }: Words, { isAhead, course }: Measure["line"]): string | undefined {
  return isAhead && course !== undefined && course.course !== "met"
    ? figures.courses[course.course]
    : undefined;
}

/** What is tolerated beside a target that is one figure; beside a range it would be two bands. */
function toleratedBand({ aim, tolerance }: DatedAim, good: Measure["good"]): ChartBand | undefined {
  if (aim.kind !== "figure" || tolerance === undefined) return undefined;
  const { value } = aim;
  if (good === "high") return { from: value - tolerance.margin, to: value };
  return good === "low" ? { from: value, to: value + tolerance.margin } : undefined;
}
