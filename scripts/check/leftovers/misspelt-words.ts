// A word that is used once, is on no list of words, and is nearly one that is: most often a slip of the finger.
import type { Place } from "../../lib/finding.ts";
import type { Spelling } from "../../model/prose/spelling.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { typedUnits } from "../for-rules/typed-units.ts";
import { britishForms } from "../reading/british-forms.ts";
import { NearWords } from "../reading/near-words.ts";
import { isEnglish, readSentences } from "../reading/read-sentences.ts";
import { isCapital, readWords, type Word } from "../reading/words.ts";

export const misspeltWords = {
  name: "misspelt-words",
  about:
    "No English or Welsh word that is used only once in the content, or twice beside a right form that is used often, is unknown and nearly a word of the language.",
  why: "A misspelt word is read out wrongly by a screen reader, is not found by a search, and makes a paper look careless.",
  mend: "Correct the letter; a word of the council’s own is known once it stands in data/glossary.yaml, or is used more often.",
  level: "warning",
  *run(register) {
    const named = namesIn(register);
    const content = usesOfWords(register);
    const meantBy = finderOf(register, content);
    for (const [word, use] of content.uses) {
      if (
        word.length > LONGEST ||
        use.count > 2 ||
        !(use.isPlain || use.isTitle || use.isOffice) ||
        named.has(word)
      )
        continue;
      const lower = meantBy(word, use);
      if (lower === undefined) continue;
      const isName = use.isTitle || use.isOffice;
      const written = isName ? capital(word) : word;
      const meant = isName ? capital(lower) : lower;
      yield warning(
        use.place(),
        `“${written}” is almost “${meant}”, and no word that is known.`,
        `Write “${meant}” if that is meant; or put the word into data/glossary.yaml.`,
        use.count === 1 && use.isWhole() ? { place: use.place(), written, instead: meant } : undefined,
      );
    }
  },
} as const satisfies Check;

/** How often a word is used, and where first. */
interface WordUse {
  count: number;
  readonly lang: string;
  /** Whether it could be a slip each time: in small letters, and no part of a name, an address or a longer word. */
  isPlain: boolean;
  /** Whether it stands with a capital before another word, as in “Assitant Director”. */
  readonly isTitle: boolean;
  /** Whether it stands with a capital between small words, as in “the Comissioner said”. */
  readonly isOffice: boolean;
  /** The word behind it. */
  readonly next: string;
  place(): Place;
  /** Whether it is written in one piece, without markup in it. */
  isWhole(): boolean;
}

/** The words of a content, in small letters. */
interface ContentWords {
  readonly uses: ReadonlyMap<string, WordUse>;
  /** Every word with a capital and the one behind it. */
  readonly pairs: ReadonlySet<string>;
  /** Every word with a capital behind an article. */
  readonly offices: ReadonlySet<string>;
}

/** How long a word has to be to be told without a word of the content, and by two letters. */
const [LONG, LONGER] = [7, 9];

/** What is longer is no word. */
const LONGEST = 30;

/** How often a right form is used beside one that is wrong twice. */
const OFTEN = 6;

/** What a word that is no known one stands for. */
function finderOf(
  register: Register,
  { uses, pairs, offices }: ContentWords,
): (word: string, use: WordUse) => string | undefined {
  const lists = new Map<Spelling, NearWords>();
  const farFrom = (list: Spelling, lang: string) => {
    const known = lists.get(list);
    if (known !== undefined) return known;
    const words = [...uses].filter(
      ([word, use]) => word.length >= LONGER - 2 && use.lang === lang && list.knows(word),
    );
    const near = new NearWords(words.map(([word]) => word));
    lists.set(list, near);
    return near;
  };
  return (word, use) => {
    const list = register.spellings(use.lang);
    if (list === undefined) return undefined;
    // A name in small letters is a slip only where the content has the word that it is near.
    const isName = list.knows(word);
    if (isName && !(use.isPlain && list.isName(word))) return undefined;
    // An office that the content has rightly too, and which is no name.
    const office =
      use.isOffice && use.count === 1
        ? list.nearest(word).find((meant) => offices.has(meant) && !list.isName(meant))
        : undefined;
    if (office !== undefined && isLikely(word, office, false)) return office;
    if (isMadeUp(word, list)) return undefined;
    const near = list.nearest(word).filter((meant) => isLikely(word, meant, isName));
    if (near.some((meant) => isInflection(word, meant) || britishForms(word).includes(meant)))
      return undefined;
    if (use.count === 2)
      return use.isPlain && !isName && word.length >= LONG
        ? near.find((meant) => (uses.get(meant)?.count ?? 0) >= OFTEN)
        : undefined;
    const often = near.filter((meant) => uses.has(meant));
    const far = word.length >= LONGER && near.length === 0 ? farFrom(list, use.lang).near(word) : undefined;
    if (use.isTitle || use.isOffice)
      return [...often, far].find((meant) => meant !== undefined && pairs.has(`${meant} ${use.next}`));
    // What is this short is near many words, and most often a short form.
    return often[0] ?? (isName || word.length < LONG ? undefined : (near[0] ?? far));
  };
}

