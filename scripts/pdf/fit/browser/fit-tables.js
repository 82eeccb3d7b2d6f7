// @ts-check
// What the printer asks of a page: to measure its tables, and to set them as was planned.
import { describePlace, findOverflows } from "./find-overflows.js";
import { findTallPictures } from "./find-tall-pictures.js";
import { loosenBlocks } from "./loosen-blocks.js";
import { loosenRows } from "./loosen-rows.js";
import { findMisfits, isTooWide, measureColumns, setTable } from "./measure-tables.js";
import { mergeColumns } from "./merge-columns.js";
import { layOutAsPages, listRules, readPageHeights, readPageWidths } from "./page-widths.js";
import { splitTable } from "./split-table.js";
import { companionsOf, frameOf, listTables, littleAround, unitOf } from "./table-frames.js";
import { countHeads, nameColumns } from "./table-grid.js";

/** As much text as a page of its own would be wasted on, in pixels. */
const LITTLE = 230;

/**
 * Measures the tables that do not stand well where they are, and finds what else is wider, or as a picture higher, than its page; what is too high
 * to be kept together may break from then on. `floor` is the smallest size of type, in pixels.
 * @param {number} floor
 */
export async function measurePage(floor) {
  const rules = listRules();
  const widths = readPageWidths(rules);
  const restore = layOutAsPages(rules, widths);
  // Fonts are loaded when something is laid out in them.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  mergeColumns();
  loosenBlocks(rules);
  const heights = readPageHeights(rules);
  loosenRows(heights);
  const misfits = findMisfits(widths);
  const others = findOverflows(widths, new Set(misfits.map(({ frame }) => frame)));
  const tall = findTallPictures(heights);
  const loose = measureColumns(misfits, { isTight: false });
  const tight = measureColumns(misfits, { isTight: true });
  const small = measureColumns(misfits, { isTight: true, floor });
  const unbroken = measureColumns(misfits, { isTight: true, width: "max-content" });
  const tables = misfits.map(({ table, index, isWide, isCramped, rooms, pull, inside }, at) => ({
    index,
    isWide,
    isCramped,
    ...rooms,
    pull,
    inside,
    place: describePlace(table),
    names: nameColumns(table),
    size: Number.parseFloat(getComputedStyle(table).fontSize),
    heads: countHeads(table),
    loose: loose[at],
    tight: tight[at],
    small: small[at],
    unbroken: unbroken[at]?.columns,
  }));
  restore();
  // What is painted over the side of a box that holds its layout makes no page wider, so that the browser does not print
  // everything smaller for what is wider than its page, which is told.
  document.body.style.contain = "layout";
  return { tables, tall, others: others.map(describePlace) };
}

/**
 * How a table is set: where, with how much room for its frame and its columns, moved how far, and in which parts.
 * @typedef {{ index: number, isAcross: boolean, isTight: boolean, size: number | null, width: number | null, inside: number, pull: number, heads: number, parts: readonly (readonly [number, number])[] }} Fit
 */

/**
 * Sets tables as was planned, and finds those among them that are too wide nevertheless.
 * @param {readonly Fit[]} fits
 */
export function fitTables(fits) {
  const rules = listRules();
  const widths = readPageWidths(rules);
  const tables = listTables();
  const planned = fits.flatMap((fit) => {
    const table = tables[fit.index];
    return table ? [{ ...fit, table, frame: frameOf(table) }] : [];
  });
  const crossing = planned.filter(({ isAcross }) => isAcross).map(({ frame }) => frame);
  if (crossing.length > 0) layAcross(crossing, layOutAsPages(rules, widths));
  const set = planned.flatMap(({ table, frame, isTight, size, width, inside, pull, heads, parts }) => {
    setTable(table, { isTight, ...(size === null ? {} : { size }) });
    if (width !== null) {
      frame.style.width = `${width}px`;
      frame.style.marginInlineStart = `${-pull}px`;
    }
    const all = parts.length > 0 ? splitTable(frame, parts, heads) : [table];
    return all.map((each) => ({ table: each, room: width === null ? undefined : width - inside }));
  });
  const restore = set.length > 0 ? layOutAsPages(rules, widths) : () => undefined;
  const wide = set.filter(({ table, room }) => isTooWide(table, room));
  restore();
  return wide.map(({ table }) => describePlace(table));
}

/**
 * Has frames lie across with what belongs to them.
 * @param {readonly HTMLElement[]} frames
 * @param {() => void} restore Takes back the widths at which they are measured.
 */
function layAcross(frames, restore) {
  const units = new Set(frames.map((frame) => unitOf(frame, frames, LITTLE)));
  const across = new Set([...units].flatMap((unit) => [unit, ...companionsOf(unit)]));
  const all = [...across, ...littleAround(across, LITTLE)];
  restore();
  for (const each of all) each.dataset.across = "";
}
