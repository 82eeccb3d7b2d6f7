// Finds the rows of a sheet that name its columns, below titles and in one row or in two, and what each column is.
import { foldHead, type SheetColumn } from "../../model/measures/sheet-columns.ts";
import type { Cell } from "../read-csv.ts";
import { type HeadColumn, type HeadRules, isPartOfYear, readHead, readHeadBelow } from "./head-column.ts";

/** A column with the cells that name it; `known` is undefined for words that are not known. */
export interface PlacedColumn {
  readonly at: number;
  readonly cell: Cell;
  /** Its words, those that stand over it first. */
  readonly words: string;
  readonly known: HeadColumn | undefined;
}

/** The head of a sheet, and what stands above and below it. */
export interface SheetHead {
  readonly titles: readonly (readonly Cell[])[];
  readonly heads: readonly (readonly Cell[])[];
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A head further down is none that an officer would take for the first rows. */
const mostTitles = 9;

type Rows = readonly (readonly Cell[])[];

/** The head, where a row names what is measured and something else that is known; undefined where none does. */
export function findSheetHead(rows: Rows, rules: HeadRules): SheetHead | undefined {
  for (const at of rows.slice(0, mostTitles + 1).keys()) {
    const [first = [], second = []] = rows.slice(at);
    const two = readTwo(first, second, rules);
    const columns = two ?? readOne(first, rules);
    if (!isHead(columns)) continue;
    const count = two === undefined ? 1 : 2;
    return {
      titles: rows.slice(0, at),
      heads: rows.slice(at, at + count),
      columns,
      rows: rows.slice(at + count),
    };
  }
  return undefined;
}

function isHead(columns: readonly PlacedColumn[]): boolean {
  const known = columns.flatMap((column) => column.known ?? []);
  return known.length > 1 && known.some(({ column }) => column === "measure");
}

function readOne(row: readonly Cell[], rules: HeadRules): readonly PlacedColumn[] {
  return row.flatMap((cell, at) =>
    cell.text === "" ? [] : [{ at, cell, words: cell.text, known: readHead(cell.text, rules) }],
  );
}

/** Two rows of heads; undefined where the second is a row of the sheet. What is merged over columns stands in the first of them. */
function readTwo(
  first: readonly Cell[],
  second: readonly Cell[],
  rules: HeadRules,
): readonly PlacedColumn[] | undefined {
  const below = second.filter(({ text }) => text !== "");
  const measure = first.findIndex(({ text }) => readHead(text, rules)?.column === "measure");
  const isBelow = measure < 0 || (second[measure]?.text ?? "") === "" || isRepeated(first, second, measure);
  if (below.length === 0 || !isBelow) return undefined;
  // A title of the whole sheet stands over its first column alone.
  const over = first.flatMap(({ text }, at) => (text === "" ? [] : [at]));
  const named = second.findIndex(({ text }) => readHead(text, rules)?.column === "measure");
  if (measure < 0 && over.length === 1 && (over[0] ?? 0) <= named) return undefined;
  const columns = belowEachOther(first, second, rules);
  // A row of the sheet has figures and names, which name no columns.
  const understood = columns.filter(({ cell, known }) => known !== undefined && below.includes(cell));
  return understood.length * 2 > below.length &&
    below.every(({ text }) => !/^-?[\d,.]+%?$/.test(text) || /^20\d\d$/.test(text))
    ? columns
    : undefined;
}

/**
 * The columns of two rows. What stands over one counts for those to its right as well, as far as they are of the same sort: a
 * year over months does not speak of the target behind them.
 */
function belowEachOther(
  first: readonly Cell[],
  second: readonly Cell[],
  rules: HeadRules,
): readonly PlacedColumn[] {
  const columns: PlacedColumn[] = [];
  let merged: { readonly text: string; sort?: string | undefined } = { text: "" };
  for (let at = 0; at < Math.max(first.length, second.length); at += 1) {
    const [over, own] = [first[at], second[at]];
    if (over !== undefined && over.text !== "") merged = { text: over.text };
    if (own === undefined || own.text === "") {
      if (over !== undefined && over.text !== "")
        columns.push({ at, cell: over, words: over.text, known: readHead(over.text, rules) });
      continue;
    }
    const known = readHeadBelow(own.text, merged.text, rules);
    merged.sort ??= sortOf(known);
    // A month says nothing without the year over it.
    const isUnder = merged.text !== "" && (sortOf(known) === merged.sort || isPartOfYear(own.text));
    columns.push({
      at,
      cell: own,
      words: isUnder ? `${merged.text} ${own.text}` : own.text,
      known: isUnder ? known : readHead(own.text, rules),
    });
  }
  return columns;
}

/** Columns of one sort may have a head in common. */
function sortOf(known: HeadColumn | undefined): string | undefined {
  if (known === undefined) return undefined;
  return sorts.find((sort) => sort.includes(known.column))?.[0] ?? known.column;
}

const sorts: readonly (readonly SheetColumn[])[] = [
  ["figure", "numerator", "denominator"],
  ["england", "region", "statistical-neighbours", "best-neighbour", "top-quartile", "benchmark"],
  ["target", "tolerance", "green", "amber", "red"],
  ["year-to-date", "direction", "performance-direction", "rating"],
];

function isRepeated(first: readonly Cell[], second: readonly Cell[], at: number): boolean {
  return foldHead(first[at]?.text ?? "") === foldHead(second[at]?.text ?? "");
}
