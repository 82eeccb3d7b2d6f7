// A column that is worked out from others of its row, such as a difference or a share, is so in each row.
import { formatNumber } from "../../lib/number-format.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { asWritten } from "./as-written.ts";
import { type FigureTable, figureAt, figureTables, type TableFigure } from "./figure-table.ts";
import { sumSort } from "./total-names.ts";

export const tableDifferences = {
  name: "table-differences",
  about:
    "Where a column of a table is the difference, the change in per cent or the share of two others in most of its rows, or the share of a total, it is so in all of them.",
  why: "One row that does not follow from its own figures tells members of a saving or a rise that is not there.",
  mend: "Work the row out again, or correct the figure that was mistyped. `[[= sum left]]` adds a row up.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register))
      for (const table of figureTables(prose.read())) yield* oddRows(table);
  },
} as const satisfies Check;

/** A way in which a column may be worked out of two others. */
interface Way {
  /** In words, for the message. */
  says(one: string, other: string): string;
  /** What it comes to, and how far rounding of the two may move it; undefined where it comes to nothing. */
  work(one: TableFigure, other: TableFigure): { readonly exact: number; readonly slack: number } | undefined;
  /** Whether figures in the column may be this of figures in the others. */
  fits(result: TableFigure, one: TableFigure, other: TableFigure): boolean;
  /** Whether the head of the column says so itself. */
  readonly head: RegExp;
}

const isAmount = ({ unit: { kind } }: TableFigure) => kind === "count" || kind === "money";

const ways: readonly Way[] = [
  {
    says: (one, other) => `${other} less ${one}`,
    head: /\b(?:difference|variance|change|movement|gap|over\/?\s?\(?under|saving|shortfall|remaining|balance)\b|^\+\/-/,
    work: (one, other) => ({ exact: other.value - one.value, slack: (one.step + other.step) / 2 }),
    fits: (result, one, other) =>
      one.unit.kind === other.unit.kind &&
      (result.unit.kind === one.unit.kind || (result.unit.kind === "points" && one.unit.kind === "percent")),
  },
  {
    says: (one, other) => `the change from ${one} to ${other}`,
    head: /%.*(?:change|difference|increase|variance)|(?:change|difference|increase|variance|movement).*%/,
    work: (one, other) =>
      one.value === 0
        ? undefined
        : {
            exact: ((other.value - one.value) / Math.abs(one.value)) * 100,
            slack: ((one.step * (one.unit.kind === "money" ? 1 : 0)) / 2 / Math.abs(one.value)) * 100,
          },
    fits: (result, one, other) =>
      result.unit.kind === "percent" && isAmount(one) && one.unit.kind === other.unit.kind,
  },
  {
    says: (one, other) => `${one} of ${other}`,
    head: /%|per ?cent|rate|share/,
    work: (one, other) =>
      other.value <= 0 ? undefined : { exact: (one.value / other.value) * 100, slack: 0 },
    fits: (result, one, other) =>
      result.unit.kind === "percent" && isAmount(one) && one.unit.kind === other.unit.kind,
  },
];

function* oddRows(table: FigureTable): Iterable<Problem> {
  const columns = table.heads.flatMap((_, column) => {
    const figures = table.rows.filter((_row, at) => figureAt(table, at, column) !== undefined).length;
    return figures > 1 ? [column] : [];
  });
  if (columns.length < 2 || columns.length > 12) return;
  for (const result of columns) {
    const found = bestOf(table, result, columns) ?? sharesOfTotal(table, result, columns);
    for (const { figure, worked, how } of found ?? []) {
      const text = figure.cell.unit.text.trim();
      yield warning(
        figure.cell.unit.place(figure.start),
        `It says “${text}”, and ${how} is ${worked}, as it is in the other rows.`,
        "Work the row out again, or correct the figure that was mistyped.",
      );
    }
  }
}

/** A figure that is not what it is worked out of, where those of the other rows are. */
interface Odd {
  readonly figure: TableFigure;
  readonly worked: string;
  readonly how: string;
}

/** The way in which most rows of a column are worked out, and the rows that are not. */
function bestOf(table: FigureTable, result: number, columns: readonly number[]): readonly Odd[] | undefined {
  const head = table.heads[result] ?? "";
  for (const way of ways) {
    for (const one of columns)
      for (const other of columns) {
        if (one === other || one === result || other === result) continue;
        const isNamed = way.head.test(head);
        // A difference stands behind the two that it is of, and its head says that it is one.
        if (way !== ways[2] && (!isNamed || one > other || other > result)) continue;
        const { fits, odd } = compare(table, way, result, one, other);
        const isEnough =
          way === ways[2] ? fits >= 3 && fits >= odd.length * 3 : fits >= 2 && fits >= odd.length * 2;
        if (isEnough) return odd;
      }
  }
  return undefined;
}

function compare(
  table: FigureTable,
  way: Way,
  result: number,
  one: number,
  other: number,
): { readonly fits: number; readonly odd: readonly Odd[] } {
  const odd: Odd[] = [];
  let fits = 0;
  for (const at of table.rows.keys()) {
    const [figure, a, b] = [result, one, other].map((column) => figureAt(table, at, column));
    if (figure === undefined || a === undefined || b === undefined || !way.fits(figure, a, b)) continue;
    const is = way.work(a, b);
    if (is === undefined) continue;
    const slack = is.slack + (figure.step / 2) * 1.000001;
    const isSame = [is.exact, -is.exact].some((exact) => Math.abs(exact - figure.value) <= slack);
    if (isSame) fits += figure.value === 0 ? 0 : 1;
    else
      odd.push({
        figure,
        worked: written(Math.abs(is.exact) * (figure.value < 0 ? -1 : 1), figure),
        how: way.says(a.cell.unit.text.trim(), b.cell.unit.text.trim()),
      });
  }
  return { fits, odd };
}

function written(exact: number, figure: TableFigure): string {
  const { text } = figure.cell.unit;
  return asWritten(exact, figure, text.trim(), text.slice(figure.start, figure.end));
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
          worked: written(exact, share),
          how: `${count.cell.unit.text.trim()} of ${formatNumber(all)}`,
        });
    }
    if (fits >= 3 && fits >= odd.length * 3) return odd;
  }
  return undefined;
}
