// @ts-check
// Has each later page of a table say which table it is. The browser prints the head of a table again on every page, so
// that the words stand in a row above the head. On its first page that row lies below the end of the caption, where it
// moves nothing, and its words are taken out when the document is finished (`tags/continued-rows.ts`).
import { addContinuedRow, callTable } from "./continued-row.js";
import { layOutAsPages, listRules, pageOf, readPageHeights, readPageWidths, widthOn } from "./page-widths.js";
import { listTables } from "./table-frames.js";

/** A head that takes more than this of its page is not printed again. */
const HIGHEST_HEAD = 1 / 4;

/** What rounding may add to a head, in pixels. */
const HEAD_SLACK = 4;

/** What the ids and links are called by which a draft tells where tables begin and end. */
const ENDS = "table-ends";

/**
 * Gives the row to tables by their places among the tables of the page, to all where none is named, and marks for a draft
 * where the others begin and end. Returns these, with the anchors at both ends, and whether they break wherever they stand.
 * Nothing is done where the body does not say the words.
 * @param {readonly number[] | null} named
 */
export function continueTables(named) {
  forgetTableEnds();
  const tables = findContinuable();
  addRows(tables.filter(({ index }) => named === null || named.includes(index)).map(({ table }) => table));
  const others = tables.filter(({ table }) => !isContinued(table));
  if (others.length === 0) return [];
  const links = document.createElement("div");
  links.id = ENDS;
  links.style.display = "none";
  document.body.append(links);
  return others.map(({ table, caption, index }) => ({
    index,
    first: markEnd(caption, `${ENDS}-${index}-first`, links),
    // A row of the foot is printed again on every page.
    last: markEnd(bodyRowsOf(table).at(-1) ?? caption, `${ENDS}-${index}-last`, links),
    isTorn: bodyRowsOf(table).some(({ style }) => style.breakInside === "auto"),
  }));
}

/** Takes away what was marked for a draft, so that nothing leads where the page does not. */
export function forgetTableEnds() {
  document.getElementById(ENDS)?.remove();
  for (const each of document.querySelectorAll(`[id^="${ENDS}-"]`)) each.removeAttribute("id");
}

/** @param {HTMLElement} element @param {string} name @param {HTMLElement} links */
function markEnd(element, name, links) {
  element.id ||= name;
  const link = document.createElement("a");
  link.href = `#${encodeURIComponent(element.id)}`;
  links.append(link);
  return element.id;
}

/** @param {HTMLTableElement} table */
function isContinued(table) {
  return table.rows[0]?.dataset.continued !== undefined;
}

/** @param {HTMLTableElement} table */
function bodyRowsOf(table) {
  return [...table.tBodies].flatMap(({ rows }) => [...rows]);
}

/** The tables that can say on later pages which they are; each says so, to be found by who finishes the document. */
function findContinuable() {
  if (document.body.dataset.continuedWords === undefined) return [];
  const heights = readPageHeights(listRules());
  return listTables().flatMap((table, index) => {
    const { caption } = table;
    if (!caption || callTable(table).name === "" || bodyRowsOf(table).length === 0) return [];
    const { captionSide, lineHeight, fontSize, paddingBottom } = getComputedStyle(caption);
    const line = Number.parseFloat(lineHeight) || 1.5 * Number.parseFloat(fontSize);
    const row = isContinued(table) ? 0 : line + Number.parseFloat(paddingBottom) + HEAD_SLACK;
    const head = (table.tHead?.getBoundingClientRect().height ?? 0) + row;
    if (captionSide !== "top" || head > widthOn(heights, pageOf(table)) * HIGHEST_HEAD) return [];
    table.dataset.continues = "";
    return [{ table, caption, index }];
  });
}

/** @param {readonly HTMLTableElement[]} tables */
function addRows(tables) {
  const wanting = tables.filter((table) => !isContinued(table));
  if (wanting.length === 0) return;
  const rules = listRules();
  const restore = layOutAsPages(rules, readPageWidths(rules));
  // To ask and to change by turns would lay the whole page out again for each.
  const before = wanting.map((table) => ({ table, top: firstTop(table) }));
  const added = before.map((each) => ({ ...each, shortenTo: addContinuedRow(each.table) }));
  const measured = added.map(({ table, top, shortenTo }) => ({
    caption: table.caption,
    margin: Number.parseFloat(table.caption ? getComputedStyle(table.caption).marginBottom : "0"),
    height: firstTop(table) - top,
    write: shortenTo(table.getBoundingClientRect().width),
  }));
  for (const { caption, margin, height, write } of measured) {
    if (caption) caption.style.marginBottom = `${margin - height}px`;
    write();
  }
  restore();
}

/** How far the row that a table begins with lies below its upper edge. @param {HTMLTableElement} table */
function firstTop(table) {
  const first = [...table.rows].find(({ dataset }) => dataset.continued === undefined);
  return (first?.getBoundingClientRect().top ?? 0) - table.getBoundingClientRect().top;
}
