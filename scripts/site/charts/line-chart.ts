// Figures through time as lines, broken wherever a figure is missing.

import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, symbolWye } from "d3-shape";
import { html, type SafeHtml } from "../../lib/html.ts";
import type { ChartPeriod, ChartTarget, LineChart } from "../../model/charts/chart.ts";
import { periodsOf } from "../../model/charts/chart-points.ts";
import { datesAhead } from "../../model/charts/chart-targets.ts";
import type { Words } from "../../words/words.ts";
import type { Axes } from "./axes.ts";
import { drawCrossings, drawPastFigures, planCrossings } from "./crossings.ts";
import type { Drawing } from "./drawing.ts";
import { drawEndLabels, labelsHeight, labelsWidth, planLabel } from "./end-labels.ts";
import type { Frame } from "./frame.ts";
import { linePaths } from "./line-paths.ts";
import { drawPeriodAxis, planPeriods } from "./period-axis.ts";
import { dayNumber, periodPlace } from "./period-place.ts";
import { type Run, splitRuns } from "./split-runs.ts";
import { drawValueAxis, planValues, unitHeight, valueAxisWidth, valuePlace } from "./value-axis.ts";

const shapes = [symbolCircle, symbolTriangle, symbolSquare, symbolDiamond, symbolWye];
/** More points than this would merge into a thick line if each were marked. */
const mostMarked = 14;

/** Draws the chart, or nothing where it has no figures. */
export function drawLineChart(chart: LineChart, frame: Frame, say: Words): Drawing | undefined {
  const { words } = chart;
  const series = chart.series.flatMap(({ name, points }, index) => {
    const runs = splitRuns(points);
    const last = runs.at(-1)?.at(-1);
    return last === undefined ? [] : [{ name, index, runs, last }];
  });
  if (series.length === 0) return undefined;
  const figured = periodsOf(chart.series);
  const periods = [...figured, ...nearDates(figured, chart.targets ?? [])];
  const crossings = planCrossings(chart, periods, frame, say);
  const end = figured.at(-1)?.end ?? "";
  const past = crossings.filter(({ span: { until = end } }) => until < end);
  const labels = [
    ...series.map(({ last, name, index }) =>
      planLabel(
        { figure: words.figure(last.value), name, isMain: index === 0 },
        ({ along, height }) => ({ x: along(last.period), y: height(last.value) }),
        frame,
      ),
    ),
    ...crossings.filter((crossing) => !past.includes(crossing)).map(({ label }) => label),
  ];
  const values = [
    ...series.flatMap(({ runs }) => runs.flat().map(({ value }) => value)),
    ...crossings.flatMap(({ band }) => [band.from, band.to]),
  ];
  const range = planValues(values, "near", words);
  const head = unitHeight(frame) + 10;
  const plot = {
    left: valueAxisWidth(range, frame),
    right: frame.width - labelsWidth(labels),
    head,
    foot: head + Math.max(frame.height, labelsHeight(labels)),
  };
  const along = periodPlace(periods, { left: plot.left + 6, right: plot.right });
  const axes: Axes = {
    plot,
    half: 0,
    along,
    edge: (day) => along({ start: day, end: day }),
    height: valuePlace(range, plot.foot, plot.head),
  };
  const ticks = planPeriods(periods, axes, frame);
  // What matters is drawn last, so that nothing covers it.
  const lines = series.map(({ runs, index }) => drawSeries(runs, index, axes)).reverse();
  return {
    height: plot.foot + ticks.height,
    content: html`${drawValueAxis(range, axes, frame)}${drawCrossings(crossings, axes)}${drawPeriodAxis(ticks, plot.foot, frame)}${drawEndLabels(labels, axes, frame)}${lines}${drawPastFigures(past, axes, frame)}`,
    startsAt: range.from > 0 || range.to < 0 ? range.lowest : undefined,
  };
}

/** Dates of targets ahead, and no more of them than leave two thirds of the room to the figures. */
function nearDates(periods: readonly ChartPeriod[], targets: readonly ChartTarget[]): readonly ChartPeriod[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = dayNumber(last.end);
  const horizon = end + (end - dayNumber(first.start)) / 2;
  return datesAhead(targets, periods).filter((by) => dayNumber(by.end) <= horizon);
}

/** The lines of a series, and marks on its last figure, on those that stand alone, and on all of a short main one. */
function drawSeries(runs: readonly Run[], index: number, { along, height }: Axes): SafeHtml {
  const isMain = index === 0;
  const look = isMain ? "main" : `${((index - 1) % 4) + 1}`;
  const { path, alone } = linePaths(runs, along, height);
  const all = runs.flat();
  const marked =
    isMain && all.length <= mostMarked
      ? all
      : all.filter((point) => point === all.at(-1) || alone.includes(point));
  const shape = symbol(shapes[index % shapes.length], isMain ? 42 : 34).digits(1)() ?? "";
  const marks = marked.map(
    ({ period, value }) =>
      html`<path transform="translate(${along(period)},${height(value)})" d="${shape}"/>`,
  );
  return html`${path !== "" && html`<path class="chart__line chart__line--${look}" d="${path}"/>`}<g class="chart__mark chart__mark--${look}">${marks}</g>`;
}
