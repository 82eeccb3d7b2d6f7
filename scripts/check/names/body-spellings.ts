// One body or office that a paper calls by two names which differ by a word’s form, or by one small word.
import { distance } from "fastest-levenshtein";
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, type JudgedPaper, judgedPapers } from "../for-rules/judged-papers.ts";
import type { PhraseWord } from "../reading/capital-phrases.ts";
import { type BodyName, bodyNames } from "./body-names.ts";
import { isSureOfTwo, stemOf } from "./body-words.ts";
import { keptNames, plainName } from "./kept-names.ts";

export const bodySpellings = {
  name: "body-spellings",
  about: "A paper calls a body, an office or a strategy by one name wherever it names it.",
  why: "Readers take the Lives Select Commission and the Lives Select Committee for two bodies, and a search finds one.",
  mend: "Write the name in all places as the body itself writes it; in data/ it is kept once.",
  level: "warning",
  *run(register) {
    const kept = keptNames(register);
    for (const paper of judgedPapers(register)) yield* judge(paper, kept);
  },
} as const satisfies Check;

function* judge(paper: JudgedPaper, kept: ReadonlySet<string>) {
  const told = new Set<string>();
  const groups = [...Map.groupBy(bodyNames(paper), ({ key }) => key).values()];
  for (const group of groups.toSorted((a, b) => sensesOf(a[0]) - sensesOf(b[0]))) {
    const ways = [...Map.groupBy(group, ({ way }) => way).values()];
    if (ways.length < 2) continue;
    const isKept = (way: readonly BodyName[]) => Number(way.some((one) => kept.has(plainName(shownOf(one)))));
    const [usual = [], ...others] = ways.toSorted(
      (a, b) => isKept(b) - isKept(a) || b.length - a.length || lacksSign(a) - lacksSign(b),
    );
    for (const other of others) {
      const pair = pairOf(other, usual);
      if (pair === undefined || !isOne(...pair) || isAnother(other, usual)) continue;
      const [here, there] = widest(...pair);
      const differing = differenceOf(here, there);
      const [written, meant] = [shownOf(here), shownOf(there)];
      const place = here.unit.place(here.words[0]?.start ?? 0);
      const where = `${place.file}:${place.line}:${place.column}`;
      if (told.has(differing) || told.has(where) || areKept(written, meant, kept)) continue;
      told.add(differing).add(where);
      yield warning(
        place,
        `“${written}” is “${meant}” ${inLine(there.unit.place(there.words[0]?.start ?? 0), place)}.`,
        `Write “${meant}” in both places, if they are the same.`,
      );
    }
  }
}

/** Both names with all words before them that both have in some form. */
function widest(here: BodyName, there: BodyName): readonly [BodyName, BodyName] {
  const [own, others] = [here, there].map(({ words, phrase }) =>
    phrase.words.slice(
      0,
      Math.max(
        0,
        phrase.words.findIndex(({ start }) => start === words[0]?.start),
      ),
    ),
  );
  const more: [PhraseWord[], PhraseWord[]] = [[], []];
  for (let back = 1; ; back += 1) {
    const [a, b] = [own?.at(-back), others?.at(-back)];
    if (a === undefined || b === undefined || stemOf(a.lower) !== stemOf(b.lower)) break;
    more[0].unshift(a);
    more[1].unshift(b);
  }
  while (more[0][0]?.isSmall === true) for (const some of more) some.shift();
  return [
    { ...here, words: [...more[0], ...here.words] },
    { ...there, words: [...more[1], ...there.words] },
  ];
}

/** Whether a way lacks the sign of possession that its words ask for. */
function lacksSign([one]: readonly BodyName[]): number {
  return Number(/\b(?:peoples|childrens)\b/.test(one?.way ?? ""));
}

function sensesOf(name: BodyName | undefined): number {
  return name?.words.filter(({ isSmall }) => !isSmall).length ?? 0;
}

/** A place of each way that may be of one body: before neither, or before both, stands the same word. */
function pairOf(
  other: readonly BodyName[],
  usual: readonly BodyName[],
): readonly [BodyName, BodyName] | undefined {
  const byLeft = new Map<string | undefined, BodyName>();
  for (const one of usual) if (!byLeft.has(one.left)) byLeft.set(one.left, one);
  const [first] = usual;
  for (const one of other) {
    const there = one.left === undefined ? first : (byLeft.get(one.left) ?? byLeft.get(undefined));
    if (there !== undefined) return [one, there];
  }
  return undefined;
}

/** The words that only one of two has, whichever comes first. */
function differenceOf(here: BodyName, there: BodyName): string {
  const [a, b] = [here, there].map(({ words }) => words.map(({ lower }) => lower));
  const only = (some: readonly string[] = [], not: readonly string[] = []) =>
    some.filter((word) => !not.includes(word)).join(" ");
  return [only(a, b), only(b, a), stemOf(here.words.at(-1)?.lower ?? "")].sort().join("|");
}

/** Whether two ways can only be of one thing. */
function isOne(here: BodyName, there: BodyName): boolean {
  if (here.key.includes("…")) return true;
  const [own, other] = [here, there].map(({ words }) =>
    words.filter(({ isSmall }) => !isSmall).map(({ lower }) => lower),
  );
  if (own === undefined || other === undefined) return false;
  return own.length > 2 || other.length > 2 || isSureOfTwo(own, other);
}

/** Whether the paper itself tells two things apart, or says that one took the name of the other. */
function isAnother(some: readonly BodyName[], others: readonly BodyName[]): boolean {
  const renamed =
    /\b(?:renam|formerly|former|previous|replac|known as|became|becom|merge|success|succeed|predecessor|now called|abolish)/i;
  const sentences = new Map(others.map((one) => [one.phrase.sentence, one]));
  return some.some((one) => {
    const { sentence } = one.phrase;
    const start = one.words[0]?.start ?? 0;
    const before = one.unit.text.slice(Math.max(0, start - 40), start);
    if (
      /\b(?:Commons|Parliament\p{L}*|Lords|Senedd|Government|national|American|US)(?:['’]s)?\s*$/iu.test(
        before,
      )
    )
      return true;
    if (renamed.test(sentence)) return true;
    const beside = sentences.get(sentence);
    if (
      beside !== undefined &&
      /\b(?:says?|call(?:s|ed)|nam(?:es|ed)|spelt|writes|written)\b/i.test(sentence)
    )
      return true;
    return beside?.unit === one.unit && !one.key.includes("…") && areBeside(one, beside);
  });
}

/** Whether two names stand side by side: the one and the other. */
function areBeside(one: BodyName, other: BodyName): boolean {
  if (one.phrase === other.phrase) return true;
  const [first, second] = [one, other].toSorted(
    (a, b) => (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0),
  );
  const between = first?.unit.text.slice(first.words.at(-1)?.end ?? 0, second?.words[0]?.start ?? 0) ?? "";
  return /^[\s,]*(?:(?:and|or|nor|to|with|both|from|its|the|a|an|\([^()]*\))[\s,]*)*$/.test(between);
}

function shownOf({ words, unit }: BodyName): string {
  return unit.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, " ");
}

/** Whether both are kept, or one is that is told by another rule: it is almost the other. */
function areKept(written: string, meant: string, kept: ReadonlySet<string>): boolean {
  const [a, b] = [kept.has(plainName(written)), kept.has(plainName(meant))];
  return a === b ? a : distance(written, meant) <= 1;
}
