// How many stood at each level, one bar a report: colour, pattern and shape say the level, and so do the words below.
import { levelShapes } from "../../../layouts/parts/rating.ts";
import { html, type SafeHtml } from "../../lib/html.ts";
import type { ChartCount, RatingChart } from "../../model/charts/chart.ts";
import { isDrawable } from "../../model/charts/chart-points.ts";
import type { Words } from "../../words/words.ts";
import { coordinate } from "./coordinate.ts";
import type { Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { shareOut } from "./share-out.ts";
import { spread } from "./spread.ts";
import { wrapText } from "./text-width.ts";

const barHeight = 20;
const gap = 2;

/** Draws the chart, or nothing where nothing was counted. */
export function drawRatingChart(
  { bars, unrated }: RatingChart,
  frame: Frame,
  { grammar }: Words,
): Drawing | undefined {
  const drawn = bars
    .map(({ name, counts }) => ({
      name,
      counts: counts.filter(({ count }) => isDrawable(count) && count > 0),
    }))
    .filter(({ counts }) => counts.length > 0);
  if (drawn.length === 0) return undefined;
  let top = 0;
  const content = drawn.map(({ name, counts }) => {
    const bar = drawBar(name, counts, unrated, top, { ...frame, number: grammar.number });
    top += bar.height;
    return bar.content;
  });
  return { height: top, content: html`${content}` };
}

function drawBar(
  name: string,
  counts: readonly ChartCount[],
  unrated: string,
  top: number,
  frame: Frame & Pick<Words["grammar"], "number">,
): { readonly height: number; readonly content: SafeHtml } {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const { fontSize, lineHeight, measure, number, width } = frame;
  const names = wrapText(name, width, frame);
  const bar = top + names.length * lineHeight + 4;
  let start = 0;
  const parts = counts.map(({ level, count }) => {
    const from = start;
    start += (count / total) * width;
    const text = `${number(count)} ${level?.label ?? unrated}`;
    return { level, from, to: start, text, size: fontSize + 3 + measure(text, fontSize) + 12 };
  });
  const lines = shareOut(parts, width);
  // Patterns lie along the bar: across it, stripes would be taken for what is counted.
  const bars = parts.map(({ level, from, to }) => {
    const length = Math.max(0.5, to - gap - from);
    return html`<path class="chart__level chart__level--${level?.colour ?? "none"}" stroke-width="${coordinate(length)}" d="M${coordinate(from + Math.min(length, to - from) / 2)},${coordinate(bar)}v${barHeight}"/>`;
  });
  const words = lines.map((line, index) => {
    const middles = spread(
      line.map(({ from, size }) => ({ at: from + size / 2, size })),
      0,
      width,
    );
    const foot = bar + barHeight + lineHeight * (index + 1) + 2;
    return line.map(({ level, text, size }, at) => {
      const x = (middles[at] ?? 0) - size / 2 + 2;
      const shape = drawShape(level, x, foot - fontSize * 0.78, fontSize * 0.82);
      return html`${shape}<text x="${coordinate(x + fontSize + 3)}" y="${coordinate(foot)}">${text}</text>`;
    });
  });
  return {
    height: names.length * lineHeight + 4 + barHeight + lines.length * lineHeight + 20,
    content: html`${names.map(
      (line, at) =>
        html`<text class="chart__row" x="0" y="${coordinate(top + lineHeight * (at + 0.85))}">${line}</text>`,
    )}${bars}${words}`,
  };
}

/** The shape that stands for a level everywhere, or a dash for those without a rating. */
function drawShape(level: ChartCount["level"], x: number, y: number, size: number): SafeHtml {
  const place = `translate(${coordinate(x)},${coordinate(y)})scale(${Math.round((size / 16) * 100) / 100})`;
  if (level === undefined) return html`<path class="chart__none" transform="${place}" d="M1,8H15"/>`;
  return html`<g class="chart__shape--${level.colour}" transform="${place}">${levelShapes[level.symbol]}</g>`;
}
