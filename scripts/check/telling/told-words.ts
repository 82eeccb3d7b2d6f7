// What the words around a figure say: all of them, those behind prepositions, and those that are names.
import type { Quantity } from "../reading/quantity.ts";
import { singular } from "../reading/unit-words.ts";
import { isCapital, type Word } from "../reading/words.ts";
import { isGeneral, labels, prepositions, tellingStem } from "./telling-words.ts";

const empty = new Set(
  "a an the of to in on at for by with from and or as is are was were be been being has have had having do does did this that these those it its there their they we our us which who whose also now so both all total overall number some about around approximately".split(
    " ",
  ),
);

/** All words but those of grammar. */
export function saidOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ kind, lower }) =>
      kind === "figure" || (kind === "word" && !empty.has(lower))
        ? singular(lower).replace(/(?<=.{4})(?:ed|ing)$/, "")
        : [],
    ),
  );
}

/** What stands behind each preposition, up to the next one or a verb of grammar. */
export function scopesOf(
  words: readonly Word[],
  { start }: Quantity,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  let own: Set<string> | undefined;
  for (const [at, word] of words.entries()) {
    if (word.start > start && (words[at - 1]?.start ?? start) < start) own = undefined;
    const preposition = prepositions.get(word.lower);
    if (preposition !== undefined) {
      own = found.get(preposition) ?? new Set();
      found.set(preposition, own);
    } else if (
      word.kind === "sign" ||
      /^(?:is|are|was|were|be|been|has|have|had|will|would|that|which|who|and)$/.test(word.lower)
    )
      own = undefined;
    else {
      const stem = tellingStem(word);
      if (stem !== undefined) own?.add(stem);
    }
  }
  return found;
}

/** What stands before a figure in its part of a sentence, but for articles. */
export function openingOf(words: readonly Word[], { start }: Quantity): string {
  return words
    .flatMap(({ lower, end, kind }) =>
      end <= start && kind === "word" && !/^(?:the|a|an|our|its|their|and)$/.test(lower) ? lower : [],
    )
    .join(" ");
}

/** A capital within a sentence or before another one, or a figure that is the name of something. */
export function isName(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (word.kind === "figure") return !word.text.includes(".");
  if (word.kind !== "word" || !isCapital(word) || isGeneral(word.lower)) return false;
  if (before === undefined || /^[.:•“"(*]$/.test(before.text))
    return (
      next?.kind === "word" &&
      isCapital(next) &&
      !/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        next.lower,
      )
    );
  return true;
}

/** “Lot 1”, “Band D”, “stage two”. */
export function labelsIn(words: readonly Word[]): readonly string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const isLabel = labels.test(word.lower);
    if (!isLabel || next === undefined) return [];
    const isMark =
      next.kind === "figure" ||
      /^\p{Lu}$/u.test(next.text) ||
      /^(?:one|two|three|four|five|six)$/.test(next.lower);
    return isMark ? [`${word.lower} ${next.lower}`] : [];
  });
}
