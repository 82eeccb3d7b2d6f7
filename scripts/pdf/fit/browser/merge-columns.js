// @ts-check
// Has fewer columns stand side by side where a table is wider than the column that it stands in.
import { isTooWide } from "./measure-tables.js";
import { listTables } from "./table-frames.js";

/** Takes columns from what is set in several until each table in it fits, or until one is left. */
export function mergeColumns() {
  for (const table of listTables()) {
    const around = columnsAround(table);
    if (!around) continue;
    let count = countOf(around);
    while (count > 1 && isTooWide(table)) {
      count -= 1;
      around.style.columnCount = String(count);
    }
  }
}

/** The innermost element around a table that is set in columns. @param {HTMLTableElement} table */
function columnsAround(table) {
  for (let around = table.parentElement; around; around = around.parentElement)
    if (countOf(around) > 1) return around;
  return undefined;
}

/** @param {Element} element */
function countOf(element) {
  return Number.parseInt(getComputedStyle(element).columnCount, 10) || 1;
}
