// The charts of one measure: its figures and those of its areas through time, with what they are held against.

import type { Words } from "../../words/words.ts";
import { beforeAfterChart } from "../measures/before-after.ts";
import type { Measure } from "../measures/measure.ts";
import { perBeside } from "../measures/measure-words.ts";
import { isFigure } from "../measures/observation.ts";
import { yearWords } from "../measures/summarize-measure.ts";
import { isAmount } from "../measures/unit.ts";
import type { Chart, ChartSeries, ColumnChart, LineChart, Sparkline, StackedColumnChart } from "./chart.ts";
import { marksOf, pointsOf, subjectOf, targetsOf, wordsOf } from "./chart-facts.ts";

/** More lines than this besides the whole cannot be told apart. */
const mostAreas = 4;

/** More columns than this are too thin to be counted. */
const mostColumns = 24;

/**
 * The chart that suits a measure, as its page has it. Where there are no two figures to join it shows how far there is
 * to go, and nothing where that is not known either. Amounts of whole years, and amounts that start again with every
 * year, are columns: a line would pass through figures between two years that there never were, and would seem to
 * fall when a year begins. All else is lines.
 */
export function measureChart(measure: Measure, words: Words): Chart | undefined {
  const lines = drawnLines(words, measure);
  const most = Math.max(0, ...lines.map(({ points }) => points.filter((point) => "value" in point).length));
  if (most < 2 && lines.length < 2) return beforeAfterChart([measure], undefined, words);
  return lines.length === 1 && most <= mostColumns && countsByYear(measure)
    ? columnChart(measure, words)
    : lineChart(measure, words);
}

/** The figures as a line, and those of areas where there are few; undefined for a measure that has no figures. */
export function lineChart(measure: Measure, words: Words): LineChart | undefined {
  const series = drawnLines(words, measure);
  return series.length === 0 ? undefined : { kind: "line", series, ...scaleOf(words, measure) };
}

/** The figures of the whole as columns; undefined for a measure that has none. */
export function columnChart(measure: Measure, words: Words): ColumnChart | undefined {
  const { observations } = measure.line;
  if (!observations.some(isFigure)) return undefined;
  const series = { name: words.measures.all, points: pointsOf(observations, words) };
  return { kind: "columns", series, ...scaleOf(words, measure) };
}

/** The figures of the areas as layers; undefined where they have none. */
export function areaStack(measure: Measure, words: Words): StackedColumnChart | undefined {
  const series = areaSeries(words, measure);
  if (series.length === 0) return undefined;
  return {
    kind: "stacked-columns",
    title: words.charts.titles.byArea(subjectOf(measure)),
    words: wordsOf(measure, words),
    series,
  };
}

/** The course of the whole, for a cell of a table; the target where it is one and the same all the time. */
export function measureSparkline(measure: Measure, words: Words): Sparkline {
  const [target, ...others] = measure.targets.filter(({ perYear }) => perYear === undefined);
  const isSteady = others.length === 0;
  const shown = isSteady && measure.good !== "info" ? target?.aim : undefined;
  return {
    name: measure.name,
    words: wordsOf(measure, words),
    points: pointsOf(measure.line.observations, words),
    ...(shown?.kind === "figure" ? { target: shown.value } : {}),
  };
}

function scaleOf(
  words: Words,
  measure: Measure,
): Pick<LineChart, "title" | "words" | "good" | "targets" | "benchmarks"> {
  const { good } = measure;
  return {
    title: titleOf(words, measure),
    words: wordsOf(measure, words),
    ...(good === "info" ? {} : { good }),
    targets: targetsOf(measure, words),
    benchmarks: marksOf(measure, words),
    ...yearOf(measure, words),
  };
}

/** What is said of a target of the whole year, which is drawn for figures alone that grow through it. */
function yearOf(measure: Measure, words: Words): Pick<LineChart, "ofYear"> {
  const { line, rule, good } = measure;
  const { target } = line;
  const held = line.ofYear ?? (target?.perYear === undefined ? undefined : { ...line, target });
  if (held === undefined || rule.basis !== "period" || good === "info") return {};
  return { ofYear: yearWords(words, measure, held) };
}

/** The whole and its areas, where they have figures and are not too many. */
function drawnLines(words: Words, measure: Measure): readonly ChartSeries[] {
  const whole: ChartSeries = {
    name: words.measures.all,
    points: pointsOf(measure.line.observations, words),
  };
  const areas = areaSeries(words, measure);
  return [whole, ...(measure.areas.length > mostAreas ? [] : areas)].filter(hasFigure);
}

function areaSeries(words: Words, { areas }: Measure): readonly ChartSeries[] {
  return areas
    .map(({ area, observations }) => ({ name: area?.name ?? "", points: pointsOf(observations, words) }))
    .filter(hasFigure);
}

function hasFigure({ points }: ChartSeries): boolean {
  return points.some((point) => "value" in point);
}

function countsByYear({ unit, frequency, rule: { basis } }: Measure): boolean {
  if (basis === "cumulative") return true;
  return basis === "period" && frequency === "year" && isAmount(unit);
}

function titleOf(words: Words, measure: Measure): string {
  const { latest, direction, previous } = measure.line;
  const { titles: say } = words.charts;
  const subject = subjectOf(measure);
  if (latest === undefined) return subject;
  if (direction === undefined || previous === undefined)
    return say.figure(
      subject,
      `${wordsOf(measure, words).figure(latest.value)}${perBeside(words, measure)}`,
      words.dates.inPeriod(latest.period),
    );
  const { movement, meaning } = direction;
  if (movement === "same")
    return say.same(subject, latest.period.text, words.dates.inPeriod(previous.period));
  const { ways, meanings } = words.charts;
  return say.moved(subject, latest.period.text, ways[movement], previous.period.text, meanings[meaning]);
}
