// The scale of a chart's figures, its lines and words at the left, and over them what is counted.
import { scaleLinear } from "d3-scale";
import { html, type SafeHtml } from "../../lib/html.ts";
import type { FigureWords } from "../../model/charts/chart.ts";
import type { Axes } from "./axes.ts";
import { coordinate } from "./coordinate.ts";
import type { Frame } from "./frame.ts";

/** The figures from end to end of a scale, and those that are written beside it. */
export interface ValueRange {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** The lowest of those with its unit. */
  readonly lowest: string;
  /** What is counted. */
  readonly unit: string;
}

/** Differences smaller than this share of a figure are not drawn; the arithmetic would not hold. */
const finest = 1e-9;

/**
 * A range with round ends for figures, of which there is one at least. It begins at nought where bars stand on it, and
 * for lines wherever they do not lie so far from nought that their course would be lost.
 */
export function planValues(
  values: readonly number[],
  base: "nought" | "near",
  words: FigureWords,
): ValueRange {
  const [low, high] = endsOf(
    values.map((value) => (Math.abs(value) < finest ? 0 : value)),
    base,
  );
  const { grain = 1 } = words;
  const scale = scaleLinear()
    .domain([low / grain, high / grain])
    .nice(4);
  const [from = 0, to = 1] = scale.domain().map((value) => value * grain);
  const ticks = scale.ticks(4).map((value) => value * grain);
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const decimals = Math.min(9, Math.max(0, -Math.floor(Math.log10(step) + finest)));
  return {
    from,
    to,
    ticks: ticks.map((value) => ({ value, text: words.tick(value, decimals) })),
    lowest: words.figure(ticks[0] ?? from, decimals),
    unit: words.unit,
  };
}

function endsOf(values: readonly number[], base: "nought" | "near"): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low;
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size === 0) return [0, 1];
  if (base === "near" && span > size * finest && span < size * 0.35) return [low, high];
  return [Math.min(0, low), Math.max(0, high)];
}

/** The room at the left that the words of an axis take. */
export function valueAxisWidth({ ticks }: ValueRange, { fontSize, measure }: Frame): number {
  return Math.max(...ticks.map(({ text }) => measure(text, fontSize)), 0) + 8;
}

/** The room over a plot that the line takes which says what is counted. */
export function unitHeight({ lineHeight }: Frame): number {
  return lineHeight + 2;
}

/** The place of a figure between the foot and the head of a plot, and never outside them. */
export function valuePlace({ from, to }: ValueRange, foot: number, head: number): (value: number) => number {
  const scale = scaleLinear().domain([from, to]).range([foot, head]).clamp(true);
  return (value) => coordinate(scale(value));
}

/** The lines of an axis across the plot, the figure of each at the left, and the unit over all; nought stands out. */
export function drawValueAxis(
  { ticks, unit }: ValueRange,
  { plot: { left, right }, height }: Axes,
  { fontSize }: Frame,
): SafeHtml {
  const pathOf = (chosen: ValueRange["ticks"]): string =>
    chosen.map(({ value }) => `M${coordinate(left)},${height(value)}H${coordinate(right)}`).join("");
  const nought = ticks.filter(({ value }) => value === 0);
  const words = ticks.map(
    ({ value, text }) =>
      html`<text x="${coordinate(left - 8)}" y="${coordinate(height(value) + fontSize * 0.35)}">${text}</text>`,
  );
  return html`<path class="chart__grid" d="${pathOf(ticks.filter(({ value }) => value !== 0))}"/>${nought.length > 0 && html`<path class="chart__nought" d="${pathOf(nought)}"/>`}<g class="chart__tick chart__tick--value">${words}</g><text class="chart__tick" x="0" y="${coordinate(fontSize * 0.85)}">${unit}</text>`;
}
