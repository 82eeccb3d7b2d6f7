// @ts-check
// Where the cells of a table stand, by the rules of HTML, 4.9.12.

import { placeCells } from "../../structure/place-cells.ts";

/** @typedef {import("../../structure/place-cells.ts").PlacedCell<HTMLTableCellElement>} Placed */

/**
 * The cells of each row, in order; cells that reach down stand in every row that they cover.
 * @param {HTMLTableElement} table
 * @returns {Map<HTMLTableRowElement, readonly Placed[]>}
 */
export function readGrid(table) {
  const groups = [...table.children].filter((child) => child instanceof HTMLTableSectionElement);
  return new Map(
    groups.flatMap(({ rows }) => {
      const placed = placeCells(
        [...rows].map(({ cells }) =>
          // A span of nothing reaches to the end of the group.
          [...cells].map((cell) => ({
            cell,
            columnSpan: cell.colSpan,
            rowSpan: cell.rowSpan || rows.length,
          })),
        ),
      );
      return [...rows].map((row, at) => [row, placed[at] ?? []]);
    }),
  );
}

/** How many columns a table has: those in which a cell begins. @param {HTMLTableElement} table */
export function countColumns(table) {
  const starts = [...readGrid(table).values()].flat().map(({ column }) => column + 1);
  return Math.max(0, ...starts);
}

/**
 * How many columns at the start head the rows. The first always tells what a row is about.
 * @param {HTMLTableElement} table
 */
export function countHeads(table) {
  const rows = [...readGrid(table)]
    .filter(([row]) => row.parentElement?.tagName === "TBODY")
    .map(([, cells]) => cells);
  const isHead = (/** @type {number} */ column) =>
    rows.every((cells) => cells.some((each) => covers(each, column) && each.cell.tagName === "TH"));
  let heads = 1;
  while (heads < countColumns(table) && isHead(heads)) heads += 1;
  // Where every cell is a head, none tells its row from others.
  return heads === countColumns(table) ? 1 : heads;
}

/** The words at the head of each column. @param {HTMLTableElement} table */
export function nameColumns(table) {
  const [first = []] = readGrid(table).values();
  return Array.from({ length: countColumns(table) }, (_, column) =>
    (first.find((each) => covers(each, column))?.cell.textContent ?? "").replace(/\s+/g, " ").trim(),
  );
}

/** @param {Placed} placed @param {number} at */
function covers({ column, columns }, at) {
  return column <= at && at < column + columns;
}
