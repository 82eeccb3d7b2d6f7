// Words that were found, and yet tell nothing: the program says them itself, or they fall together where two open texts meet.
import { listWords } from "../lib/plain-words.ts";
import { runLength } from "./exempt-search.ts";

/** Those of some words, as lists, that the texts say: as they are or, for whole runs, in two pieces. By their words joined. */
export function findSaidOpenly(
  sought: readonly (readonly string[])[],
  texts: Iterable<string>,
): ReadonlySet<string> {
  const pieces = new Map(sought.flatMap(piecesOf).map((piece) => [piece.join(" "), false]));
  const vocabulary = new Set(sought.flat());
  const longest = Math.max(0, ...sought.map(({ length }) => length));
  for (const text of texts) {
    const words = listWords(text);
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
  return new Set(
    sought
      .filter((words) => isSaid(words) || splitsOf(words).some((halves) => halves.every(isSaid)))
      .map((words) => words.join(" ")),
  );
}

function piecesOf(words: readonly string[]): readonly (readonly string[])[] {
  return [words, ...splitsOf(words).flat()];
}

/** A title in two pieces is no title; a run may be the end of one text and the beginning of another. */
function splitsOf(words: readonly string[]): readonly (readonly (readonly string[])[])[] {
  if (words.length !== runLength) return [];
  return words.slice(1).map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)]);
}
