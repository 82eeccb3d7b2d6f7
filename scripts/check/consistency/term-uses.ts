// The terms of a paper that can be written with a hyphen, as two words or as one.
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { JudgedPaper } from "../for-rules/judged-papers.ts";
import { isSetApart, sentencesOf } from "../for-rules/judged-sentences.ts";
import { isCapital, type Word } from "../reading/words.ts";

/** A term where it stands. */
export interface TermUse {
  readonly way: "hyphen" | "two" | "one";
  readonly written: string;
  /** Its letters, without hyphen and space. */
  readonly letters: string;
  /** The first word of it. */
  readonly first: string;
  /** The word behind it, in small letters; empty where the sentence stops. */
  readonly next: string;
  /** Whether it is part of a name. */
  readonly isName: boolean;
  readonly unit: TextUnit;
  readonly start: number;
}

/** Beginnings that are no words by themselves. */
const prefixes = new Set(
  "co multi non inter anti semi sub pre bi mini micro macro eco tele intra ultra infra quasi self vice".split(
    " ",
  ),
);

/** Nouns of two parts that are written as one word and as two. */
const nouns = new Map(
  "health-care child-care policy-makers policy-maker web-site web-sites data-base time-scale time-scales time-table work-force work-stream work-streams work-place case-load case-loads head-teacher head-teachers stake-holders foot-path foot-paths street-scene key-worker key-workers post-holder care-givers case-work school-children"
    .split(" ")
    .map((noun) => [noun.replace("-", ""), noun.slice(0, noun.indexOf("-"))] as const),
);
const nounBeginnings = new Set(nouns.values());

/** Words that mean another thing with a hyphen in them. */
const otherWords = new Set(
  "recover reform reformed reforms resign resigned resent recreation recreate represent redress release remark return recount reserve resort recall relay recollect react reaction coop repose resource retreat recovered recovering resigns recovers email emails".split(
    " ",
  ),
);

/** Whether letters are those of two words that mean different things. */
export function isOtherWord(letters: string): boolean {
  return otherWords.has(letters);
}

/** Whether grammar may ask for both ways: two words where they stand alone, and one or a hyphen before a noun. */
export function mayDiffer(one: TermUse, other: TermUse): boolean {
  const two = one.way === "two" ? one : other;
  if (two.way !== "two" || prefixes.has(two.first)) return false;
  return !(nouns.get(two.letters) === two.first && [one.way, other.way].includes("one"));
}

/** The terms that a paper writes in more than one way, by their letters. */
export const termUses = remember((paper: JudgedPaper): ReadonlyMap<string, readonly TermUse[]> => {
  const sentences = [...paper.pages, ...paper.fields].flatMap(sentencesOf);
  const uses = new Map<string, TermUse[]>();
  const beginnings = new Set([...prefixes, ...nounBeginnings]);
  for (const { unit, sentence } of sentences)
    if (/[-‐‑]/.test(sentence.text))
      for (const use of hyphenated(sentence.words, unit)) addTo(uses, use, beginnings);
  const pairs: TermUse[] = [];
  for (const {
    unit,
    sentence: { words },
  } of sentences)
    for (const [at, word] of words.entries()) {
      if (word.kind !== "word") continue;
      const { lower } = word;
      if (lower.length > 4 && (uses.has(lower) || nouns.has(lower) || isBegun(lower))) {
        if (!isHyphen(words, at) && !isHyphen(words, at + 1)) add(uses, useOf("one", words, at, at, unit));
      }
      const next = words[at + 1];
      if (!beginnings.has(lower) || next?.kind !== "word" || next.isGlued) continue;
      if (isHyphen(words, at) || isHyphen(words, at + 2) || isVerb(words[at - 1])) continue;
      pairs.push(useOf("two", words, at, at + 1, unit));
    }
  for (const pair of pairs) {
    const known = uses.get(pair.letters);
    const isOne = nouns.get(pair.letters) === pair.first || prefixes.has(pair.first);
    if (known?.some(({ way }) => isOne || way !== "one") === true) add(uses, pair);
  }
  for (const [letters, all] of uses) if (all.every(({ way }) => way === all[0]?.way)) uses.delete(letters);
  return uses;
});

/** The terms of a sentence that have hyphens. */
function* hyphenated(words: readonly Word[], unit: TextUnit): Iterable<TermUse> {
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.kind !== "word" || !isHyphen(words, at + 1)) continue;
    let last = at + 2;
    while (isHyphen(words, last + 1)) last += 2;
    if (isTerm(words, at, last)) yield useOf("hyphen", words, at, last, unit);
    at = last;
  }
}

function addTo(uses: Map<string, TermUse[]>, use: TermUse, beginnings: Set<string>): void {
  add(uses, use);
  if (use.written.length === use.letters.length + 1) beginnings.add(use.first);
}

const starts = new Set([...prefixes].map((prefix) => prefix.slice(0, 2)));

/** Whether a word begins with what is no word by itself. */
function isBegun(lower: string): boolean {
  return (
    lower.length > 5 &&
    starts.has(lower.slice(0, 2)) &&
    /^(?:co|multi|non|inter|anti|semi|sub|pre|mini|micro|macro|self|vice)\p{L}{4}/u.test(lower)
  );
}

/** Whether a word makes a verb of the next: to follow up. */
function isVerb(word: Word | undefined): boolean {
  return /^(?:to|will|would|should|shall|must|can|could|may|might|and|not|we|they|who|i)$/.test(
    word?.lower ?? "",
  );
}

function isHyphen(words: readonly Word[], at: number): boolean {
  const [sign, next] = [words[at], words[at + 1]];
  return (
    sign?.isGlued === true && /^[-‐‑]$/.test(sign.text) && next?.isGlued === true && next.kind === "word"
  );
}

/** Whether what hyphens join is a term: no code, no address, no name of two people. */
function isTerm(words: readonly Word[], first: number, last: number): boolean {
  const [begin, end] = [words[first], words[last + 1]];
  if (begin === undefined || (begin.isGlued && /[\p{N}/_@#.&+=\\~-]/u.test(words[first - 1]?.text ?? "")))
    return false;
  return !(end?.isGlued === true && /^[\p{N}/_@#&+=\\~-]/u.test(end.text));
}

function useOf(
  way: TermUse["way"],
  words: readonly Word[],
  at: number,
  last: number,
  unit: TextUnit,
): TermUse {
  const [begin, end, next] = [words[at], words[last], words[last + 1]];
  const start = begin?.start ?? 0;
  const own = words.slice(at, last + 1).filter(({ kind }) => kind === "word");
  const isShown = at === 0 && own.slice(1).every((word) => !isCapital(word));
  return {
    way,
    letters: lettersOf(own.map(({ lower }) => lower).join("")),
    written: unit.text.slice(start, end?.end ?? start),
    first: begin?.lower ?? "",
    next: next?.kind === "word" ? next.lower : "",
    isName: isCapital(begin) && (!isShown || unit.sort === "heading"),
    unit,
    start,
  };
}

function lettersOf(lower: string): string {
  return lower.replace(/'s?$/, "");
}

function add(uses: Map<string, TermUse[]>, use: TermUse): void {
  if (isSetApart(use.unit, use.start, use.start + use.written.length)) return;
  const known = uses.get(use.letters);
  if (known === undefined) uses.set(use.letters, [use]);
  else known.push(use);
}
