// A figure that a sentence gives from a table is the one that stands there: “the 84 homes in Table 2”.
import { remember } from "../../lib/remember.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { ownNotes } from "../for-rules/own-notes.ts";
import { agrees, type Quantity } from "../reading/quantity.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import { singular } from "../reading/unit-words.ts";
import { isSlip } from "./add-up.ts";
import { asWritten } from "./as-written.ts";
import { type FigureTable, figureAt, figureTables, type TableFigure } from "./figure-table.ts";
import { wordsBehind, wordsBetween } from "./read-changes.ts";
import { hasOnlySome, isNoAmount, saysWhyNot } from "./total-names.ts";

export const figuresFromTables = {
  name: "figures-from-tables",
  about:
    "A figure in a sentence that names a table, or leads to one, is that of the row which the sentence names, and a number of all of them is what the column comes to.",
  why: "Members who look a figure up in the table that a sentence names find another one, and cannot tell which holds.",
  mend: "Look the figure up in the source, and correct it in the sentence or in the table.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register)) {
      const text = prose.read();
      const tables = figureTables(text);
      if (tables.length === 0) continue;
      const byNumber = new Map(tables.map((table) => [table.grid.number, table]));
      const beside = new Map(
        tables.flatMap((table) => besideOf(table, text).map((unit) => [unit, table] as const)),
      );
      for (const unit of text.units) {
        if (unit.isQuoted || unit.sort === "cell" || unit.sort === "caption" || unit.sort === "heading")
          continue;
        for (const sentence of readSentences(unit)) {
          const named = tablesOf(unit, sentence, byNumber);
          const table = named.length === 1 ? named[0] : named.length === 0 ? beside.get(unit) : undefined;
          if (table !== undefined)
            yield* wrongFigures({ text, unit, sentence, table, isNamed: named.length === 1 });
        }
      }
    }
  },
} as const satisfies Check;

/** What stands right before a table and right behind it. */
function besideOf({ grid }: FigureTable, { units }: ReadText): readonly TextUnit[] {
  const last = grid.rows.at(-1)?.cells.at(-1)?.unit;
  const behind = last === undefined ? undefined : units[units.lastIndexOf(last) + 1];
  return [grid.lead, behind].flatMap((unit) => (unit?.sort === "paragraph" ? unit : []));
}

/** The tables that a sentence names, typed or as a cross-reference. */
function tablesOf(
  { insets }: TextUnit,
  { references, start, end }: ReadSentence,
  byNumber: ReadonlyMap<string, FigureTable>,
): readonly FigureTable[] {
  const typed = references.flatMap(({ noun, named }) =>
    noun === "table" ? named.map(({ number }) => number) : [],
  );
  const linked = insets.flatMap((inset) => {
    if (inset.kind !== "reference" || inset.at < start || inset.at >= end) return [];
    const { noun, id, publication } = inset.reference;
    return noun === "table" && publication === undefined ? id : [];
  });
  return [...new Set([...typed, ...linked])].flatMap((number) => byNumber.get(number) ?? []);
}

interface Told {
  readonly text: ReadText;
  readonly unit: TextUnit;
  readonly sentence: ReadSentence;
  readonly table: FigureTable;
  /** Whether the sentence names the table, and does not only stand beside it. */
  readonly isNamed: boolean;
}

function* wrongFigures(told: Told): Iterable<Problem> {
  const { unit, sentence, table } = told;
  const isThere = (quantity: Quantity) =>
    table.rows.some(({ values }) =>
      values.some(
        (value) => typeof value === "object" && isOfUnit(value, quantity) && agrees(quantity, value.value),
      ),
    );
  const doubtful = sentence.quantities.filter(
    (quantity) =>
      isFirm(quantity) &&
      !isChange(sentence, quantity) &&
      !isInQuotes(unit, quantity.start) &&
      !isThere(quantity),
  );
  if (doubtful.length === 0 || isOfOtherTime(told)) return;
  const words = new Set(sentence.words.map(({ lower }) => singular(lower)));
  const { labels, heads } = tellingWords(table);
  const rows = labels.flatMap((label, at) => (isSaid(label, words) ? [at] : []));
  const columns = heads.flatMap((head, at) => (isSaid(head, words) ? [at] : []));
  for (const quantity of doubtful) {
    const found =
      rows.length > 0
        ? inRows(told, rows, columns, quantity)
        : told.isNamed
          ? inTotal(table, quantity)
          : undefined;
    if (found === undefined) continue;
    const worked = written(found.value, quantity);
    if (ownNotes(told.text, unit, quantity.start, sentence.end).includes(worked)) continue;
    yield warning(
      unit.place(quantity.start),
      `It says “${quantity.text}${quantity.noun === "" ? "" : ` ${quantity.noun}`}”, and ${nameOf(table)} has ${worked} ${found.where}.`,
      "Look the figure up in the source, and correct it in the sentence or in the table. If it is another figure, say which.",
    );
  }
}

function nameOf({ grid }: FigureTable): string {
  return grid.caption === undefined ? "the table beside it" : `Table ${grid.number}`;
}

function isFirm({ unit, upTo, outOf, per, approximation, value }: Quantity): boolean {
  const isPlain = (upTo ?? outOf ?? per ?? approximation) === undefined;
  return isPlain && value > 9 && (unit.kind === "count" || unit.kind === "money" || unit.kind === "percent");
}

