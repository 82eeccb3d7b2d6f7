// How the areas of a measure stand by their latest figures, each by the rules of the measure, as a table.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { perWords } from "../../../scripts/model/measures/format-figure.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import type { View } from "../../../scripts/model/view.ts";
import { siteWords } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { direction, figureRating, observed } from "./figures.ts";

/** The table, on the page of a measure and in its sheet alike; nothing for a measure that has no areas. */
export function areaStanding(view: View, measure: Measure, id: string): SafeHtml | undefined {
  if (measure.areas.length === 0) return undefined;
  const isRated = measure.good !== "info";
  const per = perWords(view.words, measure);
  const { measures: words } = view.words;
  return table({
    own: siteWords,
    id,
    caption: words.areas.caption,
    className: "fold area-standing",
    columns: [
      { head: words.areas.area },
      { head: words.latest },
      ...(isRated ? [{ head: words.rating }] : []),
      { head: words.direction },
    ],
    body: measure.areas.map((line) => {
      const { area, latest, last } = line;
      const own = { ...measure, line };
      const figure =
        latest === undefined
          ? observed(view, view.words, measure, last)
          : html`${observed(view, view.words, measure, latest)}${per} (${latest.period.text})`;
      return html`<tr><th scope="row">${area?.name}</th>${cell(siteWords, words.latest, figure)}${isRated && cell(siteWords, words.rating, figureRating(view, view.words, own))}${cell(siteWords, words.direction, direction(view.words, own))}</tr>`;
    }),
  });
}
