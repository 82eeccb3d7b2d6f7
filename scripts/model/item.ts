// Something in a publication that can be pointed at, with its anchor and what a reference to it calls it.
import type { SitePath } from "../lib/href.ts";
import type { Words } from "../words/words.ts";
import type { Anchor } from "./anchor.ts";

/** The sorts of things that are called by their number. */
export type NumberedNoun = keyof Words["prose"]["items"];

/**
 * What something is called in running text: by its number, as `paragraph 4.1` or `Table 2`, with the word that the paper
 * itself has for such things where it has one, or by a name of its own.
 */
export type Called =
  | { readonly noun: NumberedNoun; readonly number: string }
  | { readonly label: string; readonly number: string }
  | { readonly heading: string }
  | { readonly name: string };

/** Something with an address: on the publication's page, on that of one of its parts, or on a page of its own. */
export interface Item {
  /** As written in a reference: `paragraph`, `section`, `action`… */
  readonly noun: string;
  readonly id: string;
  readonly called: Called;
  readonly part?: string;
  /** Undefined for a whole part. */
  readonly anchor?: Anchor;
  /** The path of the page of its own, for a measure that no block shows. */
  readonly page?: SitePath;
  /** The block that would show a fact which no block shows; undefined for everything that has a place on a page. */
  readonly missingBlock?: string;
}

/** What something is called, in words. */
export function calledWords({ prose }: Words, called: Called): string {
  if ("name" in called) return called.name;
  if ("label" in called) return prose.labelled(called.label, called.number);
  return "heading" in called ? prose.quoted(called.heading) : prose.items[called.noun](called.number);
}

/** The slug of the page that the minutes of a meeting stand on. No Markdown file of a meeting may be called so. */
export const minutesPart = "minutes";
