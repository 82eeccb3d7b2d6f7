// Hands a block to the layout of its name.
import { actions } from "../../layouts/parts/blocks/actions.ts";
import type { BlockLayout } from "../../layouts/parts/blocks/block-layout.ts";
import { contacts } from "../../layouts/parts/blocks/contacts.ts";
import { delivery } from "../../layouts/parts/blocks/delivery.ts";
import { figure } from "../../layouts/parts/blocks/figure.ts";
import { measures } from "../../layouts/parts/blocks/measures.ts";
import { options } from "../../layouts/parts/blocks/options.ts";
import { priorities } from "../../layouts/parts/blocks/priorities.ts";
import { recommendations } from "../../layouts/parts/blocks/recommendations.ts";
import { callout, letter, quote } from "../../layouts/parts/blocks/set-apart.ts";
import { principles, vision } from "../../layouts/parts/blocks/strategy-aims.ts";
import { timeline } from "../../layouts/parts/blocks/timeline.ts";
import type { SafeHtml } from "../lib/html.ts";
import type { Block } from "../model/prose.ts";
import type { Scene, View } from "../model/view.ts";

/** The layouts by the names of `blockForms`. */
export const blockLayouts: Readonly<Record<string, BlockLayout>> = {
  actions,
  callout,
  contacts,
  delivery,
  figure,
  letter,
  measures,
  options,
  principles,
  priorities,
  quote,
  recommendations,
  timeline,
  vision,
};

/** Renders a block; one of an unknown name, which the checks report, shows what is inside it. */
export function renderBlock(view: View, scene: Scene, block: Block, content: SafeHtml): SafeHtml {
  return blockLayouts[block.name]?.(view, scene, block, content) ?? content;
}
