// A name that is spelt with one letter more, less or another than elsewhere in a paper, or in papers of the same body.
import { distance } from "fastest-levenshtein";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import {
  initialled,
  isCompany,
  isPlaceHead,
  isTitle,
  lonePlaces,
  type NameUse,
  nameUses,
} from "./name-uses.ts";
import { standTogether } from "./standing-together.ts";

export const nameSlips = {
  name: "name-slips",
  about: "A name of a person, a place or a body is spelt with the same letters wherever a paper has it.",
  why: "Somebody reads their own name misspelt in a council’s paper, and a search for it does not find the paper.",
  mend: "Write the name as whoever bears it does; in data/ it is kept once. Two that are truly called alike may stay.",
  level: "warning",
  *run(register) {
    const kept = keptWords(register);
    const lone = judgedPapers(register).flatMap((paper) => [lonePlaces(paper), ...initialled(paper)]);
    const named = [...nameUses(register).values()];
    const pairs = [...named, ...lone].flatMap((uses) =>
      [...slipsAmong(uses, register)].flatMap(([rare, often]) => {
        const pair = kept.has(rare[0]?.word.lower ?? "") ? undefined : pairOf(rare, often);
        return pair === undefined ? [] : [pair];
      }),
    );
    const titled = titledSlips(named.flat()).filter(([{ word }]) => !kept.has(word.lower));
    const told = new Set<string>();
    for (const pair of [...pairs, ...titled]) {
      const [here, there] = pair;
      const place = here.unit.place(here.start);
      const at = `${place.file}:${place.line}:${place.column}`;
      if (told.has(at)) continue;
      told.add(at);
      yield warning(
        place,
        `“${here.shown}” is “${there.shown}” ${inLine(there.unit.place(there.start), place)}.`,
        `Write “${there.shown}” in both places, or the other way round, if they are the same.`,
      );
    }
  },
} as const satisfies Check;

type Uses = readonly NameUse[];

/** A surname behind Ms or Dr that is that of nobody whom the paper names in full, but for its vowels or a doubled letter. */
function titledSlips(uses: Uses): readonly (readonly [NameUse, NameUse])[] {
  return [...Map.groupBy(uses, ({ paper }) => paper).values()].flatMap((own) => {
    const people = own.filter(({ isPerson }) => isPerson);
    const surnames = new Set(people.map(({ word }) => word.lower));
    const bySound = Map.groupBy(people, ({ word }) => soundOf(word.lower));
    return own.flatMap((use): readonly (readonly [NameUse, NameUse])[] => {
      const { beside, word, set } = use;
      if (!/^(?:mr|mrs|ms|miss|dr|prof|professor)$/.test(beside) || word.lower.length < 5) return [];
      if (surnames.has(word.lower) || /\b(?:and|,) ?$/.test(use.unit.text.slice(0, use.start))) return [];
      const alike = bySound.get(soundOf(word.lower)) ?? [];
      const [there] = alike;
      if (there === undefined || alike.some((one) => one.word.lower !== there.word.lower)) return [];
      if (distance(word.lower, there.word.lower) > 2 || (set !== undefined && set === there.set)) return [];
      // Where the right surname stands behind the same title elsewhere, the two may be two.
      if (own.some((one) => isTitle(one.beside) && one.word.lower === there.word.lower)) return [];
      return standTogether([use], alike) ? [] : [[use, there] as const];
    });
  });
}

