// The same sentence, point or row twice: what is left when text is copied and one copy is forgotten.
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { TextList } from "../../model/prose/text-list.ts";
import { insetSign, type TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { bareWords, countWords } from "../reading/bare-words.ts";
import { readSentences } from "../reading/read-sentences.ts";
import { isRetold, isStandardText, shortened } from "./retold.ts";

export const repeatedText = {
  name: "repeated-text",
  about:
    "No long sentence stands twice in one section or a paragraph twice in a paper, and no point of a list and no row of a table twice in it.",
  why: "What stands twice was most often meant to say something else the second time, and that is now missing.",
  mend: "Take one of the two out, or write what was meant to stand there.",
  level: "warning",
  *run(register) {
    for (const { pages } of judgedPapers(register))
      for (const { prose } of pages) {
        const text = prose.read();
        yield* sentencesTwice(text);
        for (const list of text.lists) yield* pointsTwice(list);
        for (const grid of text.grids) yield* rowsTwice(grid);
      }
  },
} as const satisfies Check;

interface Said {
  readonly text: string;
  readonly start: number;
  readonly unit: TextUnit;
  readonly at: number;
}

/** How long a sentence must be, in words, within one section and in two. */
const long = { within: 10, across: 16, acrossLists: 30 } as const;

/** How many pieces of text two sentences of a page without headings may be apart. */
const near = 12;

function* sentencesTwice({ units }: ReadText): Iterable<Problem> {
  const said = new Map<string, Said[]>();
  for (const [at, unit] of units.entries()) {
    if ((unit.sort !== "paragraph" && unit.sort !== "item") || unit.isQuoted) continue;
    for (const { text, start } of readSentences(unit)) {
      // A line without a stop is a title or a name.
      if (text.includes(insetSign) || (unit.sort === "paragraph" && !/[.!?:;]["”’)]?$/.test(text))) continue;
      const bare = bareWords(text);
      if (countWords(bare) < long.within || isStandardText(text)) continue;
      said.set(bare, [...(said.get(bare) ?? []), { text, start, unit, at }]);
    }
  }
  let last: { readonly earlier: TextUnit; readonly later: TextUnit } | undefined;
  for (const [bare, [first, second, third]] of said) {
    // What stands three times is meant to.
    if (first === undefined || second === undefined || third !== undefined) continue;
    if (!isSlip(first, second, countWords(bare), units)) continue;
    // Of a paragraph of several sentences the first says it.
    if (last?.earlier === first.unit && last.later === second.unit) continue;
    last = { earlier: first.unit, later: second.unit };
    const place = second.unit.place(second.start);
    yield warning(
      place,
      `“${shortened(second.text)}” stands ${nameOf(first.unit)}${inLine(first.unit.place(first.start), place)} too.`,
      "Take one of the two out, or write what was meant here.",
    );
  }
}

function nameOf({ paragraph }: TextUnit): string {
  return paragraph === undefined ? "" : `in paragraph ${paragraph}, `;
}

function isSlip(first: Said, second: Said, words: number, units: readonly TextUnit[]): boolean {
  const isWhole = first.unit !== second.unit && bareWords(first.unit.text) === bareWords(second.unit.text);
  if (isWhole && isAlone(first, units) && isAlone(second, units)) return false;
  const one = first.unit.section.at(-1);
  const other = second.unit.section.at(-1);
  if (one?.id === other?.id) return one !== undefined || second.at - first.at <= near;
  // Points of two lists may be the same to a word; what is as long as a paragraph may not.
  const isPoint = first.unit.sort === "item" || second.unit.sort === "item";
  if (words < (isPoint ? long.acrossLists : long.across)) return false;
  const heads = [first, second].flatMap(({ unit }) => unit.section.map(({ text }) => text));
  if (heads.some(isRetold)) return false;
  // Chapters of one pattern, such as options and areas, say the same where the same is true of both.
  const words1 = new Set(bareWords(one?.text ?? "").split(" "));
  return !bareWords(other?.text ?? "")
    .split(" ")
    .some((word) => words1.has(word));
}

/** Whether a sentence is all that stands under a heading, as standard texts do; a line in bold is a heading too. */
function isAlone({ at }: Said, units: readonly TextUnit[]): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  return isHead(before) && (after === undefined || isHead(after));
}

function isHead(unit: TextUnit | undefined): boolean {
  if (unit === undefined || unit.sort === "heading") return true;
  return unit.spans.some(
    ({ kind, from, to }) => kind === "strong" && from <= 5 && to >= unit.text.length - 2,
  );
}

function* pointsTwice({ items }: TextList): Iterable<Problem> {
  const seen = new Map<string, TextUnit>();
  for (const { units, lists } of items) {
    for (const list of lists) yield* pointsTwice(list);
    const [unit] = units;
    if (unit === undefined || lists.length > 0 || units.length > 1 || unit.isQuoted) continue;
    if (unit.text.includes(insetSign) || isStandardText(unit.text)) continue;
    const bare = bareWords(unit.text);
    if (countWords(bare) < 2 || !/\p{L}{3}/u.test(bare)) continue;
    const first = seen.get(bare);
    if (first === undefined) seen.set(bare, unit);
    else if (countWords(bare) < long.within || first.section.at(-1)?.id !== unit.section.at(-1)?.id)
      yield warning(
        unit.place(0),
        `The point “${shortened(unit.text)}” stands in the same list twice: it is ${inLine(first.place(0), unit.place(0))} too.`,
        "Take one of the two out, or write the point that was meant here.",
      );
  }
}

function* rowsTwice({ rows, columns }: TextGrid): Iterable<Problem> {
  const seen = new Map<string, TextUnit>();
  let group: TextUnit | undefined;
  for (const { cells, isHead: isHeadRow, title } of rows) {
    // What stands alone in its row is the title of those below.
    const isTitle = cells.filter(({ unit }) => unit.text.trim() !== "").length < 2;
    if (title?.unit !== group || isTitle) seen.clear();
    group = title?.unit;
    const [first] = cells;
    if (isHeadRow || first === undefined || cells.length < columns || columns < 2) continue;
    if (
      cells.some(
        ({ unit, isComputed, rows: span }) => isComputed || span > 1 || unit.text.includes(insetSign),
      )
    )
      continue;
    const key = cells.map(({ unit }) => unit.text.trim()).join("|");
    const before = seen.get(key);
    if (before === undefined) seen.set(key, first.unit);
    else if (saysEnough(cells))
      yield warning(
        first.unit.place(0),
        `The row “${shortened(cells.map(({ unit }) => unit.text.trim()).join(" | "))}” stands in the same table twice: it is ${inLine(before.place(0), first.unit.place(0))} too.`,
        "Take one of the two out, or write the row that was meant here.",
      );
  }
  yield* cellsTwice(rows);
}

/** Whether a row says so much that it is no chance where another says it too. */
function saysEnough(cells: TextGrid["rows"][number]["cells"]): boolean {
  const texts = cells.map(({ unit }) => bareWords(unit.text));
  const filled = texts.filter((text) => text !== "");
  return filled.length > 1 && countWords(filled.join(" ")) > 3 && texts[0] !== "";
}

/** In a table whose columns are phases or steps, what stands twice in one of them is a slip. */
function* cellsTwice(rows: TextGrid["rows"]): Iterable<Problem> {
  const heads = rows.find(({ isHead: isHeadRow }) => isHeadRow)?.cells ?? [];
  const stems = heads.map(
    ({ unit }) => /^(\p{L}+) (?:\d+|[A-Z]|[ivx]+|one|two|three|four)\b/iu.exec(unit.text)?.[1],
  );
  if (stems.length < 2 || stems.some((stem) => stem === undefined || stem !== stems[0])) return;
  const seen = new Map<string, TextUnit>();
  for (const { cells, isHead: isHeadRow } of rows) {
    if (isHeadRow) continue;
    for (const { unit, column } of cells) {
      const bare = bareWords(unit.text);
      if (countWords(bare) < 5 || isStandardText(unit.text)) continue;
      const key = `${column} ${bare}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, unit);
      else
        yield warning(
          unit.place(0),
          `“${shortened(unit.text)}” stands twice under “${heads[column]?.unit.text ?? ""}”: it is ${inLine(before.place(0), unit.place(0))} too.`,
          "Take one of the two out, or write what was meant here.",
        );
    }
  }
}
