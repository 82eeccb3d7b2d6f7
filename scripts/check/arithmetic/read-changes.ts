// Changes that a sentence tells with both values: “fell by 4% from 72.1% to 69.3%”, “1,865, up from 1,035”.
import { remember } from "../../lib/remember.ts";
import type { Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";

/** Which way figures go. */
type Way = "up" | "down";

/** A change from one value to another. */
export interface Change {
  readonly before: Quantity;
  readonly after: Quantity;
  /** Which way the words say that it goes, and the word that says so. */
  readonly way?: { readonly way: Way; readonly word: string };
  /** How much it is said to be. */
  readonly by?: Quantity;
  /** How many times the first value the second is said to be. */
  readonly times?: { readonly from: number; readonly to: number; readonly word: string };
}

const ups =
  "rose|rise|rises|risen|rising|increase|increases|increased|increasing|grew|grow|grows|grown|growth|climbed|up|higher|growing";
const downs =
  "fell|fall|falls|fallen|falling|decrease|decreases|decreased|decreasing|drop|drops|dropped|reduce|reduces|reduced|reduction|reducing|decline|declines|declined|shrank|shrunk|down|lower|lowered|cut";
const wayWords = new RegExp(`\\b(?:(${ups})|(${downs}))\\b`, "gi");
const lead =
  "(?:(?:a|an|the|about|around|approximately|approx\\.?|some|just|over|under|nearly|almost|roughly|circa|c\\.|only|total|rate|average|level|high|low|peak|of|last year's|the previous year's|more than|less than|fewer than|at least|up to) )*[£€$(]?$";
const nouns =
  "(?:increase|rise|growth|improvement|gain|decrease|fall|drop|decline|reduction|cut|change|difference|saving)";
const isNamedBefore = new RegExp(`(?:\\bby|\\b${nouns} (?:of|[^,;:.]{0,40} was)|\\bup|\\bdown) ${lead}`, "i");
const isAdjectiveOf = new RegExp(`^[ -](?:\\w+ )?${nouns}\\b`, "i");
const isNamedBehind = new RegExp(
  `^[^;:0-9]{0,60}(?:,|\\(|–|-|\\band\\b)\\s?(?:(?:and|which|this|that|is|was|represents|representing|equates to|i\\.e\\.|or|a|an|overall|total|net|small|slight|significant|further) )*(?:${nouns} of|up|down|up by|down by) ${lead}`,
  "i",
);
const isArticleBehind = new RegExp(
  `^[^;:0-9]{0,60}(?:,|\\(|–|-)\\s?(?:(?:which|this|that|is|was|represents|representing) )*an? ${lead}`,
  "i",
);
const fromOrOn = new RegExp(
  `\\b(up|down|an? (?:\\w+ )?(?:increase|rise|decrease|fall|drop|decline|reduction)) (?:from|on) ${lead}`,
  "i",
);
const fromBefore = new RegExp(`\\bfrom ${lead}`, "i");
const toBetween = new RegExp(`^[^;:.]{0,80}? to ${lead}`, "i");

/** The changes of a sentence. */
export function readChanges(sentence: ReadSentence): readonly Change[] {
  return sentence.quantities.length < 2 ? [] : changesOf(sentence);
}

const changesOf = remember((sentence: ReadSentence): readonly Change[] => {
  const { quantities, text } = sentence;
  if (/\brespectively\b/i.test(text)) return [];
  return quantities.flatMap((_, at) => fromTo(sentence, at) ?? upFrom(sentence, at) ?? []);
});

/** The words from one quantity to another; of what is counted too. */
export function wordsBetween(
  { text, start }: ReadSentence,
  one: Quantity | undefined,
  other: Quantity,
): string {
  const from = one === undefined ? Math.max(0, other.start - start - 120) : one.end - start;
  return text.slice(from, other.start - start);
}

/** The words behind a quantity. */
export function wordsBehind({ text, start }: ReadSentence, { end }: Quantity, length = 40): string {
  return text.slice(end - start, end - start + length);
}

/** “from 80 to 90”, with what is said of it before and behind. */
function fromTo(sentence: ReadSentence, at: number): Change | undefined {
  const [one, other] = [sentence.quantities[at], sentence.quantities[at + 1]];
  if (one === undefined || other === undefined) return undefined;
  const earlier = sentence.quantities[at - 1];
  const before = wordsBetween(sentence, earlier, one);
  if (!fromBefore.test(before) || !toBetween.test(wordsBetween(sentence, one, other))) return undefined;
  if (/^[^,;.]{0,30} to (?:about |around )?[£\d]/i.test(wordsBehind(sentence, other))) return undefined;
  const pair = alike(one, other);
  if (pair === undefined) return undefined;
  const next = sentence.quantities[at + 2];
  const by =
    (earlier !== undefined && isAmountBefore(sentence, earlier, before) ? earlier : undefined) ??
    (next !== undefined && isAmountBehind(sentence, other, next) ? next : undefined);
  const told = clauseBefore(sentence, by === earlier ? earlier : undefined, one);
  const way = /\bnot\b|n't\b/.test(told) ? undefined : (wayOf(told) ?? wayBehind(sentence, other, next, by));
  const times = timesOf(told);
  return {
    ...pair,
    ...(way === undefined ? {} : { way }),
    ...(by === undefined ? {} : { by }),
    ...(times === undefined ? {} : { times }),
  };
}

/** The words of the clause that a change stands in, up to it; those before an amount belong to it. */
function clauseBefore({ text, start }: ReadSentence, by: Quantity | undefined, one: Quantity): string {
  const words = text.slice(Math.max(0, one.start - start - 160), one.start - start);
  const clause = words.slice(Math.max(words.lastIndexOf(";"), words.lastIndexOf(":")) + 1);
  // With an amount between, the verb stands before that: “fell by 4% from”.
  const parts = clause.split(/, (?=and |but |while |whereas |which )|\band (?=(?:the|those|for|in)\b)/);
  if (by !== undefined) return clause.slice(-120);
  const last = parts.at(-1) ?? "";
  const own = last.slice(last.lastIndexOf(",") + 1);
  // “rose, in May, from 80 to 90”, but not “while fires fell, calls went from 80 to 90”.
  return /\b(?:went|goes|go|going|moved?s?|changed?|came|is|are|was|were|has|have)\b/i.test(own) || wayOf(own)
    ? own
    : last;
}

/** The way that all words of a clause agree on. */
function wayOf(words: string): Change["way"] {
  // Hours of opening, and what may have got worse by growing, go no way.
  if (
    /\b(?:hours|open|runs?|performance|timeliness|quality|position|ranking|slow\w*|eas(?:ed|es|ing)|narrow\w*|widen\w*)\b/i.test(
      words,
    )
  )
    return undefined;
  let found: Change["way"];
  for (const [word, up] of words.matchAll(wayWords)) {
    const way = up === undefined ? "down" : "up";
    if (found !== undefined && found.way !== way) return undefined;
    found = { way, word };
  }
  return found;
}

/** “from 80 to 90, an increase of 10”. */
function wayBehind(
  sentence: ReadSentence,
  other: Quantity,
  next: Quantity | undefined,
  by: Quantity | undefined,
): Change["way"] {
  if (next === undefined || by !== next) return undefined;
  return wayOf(wordsBetween(sentence, other, next)) ?? wayOf(wordsBehind(sentence, next, 20));
}

/** “by 4% from”, “an increase of 4% from”, “a 4% rise from”, “up 4% from”. */
function isAmountBefore(sentence: ReadSentence, by: Quantity, gap: string): boolean {
  if (by.upTo !== undefined || by.outOf !== undefined) return false;
  const before = wordsBetween(sentence, undefined, by);
  return (
    (isNamedBefore.test(before) || isAdjectiveOf.test(gap)) && /^[^,;:0-9]{0,50},? from [^,;0-9]*$/i.test(gap)
  );
}

/** “, an increase of 10”, “ (up 10)”, “, up by 10”, “, a 10% rise”. */
function isAmountBehind(sentence: ReadSentence, last: Quantity, by: Quantity): boolean {
  if (by.upTo !== undefined || by.outOf !== undefined) return false;
  const gap = wordsBetween(sentence, last, by);
  const behind = wordsBehind(sentence, by, 30);
  const isNamed = isNamedBehind.test(gap);
  const isAdjective = isArticleBehind.test(gap) && isAdjectiveOf.test(behind);
  const isOfOther = /^(?: \w+){0,2} (?:since|over the last|over (?:two|three|four|five))\b/i.test(behind);
  return (isNamed || isAdjective) && !isOfOther;
}

/** “1,865, up from 1,035”, “14%, higher than the national 12%”, “69%, below the target of 65%”. */
function upFrom(sentence: ReadSentence, at: number): Change | undefined {
  const before = sentence.quantities[at];
  if (before === undefined || at === 0) return undefined;
  const gap = wordsBetween(sentence, sentence.quantities[at - 1], before);
  const match =
    fromOrOn.exec(gap) ??
    /^[^;:]{0,20}(?:,|\(| is| was| are| were)\s?(?:which (?:is|was) )?(?:\w+ )?(higher|lower) than [^,;:]{0,50}$/i.exec(
      gap,
    ) ??
    /^[^;:]{0,20}(?:,|\(| is| was| are| were)\s?(?:which (?:is|was) )?(?:\w+ )?(above|below) (?:the|its|our|their) [^,;:]{0,40} of [£(]?$/i.exec(
      gap,
    );
  if (match === null || /\bnot\b/.test(gap)) return undefined;
  const word = match[1] ?? "";
  const way = /above/i.test(word) ? "up" : /below/i.test(word) ? "down" : wayOf(word)?.way;
  if (way === undefined) return undefined;
  const candidates = sentence.quantities.slice(0, at).flatMap((one) => alike(before, one) ?? []);
  const [only] = candidates;
  return only === undefined || candidates.length > 1 ? undefined : { ...only, way: { way, word } };
}

const fold: readonly (readonly [RegExp, number, number])[] = [
  [/\bmore than (?:doubled|doubling)\b/i, 1.97, 4],
  [/\b(?:nearly|almost) (?:doubled|doubling)\b/i, 1.6, 2.05],
  [/\b(?:doubled|doubling)\b/i, 1.75, 2.4],
  [/\bmore than halved\b/i, 0, 0.51],
  [/\b(?:nearly|almost) halved\b/i, 0.49, 0.65],
  [/\b(?:halved|halving)\b/i, 0.4, 0.6],
  [/\bmore than (?:trebled|tripled)\b/i, 2.95, 6],
  [/\b(?:nearly|almost) (?:trebled|tripled)\b/i, 2.4, 3.05],
  [/\b(?:trebled|tripled)\b/i, 2.6, 3.5],
];

function timesOf(words: string): Change["times"] {
  for (const [pattern, from, to] of fold) {
    const word = pattern.exec(words)?.[0];
    if (word !== undefined) return { from, to, word };
  }
  return undefined;
}

/** Two values of one unit, where one may have lost what the other says: “from 57.5 to 70%”, “from £1.2 to £1.4 million”. */
function alike(before: Quantity, after: Quantity): Pick<Change, "before" | "after"> | undefined {
  if ([before, after].some(({ upTo, outOf, sign, per }) => upTo ?? outOf ?? sign ?? per)) return undefined;
  const [a, b] = [before.unit, after.unit];
  const isOne =
    a.kind === b.kind &&
    (a.kind !== "time" || (b.kind === "time" && a.of === b.of)) &&
    (a.kind !== "other" || (b.kind === "other" && a.sign === b.sign));
  if (!isOne) {
    const isBare = a.kind === "count" && before.noun === "" && b.kind === "percent" && before.value <= 100;
    return isBare ? { before: { ...before, unit: b }, after } : undefined;
  }
  if (a.kind === "count" && before.head !== "" && after.head !== "" && before.head !== after.head)
    return undefined;
  const [one, other] = [before.step * 10 ** before.decimals, after.step * 10 ** after.decimals];
  if (other > one && before.value < 1000 && one === 1)
    return { before: { ...before, value: before.value * other, step: before.step * other }, after };
  return { before, after };
}
