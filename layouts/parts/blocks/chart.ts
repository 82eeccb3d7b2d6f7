// A chart of measures or of ratings, with its figures as a table and as CSV.

import type { SitePath } from "../../../scripts/lib/href.ts";
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { lowerFirst } from "../../../scripts/lib/lower-first.ts";
import { printedApart, screenOnly } from "../../../scripts/lib/screen-only.ts";
import type { Chart } from "../../../scripts/model/charts/chart.ts";
import type { ChartRows } from "../../../scripts/model/charts/chart-rows.ts";
import { chartRows } from "../../../scripts/model/charts/chart-rows.ts";
import { resolveChart } from "../../../scripts/model/charts/resolve-chart.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import { measurePath } from "../../../scripts/model/measures/measure-path.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { chartSource } from "../chart-source.ts";
import { figureLabel } from "../figure-label.ts";
import { type OwnWords, ownWords } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { type BlockLayout, figureAnchor } from "./block-layout.ts";

/** As many rows and figures are little enough to stand below a chart on paper. */
const few = { rows: 8, figures: 24 };

/** The block `chart`, a numbered figure with its figures: on screen to be opened, on paper below it or in an annex. */
export const chart: BlockLayout = (view, scene, block) => {
  const resolved = resolveChart(view.register, scene.location, block);
  if (!resolved.found) return html``;
  const id = figureAnchor(view, scene, block);
  const label = figureLabel(view, scene.location, block.number);
  const publications = resolved.measures.map(({ publication }) => publication);
  const own = ownWords(view, scene.location);
  const { say } = own;
  const source = chartSource(view, say, scene.publication, publications);
  const rows = chartRows(resolved.chart, say);
  const rowsId = `${id}-rows`;
  const { charts: words } = say.blocks;
  const named = captionOf(words, resolved.chart, rows);
  if (view.medium === "screen")
    return html`${view.chart(resolved.chart, id, { label, source, say })}
<details class="chart-data"${printedApart}><summary${own.attributes}${screenOnly("opener")}>${words.asTable(block.number)}</summary>
${rowsTable(own, rows, rowsId, named)}
<p${screenOnly("download")}>${files(view, scene, resolved.measures)}</p></details>`;
  const isFew = rows.rows.length <= few.rows && rows.rows.length * (rows.head.length - 1) <= few.figures;
  if (isFew)
    return html`${view.chart(resolved.chart, id, { label, source, say })}
<div class="chart-rows" data-with-table>${rowsTable(own, rows, rowsId, named)}</div>`;
  scene.setBehind(rowsTable(own, rows, rowsId, html`<a href="#${id}">${label}</a> ${named}`));
  const way = html`<a class="chart__figures" href="#${rowsId}" ${own.attributes} data-page-label="${words.figuresOnPage(block.number)}">${words.allFigures(html, html`<span data-page-of="${rowsId}"></span>`)}</a>`;
  return view.chart(resolved.chart, id, { label, source: html`${source} ${way}`, say });
};

function captionOf(words: Words["blocks"]["charts"], { title }: Chart, { unit }: ChartRows): SafeHtml {
  return html`${unit === undefined ? title : words.unit(title, lowerFirst(unit))}`;
}

function rowsTable(own: OwnWords, { head, rows }: ChartRows, id: string, caption: SafeHtml): SafeHtml {
  const [first = "", ...heads] = head;
  return table({
    own,
    id,
    caption,
    className: "fold",
    columns: [{ head: first }, ...heads.map((name) => ({ head: name, className: "number" }))],
    body: rows.map(
      ({ name, cells }) =>
        html`<tr><th scope="row">${name}</th>${cells.map((one, index) =>
          cell(
            own,
            heads[index] ?? "",
            "text" in one ? one.text : html`<span class="missing"${own.attributes}>${one.missing}</span>`,
            "number",
          ),
        )}</tr>`,
    ),
  });
}

/** Where the figures can be taken from: those of one measure, or of all of its publication. */
function files(view: View, { publication, location }: Scene, measures: readonly LocatedMeasure[]): SafeHtml {
  const { charts: words } = ownWords(view, location).say.blocks;
  const [only, ...others] = measures;
  if (only === undefined) {
    const rated = publication.facts.plan === undefined ? "recommendations" : "actions";
    return link(view, `/${publication.id}/${rated}.csv`, words[rated]);
  }
  if (others.length === 0)
    return link(view, `${measurePath(only.publication.id, only.measure.ref)}figures.csv`, words.ofMeasure);
  const sources = [...new Set(measures.map((one) => one.publication))];
  return html`${sources.map(
    ({ id, front }, index) =>
      html`${index > 0 && html`<br>`}${link(view, `/${id}/measures.csv`, words.ofPublication(front.title))}`,
  )}`;
}

function link(view: View, path: SitePath, words: string): SafeHtml {
  return html`<a href="${view.href(path)}">${words}</a> (CSV)`;
}
