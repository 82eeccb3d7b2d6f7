// Rows of a table in which a column is not worked out from others as it is in most rows.
import { formatNumber } from "../../lib/number-format.ts";
import { remember } from "../../lib/remember.ts";
import { isSlip } from "./add-up.ts";
import { isAmount, perOf, type Way, ways } from "./column-ways.ts";
import { type FigureTable, figureAt, type TableFigure } from "./figure-table.ts";
import { printed, workedAs } from "./table-lines.ts";
import { sumSort } from "./total-names.ts";

/** The figures of a table that do not follow from others of their row. */
export const oddInRows = remember((table: FigureTable): readonly Odd[] => {
  const columns = table.heads.flatMap((_, column) => {
    const figures = table.rows.filter((_row, at) => figureAt(table, at, column) !== undefined).length;
    return figures > 1 ? [column] : [];
  });
  if (columns.length < 2 || columns.length > 12) return [];
  return columns.flatMap(
    (result) => bestOf(table, result, columns) ?? sharesOfTotal(table, result, columns) ?? [],
  );
});

/** A figure that is not what it is worked out of, where those of the other rows are. */
export interface Odd {
  readonly figure: TableFigure;
  /** What it would be, as a number and as written. */
  readonly value: number;
  readonly worked: string;
  readonly how: string;
  /** What it is worked out of. */
  readonly of: readonly TableFigure[];
  /** Whether it would follow if one of those had another value. */
  follows(of: TableFigure, value: number): boolean;
}

/** How the rows of a column are worked out of two others. */
interface Fit {
  readonly fits: number;
  readonly odd: readonly Odd[];
  /** Those of another sign than the rest. */
  readonly turned: readonly Odd[];
}

/** The way in which most rows of a column are worked out, and the rows that are not. */
function bestOf(table: FigureTable, result: number, columns: readonly number[]): readonly Odd[] | undefined {
  const head = table.heads[result] ?? "";
  let best: Fit | undefined;
  for (const way of ways) {
    if (way.isTold && !way.head.test(head)) continue;
    for (const one of columns)
      for (const other of columns) {
        if (one === other || one === result || other === result) continue;
        // What is told stands behind the two that it is of.
        if (way.isTold && (one > result || other > result || (way.isSigned && one > other))) continue;
        const fit = compare(table, way, result, one, other);
        if (isEnough(table, way, [one, other], fit) && (best === undefined || weight(fit) > weight(best)))
          best = fit;
      }
  }
  return best === undefined ? undefined : best.odd.length > 0 ? best.odd : best.turned;
}

function weight({ fits, odd }: Fit): number {
  return fits - odd.length * 2;
}

function isEnough(
  { heads }: FigureTable,
  { least, pairs, isOfPairs }: Way,
  [one, other]: readonly [number, number],
  { fits, odd }: Fit,
): boolean {
  const isPair = pairs.some(([a, b]) => a.test(heads[one] ?? "") && b.test(heads[other] ?? ""));
  if (isOfPairs === true && !isPair) return false;
  if (odd.length === 0) return fits >= Math.min(2, least);
  if (fits >= least && fits >= odd.length * least) return true;
  // Of two that all the world subtracts one row that does is enough, and of shares two.
  return odd.length === 1 && fits >= (least === 3 ? 2 : 1) && (isPair || least === 3);
}

