// The figures over columns, and a dash where one is missing: no column at all would look like nought.
import { spanKey } from "../../lib/day-span.ts";
import { html, type SafeHtml } from "../../lib/html.ts";
import type { ChartPeriod, ColumnChart, StackedColumnChart } from "../../model/charts/chart.ts";
import { inOrder, isDrawn } from "../../model/charts/chart-points.ts";
import { totalPoints } from "../../model/charts/total-points.ts";
import type { Words } from "../../words/words.ts";
import type { Axes } from "./axes.ts";
import { coordinate } from "./coordinate.ts";
import type { Frame } from "./frame.ts";
import type { Layer } from "./stack-layers.ts";

/** What figures are put over. */
export interface FiguredColumns {
  readonly chart: ColumnChart | StackedColumnChart;
  readonly layers: readonly Layer[];
  /** The heights of lines that figures keep clear of. */
  readonly lines: readonly number[];
  /** From one column to the next. */
  readonly room: number;
}

/** Figures over each column where there is room for all, and otherwise over the last that has one. */
export function drawColumnFigures(
  { chart, layers, lines, room }: FiguredColumns,
  axes: Axes,
  { fontSize, measure }: Frame,
  say: Words,
): SafeHtml {
  const points = inOrder(chart.kind === "columns" ? chart.series.points : totalPoints(chart.series, say));
  const tops = topsOf(layers, axes);
  const footOf = (period: ChartPeriod): number => (tops.get(spanKey(period)) ?? axes.height(0)) - 4;
  const figures = points
    .filter(isDrawn)
    .map(({ period, value }) => ({ period, text: chart.words.figure(value) }));
  const hasRoom = figures.every(({ text }) => measure(text, fontSize) <= room - 4);
  const texts = (hasRoom ? figures : figures.slice(-1)).map(({ period, text }, index, shown) => {
    const half = measure(text, fontSize) / 2;
    const x = Math.max(axes.plot.left + half, Math.min(axes.along(period), axes.plot.right + 8 - half));
    const y = clearOf(footOf(period), lines, fontSize);
    const isLast = index === shown.length - 1;
    return html`<text x="${coordinate(x)}" y="${coordinate(y)}"${isLast && html` class="chart__figure"`}>${text}</text>`;
  });
  const missing = points.filter((point) => !isDrawn(point));
  const dash = coordinate(Math.min(6, axes.half * 2));
  const dashes = missing.map(
    ({ period }) => `M${coordinate(axes.along(period) - dash / 2)},${coordinate(footOf(period) - 3)}h${dash}`,
  );
  return html`${dashes.length > 0 && html`<path class="chart__missing" d="${dashes.join("")}"/>`}<g class="chart__over">${texts}</g>`;
}

/** The height of the highest bar of each period, and of nought at least. */
function topsOf(layers: readonly Layer[], { height }: Axes): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const { period, from, to } of layers.flatMap(({ bars }) => bars)) {
    const key = spanKey(period);
    tops.set(key, Math.min(tops.get(key) ?? height(0), height(from), height(to)));
  }
  return tops;
}

/** The foot of a line of text, moved up until no line goes through it. */
function clearOf(foot: number, lines: readonly number[], fontSize: number): number {
  let clear = foot;
  for (const line of [...lines].sort((a, b) => b - a))
    if (line > clear - fontSize * 0.75 - 2 && line < clear + 3) clear = line - 4;
  return clear;
}
