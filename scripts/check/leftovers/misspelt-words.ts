// A word that occurs once, is on no list of words, and is one letter from one that is: most often a slip of the finger.
import type { Place } from "../../lib/finding.ts";
import type { Spelling } from "../../model/prose/spelling.ts";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { typedUnits } from "../for-rules/typed-units.ts";
import { readWords, type Word } from "../reading/words.ts";

export const misspeltWords = {
  name: "misspelt-words",
  about:
    "No English or Welsh word that occurs only once in the content is unknown, and one letter from a word of the language.",
  why: "A misspelt word is read out wrongly by a screen reader, is not found by a search, and makes a paper look careless.",
  mend: "Correct the letter; a word of the council’s own is known once it stands in data/glossary.yaml, or twice in the content.",
  level: "warning",
  *run(register) {
    const named = namesIn(register);
    const uses = usesOfWords(register);
    for (const [word, { count, lang, isPlain, place, isWhole }] of uses) {
      if (count > 1 || !isPlain || named.has(word)) continue;
      const list = register.spellings(lang);
      if (list === undefined || list.knows(word) || isMadeUp(word, list)) continue;
      const near = list.nearest(word).filter((meant) => !isInflection(word, meant));
      const [often] = near.filter((meant) => uses.has(meant));
      // What is this short is near many words, and most often a short form.
      const meant = often ?? (word.length < 7 ? undefined : near[0]);
      if (meant === undefined) continue;
      yield warning(
        place(),
        `“${word}” is almost “${meant}”, and no word that is known.`,
        `Write “${meant}” if that is meant; or put the word into data/glossary.yaml.`,
        isWhole() ? { place: place(), written: word, instead: meant } : undefined,
      );
    }
  },
} as const satisfies Check;

/** How often a word is used, and where first. */
interface WordUse {
  count: number;
  readonly lang: string;
  /** Whether it could be a slip: in small letters, and no part of a name, an address or a longer word. */
  readonly isPlain: boolean;
  place(): Place;
  /** Whether it is written in one piece, without markup in it. */
  isWhole(): boolean;
}

/** Every word in small letters, with its use. */
function usesOfWords(register: Register): ReadonlyMap<string, WordUse> {
  const found = new Map<string, WordUse>();
  for (const { unit } of typedUnits(register)) {
    const unread = unit.spans.filter(({ kind }) => kind === "foreign" || kind === "link");
    const words = readWords(
      unit.text,
      unread.toSorted((a, b) => a.from - b.from),
    );
    for (const [at, word] of words.entries()) {
      if (word.kind !== "word" || word.text.length < 5) continue;
      const known = found.get(word.lower);
      if (known !== undefined) known.count += 1;
      else
        found.set(word.lower, {
          count: 1,
          lang: unit.lang,
          isPlain: isPlain(word, words[at - 1], words[at + 1]),
          place: () => unit.place(word.start),
          isWhole: () => unit.written(word.start, word.end) === word.text,
        });
    }
  }
  return found;
}

/** Whether a word is in small letters and stands alone: no part of a name, an address, or a word with a hyphen. */
function isPlain(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (!/^\p{Ll}+$/u.test(word.text)) return false;
  const isJoined = (sign: Word | undefined) =>
    sign !== undefined && /^[\p{N}\-–/\\_@#.&+=~'’\uFFFC]/u.test(sign.text);
  if (word.isGlued && isJoined(before)) return false;
  return !(after?.isGlued === true && isJoined(after) && after.text !== "." && after.text !== "’");
}

/** The words of names and terms that are kept. */
function namesIn({ people, organizations, terms }: Register): ReadonlySet<string> {
  const names = [
    ...[...people.values()].flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...[...organizations.values()].flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...[...terms.values()].flatMap(({ term, expansion = "", aliases = [] }) => [term, expansion, ...aliases]),
  ];
  return new Set(names.flatMap((name) => readWords(name ?? "").map(({ lower }) => lower)));
}

/** Whether a word is another with an ending that the list may lack. */
function isInflection(word: string, meant: string): boolean {
  return word === `${meant}s` || meant === `${word}s` || word === `${meant}d` || word === `${meant}r`;
}

/** Whether a word is two that are known, or one with a beginning that goes before any. */
function isMadeUp(word: string, list: Spelling): boolean {
  const begun =
    /^(?:anti|auto|bio|co|counter|cyber|de|eco|inter|micro|mid|mini|multi|non|out|over|post|pre|pro|re|self|semi|sub|super|trans|un|under)(\p{L}{4,})$/u.exec(
      word,
    );
  if (begun?.[1] !== undefined && list.knows(begun[1])) return true;
  for (let at = 4; at <= word.length - 3; at += 1)
    if (list.knows(word.slice(0, at)) && list.knows(word.slice(at))) return true;
  return false;
}
