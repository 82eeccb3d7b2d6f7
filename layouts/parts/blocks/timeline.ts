// What happened, in order.

import { html } from "../../../scripts/lib/html.ts";
import { dateWords } from "../../../scripts/model/period.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `timeline`. */
export const timeline: BlockLayout = (view, { publication, location }) => {
  const entries = publication.facts.timeline?.entries ?? [];
  return html`<ol class="timeline">${entries.map(
    ({ date, title, text }) =>
      html`<li class="timeline__entry"><p class="timeline__title">${date !== undefined && html`<span class="timeline__date">${dateWords(date)}</span> `}<strong>${title}</strong></p>${view.prose(text, location)}</li>`,
  )}</ol>`;
};