function compare(table: FigureTable, way: Way, result: number, one: number, other: number): Fit {
  const odd: Odd[] = [];
  const signed: { readonly isSame: boolean; readonly is: Odd }[] = [];
  const values = new Set<number>();
  const per = perOf(table.heads[result] ?? "");
  for (const [at, { label }] of table.rows.entries()) {
    const [figure, a, b] = [result, one, other].map((column) => figureAt(table, at, column));
    if (figure === undefined || a === undefined || b === undefined || !way.fits(figure, a, b)) continue;
    const is = way.work(a, b, per);
    if (is === undefined) continue;
    const slack = is.slack + (figure.step / 2) * 1.000001;
    const isSame = Math.abs(is.exact - figure.value) <= slack;
    const isTurned = way.isSigned && Math.abs(-is.exact - figure.value) <= slack;
    // “210 less 180 is 30”, where the column counts the other way round.
    const [from, to] = isTurnedRound(way, is.exact, figure) ? [b, a] : [a, b];
    const how = way.says(printed(from), printed(to), per);
    const follows = (of: TableFigure, value: number) => {
      const changed = way.work(...changedTo(a, b, of, value), per)?.exact;
      return changed !== undefined && Math.abs(Math.abs(changed) - Math.abs(figure.value)) <= slack;
    };
    if (!isSame && !isTurned) {
      const sign = way.isSigned ? (figure.value < 0 ? -1 : 1) : Math.sign(is.exact);
      const value = Math.abs(is.exact) * sign;
      odd.push({ figure, value, worked: workedAs(value, figure), how, of: [a, b], follows });
    } else if (figure.value !== 0) {
      values.add(at);
      if (isSame !== isTurned && !turns.test(label))
        signed.push({
          isSame,
          is: {
            figure,
            value: -figure.value,
            worked: workedAs(-figure.value, figure),
            how,
            of: [a, b],
            follows,
          },
        });
    }
  }
  return { fits: values.size, odd: odd.filter(isMeant), turned: turnedOf(signed) };
}

function isTurnedRound(way: Way, exact: number, { value }: TableFigure): boolean {
  return way === ways[0] && exact < 0 && value > 0;
}

function changedTo(
  a: TableFigure,
  b: TableFigure,
  of: TableFigure,
  value: number,
): [TableFigure, TableFigure] {
  return [a === of ? { ...a, value } : a, b === of ? { ...b, value } : b];
}

/** Rows of which a difference may have the other sign: more of them is better. */
const turns =
  /\b(?:income|fees?|charges?|grants?|receipts?|rents?|surplus|deficit|contributions?|total|net|funding|sales|recharges?|savings?)\b/;

/** Those few of another sign than most, where the signs of the others say something. */
function turnedOf(signed: readonly { readonly isSame: boolean; readonly is: Odd }[]): readonly Odd[] {
  if (!signed.some(({ is: { figure } }) => figure.value < 0)) return [];
  const [same, turned] = [signed.filter(({ isSame }) => isSame), signed.filter(({ isSame }) => !isSame)];
  const [few, most] = same.length < turned.length ? [same, turned] : [turned, same];
  return few.length === 1 && most.length >= 3 ? few.map(({ is }) => is) : [];
}

/** Leaves what is so far off that it is something else. */
function isMeant({ figure, worked }: Odd): boolean {
  const exact = Number(worked.replace(/[^\d.]/g, ""));
  const ratio = Math.abs(figure.written) / exact;
  return isSlip(figure.written, exact) || (ratio > 0.1 && ratio < 10) || exact === 0 || figure.written === 0;
}

/** Shares of what a column comes to in its row of the total, or in all. */
function sharesOfTotal(
  table: FigureTable,
  result: number,
  columns: readonly number[],
): readonly Odd[] | undefined {
  for (const column of columns) {
    if (column === result) continue;
    const totalRow = table.rows.findIndex(({ label }) => ["total", "whole"].includes(sumSort(label) ?? ""));
    const rows = [...table.rows.keys()].filter((at) => at !== totalRow);
    const counts = rows.map((at) => figureAt(table, at, column));
    const total = totalRow < 0 ? undefined : figureAt(table, totalRow, column)?.value;
    const all = total ?? counts.reduce((sum, figure) => sum + (figure?.value ?? 0), 0);
    if (all <= 0 || counts.some((figure) => figure !== undefined && !isAmount(figure))) continue;
    const odd: Odd[] = [];
    let fits = 0;
    for (const [index, at] of rows.entries()) {
      const [share, count] = [figureAt(table, at, result), counts[index]];
      if (share?.unit.kind !== "percent" || count === undefined) continue;
      const exact = (count.value / all) * 100;
      if (Math.abs(exact - share.value) <= (share.step / 2) * 1.000001) fits += 1;
      else
        odd.push({
          figure: share,
          value: exact,
          worked: workedAs(exact, share),
          how: `${printed(count)} of ${formatNumber(all)}`,
          of: [count],
          follows: (_of, value) => Math.abs((value / all) * 100 - share.value) <= share.step / 2,
        });
    }
    if (fits >= 2 && (odd.length === 1 || fits >= odd.length * 3)) return odd;
  }
  return undefined;
}
