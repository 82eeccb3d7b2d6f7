// The measures of a publication: where each started, where it should get to, and its latest figure.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { idAttribute } from "../headings.ts";
import { owners } from "../lists.ts";
import { cell, table } from "../table.ts";
import { type BlockLayout, tableAnchor } from "./block-layout.ts";

const aims: Readonly<Record<Measure["good"], string>> = {
  high: "Higher is better",
  low: "Lower is better",
  range: "Within a range",
  info: "For information",
};

/** The block `measures`. Columns that no measure fills are left out. */
export const measures: BlockLayout = (view, scene, block) => {
  const list = scene.publication.facts.measures;
  const has = {
    baseline: list.some(({ baseline }) => baseline !== undefined),
    target: list.some(({ target }) => target !== undefined),
    latest: list.some((measure) => view.latestFigure(measure) !== undefined),
  };
  return table({
    id: tableAnchor(view, scene, block, "measures"),
    number: block.number,
    caption: "What is measured, where it started and where it should get to",
    className: "fold measures",
    columns: [
      { head: "Measure", className: "measures__name" },
      { head: "Good is" },
      ...(has.baseline ? [{ head: "Starting figure", className: "number" }] : []),
      ...(has.target ? [{ head: "Target", className: "number" }] : []),
      ...(has.latest ? [{ head: "Latest figure", className: "number" }] : []),
    ],
    body: list.map((measure) => row(view, scene, measure, has)),
  });
};

interface Columns {
  readonly baseline: boolean;
  readonly target: boolean;
  readonly latest: boolean;
}

function row(view: View, scene: Scene, measure: Measure, has: Columns): SafeHtml {
  const { location } = scene;
  const { baseline, target, owner, definition } = measure;
  const latest = view.latestFigure(measure);
  return html`<tr${idAttribute(scene.claim("measure", measure.ref))}>
<th scope="row">${measure.name}${definition !== undefined && html`<div class="measures__definition">${view.inline(definition, location)}</div>`}${owner !== undefined && html`<div class="measures__definition">Owner: ${owners(view, [owner], location)}</div>`}</th>
${cell("Good is", aims[measure.good])}
${has.baseline && cell("Starting figure", figure(view, measure, baseline, baseline?.["as-at"]), "number")}
${has.target && cell("Target", target === undefined ? none() : dated(view.aimWords(measure, target.aim), target.by === undefined ? undefined : `by ${target.by.text}`), "number")}
${has.latest && cell("Latest figure", latest === undefined ? none() : dated(latest.text, latest.period), "number")}
</tr>`;
}

function figure(
  view: View,
  measure: Measure,
  given: { readonly value?: number; readonly text?: string } | undefined,
  date: string | undefined,
): HtmlValue {
  if (given === undefined) return none();
  return dated(given.value === undefined ? (given.text ?? "") : view.figure(given.value, measure.unit), date);
}

function dated(text: string, date: string | undefined): HtmlValue {
  return date === undefined ? text : html`${text}<div class="measures__date">${date}</div>`;
}

function none(): SafeHtml {
  return html`<span class="missing">None given</span>`;
}
