// What lies across a plot: the target, what is tolerated, and benchmarks.

import { html, type SafeHtml } from "../../lib/html.ts";
import type { ChartBand, ChartPeriod, ChartSpan, LineChart } from "../../model/charts/chart.ts";
import { drawableBand, isDrawable } from "../../model/charts/chart-points.ts";
import { bandText, holdsOn, targetBand } from "../../model/charts/chart-targets.ts";
import type { Words } from "../../words/words.ts";
import type { Axes, Plot } from "./axes.ts";
import { coordinate } from "./coordinate.ts";
import { type EndLabel, planLabel } from "./end-labels.ts";
import type { Frame } from "./frame.ts";

/** A figure, drawn as a line through the days that it holds for, or two with what is between them shaded. */
export interface Crossing {
  readonly look: "target" | "tolerance" | "benchmark";
  readonly band: ChartBand;
  readonly span: ChartSpan;
  /** The figure, or both, as they are written. */
  readonly figure: string;
  readonly label: EndLabel;
}

type Crossed = Pick<LineChart, "targets" | "benchmarks" | "words">;

/**
 * What lies across the plot of a chart of some periods, in the order in which it is drawn. A target that holds for
 * none of them is left to the words of the chart.
 */
export function planCrossings(
  { targets = [], benchmarks = [], words }: Crossed,
  periods: readonly ChartPeriod[],
  frame: Frame,
  all: Words,
): readonly Crossing[] {
  const { charts: say } = all;
  const plan = (
    look: Crossing["look"],
    name: string,
    band: ChartBand | undefined,
    { places, ...span }: ChartSpan & { readonly places?: number } = {},
  ): readonly Crossing[] => {
    if (band === undefined) return [];
    const { from, to } = band;
    const figure = bandText(band, words, all, places);
    // A band is named beside its middle.
    const end: EndLabel["end"] = (axes) => ({
      x: reachOf(span, axes).right,
      y: coordinate((axes.height(from) + axes.height(to)) / 2),
    });
    return [{ look, band, span, figure, label: planLabel({ name, figure }, end, frame) }];
  };
  const shown = targets.filter((target) => periods.some(({ end }) => holdsOn(target, end)));
  return [
    ...shown.flatMap((target) => plan("tolerance", say.tolerated, drawableBand(target.tolerated), target)),
    ...benchmarks
      .filter(({ value }) => isDrawable(value))
      .flatMap(({ name, value, ...typed }) => plan("benchmark", name, { from: value, to: value }, typed)),
    ...shown.flatMap((target) => plan("target", target.name, targetBand(target), target)),
  ];
}

/** Draws what lies across, shades first so that no line is covered. */
export function drawCrossings(crossings: readonly Crossing[], axes: Axes): SafeHtml {
  const { height } = axes;
  const shades = crossings
    .filter(({ band }) => band.from !== band.to)
    .map(({ band, look, span }) => {
      const head = height(band.to);
      const { x, width } = placeOf(span, axes);
      return html`<rect class="chart__shade chart__shade--${look}" x="${x}" y="${head}" width="${width}" height="${coordinate(height(band.from) - head)}"/>`;
    });
  const lines = crossings.map(({ band, look, span }) => {
    const { x, width } = placeOf(span, axes);
    const ends = [...new Set([band.from, band.to])].map((value) => `M${x},${height(value)}h${width}`);
    return html`<path class="chart__crossing chart__crossing--${look}" d="${ends.join("")}"/>`;
  });
  return html`${shades}${lines}`;
}

/** The figures of targets that hold no more, over their lines as far as these have room for them. */
export function drawPastFigures(
  past: readonly Crossing[],
  axes: Axes,
  { fontSize, measure }: Frame,
): SafeHtml {
  return html`${past.map(({ band, span, figure }) => {
    const { x, width } = placeOf(span, axes);
    const hasRoom = measure(figure, fontSize) <= width;
    return (
      hasRoom &&
      html`<text class="chart__past" x="${x}" y="${coordinate(axes.height(band.to) - 4)}">${figure}</text>`
    );
  })}`;
}

function placeOf(span: ChartSpan, axes: Axes): { readonly x: number; readonly width: number } {
  const { left, right } = reachOf(span, axes);
  return { x: coordinate(left), width: coordinate(right - left) };
}

function reachOf({ after, until }: ChartSpan, { plot, edge }: Axes): Pick<Plot, "left" | "right"> {
  return {
    left: after === undefined ? plot.left : edge(after),
    right: until === undefined ? plot.right : edge(until),
  };
}
