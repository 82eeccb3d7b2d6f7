// Short statements in a list: principles, promises. Each is a sentence, or a title with a text.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { isBulleted, type ListName, type Statements } from "../../scripts/model/facts/strategy/strategy.ts";
import type { Scene, View } from "../../scripts/model/view.ts";

/** The list, with numbers unless it is printed without. */
export function statementList(
  view: View,
  { publication, location }: Scene,
  name: ListName,
  list: Statements,
): SafeHtml {
  const items = list.map((one) =>
    typeof one === "string"
      ? html`<li>${view.inline(one, location)}</li>`
      : html`<li><strong class="statements__title">${one.title}</strong>${view.prose(one.text, location)}</li>`,
  );
  return isBulleted(publication.facts.strategy, name)
    ? html`<ul class="statements">${items}</ul>`
    : html`<ol class="statements">${items}</ol>`;
}
