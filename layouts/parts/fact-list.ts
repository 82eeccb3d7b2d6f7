// Facts in a short list: a term, and what is said of it.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { OwnWords } from "./own-words.ts";

/** A term and what is said of it. */
export type Fact = readonly [term: string, value: HtmlValue];

/** The facts as a list of terms, which are the site's words. They are apart where they stand in a row, too. */
export function factList(own: OwnWords, facts: readonly Fact[]): SafeHtml {
  return html`<dl class="facts">${facts.map(([term, value]) => html`<div class="facts__row"><dt${own.attributes}>${term}</dt> <dd>${value}</dd></div> `)}</dl>`;
}
