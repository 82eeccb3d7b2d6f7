// A letter, with who wrote it to whom and when, who signed it, and what went with it.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { ownWords } from "../own-words.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `letter`. */
export const letter: BlockLayout = (view, { location }, block, content) => {
  const own = ownWords(view, location);
  const { letter: words } = own.say.blocks;
  const said = (name: string) => block.attributes.get(name);
  const lines = (...names: readonly (keyof typeof words)[]): SafeHtml | undefined => {
    const shown = names.flatMap((name) => {
      const value = said(name);
      return value === undefined
        ? []
        : [html`<div><dt${own.attributes}>${words[name]}</dt><dd>${value}</dd></div>`];
    });
    return shown.length === 0 ? undefined : html`<dl class="letter__head">${shown}</dl>`;
  };
  const signed = [said("signed"), said("office")].filter((line) => line !== undefined);
  return html`<article class="letter">${lines("from", "to", "date", "reference")}${said("subject") !== undefined && html`<p class="letter__subject"><strong>${said("subject")}</strong></p>`}${content}${signed.length > 0 && html`<p class="letter__signature">${signed.map((line, index) => html`${index > 0 && html`<br>`}${line}`)}</p>`}${lines("enclosures", "copy")}</article>`;
};
