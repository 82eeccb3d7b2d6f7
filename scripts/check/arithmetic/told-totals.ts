// What a table comes to in all, where a sentence says another sum of it.
import type { TableAtHand } from "../for-rules/tables-at-hand.ts";
import type { Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { singular } from "../reading/unit-words.ts";
import { type FigureTable, figureAt } from "./figure-table.ts";
import { columnsOfTime } from "./table-times.ts";
import { isOfUnit, isSlipOf, isSwapOf, totalRow } from "./told-cells.ts";
import { hasOnlySome, isNoAmount, saysWhyNot } from "./total-names.ts";

/** A total that a sentence nearly says. */
export interface MeantTotal {
  readonly value: number;
  readonly where: string;
}

/** The total that a quantity nearly is, by the row of the total or by the sum of a column. */
export function totalTold(
  table: FigureTable,
  sentence: ReadSentence,
  quantity: Quantity,
  how: TableAtHand["how"],
): MeantTotal | undefined {
  if (isOfOther(sentence.text)) return undefined;
  const row = totalRow(table);
  return row === undefined
    ? how === "section" || how === "paper"
      ? undefined
      : ofColumn(table, quantity)
    : ofRow(table, sentence, quantity, row, how);
}

/** Sentences of what may be, of others, or of a part. */
function isOfOther(words: string): boolean {
  return /\b(?:last year|previous\w*|target|would|could|may|might|if|expected|average|remaining|rest|another|other|additional|reserves?|so far|already|including|excluding|each|every|per|until|limit|threshold)\b/i.test(
    words,
  );
}

function ofRow(
  table: FigureTable,
  sentence: ReadSentence,
  quantity: Quantity,
  row: number,
  how: TableAtHand["how"],
): MeantTotal | undefined {
  const { heads, rows, grid } = table;
  const timed = columnsOfTime(sentence, table);
  const cells = heads.flatMap((_, column) => {
    const figure = figureAt(table, row, column);
    return figure === undefined || !isOfUnit(figure, quantity) ? [] : [{ figure, column }];
  });
  const own = cells.filter(({ column }) => timed.includes(column));
  const candidates = own.length > 0 ? own : cells;
  const near = candidates.filter(({ figure }) => {
    const ratio = quantity.value / Math.abs(figure.value);
    const isLike = isSlipOf(quantity, figure.value) || isSwapOf(quantity, figure.value);
    return (ratio > 0.85 && ratio < 1.18) || (isLike && ratio > 0.4 && ratio < 2.5);
  });
  const [meant] = near;
  if (meant === undefined || near.length > 1) return undefined;
  const { figure, column } = meant;
  const isCounted = counts(table, quantity, column);
  const isWhole =
    /\b(?:in (?:all|total)|altogether|overall|totals?|totalling|together|combined|all|comes? to|came to|amount(?:s|ed)? to)\b/i.test(
      sentence.text,
    );
  const isSwap = isSwapOf(quantity, figure.value) && digitsOf(quantity) >= 3;
  const isSlip = isSlipOf(quantity, figure.value);
  const isBelieved =
    (isSwap && (isCounted || isWhole || quantity.unit.kind === "money")) ||
    (isSlip && (isCounted || isWhole) && (how !== "section" || isWhole)) ||
    ((isCounted || isWhole) && how !== "section" && candidates.length === 1);
  if (!isBelieved || (how === "paper" && !((isSwap || (isSlip && isWhole)) && isCounted))) return undefined;
  const name = rows[row]?.name ?? "";
  return {
    value: figure.value,
    where: cells.length > 1 ? `as “${name}” under “${grid.headOf(column)}”` : `as “${name}”`,
  };
}

function digitsOf({ value, decimals }: Quantity): number {
  return String(Math.round(value * 10 ** decimals)).replace(/0+$/, "").length;
}

/** Whether the head of a column, the caption or the name of the rows says what a quantity counts. */
function counts({ heads, grid }: FigureTable, { head, noun, unit }: Quantity, column: number): boolean {
  if (unit.kind === "time") return true;
  if (unit.kind !== "count" || head === "") return false;
  if (isNoAmount(heads[column] ?? "")) return false;
  const words = `${heads[column]} ${grid.caption?.text ?? ""}`.toLowerCase();
  const own = (words.match(/\p{L}+/gu) ?? []).map(singular);
  // “8.0 full-time equivalent posts” in a table of full-time equivalents.
  const shared = (noun.match(/\p{L}{4,}/gu) ?? []).filter((word) => own.includes(singular(word)));
  return own.includes(head) || shared.length >= 2;
}

/** What a column comes to, where the sentence counts what its head or the caption names. */
function ofColumn(table: FigureTable, quantity: Quantity): MeantTotal | undefined {
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
  if (rows.some(({ sort }) => sort !== undefined) || rows.length < 3) return undefined;
  const values = rows.map(({ values: own }) => own[column] ?? "nothing");
  if (values.some((value) => value === "unknown")) return undefined;
  const sum = values.reduce((all, value) => all + (typeof value === "object" ? value.value : 0), 0);
  const ratio = quantity.value / sum;
  return ratio > 0.9 && ratio < 1.11 && ratio !== 1 && Number.isInteger(sum)
    ? { value: sum, where: `in its ${rows.length} rows together` }
    : undefined;
}
