// Places on a page or in a document that links lead to.
import type { Branded } from "../lib/branded.ts";

/** The name of a place on a page, without `#`. The ref of a fact is none before its noun stands before it. */
export type Anchor = Branded<"anchor">;

/** Takes a name as an anchor, from where it is made one. */
export function asAnchor(name: string): Anchor {
  return name as Anchor;
}

/** The anchor of something of a sort on the page that shows it, such as `action-1.1.2`; of a numbered paragraph `para-4.1`. */
export function anchorOf(noun: string, ref: string): Anchor {
  return asAnchor(`${noun === "paragraph" ? "para" : noun}-${ref}`);
}
