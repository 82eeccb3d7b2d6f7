// A text that breaks off in the middle, or from which a figure has fallen out.
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextList } from "../../model/prose/text-list.ts";
import { insetSign, type TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedPapers } from "../for-rules/judged-papers.ts";
import { isBetweenQuotes } from "../reading/is-between-quotes.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import type { Word } from "../reading/words.ts";

export const brokenOff = {
  name: "broken-off",
  about:
    "No paragraph, point or cell ends in the middle of a sentence, and none lacks the figure that it speaks of.",
  why: "Somebody meant to look the figure up, or to end the sentence, and members get the paper without it.",
  mend: "Write what is missing, or end the sentence before it.",
  level: "warning",
  *run(register) {
    for (const { pages, fields } of judgedPapers(register))
      for (const { prose } of [...pages, ...fields]) {
        const text = prose.read();
        yield* problemsOf(text, (line) =>
          prose.blocks.some(({ place }) => place.line > line && place.line < line + 4),
        );
      }
  },
} as const satisfies Check;

function* problemsOf(text: ReadText, isBeforeBlock: (line: number) => boolean): Iterable<Problem> {
  const cells = text.grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const ofTables = new Set(cells.map(({ unit }) => unit));
  const heads = new Set(cells.flatMap(({ unit, isHead }) => (isHead ? unit : [])));
  const counted = countedNouns(text.units);
  const duties = new Set(text.lists.flatMap(dutiesIn));
  const leaves = new Set(text.lists.flatMap(leavesIn));
  for (const [at, unit] of text.units.entries()) {
    if (unit.isQuoted || heads.has(unit)) continue;
    const sentences = readSentences(unit);
    for (const { words } of sentences) yield* lostFigures(words, unit, counted);
    if (!/^(?:paragraph|item|cell)$/.test(unit.sort)) continue;
    const next = text.units[at + 1];
    const isPoint = leaves.has(unit) && next?.sort === "item";
    if (!isPoint && isGoingOn(unit, next, ofTables)) continue;
    for (const problem of brokenEnd(unit, sentences.at(-1), duties.has(unit), isPoint)) {
      const end = unit.text.trimEnd();
      if (!isBeforeBlock(unit.place(Math.max(0, end.length - 1)).line)) yield problem;
    }
  }
}

/** Whether what comes next belongs to it: a list, a table, a quotation, or words that go on. */
function isGoingOn(unit: TextUnit, next: TextUnit | undefined, ofTables: ReadonlySet<TextUnit>): boolean {
  if (next === undefined || unit.sort === "cell") return false;
  if (next.sort === "item" || next.isQuoted || next.sort === "caption" || next.sort === "title") return true;
  if (ofTables.has(next)) return true;
  return next.sort === "paragraph" && /^[^\p{L}]{0,6}\p{Ll}/u.test(next.text);
}

/** Words behind which something must come. */
const leading = new Set("the a an and or of".split(" "));
const hanging = new Set(
  "the a an and or of to with for from by in at as which our your their my every between than into upon".split(
    " ",
  ),
);

function* brokenEnd(
  unit: TextUnit,
  sentence: ReadSentence | undefined,
  isDuty: boolean,
  isPoint: boolean,
): Iterable<Problem> {
  if (sentence === undefined || sentence.words.length < 4) return;
  const { words } = sentence;
  const last = words.at(-1);
  if (last === undefined || last.text === insetSign) return;
  // “…; and” leads to the next point.
  if (isPoint && /^(?:and|or|,)$/.test(last.lower)) return;
  const isCapitalHead = unit.spans.some(
    ({ kind, from, to }) => kind === "strong" && from <= 2 && to >= unit.text.length - 2,
  );
  if (isCapitalHead) return;
  const place = () => unit.place(last.start);
  if (last.text === "," && unit.sort === "paragraph" && words.length >= 8 && !isAddress(unit.text))
    yield warning(place(), `The paragraph ends in a comma: “…${tail(unit)}”.`, hint);
  else if (last.kind === "word" && (isHanging(last, words, unit) || (isDuty && isOpen(last, unit))))
    yield warning(place(), `The ${nameOf(unit)} breaks off: “…${tail(unit)}”.`, hint);
  else if (
    last.text === "." &&
    last.isGlued &&
    words.length >= 5 &&
    leading.has(words.at(-2)?.lower ?? "") &&
    words.at(-2)?.text === words.at(-2)?.lower &&
    !isName(words.at(-3), words.at(-2))
  )
    yield warning(place(), `The sentence breaks off: “…${tail(unit)}”.`, hint);
}

const hint = "Write what is missing, or end the sentence before it.";

/** “Something to be proud of.” is whole; “vitamin a” and “grade a” are names. */
function isName(before: Word | undefined, last: Word | undefined): boolean {
  return (
    last?.lower === "of" ||
    (last?.lower === "a" &&
      /^\p{Ll}+$/u.test(before?.text ?? "") &&
      before !== undefined &&
      /^(?:vitamin|hepatitis|grade|class|category|option|part|type|table|appendix|annex|band|group|section|paragraph)$/.test(
        before.lower,
      ))
  );
}

