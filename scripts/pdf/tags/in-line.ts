// Which boxes of a page stand in a line of words.
import type { PrintedElement } from "../page-snapshot.ts";

/** True for an element that is set among words as one of them, so that its sides end no word. */
export function isInLine({ name, display }: PrintedElement): boolean {
  return name !== "br" && /^(inline|ruby|contents|math$)/.test(display);
}
