// A letter, with who wrote it to whom and when.
import { html } from "../../../scripts/lib/html.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `letter`. */
export const letter: BlockLayout = (view, scene, block, content) => {
  const { letter: words } = view.wordsFor(scene.publication.lang).blocks;
  const lines = (["from", "to", "date"] as const).flatMap((name) => {
    const value = block.attributes.get(name);
    return value === undefined ? [] : [html`<div><dt>${words[name]}</dt><dd>${value}</dd></div>`];
  });
  return html`<article class="letter">${lines.length > 0 && html`<dl class="letter__head">${lines}</dl>`}${content}</article>`;
};