/** Every word in small letters, with its use. */
function usesOfWords(register: Register): ContentWords {
  const uses = new Map<string, WordUse>();
  const pairs = new Set<string>();
  const offices = new Set<string>();
  for (const { unit } of typedUnits(register)) {
    const words = wordsOf(unit);
    for (const [at, word] of words.entries()) {
      if (word.kind !== "word" || word.text.length < 5) continue;
      const next = words[at + 1];
      if (next?.kind === "word" && isCapital(word)) pairs.add(`${word.lower} ${bare(next)}`);
      if (isOffice(word, words[at - 1], next)) offices.add(word.lower);
      const known = uses.get(word.lower);
      // What is used more often is no slip.
      if (known !== undefined && known.count > 2) known.count += 1;
      else if (known !== undefined) {
        known.count += 1;
        known.isPlain &&= isPlain(word, words[at - 1], next);
      } else
        uses.set(word.lower, {
          count: 1,
          lang: unit.lang,
          isPlain: isPlain(word, words[at - 1], next),
          isTitle: next?.kind === "word" && word.text.length >= LONG && /^\p{Lu}\p{Ll}+$/u.test(word.text),
          isOffice: isOffice(word, words[at - 1], next),
          next: next === undefined ? "" : bare(next),
          place: () => unit.place(word.start),
          isWhole: () => unit.written(word.start, word.end) === word.text,
        });
    }
  }
  return { uses, pairs, offices };
}

/** The words of a piece but for those of links; what has been read already is not read again. */
function wordsOf(unit: TextUnit): readonly Word[] {
  const links = unit.spans.filter(({ kind }) => kind === "link");
  if (links.length === 0 && isEnglish(unit)) return readSentences(unit).flatMap(({ words }) => words);
  const unread = [...links, ...unit.spans.filter(({ kind }) => kind === "foreign")];
  return readWords(
    unit.text,
    unread.toSorted((a, b) => a.from - b.from),
  );
}

/** Whether a word is in small letters and stands alone: no part of a name, an address, or a word with a hyphen. */
function isPlain(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (!/^\p{Ll}+$/u.test(word.text)) return false;
  const isJoined = (sign: Word | undefined) =>
    sign !== undefined && /^[\p{N}\-–/\\_@#.&+=~'’€\u0080-\u00BF\uFFFC]/u.test(sign.text);
  if (word.isGlued && isJoined(before)) return false;
  return !(after?.isGlued === true && isJoined(after) && after.text !== "." && after.text !== "’");
}

/** Whether a long word with a capital stands behind an article and before no other with one. */
function isOffice(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (word.text.length <= LONG || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
  return /^(?:the|a|an|our|its|their|this|each|every)$/.test(before?.lower ?? "") && !isCapital(after);
}

/** A word without the sign of possession. */
const bare = ({ lower }: Word) => lower.replace(/'s?$/, "");

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

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

/**
 * Whether a slip from one to the other is likely: the first letter is seldom wrong, but for an “a” that lost its space;
 * a short word with another consonant is most often a short form; and what is a name elsewhere lacks a letter.
 */
function isLikely(word: string, meant: string, isName: boolean): boolean {
  if (isName && meant.length <= word.length) return false;
  if (word[0] !== meant[0] && word !== `a${meant}` && !(word[0] === meant[1] && word[1] === meant[0]))
    return false;
  if (word.length >= LONG || word.length !== meant.length) return true;
  const at = [...word].findIndex((letter, index) => letter !== meant[index]);
  const isSwap = word[at] === meant[at + 1];
  return isSwap || (/[aeiouy]/.test(word[at] ?? "") && /[aeiouy]/.test(meant[at] ?? ""));
}

/** Words of three letters that others are made with. */
const shortEnds = new Set(
  "bag bay bed box boy bus car cat day dog end fit gap hub ice key lab law led let log man map men net off out pay pen pit pot ram run set tap top van war way web".split(
    " ",
  ),
);

/** Whether a word is two that are known, or one with a beginning or an ending that goes with any. */
function isMadeUp(word: string, list: Spelling): boolean {
  const begun =
    /^(?:anti|auto|bio|co|counter|cyber|de|eco|inter|micro|mid|mini|multi|non|out|over|post|pre|pro|re|self|semi|sub|super|trans|un|under)(\p{L}{4,})$/u.exec(
      word,
    );
  if (begun?.[1] !== undefined && list.knows(begun[1])) return true;
  const ended = /^(\p{L}{5,})(?:ing|ed|er|ers|ness|less)$/u.exec(word);
  if (ended?.[1] !== undefined && (list.knows(ended[1]) || list.knows(`${ended[1]}e`))) return true;
  for (let at = 4; at <= word.length - 3; at += 1) {
    const end = word.slice(at);
    if ((end.length > 3 || shortEnds.has(end)) && list.knows(word.slice(0, at)) && list.knows(end))
      return true;
  }
  return false;
}
