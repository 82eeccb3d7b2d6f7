// Every block that an officer may put into a text: those of the facts, and those that hold text.
import type { BlockForm } from "./block-form.ts";
import { type AnyFactModule, type FactFileName, type Facts, factModules } from "./fact-modules.ts";
import { textBlocks } from "./text-blocks.ts";

type KeysOf<Union> = Union extends Union ? keyof Union : never;

/** The name of a block. */
export type BlockName = keyof typeof textBlocks | KeysOf<AnyFactModule["blocks"]>;

/** A block with the fact file that it shows, where it shows one. */
export interface KnownBlock extends BlockForm<Facts> {
  readonly file?: FactFileName;
}

/** How each block is written, by its name, in the order of names. */
export const blockForms: ReadonlyMap<string, KnownBlock> = new Map<string, KnownBlock>(
  [
    ...Object.entries<KnownBlock>(textBlocks),
    ...factModules.flatMap(({ name: file, blocks }) =>
      Object.entries<BlockForm<Facts>>(blocks).map(([name, form]) => [name, { ...form, file }] as const),
    ),
  ].sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** How a block of a name is written; undefined where there is none. */
export function blockForm(name: string): KnownBlock | undefined {
  return blockForms.get(name);
}

/** Whether there is a block of a name. */
export function isBlockName(name: string): name is BlockName {
  return blockForms.has(name);
}
