// The vision of a strategy with its outcomes.
import { html } from "../../../scripts/lib/html.ts";
import { labelOf } from "../../../scripts/model/facts/strategy/strategy.ts";
import { hasBlock } from "../../../scripts/model/has-block.ts";
import { ownWords } from "../own-words.ts";
import type { BlockLayout } from "./block-layout.ts";
import { outcomeList } from "./outcomes.ts";

/** The block `vision`, with the outcomes under it where no block of their own has them. */
export const vision: BlockLayout = (view, scene) => {
  const { publication, location } = scene;
  const { strategy } = publication.facts;
  if (strategy === undefined) return html``;
  const { attributes, say } = ownWords(view, location);
  const label = labelOf(strategy, "outcome")?.many;
  const isHere = (strategy.outcomes ?? []).length > 0 && !hasBlock(publication, "outcomes");
  return html`${strategy.vision !== undefined && html`<div class="vision">${view.prose(strategy.vision, location)}</div>`}
${isHere && html`<div class="labelled"><p class="labelled__label"${label === undefined && attributes}>${label ?? say.blocks.strategy.outcomes}</p>${outcomeList(view, scene)}</div>`}`;
};
