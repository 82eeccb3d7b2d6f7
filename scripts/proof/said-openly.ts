// Words that were found, and yet tell nothing: the program says them itself, or they fall together where two open texts meet.
import { type FoundText, runLength } from "./exempt-search.ts";

/** Tells whether what was found is said openly. */
export interface SaidOpenly {
  has(found: SoughtText): boolean;
}

/** What was found, and whether nothing tells where the texts that it was found in end. */
type SoughtText = FoundText & { readonly isRunTogether: boolean };

/** Finds what of exempt texts other texts, given as their words, say: as it is, or in pieces where two texts meet. */
export function findSaidOpenly(found: readonly SoughtText[], texts: Iterable<readonly string[]>): SaidOpenly {
  const sought = found.flatMap((one) => [one.match.words, ...splitsOf(one).flat()]);
  const pieces = new Map(sought.map((piece) => [piece.join(" "), false]));
  const vocabulary = new Set(sought.flat());
  const longest = Math.max(0, ...sought.map(({ length }) => length));
  for (const words of texts) {
    for (const [start, word] of words.entries()) {
      if (!vocabulary.has(word)) continue;
      let piece = word;
      for (let at = start; at < start + longest; ) {
        if (pieces.has(piece)) pieces.set(piece, true);
        at += 1;
        const next = words[at];
        if (next === undefined || !vocabulary.has(next)) break;
        piece += ` ${next}`;
      }
    }
  }
  const isSaid = (words: readonly string[]) => pieces.get(words.join(" ")) === true;
  return { has: (one) => isSaid(one.match.words) || splitsOf(one).some((split) => split.every(isSaid)) };
}

/** A run may be the end of one text and the beginning of another; a title is in pieces only where something parts it. */
function splitsOf({ match: { words }, parts, isRunTogether }: SoughtText): readonly FoundText["parts"][] {
  const isRun = words.length === runLength && parts.length === 1;
  const halves = words.slice(1).map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)]);
  return [...(parts.length > 1 ? [parts] : []), ...(isRun || isRunTogether ? halves : [])];
}
