// A total in a table is the sum of its rows or its columns.
import type { TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { isOneOf, isSlip, type Part, type Sum, type Sums, sumsFor } from "./add-up.ts";
import { asWritten } from "./as-written.ts";
import { type FigureTable, figureAt, figureTables, type TableFigure } from "./figure-table.ts";
import { hasOnlySome, isNoAmount, type SumSort, saysWhyNot, sumSort } from "./total-names.ts";

export const tableTotals = {
  name: "table-totals",
  about:
    "A total or sub-total in a table is the sum of the rows above it, or of the columns before it, within what rounding allows. Figures that cannot be added, such as averages and rates, are left alone.",
  why: "A member who adds up the column and gets another figure trusts no other table of the paper.",
  mend: "Look the figures up in the source: the total or one of its parts was mistyped, or a row is missing. `[[= sum above]]` works a total out.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register))
      for (const table of figureTables(prose.read())) yield* wrongTotals(table);
  },
} as const satisfies Check;

/** A total that is none of the sums that it may be. */
interface Misfit {
  readonly figure: TableFigure;
  readonly sum: Sum;
  readonly of: string;
}

function* wrongTotals(table: FigureTable): Iterable<Problem> {
  if (saysWhyNot(table.around)) return;
  const found = new Map<TableFigure["cell"], Misfit>();
  for (const misfit of [...wrongRows(table), ...wrongColumns(table)])
    if (!found.has(misfit.figure.cell)) found.set(misfit.figure.cell, misfit);
  for (const { figure, sum, of } of found.values()) {
    const { text } = figure.cell.unit;
    const worked = asWritten(sum.value, figure, text.trim(), text.slice(figure.start, figure.end));
    yield warning(
      figure.cell.unit.place(figure.start),
      `The total is “${text.trim()}”, and ${of} come to ${worked}${inTable(table.grid)}.`,
      `Look for the figure that was mistyped, or for what is missing; if the figures are right, the total is ${worked}. If it holds more than is shown, say so in a note to the table.`,
    );
  }
}

/** “ in Table 3”, where the table has a caption by which a reader knows it. */
function inTable({ caption, number }: TextGrid): string {
  return caption === undefined ? "" : ` in Table ${number}`;
}

/** Totals below, or above, the rows that they are of. */
function* wrongRows(table: FigureTable): Iterable<Misfit> {
  const { rows, heads } = table;
  const sorts = rows.map(({ label }) => sumSort(label));
  for (const [at, { name, group }] of rows.entries()) {
    const sort = sorts[at];
    if (sort !== "total" && sort !== "sub-total" && sort !== "whole") continue;
    const isFirst = at === 0 && rows.length > 2;
    const fits: TableFigure[] = [];
    const misfits: Misfit[] = [];
    for (const [column, head] of heads.entries()) {
      const figure = figureAt(table, at, column);
      if (figure === undefined || isNoAmount(head)) continue;
      const parts = (isFirst ? rows.slice(1) : rows.slice(0, at)).map((row, index): Part => {
        const own = sorts[isFirst ? index + 1 : index];
        return { label: row.label, group: row.group, sort: own, value: row.values[column] ?? "nothing" };
      });
      const sums = sumsFor(figure, parts, group);
      if (sums === undefined) continue;
      if (isOneOf(figure, sums)) {
        if (figure.value !== 0) fits.push(figure);
      } else if (isPlausible(figure, sums, table))
        misfits.push({ figure, sum: sums.first, of: rowsOf(sums.first.count, name, isFirst) });
    }
    yield* misfits.filter((misfit) => isBelieved(misfit, { sort, fits, isFirst, misfits: misfits.length }));
  }
}

function rowsOf(count: number, name: string, isFirst: boolean): string {
  return `the ${count} rows that “${name}” stands ${isFirst ? "above" : "below"}`;
}

/** What else there is in the row of a total. */
interface TotalRow {
  readonly sort: SumSort;
  /** The figures of the row that are the sum of their columns. */
  readonly fits: readonly TableFigure[];
  readonly misfits: number;
  /** Whether the row stands above those that it is of. */
  readonly isFirst: boolean;
}

