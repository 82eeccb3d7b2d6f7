// A passage that members alone may see: marked as such for them, and for everybody else a notice in its place.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Anchor } from "../../../scripts/model/anchor.ts";
import type { WithheldPassage } from "../../../scripts/model/prose/prose.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { wordsWithin } from "../own-words.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `exempt`. */
export const exempt: BlockLayout = (view, scene, block, content) => {
  const { withheld, exempt: why = {} } = block;
  const own = wordsWithin(view, scene.publication.lang);
  const said = (words: HtmlValue) =>
    own.attributes === undefined ? words : html`<span${own.attributes}>${words}</span>`;
  const { exempt: words } = own.say;
  const reason = words.reason(why.paragraph);
  if (withheld !== undefined)
    return html`<p class="withheld">${said(withheldWords(view, scene, withheld, reason))}</p>`;
  return html`<div class="exempt-passage"><p class="exempt-passage__mark">${said(words.passage(reason))}</p>
${content}</div>`;
};

/** What is withheld, and why. The number of each paragraph has the paragraph's anchor. */
function withheldWords(view: View, scene: Scene, passage: WithheldPassage, reason: string): SafeHtml {
  const { isNote, paragraphs, tables, figures } = passage;
  const { withheld: words } = view.wordsFor(scene.publication.lang).blocks;
  if (isNote) return words.sentence(html, words.note, 1, reason);
  const numbered = paragraphs.map((number) => ({
    number,
    anchor: view.anchor(scene.location, "para", number),
  }));
  const things = [
    ...(numbered.length === 0 ? [] : [words.paragraphs(html, range(words, numbered), numbered.length)]),
    ...tables.map(words.table),
    ...figures.map(words.figure),
  ];
  if (things.length === 0) return words.sentence(html, words.passage, 1, reason);
  const what = things.map(
    (thing, index) => html`${index > 0 && words.between(index === things.length - 1)}${thing}`,
  );
  return words.sentence(html, what, paragraphs.length + tables.length + figures.length, reason);
}

/** `4.3 to 4.5`; the anchors of those between stand around the last. */
function range(
  words: Words["blocks"]["withheld"],
  numbered: readonly { readonly number: string; readonly anchor: Anchor }[],
): SafeHtml {
  const [first, ...others] = numbered.map(({ number, anchor }) => ({ number: html`${number}`, anchor }));
  const last = others.at(-1);
  const id = (anchor: Anchor, content: SafeHtml) => html`<span id="${anchor}">${content}</span>`;
  if (first === undefined) return html``;
  if (last === undefined) return id(first.anchor, first.number);
  const end = others.reduceRight((content, { anchor }) => id(anchor, content), last.number);
  const span = others.length === 1 ? words.and : words.to;
  return span(html, id(first.anchor, first.number), end);
}
