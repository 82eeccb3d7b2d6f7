// What every block's layout is given, and the anchors of the tables and figures that blocks make.

import type { SafeHtml } from "../../../scripts/lib/html.ts";
import { letters } from "../../../scripts/lib/letters.ts";
import type { Anchor } from "../../../scripts/model/anchor.ts";
import type { Block } from "../../../scripts/model/prose/prose.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import type { SaidWords } from "../own-words.ts";

/** Lays out one block; `content` is the text inside it, rendered. */
export type BlockLayout = (view: View, scene: Scene, block: Block, content: SafeHtml) => SafeHtml;

/** The anchor of a block's table: its own id where the officer gave one, else one made from its name. */
export function tableAnchor(view: View, scene: Scene, block: Block, name: string): Anchor {
  const id = block.attributes.get("id");
  return id === undefined ? freshAnchor(scene, name) : view.anchor(scene.location, "table", id);
}

/** The anchor of a block's figure: its own id where the officer gave one, else its number. */
export function figureAnchor(view: View, { location }: Scene, block: Block): Anchor {
  return view.anchor(location, "figure", block.attributes.get("id") ?? String(block.number ?? ""));
}

/** What one of the tables of a block is called, such as `Table 3`; where there are several, `Table 3a`, `Table 3b` and so on. */
export function tableLabel({ say }: SaidWords, { number }: Block, index = 0, count = 1): string | undefined {
  if (number === undefined) return undefined;
  return say.publications.table(count === 1 ? `${number}` : `${number}${letters(index + 1)}`);
}

/** An anchor for something that nobody refers to by id, with a number where the page has it already. */
export function freshAnchor(scene: Scene, name: string, attempt = 1): Anchor {
  const anchor = scene.claim("block", attempt === 1 ? name : `${name}-${attempt}`);
  return anchor ?? freshAnchor(scene, name, attempt + 1);
}
