// The charts of one measure: its figures and those of its areas through time, with what they are held against.

import { inPeriod } from "../../words/en/period-words.ts";
import { beforeAfterChart } from "../measures/before-after.ts";
import type { Measure } from "../measures/measure.ts";
import { isAmount } from "../measures/measure-file.ts";
import { perBeside } from "../measures/measure-words.ts";
import { isFigure } from "../measures/observation.ts";
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
export function measureChart(measure: Measure): Chart | undefined {
  const lines = drawnLines(measure);
  const most = Math.max(0, ...lines.map(({ points }) => points.filter((point) => "value" in point).length));
  if (most < 2 && lines.length < 2) return beforeAfterChart([measure]);
  return lines.length === 1 && most <= mostColumns && countsByYear(measure)
    ? columnChart(measure)
    : lineChart(measure);
}

/** The figures as a line, and those of areas where there are few; undefined for a measure that has no figures. */
export function lineChart(measure: Measure): LineChart | undefined {
  const series = drawnLines(measure);
  return series.length === 0 ? undefined : { kind: "line", series, ...scaleOf(measure) };
}

/** The figures of the whole as columns; undefined for a measure that has none. */
export function columnChart(measure: Measure): ColumnChart | undefined {
  const { observations } = measure.line;
  if (!observations.some(isFigure)) return undefined;
  const series = { name: "All", points: pointsOf(observations) };
  return { kind: "columns", series, ...scaleOf(measure) };
}

/** The figures of the areas as layers; undefined where they have none. */
export function areaStack(measure: Measure): StackedColumnChart | undefined {
  const series = areaSeries(measure);
  if (series.length === 0) return undefined;
  return {
    kind: "stacked-columns",
    title: `${subjectOf(measure)}, by area`,
    words: wordsOf(measure),
    series,
  };
}

/** The course of the whole, for a cell of a table; the target where it is one and the same all the time. */
export function measureSparkline(measure: Measure): Sparkline {
  const [target, ...others] = measure.targets;
  const shown = others.length === 0 && measure.good !== "info" ? target?.aim : undefined;
  return {
    name: measure.name,
    words: wordsOf(measure),
    points: pointsOf(measure.line.observations),
    ...(shown?.kind === "figure" ? { target: shown.value } : {}),
  };
}

function scaleOf(measure: Measure): Pick<LineChart, "title" | "words" | "good" | "targets" | "benchmarks"> {
  const { good } = measure;
  return {
    title: titleOf(measure),
    words: wordsOf(measure),
    ...(good === "info" ? {} : { good }),
    targets: targetsOf(measure),
    benchmarks: marksOf(measure),
  };
}

/** The whole and its areas, where they have figures and are not too many. */
function drawnLines(measure: Measure): readonly ChartSeries[] {
  const whole: ChartSeries = { name: "All", points: pointsOf(measure.line.observations) };
  const areas = areaSeries(measure);
  return [whole, ...(measure.areas.length > mostAreas ? [] : areas)].filter(hasFigure);
}

function areaSeries({ areas }: Measure): readonly ChartSeries[] {
  return areas
    .map(({ area, observations }) => ({ name: area?.name ?? "", points: pointsOf(observations) }))
    .filter(hasFigure);
}

function hasFigure({ points }: ChartSeries): boolean {
  return points.some((point) => "value" in point);
}

function countsByYear({ unit, frequency, rule: { basis } }: Measure): boolean {
  if (basis === "cumulative") return true;
  return basis === "period" && frequency === "year" && isAmount(unit);
}

function titleOf(measure: Measure): string {
  const { latest, direction, previous } = measure.line;
  const subject = subjectOf(measure);
  if (latest === undefined) return subject;
  if (direction === undefined || previous === undefined)
    return `${subject}: ${wordsOf(measure).figure(latest.value)}${perBeside(measure)} ${inPeriod(latest.period)}`;
  const way = { up: "up on", down: "down on", same: "the same as" }[direction.movement];
  const meaning = direction.meaning === "neutral" ? "" : `, which is ${direction.meaning}`;
  return `${subject}: ${latest.period.text} is ${way} ${direction.movement === "same" ? inPeriod(previous.period) : previous.period.text}${meaning}`;
}