/** Whether a figure is a difference or a part, which no table has. */
function isChange(sentence: ReadSentence, quantity: Quantity): boolean {
  return (
    /\b(?:by|another|further|increase of|rise of|fall of|reduction of|decrease of|difference of|up|down|target of|of which|of these|first|last) [£€$]?$/i.test(
      wordsBetween(sentence, undefined, quantity),
    ) ||
    /^ (?:\w+ )?(?:more|fewer|less|higher|lower|increase|reduction|rise|fall|points?)\b/i.test(
      wordsBehind(sentence, quantity),
    )
  );
}

function isOfUnit({ unit }: TableFigure, quantity: Quantity): boolean {
  return unit.kind === quantity.unit.kind;
}

/** The words of the labels of a table that say something, in the singular; none where they are too few to know it by. */
const tellingWords = remember(({ rows, heads }: FigureTable) => ({
  labels: rows.map(({ label }) => tellingOf(label)),
  heads: heads.map(tellingOf),
}));

function tellingOf(label: string): readonly string[] {
  const own = label.match(/[\p{L}\d'’-]+/gu) ?? [];
  const telling = own.filter(
    (word) => !/^(?:of|the|and|in|a|to|for|by|at|on|number|no|total|all|figure|%)$/.test(word),
  );
  const isEnough = telling.some((word) => word.length > 3 || /\d{2}/.test(word));
  return isEnough && telling.length < 9 ? telling.map(singular) : [];
}

/** Whether every word of a label that says something is among the words of a sentence. */
function isSaid(telling: readonly string[], words: ReadonlySet<string>): boolean {
  return telling.length > 0 && telling.every((word) => words.has(word));
}

/** Whether a sentence is of a year that the table has not. */
function isOfOtherTime({ sentence, table, isNamed }: Told): boolean {
  const years = sentence.times.flatMap(({ text }) => text.match(/\d{4}/g) ?? []);
  const own = [table.grid.caption?.text ?? "", ...table.heads].join(" ");
  if (years.length === 0) return false;
  return years.every((year) => !own.includes(year)) && (!isNamed || /\b(?:19|20)\d\d\b/.test(own));
}

/** Whether a column, a row or the caption names what is counted. */
function countsThat(
  { grid, heads, rows }: FigureTable,
  { head }: Quantity,
  column: number,
  row: number,
): boolean {
  if (head === "") return true;
  const words = `${heads[column]} ${rows[row]?.label} ${grid.caption?.text ?? ""}`.toLowerCase();
  return (words.match(/\p{L}+/gu) ?? []).some((word) => singular(word) === head);
}

interface Meant {
  readonly value: number;
  readonly where: string;
}

/** The figure of a row that is named, where another was nearly meant. */
function inRows(
  { table }: Told,
  rows: readonly number[],
  columns: readonly number[],
  quantity: Quantity,
): Meant | undefined {
  const cells = rows.flatMap((row) =>
    table.heads.flatMap((_, column) => {
      const figure = figureAt(table, row, column);
      if (figure === undefined || !isOfUnit(figure, quantity)) return [];
      return countsThat(table, quantity, column, row) ? [{ figure, row, column }] : [];
    }),
  );
  const own = cells.filter(({ column }) => columns.includes(column));
  const near = (own.length > 0 ? own : cells).filter(({ figure }) => isNear(quantity.value, figure.value));
  const [meant] = near;
  if (meant === undefined || near.length > 1) return undefined;
  const isOnly = cells.length === 1 || own.length === 1;
  if (!isOnly && !isSlip(quantity.value, meant.figure.value)) return undefined;
  return { value: meant.figure.value, where: `for “${table.rows[meant.row]?.name}”` };
}

function isNear(printed: number, meant: number): boolean {
  const ratio = printed / meant;
  return (ratio > 0.85 && ratio < 1.18) || (isSlip(printed, meant) && ratio > 0.4 && ratio < 2.5);
}

/** What a column comes to, where the sentence counts what its head or the caption names. */
function inTotal(table: FigureTable, quantity: Quantity): Meant | undefined {
  const { heads, rows, grid, around } = table;
  if (quantity.unit.kind !== "count" || quantity.head === "" || hasOnlySome(around) || saysWhyNot(around))
    return undefined;
  const isOf = (words: string) =>
    (words.match(/[\p{L}]+/gu) ?? []).some((word) => singular(word) === quantity.head);
  const named = heads.flatMap((head, at) => (isOf(head) && !isNoAmount(head) ? [at] : []));
  const figured = heads.flatMap((_, at) =>
    rows.some((_row, row) => figureAt(table, row, at)?.unit.kind === "count") ? [at] : [],
  );
  const isCaption = grid.caption !== undefined && isOf(grid.caption.text.toLowerCase());
  const [column] = named.length > 0 ? named : isCaption ? figured : [];
  if (column === undefined || (named.length > 0 ? named : figured).length > 1) return undefined;
  const total = rows.findIndex(({ sort }) => sort !== undefined);
  if (total >= 0 || rows.length < 3) return undefined;
  const values = rows.map(({ values: own }) => own[column] ?? "nothing");
  if (values.some((value) => value === "unknown")) return undefined;
  const sum = values.reduce((all, value) => all + (typeof value === "object" ? value.value : 0), 0);
  const ratio = quantity.value / sum;
  return ratio > 0.9 && ratio < 1.11 && Number.isInteger(sum)
    ? { value: sum, where: `in its ${rows.length} rows together` }
    : undefined;
}

function written(value: number, quantity: Quantity): string {
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(quantity.text)?.[0];
  return figure === undefined ? String(value) : asWritten(value, quantity, quantity.text, figure);
}
