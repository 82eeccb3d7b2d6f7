// Something in facts that can be pointed at, and what on a page shows it.
import type { SitePath } from "../../lib/href.ts";
import type { Block } from "../prose/prose.ts";

/** Something with a number or id of its own. */
export interface FactItem {
  /** As written in a reference: `action`, `recommendation`… */
  readonly noun: string;
  readonly ref: string;
  /** As it is referred to in running text; undefined for the noun with the ref. */
  readonly label?: string;
  readonly home: ItemHome;
}

/**
 * Where it stands. Of several ways to show it, the first that some page has is its home; where there is none, `block`
 * is the one that would show it, and `page` the address at which it can be met all the same.
 */
type ItemHome =
  | { readonly kind: "fixed"; readonly part?: string }
  | { readonly kind: "block"; readonly block: string; readonly ways: readonly Showing[] }
  | { readonly kind: "page"; readonly page: SitePath; readonly ways: readonly Showing[] };

/** Whether a block shows it. */
export type Showing = (block: Block) => boolean;

/** What shows facts: an item of theirs, a block of a name (one that picks `ref`, or picks nothing), or a page always. */
export type ShownBy =
  | { readonly kind: "item"; readonly noun: string; readonly ref: string }
  | { readonly kind: "block"; readonly block: string; readonly ref?: string }
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
