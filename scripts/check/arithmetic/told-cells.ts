// Which figure of a table a quantity of a sentence means: by the row, the column, the unit and what is counted.
import { saidNames, saidWords } from "../for-rules/said-names.ts";
import type { Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { singular } from "../reading/unit-words.ts";
import { isSlip } from "./add-up.ts";
import { type FigureTable, figureAt, type TableFigure } from "./figure-table.ts";
import { columnsOfTime } from "./table-times.ts";
import { isNoAmount } from "./total-names.ts";

/** A figure that is meant, and how surely. */
export interface MeantCell {
  readonly figure: TableFigure;
  readonly where: string;
  /** Whether row and column leave no other. */
  readonly isOnly: boolean;
}

/** The rows that a sentence names, in the order in which it does. */
export function rowsSaid(table: FigureTable, sentence: ReadSentence): readonly number[] {
  const { rows } = table;
  const said = saidNames(
    rows.map(({ head }) => head),
    saidWords(sentence.words),
  ).filter((at) => !isTotal(rows[at]));
  return [...said].sort((a, b) => placeOf(table, a, sentence) - placeOf(table, b, sentence));
}

/** Where a sentence names a row: at the word that no other row has, or at the first of its words. */
export function placeOf({ rows }: FigureTable, row: number, { text }: ReadSentence): number {
  const lower = text.toLowerCase();
  const wordsOf = (at: number): readonly string[] =>
    (rows[at]?.head ?? "").toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  const own = wordsOf(row).filter((word) => rows.every((_, at) => at === row || !wordsOf(at).includes(word)));
  return Math.max(
    -1,
    ...[...own, ...wordsOf(row)]
      .map((word) => lower.indexOf(word))
      .filter((at) => at >= 0)
      .slice(0, 1),
  );
}

function isTotal(row: FigureTable["rows"][number] | undefined): boolean {
  return row?.sort === "total" || row?.sort === "sub-total" || row?.sort === "whole";
}

/** The one row of a table that is the total of the others. */
export function totalRow({ rows }: FigureTable): number | undefined {
  const totals = rows.flatMap(({ sort }, at) => (sort === "total" || sort === "whole" ? [at] : []));
  return totals.length === 1 ? totals[0] : undefined;
}

/** Whether a figure is in the unit of a quantity. */
export function isOfUnit({ unit }: TableFigure, { unit: own, head }: Quantity): boolean {
  if (unit.kind === "time" && own.kind === "time") return unit.of === own.of;
  // “640 productive days” are counted in the reader's eyes.
  if (unit.kind === "time" && own.kind === "count") return unit.of === head;
  return unit.kind === own.kind;
}

/** The figures of a row that a quantity may be. */
export function cellsOf(
  table: FigureTable,
  sentence: ReadSentence,
  row: number,
  quantity: Quantity,
): readonly MeantCell[] {
  const { heads, rows, grid } = table;
  const cells = heads.flatMap((head, column) => {
    const figure = figureAt(table, row, column);
    if (figure === undefined || !isOfUnit(figure, quantity) || !countsThat(table, quantity, column, row))
      return [];
    return [{ figure, head, column }];
  });
  const timed = columnsOfTime(sentence, table);
  const said = saidNames(
    cells.map(({ head }) => head),
    saidWords(sentence.words),
  );
  const byTime = cells.filter(({ column }) => timed.includes(column));
  const byName = cells.filter((_, at) => said.includes(at));
  const both = byTime.filter((cell) => byName.includes(cell));
  const own = both.length > 0 ? both : byTime.length > 0 ? byTime : byName.length > 0 ? byName : cells;
  const isOnly = own.length === 1;
  const name = rows[row]?.head ?? "";
  return own.map(({ figure, column }) => ({
    figure,
    isOnly,
    where: cells.length > 1 ? `for “${name}” under “${grid.headOf(column)}”` : `for “${name}”`,
  }));
}

/** Whether a column, a row, the caption or the words before a table name what is counted. */
function countsThat(
  { grid, heads, rows }: FigureTable,
  { head, unit }: Quantity,
  column: number,
  row: number,
): boolean {
  if (head === "" || unit.kind !== "count") return true;
  if (isNoAmount(heads[column] ?? "")) return false;
  const above = grid.rows[0]?.cells[0]?.unit.section.at(-1)?.text ?? "";
  const words =
    `${heads[column]} ${rows[row]?.head} ${heads[0]} ${grid.caption?.text ?? ""} ${above}`.toLowerCase();
  return (words.match(/\p{L}+/gu) ?? []).some((word) => singular(word) === head);
}

/** Whether the digits of a figure are those of another but for a slip, as they are written. */
export function isSlipOf({ value, decimals }: Quantity, meant: number): boolean {
  const scale = 10 ** decimals;
  return isSlip(Math.round(Math.abs(value) * scale), Math.round(Math.abs(meant) * scale));
}

/** Whether two figures have the same digits in another order. */
export function isSwapOf({ value, decimals }: Quantity, meant: number): boolean {
  const [a, b] = [value, Math.abs(meant)].map((one) => String(Math.round(one * 10 ** decimals)));
  if (a === undefined || b === undefined || a === b || a.length !== b.length || a.length < 2) return false;
  return [...a].sort().join("") === [...b].sort().join("");
}

/** Sentences of what is aimed at, or may be, and of what is counted otherwise than the table does. */
export function isToldOtherwise(words: string, { heads, grid }: FigureTable): boolean {
  if (
    /\b(?:would|could|might|extra|additional|further|another|short of|aim(?:ed|s)?|goal|hoped|benchmark|threshold|compared with|instead of|rather than|if)\b|\bnew \p{L}+ (?:costs?|needs?)\b/iu.test(
      words,
    )
  )
    return true;
  const told = `${heads.join(" ")} ${grid.caption?.text ?? ""}`.toLowerCase();
  const own = (words.toLowerCase().match(marks) ?? []).filter((word) => !told.includes(word));
  return own.length > 0;
}

/** Words that say how a figure is counted, which a table would say as well. */
const marks =
  /\b(?:net|gross|median|cumulative|unaudited|provisional|weighted|per head|targets?|in-month)\b/g;
