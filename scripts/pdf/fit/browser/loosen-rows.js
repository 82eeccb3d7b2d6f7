// @ts-check
// Lets tables break where their rows are high: rows that are kept together would leave the page before them mostly empty.
import { pageOf, widthOn } from "./page-widths.js";
import { listTables } from "./table-frames.js";

/**
 * The first two rows of a table and its last two stand together up to a third of their page, and a row is torn where no page
 * holds it.
 * @param {ReadonlyMap<string, number>} heights How high the content of each page is.
 */
export function loosenRows(heights) {
  const measured = listTables().flatMap((table) => {
    const page = widthOn(heights, pageOf(table));
    return [...table.tBodies].map(({ rows }) => ({
      most: page / 3,
      room: page - (table.tHead?.getBoundingClientRect().height ?? 0),
      rows: [...rows].map((row) => ({ row, height: row.getBoundingClientRect().height })),
    }));
  });
  for (const { most, room, rows } of measured) {
    for (const { row, height } of rows) if (height > room) row.style.breakInside = "auto";
    // Of three rows the one in the middle is held to both others: the last two stay together if that is enough.
    const bound = rows.length <= 3 ? rows.length : 2;
    const [first, last] = [rows[0], rows.at(-1)];
    if (first && heightOf(rows.slice(0, bound)) > most) first.row.style.breakAfter = "auto";
    if (last && heightOf(rows.slice(-2)) > most) last.row.style.breakBefore = "auto";
  }
}

/** @param {readonly { readonly height: number }[]} rows */
function heightOf(rows) {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