function isHanging(last: Word, words: readonly Word[], { sort }: TextUnit): boolean {
  if (last.text !== last.lower) return false;
  // Cells and points may be heads: “Referred to”, “A place to live in”, “Proud of”.
  const set = sort === "paragraph" ? hanging : new Set("the a an and or our your their my every".split(" "));
  if (!set.has(last.lower) || isName(words.at(-2), last)) return false;
  // “All that we are asked for”: what ends on a small word that belongs to a verb.
  if (sort === "paragraph" && !leading.has(last.lower)) return words.length >= 8;
  return sort !== "item" || !/^(?:and|or)$/.test(last.lower) || words.at(-2)?.text !== ";";
}

/** The points of a list of what somebody will do, each of which is a verb with all that belongs to it. */
function dutiesIn({ lead, items }: TextList): readonly TextUnit[] {
  if (lead === undefined || !/\b(?:will|to|must|should|shall|can|would|may)\s*[:–-]?\s*$/i.test(lead.text))
    return [];
  return items.flatMap(({ units, lists }) => (lists.length === 0 && units.length === 1 ? units : []));
}

/** The points of a list that have none of their own. */
function leavesIn({ items }: TextList): readonly TextUnit[] {
  return items.flatMap(({ units, lists }) =>
    lists.length > 0 ? lists.flatMap(leavesIn) : units.length === 1 ? units : [],
  );
}

/** “hold officers to account for”, where nothing says what for. */
function isOpen({ lower, text }: Word, unit: TextUnit): boolean {
  return (
    lower === text &&
    /^(?:for|with|by|from|into|between|at)$/.test(lower) &&
    !/\b(?:wh\w+|that|how|up)\b/i.test(unit.text)
  );
}

function isAddress(text: string): boolean {
  return (
    /^(?:dear|yours|sincerely|kind regards|present|apologies|regrets|attend\w*|in attendance|cc|to)\b/i.test(
      text,
    ) || text.includes("\n")
  );
}

function nameOf({ sort }: TextUnit): string {
  return sort === "cell" ? "cell" : sort === "item" ? "point" : "paragraph";
}

function tail({ text }: TextUnit): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length < 60 ? words : words.slice(-55).replace(/^\S*\s/, "");
}

/** Nouns that stand in brackets with a count before them, such as `(55 places)`. */
function countedNouns(units: readonly TextUnit[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text } of units)
    if (text.includes("("))
      for (const [written, noun = ""] of text.matchAll(/\(\d[\d,]* (\p{Ll}{3,20})\)/gu))
        found.set(noun, written);
  return found;
}

/** Words behind which a figure must stand, before one of these. */
const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["from", new Set(["for", "to", "from"])],
  ["between", new Set(["and"])],
  ["of", new Set(["of"])],
  ["by", new Set(["by"])],
  ["to", new Set(["from"])],
]);

/** Words before a sign that has lost its figure. */
const beforeSigns = new Set("by from to at was is were are".split(" "));

function* lostFigures(
  words: readonly Word[],
  unit: TextUnit,
  counted: ReadonlyMap<string, string>,
): Iterable<Problem> {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const after = words[at + 2];
    if (next === undefined) break;
    const like = word.text === "(" && after?.text === ")" ? counted.get(next.lower) : undefined;
    if (like !== undefined)
      yield warning(
        unit.place(word.start),
        `“${unit.text.slice(word.start, after?.end)}” has no figure, and “${like}” has one.`,
        "Write the figure before it, or take the brackets out.",
      );
    else if (
      pairs.get(word.lower)?.has(next.lower) === true &&
      !isBetweenQuotes(unit.text, word.start) &&
      word.text === word.lower &&
      isPlainPair(words, at)
    )
      yield warning(
        unit.place(word.start),
        `Something is missing between “${word.text}” and “${next.text}”: “${around(unit, words, at)}”.`,
        "Write the figure or the word that belongs there.",
      );
    else if (beforeSigns.has(word.lower) && isLostSign(words, at, unit))
      yield warning(
        unit.place(next.start),
        `There is no figure beside “${next.text}”: “${around(unit, words, at)}”.`,
        "Write the figure that belongs there.",
      );
  }
}

/** `move from to move to`, quoted words and headings of columns apart. */
function isPlainPair(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const second = words[at + 1];
  return before?.kind === "word" && second?.isGlued === false && second.text === second.lower;
}

/** `by % on last year`, `cost was £ a week`. */
function isLostSign(words: readonly Word[], at: number, unit: TextUnit): boolean {
  const sign = words[at + 1];
  const next = words[at + 2];
  if (sign === undefined || sign.isGlued) return false;
  if (sign.text === "%") return next === undefined || unit.text[sign.end] === " " || next.text === ".";
  return sign.text === "£" && (next === undefined || (!next.isGlued && next.kind === "word"));
}

function around({ text }: TextUnit, words: readonly Word[], at: number): string {
  return text.slice(words[Math.max(0, at - 3)]?.start ?? 0, words[Math.min(words.length - 1, at + 4)]?.end);
}
