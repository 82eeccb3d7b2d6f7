// The priorities of a strategy, or one of them: the promise, what works, what must happen, what will be better.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { isBulleted, labelOf, type PriorityArea } from "../../../scripts/model/facts/strategy/strategy.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { heading } from "../headings.ts";
import { labelledBullets } from "../lists.ts";
import { measuredBy } from "../measures/measured-by.ts";
import { ownWords } from "../own-words.ts";
import { ties } from "../ties.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `priorities`, with `ref=` for one priority or one of its areas. */
export const priorities: BlockLayout = (view, scene, block) => {
  const all = scene.publication.facts.strategy?.priorities ?? [];
  const ref = block.attributes.get("ref");
  const chosen =
    ref === undefined
      ? all
      : [...all, ...all.flatMap(({ areas }) => areas ?? [])].filter((one) => one.ref === ref);
  return html`<div class="priorities">${chosen.map((one) => priority(view, scene, block.level + 1, one))}</div>`;
};

type AnyPriority = PriorityArea & { readonly areas?: readonly PriorityArea[] };

function priority(view: View, scene: Scene, level: number, one: AnyPriority, isPart = false): SafeHtml {
  const { location } = scene;
  const own = ownWords(view, location);
  const { strategy: words } = own.say.blocks;
  const { strategy } = scene.publication.facts;
  const label = labelOf(strategy, "priority", isPart);
  const number =
    label === undefined ? own.words(words.priority(one.ref)) : words.labelled(label.one, one.ref);
  const shown = isBulleted(strategy, "priorities") ? html`${one.title}` : html`${number} ${one.title}`;
  return html`<div class="priority">
${heading(view, own, level, scene.claim("priority", one.ref), shown, shown)}
${one.statement !== undefined && html`<div class="promise">${view.prose(one.statement, location)}</div>`}
${one.context !== undefined && view.prose(one.context, location)}
${labelledBullets(view, words.worksWell, one["works-well"], location)}
${labelledBullets(view, words.mustHappen, one["must-happen"], location)}
${labelledBullets(view, words.willBeBetter, one["improved-outcomes"], location)}
${measuredBy(view, scene, one.measures)}
${ties(view, scene, "priority", one)}
${one.areas?.map((area) => priority(view, scene, level + 1, area, true))}
</div>`;
}
