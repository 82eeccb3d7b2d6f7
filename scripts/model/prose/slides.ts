// The slides of a presentation, by their numbers.
import type { Block, Prose } from "./prose.ts";

/** The slides of a text in order. */
export function slidesOf({ blocks }: Prose): readonly (Block & { readonly number: string })[] {
  return blocks.flatMap((block) => {
    const { name, number } = block;
    return name === "slide" && number !== undefined ? [{ ...block, number }] : [];
  });
}
