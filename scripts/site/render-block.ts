// Hands a block to the layout of its name.
import { blockLayouts } from "../../layouts/parts/blocks/block-layouts.ts";
import type { SafeHtml } from "../lib/html.ts";
import { isBlockName } from "../model/facts/blocks.ts";
import type { Block } from "../model/prose/prose.ts";
import type { Scene, View } from "../model/view.ts";

/** Renders a block; one of an unknown name, which the checks report, shows what is inside it. */
export function renderBlock(view: View, scene: Scene, block: Block, content: SafeHtml): SafeHtml {
  return isBlockName(block.name) ? blockLayouts[block.name](view, scene, block, content) : content;
}
