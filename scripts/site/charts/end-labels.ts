// The words at the right of a chart that name its lines, so that nobody has to match colours with a legend.
import { html, type SafeHtml } from "../../lib/html.ts";
import type { Axes, Place } from "./axes.ts";
import { coordinate } from "./coordinate.ts";
import type { Frame } from "./frame.ts";
import { spread } from "./spread.ts";
import { wrapText } from "./text-width.ts";

/** What a line is called: its figure first, then its name. */
export interface LabelWords {
  readonly figure: string;
  readonly name: string;
  /** Set for the line that matters. */
  readonly isMain?: boolean;
}

/** A label in lines, each with a figure, with words, or with both. */
export interface EndLabel {
  readonly lines: readonly { readonly figure?: string; readonly words?: string }[];
  readonly isMain: boolean;
  readonly width: number;
  readonly height: number;
  /** Where that ends which the label names. */
  end(axes: Axes): Place;
}

const gap = 5;
const leader = 14;

/** Sets a label in lines: one where it fits. */
export function planLabel(
  { figure, name, isMain = false }: LabelWords,
  end: EndLabel["end"],
  frame: Frame,
): EndLabel {
  const { fontSize, labelWidth, lineHeight, measure } = frame;
  const whole = `${figure} ${name}`;
  const lines: EndLabel["lines"] =
    measure(whole, fontSize) <= labelWidth
      ? [{ figure, words: name }]
      : [
          ...wrapText(figure, labelWidth, frame).map((text) => ({ figure: text })),
          ...wrapText(name, labelWidth, frame).map((words) => ({ words })),
        ];
  const widths = lines.map((line) =>
    measure([line.figure, line.words].filter((text) => text !== undefined).join(" "), fontSize),
  );
  return { lines, isMain, width: Math.max(0, ...widths), height: lines.length * lineHeight + gap, end };
}

/** The room at the right that labels take. */
export function labelsWidth(labels: readonly EndLabel[]): number {
  return labels.length === 0 ? leader : Math.max(...labels.map(({ width }) => width)) + leader + 4;
}

/** The room that labels take below each other. */
export function labelsHeight(labels: readonly EndLabel[]): number {
  return labels.reduce((sum, { height }) => sum + height, 0);
}

/** The labels, each as near as can be to what it names, with a thin line to it where it does not stand beside it. */
export function drawEndLabels(labels: readonly EndLabel[], axes: Axes, { lineHeight }: Frame): SafeHtml {
  const { right, head, foot } = axes.plot;
  const ends = labels.map((label) => ({ label, from: label.end(axes) }));
  const middles = spread(
    ends.map(({ label, from }) => ({ at: from.y, size: label.height })),
    head - 8,
    foot,
  );
  const x = coordinate(right + leader);
  const placed = ends.map((end, index) => ({ ...end, middle: middles[index] ?? end.from.y }));
  const leaders = placed
    .filter(({ from, middle }) => from.x < right - 1 || Math.abs(from.y - middle) > lineHeight / 2)
    .map(({ from, middle }) => {
      const start = `M${coordinate(from.x + 5)},${from.y}`;
      return `${start}${from.x < right - 1 ? `H${coordinate(right + 3)}` : ""}L${coordinate(x - 3)},${coordinate(middle)}`;
    });
  const words = placed.map(({ label, middle }) => {
    const top = middle - (label.height - gap) / 2;
    return html`<g class="chart__label${label.isMain && " chart__label--main"}">${label.lines.map((line, at) => drawLine(line, x, top + lineHeight * (at + 0.8)))}</g>`;
  });
  return html`${leaders.length > 0 && html`<path class="chart__leader" d="${leaders.join("")}"/>`}${words}`;
}

function drawLine({ figure, words }: EndLabel["lines"][number], x: number, y: number): SafeHtml {
  const strong = figure !== undefined && html`<tspan class="chart__figure">${figure}</tspan>`;
  const both = figure !== undefined && words !== undefined;
  return html`<text x="${x}" y="${coordinate(y)}">${strong}${both && " "}${words}</text>`;
}
