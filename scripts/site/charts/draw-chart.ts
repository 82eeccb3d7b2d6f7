// A chart as a figure: its title and what it says, and the drawing of it for phones and for pages.

import { html, type SafeHtml, tell } from "../../lib/html.ts";
import { Caption, placeOf } from "../../lib/outline.ts";
import type { Chart } from "../../model/charts/chart.ts";
import { describeChart } from "../../model/charts/describe-chart.ts";
import { nameChart } from "../../model/charts/name-chart.ts";
import type { ChartWords } from "../../model/view.ts";
import type { Words } from "../../words/words.ts";
import { drawBeforeAfterChart } from "./before-after-chart.ts";
import { drawColumnChart } from "./column-chart.ts";
import { coordinate } from "./coordinate.ts";
import type { Drawing } from "./drawing.ts";
import { type Frame, lowFrame, narrowFrame, wideFrame } from "./frame.ts";
import { drawLineChart } from "./line-chart.ts";
import { drawRatingChart } from "./rating-chart.ts";
import type { TextMeasure } from "./text-width.ts";

/** Where a chart stands. */
export interface ChartPlace extends ChartWords {
  /** The anchor of the figure. */
  readonly id: string;
  readonly medium: "screen" | "print";
  readonly measure: TextMeasure;
  /** The words that it is told in. */
  readonly say: Words;
}

/**
 * Draws a chart. What it shows stands in the caption, where everybody reads it; the name of the picture, which is its
 * alternative text in a PDF, says what it is, so that nothing is said twice. The drawing that does not suit the width
 * is not shown and not said. Without any figure there are only the words.
 */
export function drawChart(
  chart: Chart,
  { id, medium, measure, label, source, isLow, say }: ChartPlace,
): SafeHtml {
  const sizes = medium === "screen" ? [narrowFrame, wideFrame] : [isLow ? lowFrame : wideFrame];
  const drawings = sizes.flatMap((size) => {
    const frame = { ...size, measure };
    const drawing = draw(chart, frame, say);
    return drawing === undefined ? [] : [{ frame, drawing }];
  });
  const startsAt = drawings[0]?.drawing.startsAt;
  const note = startsAt === undefined ? undefined : html` ${say.charts.scaleBegins(startsAt)}`;
  // A PDF reader is told once that this is a figure; without the role Chromium makes two of it.
  const role = medium === "print" && html` role="group"`;
  const caption =
    label !== undefined &&
    tell(new Caption("figure", id, { label: html`${label}`, content: html`${chart.title}` }));
  return html`${caption}<figure id="${id}" class="chart"${role}>
<figcaption><p class="chart__title">${label}${label !== undefined && " "}${chart.title}</p>
<p class="chart__summary">${describeChart(chart, say)}${note}</p></figcaption>
${drawings.map(({ frame, drawing }) => wrap(nameChart(chart, say), frame, drawing))}${source !== undefined && html`<p class="chart__source">${source}</p>`}</figure>`;
}

function draw(chart: Chart, frame: Frame, words: Words): Drawing | undefined {
  switch (chart.kind) {
    case "line":
      return drawLineChart(chart, frame, words);
    case "columns":
    case "stacked-columns":
      return drawColumnChart(chart, frame, words);
    case "before-and-after":
      return drawBeforeAfterChart(chart, frame, words);
    case "progress-by-rating":
      return drawRatingChart(chart, frame, words);
  }
  return chart satisfies never;
}

function wrap(words: string, { name, width, fontSize }: Frame, { height, content }: Drawing): SafeHtml {
  const box = `0 0 ${width} ${coordinate(height)}`;
  return html`${placeOf("picture")}<svg class="chart__drawing chart__drawing--${name}" role="img" aria-label="${words}" viewBox="${box}" font-size="${fontSize}">${content}</svg>
`;
}
