// One body, scheme or plan that a paper calls by two names: a word is another, stands elsewhere, or is one too many.
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine, type JudgedPaper, judgedPapers } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { phrasedUnits } from "../for-rules/named-phrases.ts";
import { keptNames, plainName } from "./kept-names.ts";
import { isOptional, type Likeness, likenessOf, senseOf } from "./same-words.ts";
import { standTogether } from "./standing-together.ts";
import { type WholeName, wholeNames } from "./whole-names.ts";

export const changedNames = {
  name: "changed-names",
  about:
    "A paper calls a body, a scheme or a plan by all words of its name, in one order: no Project Board is a Programme Board further down.",
  why: "Readers take the Summer Reading Challenge and the Summer Reading Scheme for two things, and look for a plan that is not there.",
  mend: "Write the name in all places as it is called; in data/ it is kept once. Two that are truly called alike may stay, best in one sentence that names both.",
  level: "warning",
  *run(register) {
    for (const paper of judgedPapers(register)) {
      yield* judge(paper, register);
      yield* joinedOtherwise(paper);
    }
  },
} as const satisfies Check;

function* judge(paper: JudgedPaper, register: Register): Iterable<Problem> {
  const told: WholeName[] = [];
  const names = wholeNames(paper);
  const groups = [
    ...Map.groupBy(names, ({ stems }) => keyOf(stems)).values(),
    ...Map.groupBy(names, ({ stems }) => [...stems].sort().join("|")).values(),
  ];
  // The longest first: a finding shows all of a name.
  for (const group of groups.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const ways = [...Map.groupBy(group, ({ stems }) => stems.join(" ")).values()];
    if (ways.length < 2) continue;
    for (const rare of ways)
      for (const usual of ways) {
        if (rare === usual || !isSlip(rare, usual)) continue;
        const pair = pairOf(rare, usual);
        if (pair === undefined || areKept(pair, register)) continue;
        const [here, there] = pair;
        if (told.some(({ unit, start, end }) => unit === here.unit && start < here.end && here.start < end))
          continue;
        told.push(here);
        const place = here.unit.place(here.start);
        yield warning(
          place,
          `“${shownOf(here)}” is “${shownOf(there)}” ${inLine(there.unit.place(there.start), place)}.`,
          `Write “${shownOf(there)}” in both places, or the other way round, if they are the same.`,
        );
      }
  }
}

/** A scheme whose words are joined by another small word: Access for All Fund, Access to All Fund. */
function* joinedOtherwise({ pages, fields }: JudgedPaper): Iterable<Problem> {
  const found = [...pages, ...fields].flatMap((text) =>
    phrasedUnits(text).flatMap(({ unit, phrases }) =>
      phrases.flatMap(({ words }) => {
        const bare = words.filter(({ lower, isSmall }, at) => !isSmall || (at > 0 && lower !== "the"));
        const [first, last] = [bare[0], bare.at(-1)];
        const joints = bare.filter(({ isSmall }) => isSmall).map(({ lower }) => lower);
        if (first === undefined || last === undefined || joints.length !== 1 || bare.length < 4) return [];
        if (!schemes.test(last.lower) || !/^(?:for|to|of|in|with|on)$/.test(joints[0] ?? "")) return [];
        if (isSetApart(unit, first.start, last.end)) return [];
        const key = bare.map(({ lower, isSmall }) => (isSmall ? "…" : lower)).join(" ");
        return [{ key, joint: joints[0], unit, start: first.start, end: last.end }];
      }),
    ),
  );
  for (const uses of Map.groupBy(found, ({ key }) => key).values()) {
    const ways = [...Map.groupBy(uses, ({ joint }) => joint).values()].sort((a, b) => a.length - b.length);
    const [[here, ...again] = [], [there, ...more] = [], ...others] = ways;
    if (here === undefined || there === undefined || again.length > 0 || more.length === 0) continue;
    if (others.length > 0 || here.unit.isExempt !== there.unit.isExempt) continue;
    if (uses.some((use) => use !== here && use.unit === here.unit)) continue;
    const shown = (use: typeof here) => use.unit.text.slice(use.start, use.end).replace(/\s+/g, " ");
    const place = here.unit.place(here.start);
    yield warning(
      place,
      `“${shown(here)}” is “${shown(there)}” ${inLine(there.unit.place(there.start), place)}.`,
      `Write “${shown(there)}” in both places, or the other way round, if they are the same.`,
    );
  }
}

const schemes = /^(?:fund|scheme|programme|project|strategy|charter|grant|initiative|campaign)$/;

const lengthOf = (group: Uses) => Math.max(...group.map(({ stems }) => stems.length));

type Uses = readonly WholeName[];

/** What all names have that may be one. */
function keyOf(stems: readonly string[]): string {
  return bareOf(stems)
    .map((stem, at, { length }) => senseOf(stem, at === length - 1))
    .sort()
    .join("|");
}

/** The words that a name cannot lack. */
function bareOf(stems: readonly string[]): readonly string[] {
  return stems.filter((stem, at) => at === 0 || at === stems.length - 1 || !isOptional(stem));
}

