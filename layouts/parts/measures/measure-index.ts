// Measures of several publications in one table: where each stands, with links to its page and its publication.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { View } from "../../../scripts/model/view.ts";
import { languageWithin } from "../language.ts";
import { cell, table } from "../table.ts";
import { direction, figureRating, observed, trend } from "./figures.ts";
import { measureName } from "./measure-words.ts";

/** The table. Each row says how its measure stands, for the filter. */
export function measureIndex(
  view: View,
  list: readonly LocatedMeasure[],
  id: string,
  caption: string,
): SafeHtml {
  return table({
    id,
    caption,
    className: "fold measure-index",
    columns: [
      { head: "Measure", className: "measure-index__name" },
      { head: "Latest figure", className: "number" },
      { head: "Rating" },
      { head: "Direction" },
      { head: "Trend" },
    ],
    body: list.map((located) => row(view, located)),
  });
}

function row(view: View, { publication, measure }: LocatedMeasure): SafeHtml {
  const { line } = measure;
  const { latest, last } = line;
  const language = languageWithin(publication.lang, view.register.site.lang);
  const figure =
    latest === undefined
      ? observed(view, measure, last)
      : html`${observed(view, measure, latest)}<span class="scorecard__about">${latest.period.text}</span>`;
  return html`<tr data-standing="${view.measures.standings(measure).join(" ")}">
<th scope="row"><a href="${view.href(view.measures.path(publication.id, measure.ref))}"${language}>${measureName(measure)}</a><span class="scorecard__about"><a href="${view.link({}, { publication: publication.id })}"${language}>${publication.front.title}</a></span></th>
${cell("Latest figure", figure, "number")}
${cell("Rating", figureRating(view, measure))}
${cell("Direction", direction(measure))}
${cell("Trend", trend(view, measure))}
</tr>`;
}
