// Where something started, stands and should get to, on one line a row: a ring, a filled circle and a flag.
import { html, type SafeHtml } from "../../lib/html.ts";
import type { BeforeAfterChart, Journey } from "../../model/charts/chart.ts";
import { isDrawable } from "../../model/charts/chart-points.ts";
import { coordinate } from "./coordinate.ts";
import type { Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { spread } from "./spread.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { planValues, valuePlace } from "./value-axis.ts";

type Look = "baseline" | "latest" | "target";

interface Stage {
  readonly look: Look;
  readonly value: number;
  readonly lines: readonly string[];
}

const looks: readonly { readonly look: Look; readonly noun: string }[] = [
  { look: "baseline", noun: "Start" },
  { look: "target", noun: "Target" },
  { look: "latest", noun: "Latest" },
];

/** Draws the chart, or nothing where no row has a figure. */
export function drawBeforeAfterChart({ rows }: BeforeAfterChart, frame: Frame): Drawing | undefined {
  const drawn = rows.filter((row) => stagesOf(row).length > 0);
  if (drawn.length === 0) return undefined;
  let top = 0;
  const content = drawn.map((row) => {
    const { height, content: inside } = drawRow(row, top, frame, drawn.length > 1);
    top += height;
    return inside;
  });
  return { height: top, content: html`${content}` };
}

function stagesOf(row: Journey): readonly Stage[] {
  return looks.flatMap(({ look, noun }) => {
    const stage = row[look];
    if (stage === undefined || !isDrawable(stage.value)) return [];
    return [{ look, value: stage.value, lines: [row.words.figure(stage.value), noun] }];
  });
}

function drawRow(
  row: Journey,
  top: number,
  frame: Frame,
  isNamed: boolean,
): { height: number; content: SafeHtml } {
  const { fontSize, lineHeight, width } = frame;
  const stages = stagesOf(row);
  const name = isNamed ? wrapText(row.name, width, fontSize, 3) : [];
  const track = coordinate(top + name.length * lineHeight + 16);
  const margin = 22;
  const range = planValues(
    stages.map(({ value }) => value),
    "nought",
    row.words,
  );
  const along = valuePlace(range, margin, width - margin);
  const sizes = stages.map(({ lines }) => Math.max(...lines.map((line) => textWidth(line, fontSize))) + 10);
  const middles = spread(
    stages.map(({ value }, index) => ({ at: along(value), size: sizes[index] ?? 0 })),
    0,
    width,
  );
  const from = row.baseline ?? row.target;
  const journey =
    row.latest !== undefined && from !== undefined && isDrawable(row.latest.value) && isDrawable(from.value)
      ? html`<path class="chart__journey" d="M${along(from.value)},${track}H${along(row.latest.value)}"/>`
      : undefined;
  const marks = stages.map(({ look, value }) => drawMark(look, along(value), track));
  const words = stages.map(({ lines }, index) =>
    lines.map(
      (line, at) =>
        html`<text${at === 0 && html` class="chart__figure"`} x="${coordinate(middles[index] ?? 0)}" y="${coordinate(track + 16 + lineHeight * (at + 0.85))}">${line}</text>`,
    ),
  );
  const leaders = stages.map(
    ({ value }, index) =>
      `M${along(value)},${coordinate(track + 8)}L${coordinate(middles[index] ?? 0)},${coordinate(track + 16)}`,
  );
  return {
    height: name.length * lineHeight + 16 + 16 + 2 * lineHeight + 14,
    content: html`${name.map(
      (line, at) =>
        html`<text class="chart__row" x="0" y="${coordinate(top + lineHeight * (at + 0.85))}">${line}</text>`,
    )}<path class="chart__track" d="M0,${track}H${width}"/>${journey}${marks}<path class="chart__leader" d="${leaders.join("")}"/><g class="chart__stage">${words}</g>`,
  };
}

function drawMark(look: Look, x: number, y: number): SafeHtml {
  switch (look) {
    case "baseline":
      return html`<circle class="chart__baseline" cx="${x}" cy="${y}" r="5"/>`;
    case "latest":
      return html`<circle class="chart__latest" cx="${x}" cy="${y}" r="6"/>`;
    case "target":
      return html`<path class="chart__aim" d="M${x},${coordinate(y - 10)}v18"/>`;
  }
}
