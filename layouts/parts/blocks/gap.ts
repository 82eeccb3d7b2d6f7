// A gap in the numbers of a paper that the paper itself has, with why.
import { html } from "../../../scripts/lib/html.ts";
import { ownWords } from "../own-words.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `gap`. */
export const gap: BlockLayout = (view, { location }, _block, content) => {
  const own = ownWords(view, location);
  return html`<div class="callout" role="note"><p class="callout__title">${own.words(own.say.blocks.gap)}</p>${content}</div>`;
};
