// Finds the head of a sheet that has titles above it, as sheets made for print have.
import type { Cell } from "./read-csv.ts";
import { isSeriesColumn } from "./read-long-series.ts";
import { periodOf } from "./read-wide-series.ts";

/** A head further down is none that an officer would take for the first row. */
const mostTitles = 9;

/** The row that names the columns, where rows of titles stand above it; undefined where the first row may be the head. */
export function headBelowTitles(rows: readonly (readonly Cell[])[]): readonly Cell[] | undefined {
  const [first = [], ...others] = rows;
  if (namesMeasures(first)) return undefined;
  const below = others.slice(0, mostTitles);
  const sure = below.find(namesMeasures);
  if (sure !== undefined || hasHeading(first)) return sure;
  return below.find((cells) => cells.slice(1).filter(isWrittenPeriod).length >= 2);
}

function namesMeasures(cells: readonly Cell[]): boolean {
  const names = cells.map(({ text }) => text.toLowerCase());
  return names.includes("measure") && (names.includes("period") || cells.some(isPeriod));
}

/** Whether anything in a row could name a column. */
function hasHeading(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => isSeriesColumn(text)) || cells.slice(1).some(isPeriod);
}

function isPeriod(cell: Cell): boolean {
  return periodOf(cell) !== undefined;
}

/** A count of 2,017 would be a year too. */
function isWrittenPeriod(cell: Cell): boolean {
  return isPeriod(cell) && !/^\d+$/.test(cell.text);
}
