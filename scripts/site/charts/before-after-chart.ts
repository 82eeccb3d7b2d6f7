// Where something started, stands and should get to, on one line a row: a ring, a filled circle and a flag.

import { html, type SafeHtml } from "../../lib/html.ts";
import type { BeforeAfterChart, Journey } from "../../model/charts/chart.ts";
import { isDrawable } from "../../model/charts/chart-points.ts";
import type { Words } from "../../words/words.ts";
import { coordinate } from "./coordinate.ts";
import type { Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { shareOut } from "./share-out.ts";
import { spread } from "./spread.ts";
import { wrapText } from "./text-width.ts";
import { planValues, valuePlace } from "./value-axis.ts";

type Look = "baseline" | "latest" | "target";

interface Stage {
  readonly look: Look;
  readonly value: number;
  readonly lines: readonly string[];
}

/** In the order in which they are drawn: what matters last. */
const looks: readonly Look[] = ["baseline", "target", "latest"];

/** From the names to the line, and from the line to the words below it. */
const room = 12;
const between = 10;

/** Draws the chart, or nothing where no row has a figure. */
export function drawBeforeAfterChart(
  { rows }: BeforeAfterChart,
  frame: Frame,
  { charts }: Words,
): Drawing | undefined {
  const drawn = rows.filter((row) => stagesOf(charts, row).length > 0);
  if (drawn.length === 0) return undefined;
  let top = 0;
  const content = drawn.map((row) => {
    const name = drawn.length > 1 ? wrapText(row.name, frame.width, frame) : [];
    const { height, content: inside } = drawRow(charts, row, name, top, frame);
    top += height;
    return inside;
  });
  return { height: top, content: html`${content}` };
}

function stagesOf({ stages }: Words["charts"], row: Journey): readonly Stage[] {
  return looks.flatMap((look) => {
    const stage = row[look];
    if (stage === undefined || !isDrawable(stage.value)) return [];
    const figure =
      look !== "target" ? row.words.figure(stage.value) : row.words.written(stage.value, row.target?.places);
    return [{ look, value: stage.value, lines: [figure, stages[look]] }];
  });
}

function drawRow(
  say: Words["charts"],
  row: Journey,
  name: readonly string[],
  top: number,
  frame: Frame,
): Drawing {
  const { fontSize, lineHeight, measure, width } = frame;
  const stages = stagesOf(say, row);
  // Half of the widest noun, so that it stands below its mark at either end.
  const margin = Math.max(...looks.map((look) => measure(say.stages[look], fontSize))) / 2;
  const track = coordinate(top + name.length * lineHeight + room);
  const range = planValues(
    stages.map(({ value }) => value),
    "nought",
    row.words,
  );
  const along = valuePlace(range, margin, width - margin);
  const placed = stages.map((stage) => ({ ...stage, x: along(stage.value) }));
  // The way that has been gone; without a start nobody knows it.
  const [first, latest] = (["baseline", "latest"] as const).map(
    (look) => placed.find((stage) => stage.look === look)?.x,
  );
  const names = name.map(
    (line, at) =>
      html`<text class="chart__row" x="0" y="${coordinate(top + lineHeight * (at + 0.85))}">${line}</text>`,
  );
  const words = drawWords(placed, track, frame);
  return {
    height: track - top + room + words.height + between,
    content: html`${names}<path class="chart__track" d="M0,${track}H${width}"/>${latest !== undefined && first !== undefined && html`<path class="chart__journey" d="M${first},${track}H${latest}"/>`}${words.content}${placed.map(({ look, x }) => drawMark(look, x, track))}`,
  };
}

/** The figures below the line, each with a thin line to its mark; in more lines than one where they are long. */
function drawWords(
  stages: readonly (Stage & { readonly x: number })[],
  track: number,
  { fontSize, lineHeight, measure, width }: Frame,
): Drawing {
  const sized = stages.map((stage) => ({
    ...stage,
    size: Math.max(...stage.lines.map((line) => measure(line, fontSize))) + 10,
  }));
  const lines = shareOut(sized, width);
  const content = lines.map((line, index) => {
    const top = track + room + index * 2 * lineHeight;
    const middles = spread(
      line.map(({ x, size }) => ({ at: x, size })),
      0,
      width,
    );
    return line.map(({ x, lines: words }, at) => {
      const middle = coordinate(middles[at] ?? x);
      const texts = words.map(
        (text, row) =>
          html`<text${row === 0 && html` class="chart__figure"`} x="${middle}" y="${coordinate(top + lineHeight * (row + 0.85))}">${text}</text>`,
      );
      return html`<path class="chart__leader" d="M${x},${coordinate(track + 8)}L${middle},${coordinate(top)}"/>${texts}`;
    });
  });
  return { height: lines.length * 2 * lineHeight, content: html`<g class="chart__stage">${content}</g>` };
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
