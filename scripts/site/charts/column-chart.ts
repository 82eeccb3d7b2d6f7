// Figures as columns that stand on nought: of one series, or of several as layers that add up.

import { scaleBand } from "d3-scale";
import { spanKey } from "../../lib/day-span.ts";
import { html, type SafeHtml } from "../../lib/html.ts";
import type { ColumnChart, StackedColumnChart } from "../../model/charts/chart.ts";
import { periodsOf } from "../../model/charts/chart-points.ts";
import type { Words } from "../../words/words.ts";
import type { Axes } from "./axes.ts";
import { drawColumnFigures } from "./column-figures.ts";
import { coordinate } from "./coordinate.ts";
import { drawCrossings, planCrossings } from "./crossings.ts";
import type { Drawing } from "./drawing.ts";
import { drawEndLabels, type EndLabel, labelsHeight, labelsWidth, planLabel } from "./end-labels.ts";
import type { Frame } from "./frame.ts";
import { drawPeriodAxis, planPeriods } from "./period-axis.ts";
import { type Layer, stackLayers } from "./stack-layers.ts";
import { drawValueAxis, planValues, unitHeight, valueAxisWidth, valuePlace } from "./value-axis.ts";

const widest = 56;

/** Draws the chart, or nothing where it has no figures. */
export function drawColumnChart(
  chart: ColumnChart | StackedColumnChart,
  frame: Frame,
  say: Words,
): Drawing | undefined {
  const series = chart.kind === "columns" ? [chart.series] : chart.series;
  const layers = stackLayers(series);
  const bars = layers.flatMap((layer) => layer.bars);
  if (bars.length === 0) return undefined;
  const periods = periodsOf(series);
  const crossings = chart.kind === "columns" ? planCrossings(chart, periods, frame, say) : [];
  const labels = [
    ...(chart.kind === "columns" ? [] : nameLayers(chart, layers, frame)),
    ...crossings.map(({ label }) => label),
  ];
  const values = [
    ...bars.flatMap(({ from, to }) => [from, to]),
    ...crossings.flatMap(({ band }) => [band.from, band.to]),
  ];
  const range = planValues(values, "nought", chart.words);
  // The figure over the highest column needs a line of its own.
  const head = unitHeight(frame) + frame.lineHeight + 6;
  const plot = {
    left: valueAxisWidth(range, frame),
    right: frame.width - labelsWidth(labels),
    head,
    foot: head + Math.max(frame.height, labelsHeight(labels)),
  };
  const bands = scaleBand(periods.map(spanKey), [plot.left, plot.right]).paddingInner(0.3).paddingOuter(0.15);
  const axes: Axes = {
    plot,
    half: coordinate(Math.min(bands.bandwidth(), widest) / 2),
    along: (period) => coordinate((bands(spanKey(period)) ?? plot.left) + bands.bandwidth() / 2),
    edge: (day) => {
      const before = periods.filter(({ end }) => end <= day).length;
      if (before === periods.length) return plot.right;
      return coordinate(plot.left + bands.step() * before);
    },
    height: valuePlace(range, plot.foot, plot.head),
  };
  const ticks = planPeriods(periods, axes, frame);
  const columns = chart.kind === "columns" ? drawColumns(layers, axes) : drawLayers(layers, axes);
  const lines = crossings.flatMap(({ band }) => [axes.height(band.from), axes.height(band.to)]);
  const figures = drawColumnFigures({ chart, layers, lines, room: bands.step() }, axes, frame, say);
  return {
    height: plot.foot + ticks.height,
    content: html`${drawValueAxis(range, axes, frame)}${columns}${drawCrossings(crossings, axes)}${figures}${drawPeriodAxis(ticks, plot.foot, frame)}${drawEndLabels(labels, axes, frame)}`,
  };
}

/** The label of a layer stands beside its last bar. */
function nameLayers(
  { words }: StackedColumnChart,
  layers: readonly Layer[],
  frame: Frame,
): readonly EndLabel[] {
  return layers.flatMap(({ name, bars }, index) => {
    const bar = bars.at(-1);
    if (bar === undefined) return [];
    const end: EndLabel["end"] = ({ along, half, height }) => ({
      x: along(bar.period) + half,
      y: coordinate((height(bar.from) + height(bar.to)) / 2),
    });
    return [planLabel({ figure: words.figure(bar.to - bar.from), name, isMain: index === 0 }, end, frame)];
  });
}

/** The last column stands out from those before it. */
function drawColumns(layers: readonly Layer[], axes: Axes): SafeHtml {
  const bars = layers.flatMap((layer) => layer.bars);
  const width = coordinate(axes.half * 2);
  const before = pathOf(bars.slice(0, -1), axes);
  return html`${before !== "" && html`<path class="chart__column" stroke-width="${width}" d="${before}"/>`}<path class="chart__column chart__column--main" stroke-width="${width}" d="${pathOf(bars.slice(-1), axes)}"/>`;
}

/** Layers differ by stripes, which are dashes of their thick lines, on a pale ground. */
function drawLayers(layers: readonly Layer[], axes: Axes): SafeHtml {
  const width = coordinate(axes.half * 2);
  const whole = [
    ...Map.groupBy(
      layers.flatMap(({ bars }) => bars),
      ({ period }) => spanKey(period),
    ).values(),
  ];
  const grounds = whole.flatMap((bars) => {
    const ends = bars.flatMap(({ from, to }) => [from, to]);
    return bars.slice(0, 1).map(({ period }) => ({ period, from: Math.min(...ends), to: Math.max(...ends) }));
  });
  const drawn = layers.map(
    ({ bars }, index) =>
      bars.length > 0 &&
      html`<path class="chart__layer chart__layer--${(index % 5) + 1}" stroke-width="${width}" d="${pathOf(bars, axes)}"/>`,
  );
  return html`<path class="chart__ground" stroke-width="${width}" d="${pathOf(grounds, axes)}"/>${drawn}`;
}

/** Columns as thick upright lines, which take few bytes. One of nought shows as a thin line. */
function pathOf(bars: Layer["bars"], { along, height }: Axes): string {
  return bars
    .map(({ period, from, to }) => {
      const [foot, head] = [height(from), height(to)];
      return `M${along(period)},${foot}V${head === foot ? coordinate(foot - 1.5) : head}`;
    })
    .join("");
}
