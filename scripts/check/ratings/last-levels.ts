// The level that each action of a plan has in its last report, with the words by which a text may call it.
import type { Publication } from "../../model/publication.ts";

/** The actions of a plan that are rated, by ref. */
export function lastLevels({
  facts: { plan },
}: Publication): readonly { readonly name: string; readonly words: readonly string[] }[] {
  return (plan?.actions ?? []).flatMap(({ ref, progress }) => {
    const level = progress.latest?.level;
    if (level === undefined) return [];
    return [
      {
        name: ref,
        words: [...new Set([level.label, level.key, level.colour].map((word) => word.toLowerCase()))],
      },
    ];
  });
}
