// @ts-check
// Splits a table by columns: each part is a whole table with the heads of its rows, and says in its caption which
// columns it has.
import { countColumns, readGrid } from "./table-grid.js";

/** Attributes that name other elements by their ids. */
const NAMING = ["headers", "aria-labelledby", "aria-describedby", "aria-details", "aria-controls"];

/**
 * Splits the table in a frame. The first part is the table itself, so that what leads to the table leads there.
 * @param {HTMLElement} frame
 * @param {readonly (readonly [number, number])[]} parts
 * @param {number} heads
 */
export function splitTable(frame, parts, heads) {
  const frames = parts.map((_, at) => (at === 0 ? frame : cloneOf(frame)));
  const count = countColumns(tableIn(frame));
  const words = wordsOf(frame);
  const ids = new Set();
  for (const [at, [from, to]] of parts.entries()) {
    const part = frames[at] ?? frame;
    const table = tableIn(part);
    const caption = table.caption ?? table.createCaption();
    const columns = words(at === 0 ? 1 : from + 1, to, count);
    caption.append(caption.textContent === "" ? "" : " ", columns);
    keepColumns(table, (column) => column < heads || (column >= from && column < to));
    table.dataset.part = `${at + 1}`;
    table.dataset.columns = columns.textContent ?? "";
    if (at > 0) renameIds(part, ids, `-part-${at + 1}`);
    for (const { id } of [part, ...part.querySelectorAll("[id]")]) ids.add(id);
  }
  frame.after(...frames.slice(1));
  return frames.map(tableIn);
}

/** @param {HTMLElement} frame */
function cloneOf(frame) {
  return /** @type {HTMLElement} */ (frame.cloneNode(true));
}

/** @param {HTMLElement} frame */
function tableIn(frame) {
  return /** @type {HTMLTableElement} */ (frame.matches("table") ? frame : frame.querySelector("table"));
}

/** @param {HTMLTableElement} table @param {(column: number) => boolean} isKept */
function keepColumns(table, isKept) {
  // They say how wide columns are, which are others now.
  for (const group of table.querySelectorAll(":scope > colgroup")) group.remove();
  for (const cells of readGrid(table).values()) {
    for (const { cell, column, columns } of cells) {
      const kept = Array.from({ length: columns }, (_, at) => column + at).filter(isKept).length;
      if (kept === 0) cell.remove();
      else if (kept !== cell.colSpan) cell.colSpan = kept;
    }
  }
}

/** Gives the ids of a part that are taken other names. @param {HTMLElement} part @param {Set<string>} taken @param {string} end */
function renameIds(part, taken, end) {
  const all = [part, ...part.querySelectorAll("*")];
  const renamed = new Map(all.filter(({ id }) => taken.has(id) && id !== "").map(({ id }) => [id, id + end]));
  for (const element of all) {
    const name = renamed.get(element.id);
    if (name !== undefined) element.id = name;
    for (const attribute of NAMING) {
      const value = element.getAttribute(attribute);
      if (value === null) continue;
      const names = value.split(/\s+/).map((id) => renamed.get(id) ?? id);
      element.setAttribute(attribute, names.join(" "));
    }
  }
}

/** What a caption says of the columns of its part, in the words that the page gives for it. @param {HTMLElement} frame */
function wordsOf(frame) {
  const {
    columnWords = "(column {last} of {count})",
    columnsWords = "(columns {first} to {last} of {count})",
    wordsLang,
    wordsDir = "ltr",
  } = document.body.dataset;
  const isForeign = wordsLang !== undefined && frame.closest("[lang]")?.getAttribute("lang") !== wordsLang;
  return (/** @type {number} */ first, /** @type {number} */ last, /** @type {number} */ count) => {
    const words = (first === last ? columnWords : columnsWords)
      .replace("{first}", `${first}`)
      .replace("{last}", `${last}`)
      .replace("{count}", `${count}`);
    if (!isForeign) return document.createTextNode(words);
    const span = document.createElement("span");
    span.lang = wordsLang;
    span.dir = wordsDir;
    span.textContent = words;
    return span;
  };
}