/** The consonants of a surname, each once: `kstl` of Kestle and of Kestell. */
function soundOf(surname: string): string {
  return (
    surname.charAt(0) +
    surname
      .slice(1)
      .replace(/[aeiouy']/g, "")
      .replace(/(.)\1+/g, "$1")
  );
}

/** Words that stand beside the same word and are one letter apart, the rarer first. */
function* slipsAmong(uses: Uses, register: Register): Iterable<readonly [Uses, Uses]> {
  const byWord = Map.groupBy(uses, ({ word }) => word.lower);
  if (byWord.size < 2) return;
  const byPieces = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const word of byWord.keys())
    for (const piece of piecesOf(word)) {
      const others = byPieces.get(piece) ?? [];
      byPieces.set(piece, others);
      for (const other of others) {
        const both = `${other} ${word}`;
        if (seen.has(both)) continue;
        seen.add(both);
        if (!isSlip(word, other) || areWords([word, other], register)) continue;
        const [rare, often] = rarerFirst(byWord.get(word) ?? [], byWord.get(other) ?? []);
        if (isTold(rare, often, register)) continue;
        yield [rare, often];
      }
      others.push(word);
    }
  yield* withoutApostrophe(uses);
  yield* ofOneMore(byWord, register);
  yield* ofCompanies(byWord);
}

function rarerFirst(some: Uses, others: Uses): readonly [Uses, Uses] {
  return some.length <= others.length ? [some, others] : [others, some];
}

/** A place with an apostrophe, and without: the Drovers Arms, the Drover’s Arms. */
function* withoutApostrophe(uses: Uses): Iterable<readonly [Uses, Uses]> {
  const places = uses.filter(({ start, word, beside }) => start === word.start && isPlaceHead(beside));
  const written = ({ shown }: NameUse) => shown.toLowerCase().replaceAll("’", "'");
  for (const ways of Map.groupBy(places, (use) => written(use).replaceAll("'", "")).values()) {
    const [first = [], second = [], ...more] = Map.groupBy(ways, written).values();
    const [rare, often] = rarerFirst(first, second);
    if (more.length === 0 && rare.length === 1 && often.length > 1) yield [rare, often];
  }
}

/** A house or a street with an s at its end, and without: Hargreave House, Hargreaves House. */
function* ofOneMore(
  byWord: ReadonlyMap<string, Uses>,
  { spellings }: Register,
): Iterable<readonly [Uses, Uses]> {
  const list = spellings("en-GB");
  for (const [word, uses] of byWord) {
    const more = byWord.get(`${word}s`);
    if (more === undefined || list === undefined || list.knows(word)) continue;
    const [rare, often] = rarerFirst(uses, more);
    const isOfPlace = [...rare, ...often].every(
      ({ beside, start, word: own, shown }) =>
        isPlaceHead(beside) && start === own.start && !/['’]/.test(shown),
    );
    if (isOfPlace && rare.length === 1 && often.length > 1) yield [rare, often];
  }
}

/** How many companies are compared at most that have one word in common. */
const MOST = 30;

/** A company whose name is two letters off, with the same words behind it: Thornbury Homes Ltd, Thornberry Homes Ltd. */
function* ofCompanies(byWord: ReadonlyMap<string, Uses>): Iterable<readonly [Uses, Uses]> {
  const isOfCompany = (uses: Uses) => uses.some(({ after }) => isCompany(after.split(" ").at(-1) ?? ""));
  const words = [...byWord].filter(([word, uses]) => word.length > 6 && isOfCompany(uses)).slice(0, MOST);
  for (const [at, [word, uses]] of words.entries())
    for (const [other, others] of words.slice(0, at)) {
      const isAlike = word.slice(0, 4) === other.slice(0, 4) && distance(word, other) === 2;
      if (!isAlike || !uses.some(({ after }) => others.some((one) => one.after === after))) continue;
      yield rarerFirst(uses, others);
    }
}

/** Whether another rule tells it: a misspelt word of the language, before the same word. */
function isTold([rare]: Uses, [often]: Uses, { spellings }: Register): boolean {
  if (rare?.beside === "") return false;
  return rare?.start === rare?.word.start && spellings("en-GB")?.knows(often?.word.lower ?? "") === true;
}

/** A word, and what is left of it without one of its letters. */
function piecesOf(word: string): readonly string[] {
  return [word, ...new Set(Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)))];
}

/** Whether two words are one letter apart, and not one the other’s plural or possession. */
function isSlip(word: string, other: string): boolean {
  const bare = (one: string) => one.replace(/'?s?'?$/, "");
  if (bare(word) === bare(other) || word[0] !== other[0]) return false;
  const edits = distance(word, other);
  if (edits === 1) return word.replaceAll("-", "") !== other.replaceAll("-", "");
  return (
    edits === 2 && word.length === other.length && [...word].sort().join("") === [...other].sort().join("")
  );
}

/** Whether both are words of the language, which may be two things. */
function areWords(words: readonly string[], { spellings }: Register): boolean {
  const list = spellings("en-GB");
  return (
    list === undefined ||
    words.every((word) => word.split("-").every((part) => list.knows(part.replace(/'s?$/, ""))))
  );
}

/** A place of each; none where they are told apart, or nothing says that they are one. */
function pairOf(rare: Uses, often: Uses): readonly [NameUse, NameUse] | undefined {
  if (standTogether(rare, often)) return undefined;
  // A place of one word is often near another.
  if (rare[0]?.beside === "" && (rare.length > 1 || often.length < 2 || areOneAndMore(rare, often)))
    return undefined;
  for (const here of rare) {
    const there =
      often.find(({ paper }) => paper === here.paper) ??
      often.find(({ isPerson }) => isPerson && here.isPerson);
    if (there === undefined) continue;
    // Only a surname behind a title: members may have surnames that are alike.
    if (isTitle(here.beside) && (rare.length > 1 || often.length < 2 || here.word.lower.length < 5)) continue;
    return [here, there];
  }
  return undefined;
}

/** Whether one word is the beginning of the other: Bangladesh, Bangladeshi. */
function areOneAndMore([rare]: Uses, [often]: Uses): boolean {
  const [a = "", b = ""] = [rare?.word.lower, often?.word.lower];
  return a.startsWith(b) || b.startsWith(a);
}

/** The words of all names that are kept. */
function keptWords({ people, organizations, terms }: Register): ReadonlySet<string> {
  const names = [
    ...[...people.values()].flatMap(({ name, role, aliases = [] }) => [name, role, ...aliases]),
    ...[...organizations.values()].flatMap(({ name, short, aliases = [] }) => [name, short, ...aliases]),
    ...[...terms.values()].flatMap(({ term, expansion, aliases = [] }) => [term, expansion, ...aliases]),
  ];
  return new Set(
    names.flatMap((name) =>
      (name ?? "")
        .toLowerCase()
        .replaceAll("’", "'")
        .split(/[\s,()]+/),
    ),
  );
}
