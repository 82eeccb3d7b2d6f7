// Measures of several publications in one table: where each stands, with links to its page and its publication.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { perWords } from "../../../scripts/model/measures/format-figure.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import { measurePath } from "../../../scripts/model/measures/measure-path.ts";
import { standingsOf } from "../../../scripts/model/measures/standing.ts";
import type { View } from "../../../scripts/model/view.ts";
import { languageWithin } from "../language.ts";
import { listTable } from "../list-table.ts";
import { direction, figureRating, observed, trend } from "./figures.ts";
import { measureName } from "./measure-words.ts";

/** The table. Each row says how its measure stands, for the filter. */
export function measureIndex(
  view: View,
  list: readonly LocatedMeasure[],
  id: string,
  caption: string,
): SafeHtml {
  const { measures: words } = view.words;
  return listTable({
    id,
    caption,
    className: "fold measure-index",
    list,
    row: ({ measure }) => html` data-standing="${standingsOf(measure).join(" ")}"`,
    columns: [
      { head: words.measure, className: "measure-index__name", content: (one) => name(view, one) },
      { head: words.latest, isNumber: true, content: ({ measure }) => latestFigure(view, measure) },
      { head: words.rating, content: ({ measure }) => figureRating(view, view.words, measure) },
      { head: words.direction, content: ({ measure }) => direction(view.words, measure) },
      { head: words.trend, content: ({ measure }) => trend(view, view.words, measure) },
    ],
  });
}

function name(view: View, { publication, measure }: LocatedMeasure): SafeHtml {
  const language = languageWithin(publication.lang, view.register.site.lang);
  const retired = measure.flags
    .filter((flag) => flag === "retired" || flag === "obsolete")
    .map((flag) => `. ${view.words.measures.flags[flag]}`);
  return html`<a href="${view.href(measurePath(publication.id, measure.ref))}"${language}>${measureName(measure)}</a><span class="scorecard__about"><a href="${view.link({}, { publication: publication.id })}"${language}>${publication.front.title}</a>${retired}</span>`;
}

function latestFigure(view: View, measure: Measure): SafeHtml {
  const { latest, last } = measure.line;
  if (latest === undefined) return html`${measure.achieved ?? observed(view, view.words, measure, last)}`;
  return html`${observed(view, view.words, measure, latest)}${perWords(view.words, measure)}<span class="scorecard__about">${latest.period.text}</span>`;
}
