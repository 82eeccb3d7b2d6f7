// @ts-check
// The row that says on the later pages of a table which table it is: “Table 3 (continued)”.

/** What a name that is cut short ends in. */
const CUT = "…";

/** What makes it look as the caption does. */
const LIKE_CAPTION =
  "color font-family font-size font-weight font-style line-height letter-spacing padding-bottom".split(" ");

/**
 * Adds the row above the head of a table, and returns what takes the room that the words have, in pixels, and gives what
 * writes them as they fit into it: in one line. The body says the words in `data-continued-words`.
 * @param {HTMLTableElement} table
 */
export function addContinuedRow(table) {
  const row = emptyRow(table);
  const box = document.createElement("div");
  // It makes no column wider, whatever it says.
  Object.assign(box.style, { contain: "inline-size", whiteSpace: "nowrap", textAlign: "start" });
  const style = table.caption && getComputedStyle(table.caption);
  for (const name of style ? LIKE_CAPTION : [])
    box.style.setProperty(name, style?.getPropertyValue(name) ?? null);
  const [before = "", after = ""] = (document.body.dataset.continuedWords ?? "").split("{name}");
  const { name, columns } = callTable(table);
  const text = document.createTextNode(before + name + columns + after);
  box.append(text);
  row.cells[0]?.append(box);
  (table.tHead ?? table.createTHead()).prepend(row);
  return (/** @type {number} */ room) => {
    const shown = shorten(text, before.length, name, room);
    return () => {
      text.data = before + shown + columns + after;
    };
  };
}

/**
 * What a table is called, and which of its columns it has where it was split. What bears
 * `data-table-name` in its caption, as its number does, is its name, or else the whole caption is.
 * @param {HTMLTableElement} table
 */
export function callTable({ caption, dataset }) {
  const label = caption?.querySelector("[data-table-name]");
  const words = (label instanceof HTMLElement ? label : caption)?.innerText.replace(/\s+/g, " ").trim() ?? "";
  const columns = dataset.columns === undefined ? "" : ` ${dataset.columns}`;
  return { name: words.endsWith(columns) ? words.slice(0, words.length - columns.length) : words, columns };
}

/**
 * A row with the cells of the one that a table begins with, without their words: the first row of a table may say how wide
 * its columns are.
 * @param {HTMLTableElement} table
 */
function emptyRow(table) {
  const row = document.createElement("tr");
  row.dataset.continued = "";
  for (const cell of table.rows[0]?.cells ?? []) {
    const empty = document.createElement(cell.localName);
    empty.className = cell.className;
    if (cell.colSpan > 1) empty.setAttribute("colspan", `${cell.colSpan}`);
    const { width, minWidth, maxWidth } = cell.style;
    Object.assign(empty.style, { width, minWidth, maxWidth });
    Object.assign(empty.style, { height: "0", paddingBlock: "0", borderStyle: "hidden hidden none" });
    row.append(empty);
  }
  return row;
}

/**
 * The name in a text, or as much of its beginning as there is room for.
 * @param {Text} text @param {number} start Where the name begins in it. @param {string} name @param {number} room
 */
function shorten(text, start, name, room) {
  const range = document.createRange();
  /** @param {number} from @param {number} to */
  const widthOf = (from, to) => {
    range.setStart(text, from);
    range.setEnd(text, to);
    return range.getBoundingClientRect().width;
  };
  const end = start + name.length;
  const rest = widthOf(0, start) + widthOf(end, text.length);
  if (widthOf(start, end) + rest <= room) return name;
  const cut = Number.parseFloat(text.parentElement ? getComputedStyle(text.parentElement).fontSize : "0");
  let length = name.length;
  while (length > 0 && widthOf(start, start + length) + cut + rest > room) length -= 1;
  const space = name.lastIndexOf(" ", length);
  // A long word is cut within, but no letter of two units is.
  const begun = name.slice(0, space > length / 2 ? space : length).replace(/[\ud800-\udbff]$/, "");
  return begun.replace(/[\s.,:;–—-]+$/u, "") + CUT;
}
