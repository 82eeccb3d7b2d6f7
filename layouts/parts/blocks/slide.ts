// A slide of a presentation under its number and its title.
import { html } from "../../../scripts/lib/html.ts";
import { heading } from "../headings.ts";
import { ownWords } from "../own-words.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `slide`. */
export const slide: BlockLayout = (view, scene, block, content) => {
  const own = ownWords(view, scene.location);
  const { slide: words } = own.say.blocks;
  const { number = "" } = block;
  const title = block.attributes.get("title");
  const name = title === undefined ? words.slide(number) : words.titled(number, title);
  const anchor = scene.claim("slide", number);
  return html`<section class="slide">${heading(view, own, block.level + 1, anchor, html`<span class="slide__number">${own.words(words.slide(number))}</span>${title !== undefined && html` ${title}`}`, name)}<div class="slide__content">${content}</div></section>`;
};
