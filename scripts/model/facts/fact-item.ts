// Something in facts that can be pointed at, and what on a page shows it.
import type { SitePath } from "../../lib/href.ts";
import type { NumberedNoun } from "../item.ts";
import type { Block } from "../prose/prose.ts";
import type { Ref } from "../ref.ts";

/** Something with a number of its own, by which it is called unless it is printed without one, or with an id and a name. */
export type FactItem = { readonly ref: Ref; readonly home: ItemHome } & (
  | {
      /** As written in a reference: `action`, `recommendation`… */
      readonly noun: NumberedNoun;
      /** What the paper itself calls such things. */
      readonly label?: string;
      readonly name?: never;
    }
  | { readonly noun: "measure" | "work-item" | "outcome" | "priority"; readonly name: string }
);

/**
 * Where it stands. Of several ways to show it, the first that some page has is its home; where there is none, `block`
 * is the one that would show it, and `page` the address at which it can be met all the same; `shown` is no item then.
 */
type ItemHome =
  | { readonly kind: "fixed"; readonly part?: string }
  | { readonly kind: "block"; readonly block: string; readonly ways: readonly Showing[] }
  | { readonly kind: "page"; readonly page: SitePath; readonly ways: readonly Showing[] }
  | { readonly kind: "shown"; readonly ways: readonly Showing[] };

/** Whether a block shows it. */
export type Showing = (block: Block) => boolean;

/** What shows facts: an item of theirs, a block of a name (one that picks `ref`, or picks nothing), or a page always. */
export type ShownBy =
  | { readonly kind: "item"; readonly noun: string; readonly ref: Ref }
  | { readonly kind: "block"; readonly block: string; readonly ref?: Ref }
  | { readonly kind: "page"; readonly part?: string };

/** Shows by blocks of a name, with a `view` where that is asked. */
export function isIn(name: string, view?: string): Showing {
  return (block) => block.name === name && (view === undefined || block.attributes.get("view") === view);
}

/** Whether a block shows everything, or one of some things by an attribute. */
export function picks({ attributes }: Block, key: string, refs: readonly string[]): boolean {
  const picked = attributes.get(key);
  return picked === undefined || refs.includes(picked);
}
