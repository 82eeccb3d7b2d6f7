// A rating: a shape, a word and a colour, always all three; and the key that explains them.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { LevelSymbol, RatingLevel, RatingScale } from "../../scripts/model/facts/rating-scale.ts";
import type { Spot, View } from "../../scripts/model/view.ts";
import { ownWords } from "./own-words.ts";

/** The shape of each symbol, in a square of 16. */
export const levelShapes: Readonly<Record<LevelSymbol, SafeHtml>> = {
  circle: html`<circle cx="8" cy="8" r="7"/>`,
  triangle: html`<path d="M8 1 15.5 14.5H.5Z"/>`,
  square: html`<path d="M1.5 1.5h13v13h-13Z"/>`,
  diamond: html`<path d="M8 .5 15.5 8 8 15.5.5 8Z"/>`,
  ring: html`<path fill-rule="evenodd" d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z"/>`,
};

/** A rating as readers see it: the words of scales are the site's. Without a level it is a dash with the words, and has no colour. */
export function rating(view: View, level: RatingLevel | undefined, from: Spot): SafeHtml {
  const { attributes, say } = ownWords(view, from);
  if (level === undefined) {
    return html`<span class="rating rating--none"${attributes}><span aria-hidden="true">–</span> ${say.interface["not-recorded"]}</span>`;
  }
  return html`<span class="rating rating--${level.colour}"${attributes}>${symbol(level)} ${level.label}</span>`;
}

/** The shape of a level alone, hidden from screen readers since the word stands beside it. */
export function symbol(level: RatingLevel): SafeHtml {
  return html`<svg class="rating__symbol" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${levelShapes[level.symbol]}</svg>`;
}

/** What each level of a scale means. */
export function ratingKey(view: View, scale: RatingScale, from: Spot): SafeHtml {
  const { attributes, say } = ownWords(view, from);
  const entries: HtmlValue[] = scale.levels.map(
    (level) =>
      html`<div class="key__entry"><dt>${rating(view, level, from)}</dt><dd${attributes}>${level.meaning}</dd></div>`,
  );
  return html`<dl class="key">${entries}<div class="key__entry"><dt>${rating(view, undefined, from)}</dt><dd${attributes}>${say.publications.ratings.none}</dd></div></dl>`;
}
