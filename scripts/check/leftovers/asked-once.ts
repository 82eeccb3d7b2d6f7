// A list of words, of which each is asked for once: most words of a content stand in it many times.
import type { Spelling } from "../../model/prose/spelling.ts";

/** Whether a list has a word, which is asked once for each. */
export function askedOnce(list: Spelling | undefined): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const lower = word.toLowerCase();
    const before = known.get(lower);
    if (before !== undefined) return before;
    const isKnown = list?.knows(lower) ?? false;
    known.set(lower, isKnown);
    return isKnown;
  };
}
