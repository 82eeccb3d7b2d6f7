// All that the page of a measure says, as a block of an annex in print.

import { type HtmlValue, html, type SafeHtml, trusted } from "../../../scripts/lib/html.ts";
import { measureChart } from "../../../scripts/model/charts/measure-chart.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import { summarizeMeasure } from "../../../scripts/model/measures/summarize-measure.ts";
import type { View } from "../../../scripts/model/view.ts";
import { chartSource } from "../chart-source.ts";
import { factList } from "../fact-list.ts";
import { languageWithin } from "../language.ts";
import { unmarked } from "../own-words.ts";
import { areaStanding } from "./area-standing.ts";
import { definitionFacts, standingFacts } from "./measure-facts.ts";
import { sheetAnchor } from "./measure-spot.ts";
import { measureTies } from "./measure-ties.ts";
import { measureName } from "./measure-words.ts";
import { sheetFigures } from "./sheet-figures.ts";
import { rowLink } from "./sheet-link.ts";

/**
 * The sheet, under a heading of a level. What is short stands beside the chart. It is in the
 * language of the site, as the page is.
 */
export function measureSheet(view: View, located: LocatedMeasure, level: 3 | 4): SafeHtml {
  const { publication, measure } = located;
  const { ref, number } = measure;
  const { measures: words } = view.words;
  const id = sheetAnchor(ref);
  const tag = trusted(`h${level}`);
  const chart = measureChart(measure, view.words);
  const figures = sheetFigures(view, located, id);
  const isShort = figures === undefined || figures.isShort;
  const shown = headed(
    words.figures.title,
    figures?.content ?? html`<p class="missing">${words.figures.none}</p>`,
  );
  const definition = headed(words.page.definition, factList(unmarked, definitionFacts(view, located)));
  const standing = factList(unmarked, standingFacts(view, located));
  const areas = areaStanding(view, located, `${id}-areas`);
  const ties = measureTies(view, located).map(({ title, content }) => headed(title, content));
  const drawing =
    chart !== undefined &&
    view.chart(chart, `${id}-chart`, { source: chartSource(view, view.words, publication, []), isLow: true });
  const columns = (...content: readonly HtmlValue[]) => html`<div class="sheet__columns">${content}</div>`;
  return html`<section class="sheet" data-sheet="${ref}" aria-labelledby="${id}">
<div class="sheet__head${drawing !== false && " sheet__head--drawn"}" data-whole><${tag} id="${id}"${languageWithin(publication.lang, view.register.site.lang)}>${number !== undefined && html`<span class="sheet__number">${number}</span> `}${measureName(measure)}</${tag}>
<p class="sheet__summary">${summarizeMeasure(view.words, measure)} ${rowLink(view, located)}</p></div>
${columns(drawing, standing, isShort ? shown : definition)}
${areas !== undefined && headed(words.areas.title(publication.facts.areaNoun?.one), areas)}
${isShort ? html`<div class="sheet__run">${definition}</div>` : shown}${columns(ties)}
</section>`;
}

/** Words over a piece of a sheet that are no heading: a hundred sheets would have five hundred of them. */
function headed(title: string, content: HtmlValue): SafeHtml {
  return html`<div class="sheet__piece"><p class="labelled__label">${title}</p>
${content}</div>`;
}
