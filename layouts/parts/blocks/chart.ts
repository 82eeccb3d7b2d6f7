// A chart of measures or of ratings, with its figures as a table and as CSV.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { lowerFirst } from "../../../scripts/lib/lower-first.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import type { Chart } from "../../../scripts/model/charts/chart.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { chartSource } from "../chart-source.ts";
import { figureLabel } from "../figure-label.ts";
import { ownWords } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { type BlockLayout, figureAnchor } from "./block-layout.ts";

/** The block `chart`, a numbered figure. On paper its words, which say what it shows, stand for the table. */
export const chart: BlockLayout = (view, scene, block) => {
  const resolved = view.measures.chartOf(scene.location, block);
  if (resolved === undefined) return html``;
  const id = figureAnchor(view, scene, block);
  const label = figureLabel(view, scene.location, block.number);
  const publications = resolved.measures.map(({ publication }) => publication);
  const source = chartSource(view, scene.publication, publications);
  const drawn = view.chart(resolved.chart, id, { label, source });
  if (view.medium === "print") return drawn;
  return html`${drawn}
<details class="chart-data"${screenOnly("figures-elsewhere")}><summary${ownWords(view, scene.location).attributes}>Figure ${block.number} as a table</summary>
${rows(view, scene, resolved.chart, `${id}-rows`)}
<p>${files(view, scene, resolved.measures)}</p></details>`;
};

function rows(view: View, scene: Scene, chart: Chart, id: string): SafeHtml {
  const { unit, head, rows: all } = view.measures.chartRows(chart);
  const [first = "", ...heads] = head;
  const own = ownWords(view, scene.location);
  return table({
    own,
    id,
    caption: html`${chart.title}${unit !== undefined && ` (${lowerFirst(unit)})`}`,
    className: "fold",
    columns: [{ head: first }, ...heads.map((name) => ({ head: name, className: "number" }))],
    body: all.map(
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
function files(view: View, { publication }: Scene, measures: readonly LocatedMeasure[]): SafeHtml {
  const [only, ...others] = measures;
  if (only === undefined) {
    const rated = publication.facts.plan === undefined ? "recommendations" : "actions";
    return link(view, `/${publication.id}/${rated}.csv`, `The ${rated} and their ratings`);
  }
  if (others.length === 0)
    return link(
      view,
      `${view.measures.path(only.publication.id, only.measure.ref)}figures.csv`,
      "All figures of this measure",
    );
  const sources = [...new Set(measures.map((one) => one.publication))];
  return html`${sources.map(
    ({ id, front }, index) =>
      html`${index > 0 && html`<br>`}${link(view, `/${id}/measures.csv`, `All figures of ${front.title}`)}`,
  )}`;
}

function link(view: View, path: string, words: string): SafeHtml {
  return html`<a href="${view.href(path)}">${words}</a> (CSV)`;
}
