// Facts in a short list: a term, and what is said of it.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { type ScreenReason, screenOnly } from "../../scripts/lib/screen-only.ts";
import type { OwnWords } from "./own-words.ts";

/** A term and what is said of it; with a reason where that is for the screen alone. */
export type Fact = readonly [term: string, value: HtmlValue, screen?: ScreenReason];

/** The facts as a list of terms, which are the site's words. They are apart where they stand in a row, too. */
export function factList(own: OwnWords, facts: readonly Fact[]): SafeHtml {
  return html`<dl class="facts">${facts.map(([term, value, screen]) => html`<div class="facts__row"${screen && screenOnly(screen)}><dt${own.attributes}>${term}</dt> <dd>${value}</dd></div> `)}</dl>`;
}
