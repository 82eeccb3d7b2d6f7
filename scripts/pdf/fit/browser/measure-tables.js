// @ts-check
// Measures the tables of a page that do not stand well where they are: what room there is, and what each column needs.
import { boxOf } from "./find-overflows.js";
import { pageOf, widthOn } from "./page-widths.js";
import { contentWidth, frameOf, indentOf, listTables } from "./table-frames.js";
import { countColumns, readGrid } from "./table-grid.js";

/** A column of text that is narrower than this in millimetres and has more lines than this can hardly be read. */
const CRAMPED = { width: 24, lines: 8 };

/**
 * The tables that are wider than their room, have cells wider than their column, or columns of text that are too narrow.
 * @param {ReadonlyMap<string, number>} widths How wide the content of each page is.
 */
export function findMisfits(widths) {
  return listTables().flatMap((table, index) => {
    const [isWide, isTight] = [isTooWide(table), isCramped(table)];
    if (!isWide && !isTight) return [];
    const frame = frameOf(table);
    return [{ table, index, frame, isWide, isCramped: isTight, ...roomsOf(frame, table, widths) }];
  });
}

/**
 * Whether a table, or something in a cell of it, is wider than its room.
 * @param {HTMLTableElement} table
 * @param {number} [room]
 */
export function isTooWide(table, room = roomOf(table)) {
  if (table.getBoundingClientRect().width > room + 0.5) return true;
  return cellsOf(table).some((cell) => cell.scrollWidth > cell.clientWidth + 1);
}

/** Whether columns of text in a table are too narrow. @param {HTMLTableElement} table */
function isCramped(table) {
  const cells = cellsOf(table);
  const [first] = cells;
  if (!first) return false;
  const letter = Number.parseFloat(getComputedStyle(table).fontSize) / 2;
  const { paddingLeft, paddingRight } = getComputedStyle(first);
  const gap = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
  return cells.some((cell) => {
    const width = cell.clientWidth;
    if (width >= (CRAMPED.width / 25.4) * 96) return false;
    return countLetters(cell.textContent ?? "") > CRAMPED.lines * ((width - gap) / letter);
  });
}

/** @param {HTMLTableElement} table */
function cellsOf(table) {
  return [...table.rows].flatMap((row) => [...row.cells]);
}

/** Letters of scripts that are written in squares count twice. @param {string} text */
function countLetters(text) {
  return text.length + (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0);
}

/** @param {HTMLTableElement} table */
function roomOf(table) {
  return table.parentElement ? contentWidth(table.parentElement) : 0;
}

/**
 * The room of a table where it stands, out of its indent, and on a page that lies across if there is one; and how far
 * it is moved for that.
 * @param {HTMLElement} frame
 * @param {HTMLTableElement} table
 * @param {ReadonlyMap<string, number>} widths
 */
function roomsOf(frame, table, widths) {
  const upright = widthOn(widths, pageOf(frame));
  frame.dataset.across = "";
  const across = widthOn(widths, pageOf(frame));
  delete frame.dataset.across;
  const { pull, rest } = indentOf(frame);
  const room = roomOf(table);
  // Between a frame and its table may be lines and space too.
  const inside = frame === table ? 0 : frame.getBoundingClientRect().width - room;
  const rooms = {
    room,
    fullRoom: upright - rest - inside,
    acrossRoom: across > upright ? across - rest - inside : null,
  };
  return { rooms, inside, pull };
}

/**
 * How wide each column of some tables must be at least, with their type and gaps set in a way; or how wide each would be
 * if no line were broken.
 * @param {readonly { table: HTMLTableElement }[]} misfits
 * @param {{ isTight: boolean, floor?: number, width?: "min-content" | "max-content" }} setting
 */
export function measureColumns(misfits, { isTight, floor, width = "min-content" }) {
  const changes = misfits.map(({ table }) => {
    const was = table.getAttribute("style");
    const groups = [...table.querySelectorAll(":scope > colgroup")];
    for (const group of groups) group.remove();
    const probe = document.createElement("colgroup");
    probe.append(...Array.from({ length: countColumns(table) }, () => document.createElement("col")));
    if (table.caption) table.caption.after(probe);
    else table.prepend(probe);
    const own = Number.parseFloat(getComputedStyle(table).fontSize);
    setTable(table, { isTight, ...(floor === undefined ? {} : { size: Math.min(floor, own) }) });
    table.style.width = width;
    // The words of a caption make a table no wider.
    if (table.caption) table.caption.style.display = "none";
    return { table, probe, groups, was };
  });
  const measured = changes.map(({ table, probe }) => {
    const columns = [...probe.children].map((column) => column.getBoundingClientRect().width);
    const sum = columns.reduce((total, width) => total + width, 0);
    return { columns, edges: table.getBoundingClientRect().width - sum };
  });
  for (const { table, probe, groups, was } of changes) {
    probe.replaceWith(...groups);
    if (table.caption) table.caption.style.display = "";
    delete table.dataset.tight;
    if (was === null) table.removeAttribute("style");
    else table.setAttribute("style", was);
  }
  return measured;
}

/**
 * Sets the gaps and type of a table, and lets its columns be as wide as they need to be.
 * @param {HTMLTableElement} table
 * @param {{ isTight: boolean, size?: number }} setting
 */
export function setTable(table, { isTight, size }) {
  table.style.tableLayout = "auto";
  if (isTight) table.dataset.tight = "";
  if (size === undefined) return;
  const { fontSize, lineHeight } = getComputedStyle(table);
  const share = size / Number.parseFloat(fontSize);
  if (lineHeight !== "normal") table.style.lineHeight = `${Number.parseFloat(lineHeight) * share}px`;
  table.style.fontSize = `${size}px`;
}

/**
 * The words that make a column of a table as wide as it is: the widest that stand together in one of its cells.
 * @param {number} index
 * @param {number} column
 */
export function readWidestWords(index, column) {
  const table = listTables()[index];
  if (!table) return "";
  const placed = [...readGrid(table).values()].flat();
  const cells = new Set(
    placed.filter((each) => each.column === column && each.columns === 1).map(({ cell }) => cell),
  );
  const all = [...cells].flatMap((cell) => {
    const was = cell.getAttribute("style");
    cell.style.display = "inline-block";
    cell.style.width = "min-content";
    const texts = [];
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
      texts.push({ words: node.data.replace(/\s+/g, " ").trim(), width: boxOf(node).width });
    if (was === null) cell.removeAttribute("style");
    else cell.setAttribute("style", was);
    return texts;
  });
  return all.reduce((widest, each) => (each.width > widest.width ? each : widest), { words: "", width: 0 })
    .words;
}
