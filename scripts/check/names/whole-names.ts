// What a paper calls bodies, schemes, plans and places by, in three words of sense and more.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { JudgedPaper } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { phrasedUnits } from "../for-rules/named-phrases.ts";
import type { CapitalPhrase, PhraseWord } from "../reading/capital-phrases.ts";
import { isHead, isPeople, stemOf } from "./body-words.ts";
import { setsOf } from "./standing-together.ts";

/** A name where it stands. */
export interface WholeName {
  /** Its words of sense, as `stemOf` has them. */
  readonly stems: readonly string[];
  /** The word before it in the same phrase; undefined where the name begins there. */
  readonly left: string | undefined;
  /** Its place among all names of the paper. */
  readonly at: number;
  readonly sentence: string;
  /** The list or column that it stands in. */
  readonly set: object | undefined;
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
}

/** What else than a body or office has a name that ends so. */
const heads = new Set(
  "challenge campaign scheme initiative project policy statement charter grant centre hub festival survey protocol register deal agreement assessment".split(
    " ",
  ),
);

/** How many words of sense a name is compared by, at least and at most. */
const [LEAST, MOST] = [3, 6];

/** The names of a paper in reading order, each from as short as it can be to as long as it stands. */
export function wholeNames(paper: JudgedPaper): readonly WholeName[] {
  const found: WholeName[] = [];
  for (const text of [...paper.pages, ...paper.fields])
    for (const { unit, phrases } of phrasedUnits(text))
      for (const phrase of phrases)
        for (const name of namesIn(phrase, unit))
          found.push({ ...name, at: found.length, set: setsOf(text.prose.read()).get(unit) });
  return found;
}

function* namesIn(
  { words: all, sentence }: CapitalPhrase,
  unit: TextUnit,
): Iterable<Omit<WholeName, "set" | "at">> {
  if (all.length < LEAST - 1) return;
  const words = withListed(all, unit);
  for (const [at, word] of words.entries()) {
    if (word.isSmall || !(isHead(word.lower) || heads.has(stemOf(word.lower)))) continue;
    const stems = [stemOf(word.lower)];
    for (let from = at - 1; from >= 0 && stems.length < MOST; from -= 1) {
      const before = words[from];
      if (before === undefined || endsAnother(words, from)) break;
      if (before.isSmall) {
        if (/^(?:and|&|of|for)$/.test(before.lower)) continue;
        break;
      }
      stems.unshift(stemOf(before.lower));
      if (stems.length < LEAST || isOfOthers(unit, before.start, word.end)) continue;
      yield {
        stems: [...stems],
        left: leftOf(words, from),
        sentence,
        unit,
        start: before.start,
        end: word.end,
      };
    }
  }
}

/** The words of a phrase with the one before a comma that it goes on from: Police, Fire and Crime Commissioner. */
function withListed(words: readonly PhraseWord[], unit: TextUnit): readonly PhraseWord[] {
  const [first, second] = words;
  if (first === undefined || !/^(?:and|&)$/.test(second?.lower ?? "")) return words;
  const before = /(?<=^|[a-z] )(\p{Lu}[\p{L}’']+), $/u.exec(
    unit.text.slice(Math.max(0, first.start - 40), first.start),
  );
  const [, text] = before ?? [];
  if (text === undefined) return words;
  const start = first.start - text.length - 2;
  return [
    { text, lower: text.toLowerCase().replaceAll("’", "'"), start, end: start + text.length, isSmall: false },
    ...words,
  ];
}

/** Whether a name ends here and another begins: Audit Committee and …, the Council’s …. */
function endsAnother(words: readonly PhraseWord[], at: number): boolean {
  const { lower = "", isSmall = false } = words[at] ?? {};
  if (isSmall) return false;
  if (/'s?$/.test(lower) && !isPeople(lower)) return true;
  return isHead(lower) && words[at + 1]?.isSmall === true;
}

function leftOf(words: readonly PhraseWord[], at: number): string | undefined {
  const left = words.slice(0, at).findLastIndex(({ isSmall }) => !isSmall);
  return left < 0 || endsAnother(words, left) ? undefined : stemOf(words[left]?.lower ?? "");
}

/** Whether a stretch is quoted, struck, or the title of a work. */
function isOfOthers(unit: TextUnit, start: number, end: number): boolean {
  return (
    isSetApart(unit, start, end) ||
    unit.spans.some(
      ({ kind, from, to }) => (kind === "emphasis" || kind === "link") && from <= start && to >= end,
    )
  );
}
