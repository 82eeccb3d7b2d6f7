// A passage that members alone may see: marked as such for them, and for everybody else a notice in its place.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { WithheldPassage } from "../../../scripts/model/prose/prose.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { wordsIn } from "../language.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `exempt`. */
export const exempt: BlockLayout = (view, scene, block, content) => {
  const { withheld, exempt: why = {} } = block;
  const said = (words: HtmlValue) => wordsIn(view.register.site.lang, scene.publication.lang, words);
  if (withheld !== undefined)
    return html`<p class="withheld">${said(html`${subject(view, scene, withheld)} withheld: exempt under ${view.committees.exemptionReason(why)}.`)}</p>`;
  return html`<div class="exempt-passage"><p class="exempt-passage__mark">${said(view.committees.exemptSentence("This passage is", why))}</p>
${content}</div>`;
};

/** What is withheld, with its verb. The number of each paragraph has the paragraph's anchor. */
function subject(view: View, scene: Scene, passage: WithheldPassage): SafeHtml {
  const { isNote, paragraphs, tables, figures } = passage;
  if (isNote) return html`This note is`;
  const numbered = paragraphs.map((number) => ({
    number,
    anchor: view.anchor(scene.location, "para", number),
  }));
  const things = [
    ...(numbered.length === 0
      ? []
      : [html`${numbered.length === 1 ? "Paragraph" : "Paragraphs"} ${range(numbered)}`]),
    ...tables.map((number) => html`Table ${number}`),
    ...figures.map((number) => html`Figure ${number}`),
  ];
  if (things.length === 0) return html`This passage is`;
  const isOne = paragraphs.length + tables.length + figures.length === 1;
  return html`${things.map((thing, index) => html`${index === 0 ? "" : index === things.length - 1 ? " and " : ", "}${thing}`)} ${isOne ? "is" : "are"}`;
}

/** `4.3 to 4.5`; the anchors of those between stand around the last. */
function range(numbered: readonly { readonly number: string; readonly anchor: string }[]): SafeHtml {
  const [first, ...others] = numbered.map(({ number, anchor }) => ({ number: html`${number}`, anchor }));
  const last = others.at(-1);
  const id = (anchor: string, content: SafeHtml) => html`<span id="${anchor}">${content}</span>`;
  if (first === undefined) return html``;
  if (last === undefined) return id(first.anchor, first.number);
  const end = others.reduceRight((content, { anchor }) => id(anchor, content), last.number);
  return html`${id(first.anchor, first.number)} ${others.length === 1 ? "and" : "to"} ${end}`;
}
