// The vision of a strategy with its outcomes.
import { html } from "../../../scripts/lib/html.ts";
import { ownWords } from "../own-words.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `vision`, with the outcomes under it. */
export const vision: BlockLayout = (view, { publication, location }) => {
  const strategy = publication.facts.strategy;
  if (strategy === undefined) return html``;
  const { attributes, say } = ownWords(view, location);
  const outcomes = strategy.outcomes ?? [];
  return html`<div class="vision">${view.prose(strategy.vision, location)}</div>
${outcomes.length > 0 && html`<div class="labelled"><p class="labelled__label"${attributes}>${say.blocks.strategy.outcomes}</p><ol class="statements">${outcomes.map(({ text }) => html`<li>${view.inline(text, location)}</li>`)}</ol></div>`}`;
};
