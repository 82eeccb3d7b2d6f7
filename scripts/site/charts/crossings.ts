// What lies across a plot: the target, what is tolerated, and benchmarks.
import { html, type SafeHtml } from "../../lib/html.ts";
import type { ChartBand, LineChart } from "../../model/charts/chart.ts";
import { drawableBand, isDrawable, targetBand } from "../../model/charts/chart-points.ts";
import type { Axes } from "./axes.ts";
import { coordinate } from "./coordinate.ts";
import { type EndLabel, planLabel } from "./end-labels.ts";
import type { Frame } from "./frame.ts";

/** A figure, drawn as a line, or two with what is between them shaded. */
export interface Crossing {
  readonly look: "target" | "tolerance" | "benchmark";
  readonly band: ChartBand;
  readonly label: EndLabel;
}

type Crossed = Pick<LineChart, "target" | "tolerance" | "benchmarks" | "words">;

/** What lies across the plot of a chart, in the order in which it is drawn. */
export function planCrossings(
  { target, tolerance, benchmarks = [], words }: Crossed,
  frame: Frame,
): readonly Crossing[] {
  const plan = (look: Crossing["look"], name: string, band: ChartBand | undefined): readonly Crossing[] => {
    if (band === undefined) return [];
    const { from, to } = band;
    const figure = from === to ? words.written(from) : `${words.written(from)} to ${words.written(to)}`;
    // A band is named beside its middle.
    const end: EndLabel["end"] = ({ plot, height }) => ({
      x: plot.right,
      y: coordinate((height(from) + height(to)) / 2),
    });
    return [{ look, band, label: planLabel({ name, figure }, end, frame) }];
  };
  return [
    ...plan("tolerance", "Tolerated", drawableBand(tolerance)),
    ...benchmarks
      .filter(({ value }) => isDrawable(value))
      .flatMap(({ name, value }) => plan("benchmark", name, { from: value, to: value })),
    ...plan("target", target?.name ?? "", targetBand(target)),
  ];
}

/** Draws what lies across, shades first so that no line is covered. */
export function drawCrossings(
  crossings: readonly Crossing[],
  { plot: { left, right }, height }: Axes,
): SafeHtml {
  const [x, width] = [coordinate(left), coordinate(right - left)];
  const shades = crossings
    .filter(({ band }) => band.from !== band.to)
    .map(({ band, look }) => {
      const head = height(band.to);
      return html`<rect class="chart__shade chart__shade--${look}" x="${x}" y="${head}" width="${width}" height="${coordinate(height(band.from) - head)}"/>`;
    });
  const lines = crossings.map(({ band, look }) => {
    const ends = [...new Set([band.from, band.to])].map((value) => `M${x},${height(value)}h${width}`);
    return html`<path class="chart__crossing chart__crossing--${look}" d="${ends.join("")}"/>`;
  });
  return html`${shades}${lines}`;
}
