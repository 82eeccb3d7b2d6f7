// A gap in the numbers of a paper that the paper itself has, with why.
import { html } from "../../../scripts/lib/html.ts";
import { missesSection } from "../../../scripts/model/prose/counted-numbers.ts";
import { ownWords } from "../own-words.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `gap`. */
export const gap: BlockLayout = (view, { location, publication }, block, content) => {
  const own = ownWords(view, location);
  const { gap: words } = own.say.blocks;
  const part = publication.parts.find(({ slug }) => slug === location.part);
  const isOfSection = missesSection(part?.body ?? publication.body, publication, block);
  return html`<div class="callout" role="note"><p class="callout__title">${own.words(isOfSection ? words.sections : words.paragraphs)}</p>${content}</div>`;
};
