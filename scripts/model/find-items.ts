// Finds the items of a publication by noun and id. A list of items never changes, so it is sorted out once, when it is
// first asked, and what is known of it goes when the list goes.
import type { Item } from "./item.ts";

interface Sorted {
  readonly byNoun: ReadonlyMap<string, readonly Item[]>;
  readonly byName: ReadonlyMap<string, readonly Item[]>;
  /** Tables and figures, which may have an id beside their number. */
  readonly byNumber: ReadonlyMap<string, readonly Item[]>;
}

const known = new WeakMap<readonly Item[], Sorted>();

/** The items of a sort, in order. */
export function itemsOfNoun(items: readonly Item[], noun: string): readonly Item[] {
  return sorted(items).byNoun.get(noun) ?? [];
}

/**
 * The items of a sort that bear an id, in whichever case it is written, in order; or else the tables and figures that
 * bear it as their number.
 */
export function itemsNamed(items: readonly Item[], noun: string, id: string): readonly Item[] {
  const { byName, byNumber } = sorted(items);
  return byName.get(nameOf(noun, id)) ?? byNumber.get(nameOf(noun, id)) ?? [];
}

function sorted(items: readonly Item[]): Sorted {
  const before = known.get(items);
  if (before !== undefined) return before;
  const made = {
    byNoun: Map.groupBy(items, ({ noun }) => noun),
    byName: Map.groupBy(items, ({ noun, id }) => nameOf(noun, id)),
    byNumber: Map.groupBy(
      items.filter(({ noun }) => noun === "table" || noun === "figure"),
      ({ noun, called }) => nameOf(noun, "number" in called ? called.number : ""),
    ),
  };
  known.set(items, made);
  return made;
}

function nameOf(noun: string, id: string): string {
  return `${noun} ${id.toLowerCase()}`;
}
