// Which of several names, such as those of a table's rows, a sentence says: by their words that tell them apart.
import { singular } from "../reading/unit-words.ts";
import type { Word } from "../reading/words.ts";

/** Words that tell nothing of what is named. */
const empty = new Set(
  "of the and in a an to for by at on or with from as is are number no total all figure per who which that its our their".split(
    " ",
  ),
);

/** The words of a name that tell it from others, in the singular. */
function tellingWords(name: string): readonly string[] {
  const own = name.toLowerCase().match(/[\p{L}\d]+(?:['’][\p{L}]+)?/gu) ?? [];
  return [...new Set(own.filter((word) => !empty.has(word)).map((word) => singular(word.replace("’", "'"))))];
}

/** The words of a sentence, in the singular. */
export function saidWords(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter(({ kind }) => kind !== "sign").map(({ lower }) => singular(lower)));
}

/**
 * The indices of the names that are said as a whole, or else of the one of which most words are. Of a name and a longer
 * one that holds it, the longer.
 */
export function saidNames(names: readonly string[], said: ReadonlySet<string>): readonly number[] {
  const told = names.map(tellingWords);
  const whole = told.flatMap((words, at) => (isWhole(words, said) ? [at] : []));
  if (whole.length > 0)
    return whole.filter(
      (at) =>
        !whole.some(
          (other) =>
            other !== at &&
            isPart(told[at] ?? [], told[other] ?? []) &&
            !isPart(told[other] ?? [], told[at] ?? []),
        ),
    );
  const shares = told.map((words) => words.filter((word) => said.has(word)));
  const best = Math.max(0, ...shares.map(({ length }) => length));
  const most = shares.flatMap(({ length }, at) => (length === best ? [at] : []));
  const [only] = most;
  if (only === undefined || most.length > 1 || best < 2 || best < (told[only]?.length ?? 0) * 0.6) return [];
  // One of its words is its own.
  const isOwn = shares[only]?.some((word) => told.every((words, at) => at === only || !words.includes(word)));
  return isOwn === true ? [only] : [];
}

function isWhole(words: readonly string[], said: ReadonlySet<string>): boolean {
  const isTelling = words.some(
    (word) => word.length > 3 || /\d/.test(word) || (words.length === 1 && word.length > 2),
  );
  return isTelling && words.length < 12 && words.every((word) => said.has(word));
}

function isPart(words: readonly string[], of: readonly string[]): boolean {
  return words.every((word) => of.includes(word));
}
