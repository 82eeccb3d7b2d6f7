// The page of a measure: how it stands, its chart, all its figures, what it is, and what it has to do with others.

import { html } from "../../scripts/lib/html.ts";
import { screenOnly } from "../../scripts/lib/screen-only.ts";
import { measureChart } from "../../scripts/model/charts/measure-chart.ts";
import type { LocatedMeasure } from "../../scripts/model/measures/located-measure.ts";
import { measurePath } from "../../scripts/model/measures/measure-path.ts";
import { summarizeMeasure } from "../../scripts/model/measures/summarize-measure.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import type { View } from "../../scripts/model/view.ts";
import { chartSource } from "../parts/chart-source.ts";
import { type Download, downloadList, listDownloads } from "../parts/downloads.ts";
import { factList } from "../parts/fact-list.ts";
import { languageWithin } from "../parts/language.ts";
import { eachOf, type ListLayout, type MeasureItem } from "../parts/layout.ts";
import { areaStanding } from "../parts/measures/area-standing.ts";
import { definitionFacts, standingFacts } from "../parts/measures/measure-facts.ts";
import { measureFigures } from "../parts/measures/measure-figures.ts";
import { measureTies } from "../parts/measures/measure-ties.ts";
import { measureName } from "../parts/measures/measure-words.ts";
import { unmarked } from "../parts/own-words.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: ListLayout<MeasureItem> = {
  data: eachOf("measures"),
  render({ view, item: { path, located } }) {
    const { publication, measure } = located;
    const { front, id, lang } = publication;
    const name = measureName(measure);
    const summary = summarizeMeasure(view.words, measure);
    const chart = measureChart(measure, view.words);
    const figures = measureFigures(view, located);
    const areas = areaStanding(view, located, "areas");
    const { measures: words } = view.words;
    const whole = html`<a href="${view.link({}, { publication: id })}"${languageWithin(lang, view.register.site.lang)}>${front.title}</a>`;
    return pageShell(view, {
      path,
      title: `${name}: ${front.title}`,
      description: summary,
      trail: [{ label: words.measures, path: "/measures/" }],
      scripts: ["table-frame"],
      main: html`<article class="measure" data-pagefind-body>
<header class="page-head">
<p class="page-head__kind"${screenOnly("navigation")}>${words.page.of(html, html`<span data-pagefind-meta="kind">${words.measure}</span>`, whole)}</p>
<h1 data-pagefind-meta="title:${name}, ${front.title}">${name}</h1>
<p class="page-head__summary">${summary}</p>
<div class="page-head__about" data-pagefind-ignore>${factList(unmarked, standingFacts(view, located))}${downloadList(view.words, downloads(view, located))}</div>
</header>
${chart !== undefined && view.chart(chart, "chart", { source: chartSource(view, view.words, publication, []) })}
${areas !== undefined && html`<section aria-labelledby="measure--areas"><h2 id="measure--areas">${words.areas.title(publication.facts.areaNoun?.one)}</h2>${areas}</section>`}
<section aria-labelledby="measure--figures"><h2 id="measure--figures">${words.figures.title}</h2>${figures ?? html`<p class="missing">${words.figures.none}</p>`}</section>
<section aria-labelledby="measure--definition"><h2 id="measure--definition">${words.page.definition}</h2>${factList(unmarked, definitionFacts(view, located))}${view.register.publications.has(publicationId("guide/measures")) && html`<p${screenOnly("navigation")}><a href="${view.href("/guide/measures/")}">${words.page.howRated}</a></p>`}</section>
${measureTies(view, located).map(({ name, title, content }) => html`<section aria-labelledby="measure--${name}"><h2 id="measure--${name}">${title}</h2>${content}</section>`)}
</article>`,
    });
  },
};
export default layout;

/** The figures of this measure alone, and those of the whole publication. */
function downloads(view: View, { publication, measure }: LocatedMeasure): readonly Download[] {
  const path = measurePath(publication.id, measure.ref);
  const { page: words } = view.words.measures;
  const own = (["csv", "json"] as const).map((format) => ({
    href: view.href(`${path}figures.${format}`),
    name: words.ownFigures,
    detail: format.toUpperCase(),
  }));
  const all = listDownloads(view, publication)
    .filter(({ table }) => table === "measures")
    .map((download) => ({ ...download, name: words.allOf(publication.front.title) }));
  return [...own, ...all];
}
