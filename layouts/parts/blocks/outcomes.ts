// The outcomes of a strategy: what will be different for people, how it will be known, and what serves each.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { isBulleted, labelOf, type Outcome } from "../../../scripts/model/facts/strategy/strategy.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { idAttribute } from "../headings.ts";
import { measuredBy } from "../measures/measured-by.ts";
import { ownWords } from "../own-words.ts";
import { ties } from "../ties.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `outcomes`. */
export const outcomes: BlockLayout = (view, scene) => outcomeList(view, scene);

/** The outcomes as a list, with their numbers unless they are printed without. */
export function outcomeList(view: View, scene: Scene): SafeHtml {
  const { strategy } = scene.publication.facts;
  const all = strategy?.outcomes ?? [];
  if (isBulleted(strategy, "outcomes"))
    return html`<ul class="statements">${all.map((one) => html`<li${anchorOf(scene, one)}>${content(view, scene, one)}</li>`)}</ul>`;
  // A list counts in whole numbers alone.
  if (all.every(({ ref }) => /^\d+$/.test(ref)))
    return html`<ol class="statements">${all.map((one) => html`<li${anchorOf(scene, one)} value="${one.ref}">${content(view, scene, one)}</li>`)}</ol>`;
  const own = ownWords(view, scene.location);
  const { strategy: words } = own.say.blocks;
  const label = labelOf(strategy, "outcome");
  const number = ({ ref }: Outcome) =>
    label === undefined ? own.words(words.outcome(ref)) : words.labelled(label.one, ref);
  return html`<ul class="statements statements--own-numbers">${all.map(
    (one) => html`<li${anchorOf(scene, one)}>${content(view, scene, one, number(one))}</li>`,
  )}</ul>`;
}

function anchorOf(scene: Scene, { ref }: Outcome): SafeHtml | undefined {
  return idAttribute(scene.claim("outcome", ref));
}

function content(view: View, scene: Scene, outcome: Outcome, number?: HtmlValue): SafeHtml {
  const { title, text, measures } = outcome;
  const named = html`${number}${number !== undefined && title !== undefined && " "}${title}`;
  const head =
    title !== undefined
      ? html`<strong class="statements__title">${named}</strong> `
      : number !== undefined && html`<strong>${named}</strong> `;
  return html`${head}${view.inline(text, scene.location)}${measuredBy(view, scene, measures)}${ties(view, scene, "outcome", outcome)}`;
}
