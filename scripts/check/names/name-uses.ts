// Words of names, by the word that stands beside them: a slip leaves that as it is.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";
import { type JudgedPaper, judgedPapers } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { phrasedUnits } from "../for-rules/named-phrases.ts";
import type { CapitalPhrase, PhraseWord } from "../reading/capital-phrases.ts";
import { readSentences } from "../reading/read-sentences.ts";
import { isCapital } from "../reading/words.ts";
import { isHead } from "./body-words.ts";
import { setsOf } from "./standing-together.ts";

/** A word of a name where it stands. */
export interface NameUse {
  readonly word: PhraseWord;
  /** The word beside it, in small letters. */
  readonly beside: string;
  /** The words behind it in the same name, in small letters. */
  readonly after: string;
  /** Both words as written. */
  readonly shown: string;
  /** Whether it looks like the surname of a person. */
  readonly isPerson: boolean;
  readonly paper: string;
  readonly sentence: string;
  /** The list or column that it stands in. */
  readonly set: object | undefined;
  readonly unit: TextUnit;
  readonly start: number;
}

const titles = new Set(
  "cllr cllrs councillor councillors mr mrs ms miss dr professor prof sir dame lord lady rev mayor alderman".split(
    " ",
  ),
);

/** What the name of a place ends with. */
const placeHeads = new Set(
  "library school park road street lane house hall ward bridge estate station market wood common valley river farm village rise close avenue drive way crescent court gardens grove place terrace square walk row mews hill green view arms inn hotel church chapel surgery brook beck quay wharf moor mill quarry reservoir lodge cottage cottages tavern crossroads roundabout junction homes ltd limited plc llp".split(
    " ",
  ),
);

/** What stands before the name of a place that is one word. */
const beforePlaces = new Set("in at of near from to for around outside through between beyond".split(" "));

/** Whether the name of a company ends with a word. */
export function isCompany(lower: string): boolean {
  return /^(?:ltd|limited|plc|llp)$/.test(lower);
}

/** Whether the name of a place ends with a word. */
export function isPlaceHead(lower: string): boolean {
  return placeHeads.has(lower);
}

/** Whether a word is what people are called by before their surname. */
export function isTitle(lower: string): boolean {
  return titles.has(lower);
}

/** Every word of a name of five letters and more, by the body that publishes the paper and the word beside it. */
export function nameUses(register: Register): ReadonlyMap<string, readonly NameUse[]> {
  const found = new Map<string, NameUse[]>();
  for (const { publication, pages, fields } of judgedPapers(register)) {
    const scope = publication.front.organization ?? publication.id;
    for (const text of [...pages, ...fields])
      for (const { unit, phrases } of phrasedUnits(text))
        for (const phrase of phrases)
          for (const [key, use] of usesIn(phrase, unit)) {
            const all = found.get(`${scope} ${key}`) ?? [];
            if (all.length === 0) found.set(`${scope} ${key}`, all);
            all.push({ ...use, paper: publication.id, set: setsOf(text.prose.read()).get(unit) });
          }
  }
  return found;
}

