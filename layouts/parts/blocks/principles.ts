// The principles of a strategy.
import { html } from "../../../scripts/lib/html.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `principles`. */
export const principles: BlockLayout = (view, { publication, location }) => {
  const list = publication.facts.strategy?.principles ?? [];
  return html`<ol class="statements">${list.map((text) => html`<li>${view.inline(text, location)}</li>`)}</ol>`;
};
