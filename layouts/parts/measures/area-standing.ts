// How the areas of a measure stand by their latest figures, each by the rules of the measure, as a table.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { perWords } from "../../../scripts/model/measures/format-figure.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { Area, MeasureLine } from "../../../scripts/model/measures/measure-line.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { unmarked } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { direction, figureRating, observed } from "./figures.ts";

/** The table, on the page of a measure and in its sheet alike; nothing for a measure that has no areas. */
export function areaStanding(
  view: View,
  { publication, measure }: LocatedMeasure,
  id: string,
): SafeHtml | undefined {
  if (measure.areas.length === 0) return undefined;
  const { areaNoun } = publication.facts;
  const isRated = measure.good !== "info";
  const isCounted = measure.areas.some(({ latest }) => outOf(view.words, latest) !== undefined);
  const per = perWords(view.words, measure);
  const { measures: words } = view.words;
  return table({
    own: unmarked,
    id,
    caption: words.areas.caption(areaNoun?.many),
    className: "fold area-standing",
    columns: [
      { head: words.areas.area(areaNoun?.one) },
      { head: words.latest },
      ...(isCounted ? [{ head: words.figures.shareHead }] : []),
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
      const depth = area === undefined ? 0 : depthOf(area, measure.areas);
      return html`<tr><th scope="row"${depth > 0 && html` class="area-standing__within" data-depth="${depth}"`}>${area?.name}</th>${cell(unmarked, words.latest, figure)}${isCounted && cell(unmarked, words.figures.shareHead, outOf(view.words, latest))}${isRated && cell(unmarked, words.rating, figureRating(view, view.words, own))}${cell(unmarked, words.direction, direction(view.words, own))}</tr>`;
    }),
  });
}

/** What a figure was worked out from: `8 of 10`; undefined where that is not known. */
export function outOf(
  words: Words,
  figure: { readonly numerator?: number; readonly denominator?: number } | undefined,
): string | undefined {
  const { numerator, denominator } = figure ?? {};
  if (numerator === undefined || denominator === undefined) return undefined;
  return words.measures.figures.share(words.grammar.number(numerator), words.grammar.number(denominator));
}

/** In how many other areas one is, at most as many as there are. */
function depthOf(area: Area, lines: readonly MeasureLine[]): number {
  let depth = 0;
  let within = area.within;
  while (within !== undefined && depth < lines.length) {
    depth += 1;
    within = lines.find((line) => line.area?.ref === within)?.area?.within;
  }
  return depth;
}
