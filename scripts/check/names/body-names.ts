// The names of bodies and offices in a paper, each by what it has in all ways to write it.
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { JudgedPaper } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { phrasedUnits } from "../for-rules/named-phrases.ts";
import type { CapitalPhrase, PhraseWord } from "../reading/capital-phrases.ts";
import { isHead, isOpenHead, isPeople, stemOf } from "./body-words.ts";

/** The end of a name, or its beginning, where it stands. */
export interface BodyName {
  /** What all ways to write it have. */
  readonly key: string;
  /** This way, in small letters. */
  readonly way: string;
  readonly words: readonly PhraseWord[];
  /** The word before it in the same phrase, as `stemOf` has it. */
  readonly left: string | undefined;
  readonly phrase: CapitalPhrase;
  readonly unit: TextUnit;
}

/** How many words of sense a name is compared by at most. */
const LONGEST = 5;

/** Every name in a paper, from as short as it can be to as long as it stands, in reading order. */
export const bodyNames = remember((paper: JudgedPaper): readonly BodyName[] => {
  const found: BodyName[] = [];
  for (const text of [...paper.pages, ...paper.fields])
    for (const { unit, phrases } of phrasedUnits(text))
      for (const phrase of phrases) {
        const [first] = phrase.words;
        const last = phrase.words.at(-1);
        if (first === undefined || last === undefined || isOfOthers(unit, first.start, last.end)) continue;
        for (const name of namesIn(phrase)) found.push({ ...name, phrase, unit });
      }
  return found;
});

/** Whether a stretch is quoted, struck, or the title of a work. */
function isOfOthers(unit: TextUnit, start: number, end: number): boolean {
  return (
    isSetApart(unit, start, end) ||
    unit.spans.some(({ kind, from, to }) => kind === "emphasis" && from <= start && to >= end)
  );
}

type Name = Omit<BodyName, "phrase" | "unit">;

function* namesIn({ words }: CapitalPhrase): Iterable<Name> {
  for (const [at, word] of words.entries()) {
    if (!word.isSmall && isHead(word.lower)) yield* endingAt(words, at);
    if (isOpenHead(word.lower)) yield* beginningAt(words, at);
  }
}

/** Department for Education: one small word behind the first, whichever it is, and all that follows. */
function* beginningAt(words: readonly PhraseWord[], at: number): Iterable<Name> {
  const [head, joint] = words.slice(at);
  if (head === undefined || joint === undefined || !/^(?:of|for)$/.test(joint.lower)) return;
  const rest: PhraseWord[] = [];
  for (const word of words.slice(at + 2)) {
    rest.push(word);
    if (isHead(word.lower)) break;
  }
  const way = wayOf(rest);
  if (rest[0]?.isSmall === true && rest[0].lower !== "the") return;
  yield {
    key: `${head.lower} … ${way}`,
    way: `${head.lower} ${joint.lower} ${way}`,
    words: [head, joint, ...rest],
    left: leftOf(words, at),
  };
}

/** The names that end at a word, with one more word of sense before it each. */
function* endingAt(words: readonly PhraseWord[], end: number): Iterable<Name> {
  let senses = 1;
  for (let from = end - 1; from >= 0 && senses < LONGEST; from -= 1) {
    const word = words[from];
    if (word === undefined || endsAnother(words, from)) return;
    if (word.isSmall) {
      if (/^(?:and|&)$/.test(word.lower)) continue;
      return;
    }
    senses += 1;
    const own = words.slice(from, end + 1);
    const key = keyOf(own);
    if (key !== undefined) yield { key, way: wayOf(own), words: own, left: leftOf(words, from) };
  }
}

/** Whether a name ends here and another begins: Audit Committee and …, the Council’s …. */
function endsAnother(words: readonly PhraseWord[], at: number): boolean {
  const { lower = "", isSmall = false } = words[at] ?? {};
  if (isSmall) return false;
  if (/'s?$/.test(lower) && !isPeople(lower)) return true;
  return isHead(lower) && words[at + 1]?.isSmall === true;
}

function leftOf(words: readonly PhraseWord[], at: number): string | undefined {
  for (let left = at - 1; left >= 0; left -= 1) {
    const word = words[left];
    if (word !== undefined && !word.isSmall) return endsAnother(words, left) ? undefined : stemOf(word.lower);
  }
  return undefined;
}

function keyOf(own: readonly PhraseWord[]): string | undefined {
  const stems = own.filter(({ isSmall }) => !isSmall).map(({ lower }) => stemOf(lower));
  const all = stems.join(" ");
  return all
    .replace(/(?<=\S )metropolitan (?=borough council$)/, "")
    .replace(/(?<=\S )(?:nhs|health) foundation trust$/, "nhs trust")
    .replace(/(?<=\S \S+ \S+ |^(?!.*select)\S+ \S+ )commission$/, "committee")
    .replace(/(?<=directorate )leadership (?=team$)/, "management ");
}

/** A way to write a name: how its last word ends, and which sign stands for “and”, are none of it. */
function wayOf(own: readonly PhraseWord[]): string {
  return own
    .filter(({ lower }) => lower !== "the")
    .map(({ lower }, at, { length }) =>
      lower === "&" ? "and" : at === length - 1 ? lower.replace(/(?:'s?|s)$/, "") : lower,
    )
    .join(" ");
}
