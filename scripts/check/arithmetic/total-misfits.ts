// Totals of a table that are none of the sums that they may be of its rows or its columns.
import { isOneOf, isSlip, type Part, type Sum, type Sums, sumsFor } from "./add-up.ts";
import { isAmount } from "./column-ways.ts";
import { type FigureTable, figureAt, type TableFigure } from "./figure-table.ts";
import { hasOnlySome, isNoAmount, type SumSort, sumSort } from "./total-names.ts";

/** A total that is none of the sums that it may be. */
export interface Misfit {
  readonly figure: TableFigure;
  readonly sum: Sum;
  readonly of: string;
}

/** Totals below, or above, the rows that they are of. */
export function* wrongRows(table: FigureTable): Iterable<Misfit> {
  const { rows, heads } = table;
  const named = rows.map(({ label }) => sumSort(label));
  const sorts = isImplied(table, named) ? named.with(-1, "total" as const) : named;
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

/** Whether the last row, whatever it is called, is the sum of all others in one of its columns at least. */
function isImplied({ rows, heads }: FigureTable, named: readonly (SumSort | undefined)[]): boolean {
  if (rows.length < 4 || named.some((sort) => sort !== undefined)) return false;
  const { label = "", values = [] } = rows.at(-1) ?? {};
  if (/\b(?:average|mean|rate|target|other|rest|remaining|%)/.test(label)) return false;
  return heads.some((head, column) => {
    const last = values[column];
    const parts = rows.slice(0, -1).map((row) => row.values[column]);
    if (typeof last !== "object" || isNoAmount(head) || !isAmount(last) || last.value < 10) return false;
    const figures = parts.filter((part) => typeof part === "object").filter(({ value }) => value !== 0);
    if (figures.length < 3 || figures.length < parts.length) return false;
    return figures.reduce((sum, { value }) => sum + value, 0) === last.value;
  });
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
export function* wrongColumns(table: FigureTable): Iterable<Misfit> {
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