/** Whether the rarer of two names is a slip for the other. */
function isSlip(rare: Uses, usual: Uses): boolean {
  const [one, other] = [rare[0], usual[0]];
  if (one === undefined || other === undefined || rare.length > usual.length) return false;
  const isLone = rare.length === 1;
  switch (changeOf(one.stems, other.stems)) {
    case "order":
    case "root":
      return rare.length < usual.length || one.at > other.at;
    case "sense":
      return isLone && (usual.length > 1 || (one.stems.length > LONG && one.at > other.at));
    case "end":
      return isLone && usual.length > 1 && (one.stems.length > LEAST || usual.length > 2 || isOfSchemes(one));
    // What is introduced by its whole name may be called by less of it.
    case "optional":
      return isLone && usual.length > 1 && !(one.stems.length > other.stems.length && one.at < other.at);
    default:
      return false;
  }
}

/** Whether a name ends as few do: two schemes are seldom called alike, and boards and plans often. */
function isOfSchemes({ stems }: WholeName): boolean {
  return !/^(?:board|committee|panel|commission|group|forum|strategy|plan)$/.test(stems.at(-1) ?? "");
}

/** Names of as few words as this are alike by chance. */
const LEAST = 3;

/** Two names of more words than this, which differ in one, are those of one thing. */
const LONG = 4;

/** In what two names differ; undefined where it is more than one thing. */
function changeOf(
  own: readonly string[],
  other: readonly string[],
): Likeness | "order" | "optional" | undefined {
  if (own.length !== other.length)
    return isWithout(own, other) || isWithout(other, own) ? "optional" : undefined;
  const [at, ...more] = own.flatMap((stem, index) => (stem === other[index] ? [] : index));
  if (at === undefined) return undefined;
  if (more.length === 0) return likenessOf(own[at] ?? "", other[at] ?? "", at === own.length - 1);
  if ([...own].sort().join(" ") === [...other].sort().join(" ")) return "order";
  const bare = bareOf(own);
  return bare.length >= LEAST && bare.join(" ") === bareOf(other).join(" ") ? "optional" : undefined;
}

/** Whether a name is another without one of the words that it may lack. */
function isWithout(less: readonly string[], more: readonly string[]): boolean {
  return (
    less.length === more.length - 1 &&
    more.some(
      (stem, at) =>
        at > 0 && at < less.length && isOptional(stem) && less.join(" ") === more.toSpliced(at, 1).join(" "),
    )
  );
}

/** A place of each that may be one; none where the paper tells them apart. */
function pairOf(rare: Uses, usual: Uses): readonly [WholeName, WholeName] | undefined {
  if (areTwo(rare, usual) || [...rare, ...usual].some(isOfAnother)) return undefined;
  for (const here of rare) {
    if (hasOwnLetters(here, usual)) return undefined;
    const there = usual.find(
      ({ left, unit }) =>
        (left === here.left || left === undefined || here.left === undefined) &&
        unit.isExempt === here.unit.isExempt,
    );
    if (there !== undefined) return [here, there];
  }
  return undefined;
}

/** Whether a list or a column has both, or one clause of a sentence. */
function areTwo(rare: Uses, usual: Uses): boolean {
  const inSets = (uses: Uses) => uses.map((use) => ({ ...use, sentence: `${use.at}` }));
  return (
    standTogether(inSets(rare), inSets(usual)) ||
    rare.some((one) =>
      usual.some(
        (other) =>
          one.unit === other.unit && one.sentence === other.sentence && !/[,;:]/.test(between(one, other)),
      ),
    )
  );
}

function between(one: WholeName, other: WholeName): string {
  return one.unit.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
}

/** Whether a name is that of something abroad or in Parliament, or the sentence says that it took the place of another. */
function isOfAnother({ sentence, unit, start }: WholeName): boolean {
  return (
    /\b(?:Commons|Parliament\p{L}*|Lords|Senedd|Government|national|American|US)(?:['’]s)?\s*$/iu.test(
      unit.text.slice(Math.max(0, start - 40), start),
    ) ||
    /\b(?:renam|former|previous|replac|known as|became|becom|merg|success|succe|predecessor|now called|abolish|supersed|rebrand|evolv|combin(?:e|ing)|changed? (?:its|the|of) name|as well as|separate|distinct|unlike|both the)/i.test(
      sentence.replace(/\b(?:Combined|Successful)/g, ""),
    )
  );
}

/** Whether letters stand behind a name that stand behind none of the others. */
function hasOwnLetters({ unit, end }: WholeName, others: Uses): boolean {
  const own = lettersBehind(unit.text, end);
  return own !== undefined && others.every((other) => lettersBehind(other.unit.text, other.end) !== own);
}

function lettersBehind(text: string, end: number): string | undefined {
  return /^ ?[(][“"‘']?(?:the )?(\p{Lu}[\p{L}&]{1,7})\b/u.exec(text.slice(end, end + 20))?.[1];
}

function shownOf({ unit, start, end }: WholeName): string {
  return unit.text.slice(start, end).replace(/\s+/g, " ");
}

function areKept(names: readonly WholeName[], register: Register): boolean {
  const kept = keptNames(register);
  return names.every((name) => kept.has(plainName(shownOf(name))));
}
