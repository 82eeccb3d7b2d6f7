// What each phase of a strategy delivers, priority by priority.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { prioritiesOf } from "../../../scripts/model/facts/strategy/priorities-of.ts";
import { isBulleted, type Phase, type PriorityArea } from "../../../scripts/model/facts/strategy/strategy.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { bullets } from "../lists.ts";
import { ownWords } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { type BlockLayout, freshAnchor, tableAnchor, tableLabel } from "./block-layout.ts";

/** The block `delivery`, with `ref=` for one priority. A table each; the first takes the block's anchor. */
export const delivery: BlockLayout = (view, scene, block) => {
  const strategy = scene.publication.facts.strategy;
  const ref = block.attributes.get("ref");
  const chosen = prioritiesOf(strategy)
    .filter(
      ({ priority: one, within }) =>
        one.delivery !== undefined && (ref === undefined || one.ref === ref || within === ref),
    )
    .map(({ priority: one }) => one);
  return html`<div class="delivery">${chosen.map((one, index) => {
    const first = index === 0;
    const id = first
      ? tableAnchor(view, scene, block, `delivery-${one.ref}`)
      : freshAnchor(scene, `delivery-${one.ref}`);
    return phases(
      view,
      scene,
      one,
      strategy?.phases ?? [],
      id,
      tableLabel(ownWords(view, scene.location), block, index, chosen.length),
    );
  })}</div>`;
};

function phases(
  view: View,
  scene: Scene,
  one: PriorityArea,
  all: readonly Phase[],
  id: string,
  label: string | undefined,
): SafeHtml {
  const own = ownWords(view, scene.location);
  const { delivery: words } = own.say.blocks;
  return table({
    own,
    id,
    label,
    caption: words.caption(
      own.html,
      isBulleted(scene.publication.facts.strategy, "priorities") ? undefined : one.ref,
      one.title,
    ),
    className: "fold delivery__table",
    columns: [{ head: words.phase, className: "delivery__phase" }, { head: words.delivers }],
    body: all.map(({ ref, name, period }) => {
      const list = bullets(view, one.delivery?.[ref], scene.location);
      return html`<tr><th scope="row">${name}${period !== undefined && html`<div class="delivery__period">${period}</div>`}</th>${cell(own, words.delivers, list ?? html`<span class="missing">${own.words(words.nothing)}</span>`)}</tr>`;
    }),
  });
}
