// Facts in a short list: a term, and what is said of it.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";

/** A term and what is said of it. */
export type Fact = readonly [term: string, value: HtmlValue];

/** The facts as a list of terms. */
export function factList(facts: readonly Fact[]): SafeHtml {
  return html`<dl class="facts">${facts.map(([term, value]) => html`<div class="facts__row"><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}