/** Whether a total that does not fit is one that should. */
function isBelieved({ figure, sum }: Misfit, { sort, fits, misfits, isFirst }: TotalRow): boolean {
  const ratio = figure.value / sum.value;
  const isNear = ratio > 0.75 && ratio < 1.34;
  // Shares and spans of time may as well be averages, unless others in the row are sums.
  const isAmount = figure.unit.kind === "money" || (figure.unit.kind === "count" && figure.decimals === 0);
  const alike = isAmount ? fits : fits.filter(({ unit }) => unit.kind === figure.unit.kind);
  if (alike.length > 0 && fits.length >= misfits)
    return isAmount ? (ratio > 0.6 && ratio < 2.5) || isSlip(figure.value, sum.value) : isNear;
  if (!isAmount || isFirst || misfits > 2) return false;
  if (sort === "whole") return ratio > 0.9 && ratio < 1.1;
  return misfits === 1 ? ratio > 0.6 && ratio < 1.67 : isNear;
}

/** Leaves what may hold more than is shown. */
function isPlausible(figure: TableFigure, { first }: Sums, { around }: FigureTable): boolean {
  if (first.value === 0 || figure.value === 0) return false;
  return !(hasOnlySome(around) && figure.value > first.value);
}

/** Totals behind, or before, the columns that they are of. */
function* wrongColumns(table: FigureTable): Iterable<Misfit> {
  const { rows, heads, grid } = table;
  const sorts = heads.map(sumSort);
  for (const [column, sort] of sorts.entries()) {
    if (sort !== "total" && sort !== "sub-total" && sort !== "whole") continue;
    const before = heads.map((_, at) => at).filter((at) => at < column && isPart(table, at));
    const behind = heads.map((_, at) => at).filter((at) => at > column && isPart(table, at));
    const isFirst = before.length < 2;
    const parts = isFirst ? behind : before;
    if (parts.length < 2) continue;
    let fits = 0;
    const misfits: Misfit[] = [];
    for (const [at, row] of rows.entries()) {
      const figure = figureAt(table, at, column);
      if (figure === undefined || isNoAmount(row.label)) continue;
      const sums = sumsFor(
        figure,
        parts.map(
          (one): Part => ({
            label: heads[one] ?? "",
            group: "",
            sort: sorts[one],
            value: row.values[one] ?? "nothing",
          }),
        ),
      );
      if (sums === undefined) continue;
      if (isOneOf(figure, sums)) fits += figure.value === 0 ? 0 : 1;
      else if (isPlausible(figure, sums, table))
        misfits.push({
          figure,
          sum: sums.first,
          of: `the ${sums.first.count} columns ${isFirst ? "behind" : "before"} “${grid.headOf(column)}”`,
        });
    }
    for (const misfit of misfits) {
      const ratio = misfit.figure.value / misfit.sum.value;
      const isAlone = fits === 0 && misfits.length === 1 && rows.length < 3 && sort === "total" && !isFirst;
      if (
        fits >= misfits.length * 2
          ? ratio > 0.3 && ratio < 3
          : fits >= misfits.length && ratio > 0.6 && ratio < 1.67
      )
        yield misfit;
      else if (isAlone && misfit.figure.unit.kind !== "percent" && ratio > 0.75 && ratio < 1.34) yield misfit;
    }
  }
}

/** Whether a column may be a part of a total beside it. */
function isPart({ rows, heads }: FigureTable, column: number): boolean {
  const head = heads[column] ?? "";
  if (
    isNoAmount(head) ||
    /\b(?:target|change|difference|variance|previous|last year|year to date|ytd|trend)\b/.test(head)
  )
    return false;
  const sort = sumSort(head);
  return (
    sort !== "balance" &&
    rows.some(({ values }) => typeof values[column] === "object") &&
    !isNumbering(rows, column)
  );
}

/** Whether the figures of a column count its rows: 1, 2, 3. */
function isNumbering(rows: FigureTable["rows"], column: number): boolean {
  return (
    column === 0 &&
    rows.every(({ values: [value] }, at) => typeof value !== "object" || value.value === at + 1)
  );
}
