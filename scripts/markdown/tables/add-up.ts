// Sums that a table works out itself: which cells each adds up, and what they come to in the form of their figures.
import { roundTo } from "../../lib/number-format.ts";

/** Which figures a cell adds up: those above it since the last sum, those of its whole column, or those at its left. */
export type SumOf = "above" | "all" | "left";

/** A cell of the body: its words, or what it adds up. `group` counts the titles of rows above it. */
export interface SumCell {
  readonly row: number;
  readonly column: number;
  readonly group: number;
  readonly words: string;
  readonly sum?: SumOf;
  /** The row that its row is a part of, such as `of which: agency`: where that has a figure, this counts no more. */
  readonly within?: number;
}

/** Why there is no sum: the words of a cell that is no figure, or of one that has another unit than `other`. */
export type SumFault =
  | { readonly fault: "sum-of-nothing" }
  | { readonly fault: "sum-of-words"; readonly words: string }
  | { readonly fault: "sum-of-units"; readonly words: string; readonly other: string };

/** What a sum comes to, or why there is none. */
export type Sum = { readonly text: string } | SumFault;

/** A figure with what it is written with. */
interface Figure {
  readonly before: string;
  readonly after: string;
  readonly value: number;
  readonly decimals: number;
  readonly written: string;
}

/** The sum of each cell that asks for one. */
export function addUp(cells: readonly SumCell[]): ReadonlyMap<SumCell, Sum> {
  const known = new Map<SumCell, Figure | SumFault>();
  const columns = Map.groupBy(cells, ({ column }) => column);
  const rows = Map.groupBy(cells, ({ row }) => row);
  const figureOf = (cell: SumCell): Figure | SumFault | undefined => {
    if (cell.sum === undefined) return readFigure(cell.words);
    const found =
      known.get(cell) ?? sumOf(partsOf(cell, columns, rows).map((part) => [part, figureOf(part)]));
    known.set(cell, found);
    return found;
  };
  return new Map(
    cells.flatMap((cell) => {
      if (cell.sum === undefined) return [];
      const sum = figureOf(cell);
      if (sum === undefined) return [];
      return [[cell, "value" in sum ? { text: writeFigure(sum) } : sum]];
    }),
  );
}

/** The cells that one adds up. Sums that go the same way are left out, so that nothing counts twice. */
function partsOf(
  { sum, row, column, group }: SumCell,
  columns: ReadonlyMap<number, readonly SumCell[]>,
  rows: ReadonlyMap<number, readonly SumCell[]>,
): readonly SumCell[] {
  if (sum === "left") {
    const beside = (rows.get(row) ?? []).filter((cell) => cell.column < column && cell.sum !== "left");
    // The names of a row stand before its figures.
    const first = beside.findIndex(
      ({ words, sum: own }) => own !== undefined || readFigure(words) !== undefined,
    );
    return first < 0 ? [] : beside.slice(first);
  }
  const own = columns.get(column) ?? [];
  const isPart = ({ within }: SumCell): boolean =>
    own.some(
      (cell) => cell.row === within && (cell.sum !== undefined || readFigure(cell.words) !== undefined),
    );
  const above = own.filter((cell) => cell.row < row && !isPart(cell));
  const isDown = (cell: SumCell): boolean => cell.sum === "above" || cell.sum === "all";
  if (sum === "all") return above.filter((cell) => !isDown(cell));
  const last = above.findLastIndex((cell) => isDown(cell) || cell.group !== group);
  return above.slice(last + 1);
}

function sumOf(parts: readonly (readonly [SumCell, Figure | SumFault | undefined])[]): Figure | SumFault {
  const figures: Figure[] = [];
  for (const [{ words }, figure] of parts) {
    if (figure === undefined) {
      if (addsNothing(words)) continue;
      return { fault: "sum-of-words", words };
    }
    if (!("value" in figure)) return figure;
    const [first] = figures;
    if (first !== undefined && (first.before !== figure.before || first.after !== figure.after))
      return { fault: "sum-of-units", words: figure.written, other: first.written };
    figures.push(figure);
  }
  const [first] = figures;
  if (first === undefined) return { fault: "sum-of-nothing" };
  const decimals = Math.max(...figures.map((figure) => figure.decimals));
  const value = roundTo(
    figures.reduce((sum, figure) => sum + figure.value, 0),
    decimals,
  );
  return { ...first, value, decimals, written: "" };
}

const figurePattern =
  /^(\()?\s*([-−–]?)\s*([£€$]?)\s*([-−–(]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\s*(?:%|[a-zA-Z]{1,8}\.?))?\s*(\))?$/;

/** Whether a cell has nothing to add: it has no words, a stroke, or says so. */
export function addsNothing(words: string): boolean {
  return /^(?:[-–—]|nil|none)?$/i.test(words.trim());
}

/** Whether words are a figure that can be added up. */
export function isFigure(words: string): boolean {
  return readFigure(words) !== undefined;
}

/** Reads a figure such as `1,200`, `£2.4m`, `-3`, `(3)` or `57.5%`; undefined for other words. */
function readFigure(words: string): Figure | undefined {
  const match = figurePattern.exec(words.trim());
  if (match === null) return undefined;
  const [written, opening, minus, before = "", second, whole = "", part = "", after = "", closing] = match;
  const isOpened = opening !== undefined || second === "(";
  if (isOpened !== (closing !== undefined)) return undefined;
  const size = Number(whole.replaceAll(",", "") + part);
  const isNegative = opening !== undefined || minus !== "" || second !== "";
  return { before, after, value: isNegative ? -size : size, decimals: Math.max(0, part.length - 1), written };
}

function writeFigure({ before, after, value, decimals }: Figure): string {
  const [whole = "", part] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return `${value < 0 ? "−" : ""}${before}${grouped}${part === undefined ? "" : `.${part}`}${after}`;
}
