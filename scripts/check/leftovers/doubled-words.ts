// A word that stands twice where it was meant once: most often what is left of a sentence that was changed.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { typedUnits } from "../for-rules/typed-units.ts";
import { readSentences } from "../reading/read-sentences.ts";
import { isCapital, type Word } from "../reading/words.ts";

export const doubledWords = {
  name: "doubled-words",
  about: "No word stands twice in a row where English has it once.",
  why: "A doubled word is what is left of a sentence that was changed in a hurry, and makes readers wonder what else was.",
  mend: "Take one of the two out, or the part of the sentence that an earlier wording has left behind.",
  level: "warning",
  *run(register) {
    for (const { unit } of typedUnits(register))
      for (const { words } of readSentences(unit))
        for (const [at, first] of words.entries()) {
          const second = words[at + 1];
          if (second?.lower !== first.lower || !isDoubled(first, second, unit)) continue;
          const written = unit.text.slice(first.start, second.end);
          const place = unit.place(first.start);
          const fix =
            unit.written(first.start, second.end) === written
              ? { place, written, instead: first.text }
              : undefined;
          yield warning(
            place,
            `“${written}” has one word twice.`,
            `Write “${first.text}” once; or see which words an earlier wording has left behind.`,
            fix,
          );
        }
  },
} as const satisfies Check;

/** Words that English has twice in a row with a meaning, or for weight. */
const lawful = new Set(
  "had that so too very no many much long far really please well bye hear now there knock tut blah ha ho da".split(
    " ",
  ),
);

function isDoubled(first: Word, second: Word, unit: TextUnit): boolean {
  if (first.kind !== "word" || second.kind !== "word") return false;
  if (
    second.isGlued ||
    lawful.has(second.lower) ||
    !/^[ \n]+$/.test(unit.text.slice(first.end, second.start))
  )
    return false;
  // Duran Duran, Walla Walla, and short forms such as A A; “The the” is none.
  if (isCapital(second)) return false;
  return second.lower.length > 1 || second.lower === "a";
}