/** Every place in a paper that is named by one word: in Llanferrig. */
export function lonePlaces({ publication, pages, fields }: JudgedPaper): readonly NameUse[] {
  const found: NameUse[] = [];
  for (const text of [...pages, ...fields])
    for (const unit of text.prose.read().units) {
      if (
        unit.isQuoted ||
        !/\b(?:in|at|of|near|from|to|for|around|outside|through) \p{Lu}\p{Ll}{5}/u.test(unit.text)
      )
        continue;
      for (const { words, text: sentence } of readSentences(unit))
        for (const [at, word] of words.entries()) {
          if (
            !beforePlaces.has(words[at - 1]?.lower ?? "") ||
            !/^\p{Lu}\p{Ll}{5,}(?:['’]s)?$/u.test(word.text)
          )
            continue;
          const next = words[at + 1];
          // Who has a first name is no place, and a longer name is read above.
          if ((next?.kind === "word" && isCapital(next)) || next?.text === "-") continue;
          if (isSetApart(unit, word.start, word.end)) continue;
          const lower = word.lower.replace(/'s$/, "");
          found.push({
            word: { ...word, lower, isSmall: false },
            beside: "",
            after: "",
            shown: word.text.replace(/['’]s$/, ""),
            isPerson: false,
            paper: publication.id,
            sentence,
            set: setsOf(text.prose.read()).get(unit),
            unit,
            start: word.start,
          });
        }
    }
  return found;
}

const withInitials =
  /(?<!\p{L})(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Rev|Alderman)\.? ((?:\p{Lu}\. ?){1,3})(\p{Lu}[\p{L}'’-]{4,})/gu;

/** The surnames of a paper that stand behind initials with points, by the initials: Cllr A. Fairweather. */
export function initialled({ publication, pages, fields }: JudgedPaper): readonly (readonly NameUse[])[] {
  const found = new Map<string, NameUse[]>();
  for (const { prose } of [...pages, ...fields]) {
    const text = prose.read();
    for (const unit of text.units) {
      if (unit.isQuoted || !/\p{Lu}\. ?\p{Lu}\p{Ll}/u.test(unit.text)) continue;
      for (const { 0: all, 1: initials = "", 2: surname = "", index } of unit.text.matchAll(withInitials)) {
        const key = initials.replaceAll(" ", "");
        const end = index + all.length;
        const start = end - surname.length;
        if (isSetApart(unit, index, end)) continue;
        const lower = surname.toLowerCase().replaceAll("’", "'").replace(/'s$/, "");
        const uses = found.get(key) ?? [];
        found.set(key, uses);
        uses.push({
          word: { text: surname, lower, start, end, isSmall: false },
          beside: key.toLowerCase(),
          after: "",
          shown: `${initials.trim()} ${surname}`,
          isPerson: true,
          paper: publication.id,
          // Two that stand in one piece are two.
          sentence: "",
          set: setsOf(text).get(unit),
          unit,
          start: index,
        });
      }
    }
  }
  return [...found.values()];
}

function* usesIn(
  phrase: CapitalPhrase,
  unit: TextUnit,
): Iterable<readonly [string, Omit<NameUse, "paper" | "set">]> {
  const words = withParticles(phrase.words);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || isSetApart(unit, first.start, last.end)) return;
  const head = words.findLastIndex(({ lower }) => isHead(lower) || placeHeads.has(lower));
  const bare = words.filter(({ lower }) => !isTitle(lower));
  const isOfPerson = head < 0 && bare.length > 1 && bare.length < 4 && bare.every(({ isSmall }) => !isSmall);
  for (const [at, word] of words.entries()) {
    if (word.isSmall || word.lower.replace(/'s$/, "").length < 5) continue;
    const [left, right] = [words[at - 1], words[at + 1]];
    const after = words
      .slice(at + 1)
      .map(({ lower }) => lower)
      .join(" ");
    const own = { ...word, lower: word.lower.replace(/'s$/, "") };
    const isLast = at === words.length - 1;
    if (left !== undefined && !left.isSmall && (head < 0 || isLast || at < head))
      yield [
        `${left.lower} …`,
        {
          word: own,
          beside: left.lower,
          after,
          shown: unit.text.slice(left.start, word.end).replace(/['’]s$/, ""),
          isPerson: isOfPerson && isLast && !isTitle(left.lower) && left.lower.length > 1,
          sentence: phrase.sentence,
          unit,
          start: left.start,
        },
      ];
    else if (right !== undefined && !right.isSmall && at < head)
      yield [
        `… ${right.lower}`,
        {
          word: own,
          beside: right.lower,
          after,
          shown: unit.text.slice(word.start, isCompany(last.lower) ? last.end : right.end),
          isPerson: false,
          sentence: phrase.sentence,
          unit,
          start: word.start,
        },
      ];
  }
}

/** The words of a phrase, in which O Sullivan is one as O’Sullivan is. */
function withParticles(words: readonly PhraseWord[]): readonly PhraseWord[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (at > 0 && /^(?:o|mc|mac)$/.test(words[at - 1]?.lower ?? "")) return [];
    if (!/^(?:o|mc|mac)$/.test(word.lower) || next === undefined || next.isSmall) return word;
    return {
      ...word,
      lower: `${word.lower} ${next.lower}`,
      text: `${word.text} ${next.text}`,
      end: next.end,
    };
  });
}
