// Decides how a table that does not fit where it stands is printed: out of its indent, on a page that lies across, in
// smaller type, or in parts of some of its columns each.

import type { ColumnNeeds, MeasuredTable } from "./measured-page.ts";

/** The parts of a table that tell how it can be printed. */
export type TableNeeds = Omit<MeasuredTable, "index" | "pull" | "inside" | "place" | "names">;

/** How a table is printed. */
export interface TablePlan {
  readonly room: "own" | "full" | "across";
  readonly isTight: boolean;
  /** The size of its type in pixels, where it is not its own. */
  readonly size: number | null;
  /** Of each part the first of its columns and the one after its last, beside those that head the rows; none: it is whole. */
  readonly parts: readonly (readonly [number, number])[];
}

/** A column that fits on no page, even alone. */
export interface WideColumn {
  readonly column: number;
  readonly needs: number;
  readonly room: number;
}

/** Sizes of type are multiples of a quarter of a point. */
const SIZE_STEP = 96 / 72 / 4;

/** What rounding may take. */
const SLACK = 1;

/** As wide, in pixels, the heads of rows are before they are broken into shorter lines. */
const WIDEST_HEAD = (28 / 25.4) * 96;

/** Plans a table; `floor` is the smallest size of type in pixels. Undefined if it stays as it is. */
export function planTable(table: TableNeeds, floor: number): TablePlan | WideColumn | undefined {
  const easy = withEasyHeads(table);
  // Where columns are too narrow, a page across is wanted, in type of its own size.
  const across = table.isCramped ? (planIn(easy, ["across"]) ?? planIn(table, ["across"])) : undefined;
  if (across !== undefined || !table.isWide) return across;
  const whole = planWhole(easy, floor) ?? planWhole(table, floor);
  if (whole !== undefined) return whole;
  const parts = splitTable(easy, floor);
  return "parts" in parts ? parts : splitTable(table, floor);
}

/** A table of which the heads of rows need the room in which they are read with ease. */
function withEasyHeads(table: TableNeeds): TableNeeds {
  const widen = ({ columns, edges }: ColumnNeeds): ColumnNeeds => ({
    edges,
    columns: columns.map((least, at) =>
      at < table.heads ? Math.max(least, Math.min(table.unbroken[at] ?? 0, WIDEST_HEAD)) : least,
    ),
  });
  return { ...table, loose: widen(table.loose), tight: widen(table.tight), small: widen(table.small) };
}

function planWhole(table: TableNeeds, floor: number): TablePlan | undefined {
  const { acrossRoom, fullRoom } = table;
  const inOwnSize = planIn(table, ["own", "full", "across"]);
  if (inOwnSize !== undefined) return inOwnSize;
  const width = acrossRoom ?? fullRoom;
  const size = largestSize(table, floor, (needs) => widthOf(needs) <= width);
  const room = acrossRoom === null ? "full" : "across";
  return size === undefined ? undefined : { room, isTight: true, size, parts: [] };
}

/** Plans a table with the type that it has, in the first of some rooms that is wide enough. */
function planIn(table: TableNeeds, rooms: readonly TablePlan["room"][]): TablePlan | undefined {
  for (const room of rooms) {
    const width = roomOf(table, room);
    if (width === null) continue;
    const isTight = widthOf(table.loose) > width;
    if (widthOf(isTight ? table.tight : table.loose) <= width)
      return { room, isTight, size: null, parts: [] };
  }
  return undefined;
}

function roomOf({ room, fullRoom, acrossRoom }: TableNeeds, which: TablePlan["room"]): number | null {
  return which === "own" ? room : which === "full" ? fullRoom : acrossRoom;
}

function widthOf({ columns, edges }: ColumnNeeds): number {
  return sum(columns) + edges + SLACK;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** The largest size of type with which a table fits; undefined if the smallest is too large. */
function largestSize(
  table: TableNeeds,
  floor: number,
  fits: (needs: ColumnNeeds) => boolean,
): number | undefined {
  if (!fits(table.small)) return undefined;
  const steps = Math.max(0, Math.floor((table.size - floor) / SIZE_STEP));
  for (let step = steps; step > 0; step -= 1) {
    const size = floor + step * SIZE_STEP;
    if (fits(needsAt(table, floor, size))) return size;
  }
  return Math.min(floor, table.size);
}

/** Words grow with their type, and gaps do not. */
function needsAt({ size: own, small, tight }: TableNeeds, floor: number, size: number): ColumnNeeds {
  const share = (size - floor) / (own - floor);
  const between = (least: number, most = least) => least + (most - least) * share;
  return {
    columns: small.columns.map((width, at) => between(width, tight.columns[at])),
    edges: between(small.edges, tight.edges),
  };
}

/** As few parts as the smallest type allows, as even as they can be, and then in the largest type with which they fit. */
function splitTable(table: TableNeeds, floor: number): TablePlan | WideColumn {
  const { heads, small, acrossRoom, fullRoom } = table;
  const room = acrossRoom === null ? "full" : "across";
  const width = acrossRoom ?? fullRoom;
  const left = width - SLACK - small.edges - sum(small.columns.slice(0, heads));
  const columns = small.columns.slice(heads);
  const widest = columns.findIndex((column) => column > left);
  if (widest >= 0) {
    const column = left <= 0 ? 0 : widest + heads;
    return { column, needs: small.columns[column] ?? 0, room: left <= 0 ? width : left };
  }
  const parts = evenParts(columns, countParts(columns, left)).map(([from, to]): [number, number] => [
    from + heads,
    to + heads,
  ]);
  const fits = ({ columns: each, edges }: ColumnNeeds) =>
    parts.every(
      ([from, to]) =>
        widthOf({ columns: [...each.slice(0, heads), ...each.slice(from, to)], edges }) <= width,
    );
  return { room, isTight: true, size: largestSize(table, floor, fits) ?? floor, parts };
}

/** How many parts there are if each is filled. */
function countParts(columns: readonly number[], room: number): number {
  let [parts, used] = [1, 0];
  for (const column of columns) {
    if (used + column > room) {
      parts += 1;
      used = 0;
    }
    used += column;
  }
  return parts;
}

/** Cuts columns into parts of which the widest is as narrow as can be, the first ones fuller than the last. */
function evenParts(columns: readonly number[], count: number): readonly (readonly [number, number])[] {
  let [low, high] = [Math.max(...columns), sum(columns)];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (countParts(columns, middle) <= count) high = middle;
    else low = middle;
  }
  const parts: [number, number][] = [];
  let [from, used] = [0, 0];
  for (const [at, column] of columns.entries()) {
    if (used + column > high) {
      parts.push([from, at]);
      [from, used] = [at, 0];
    }
    used += column;
  }
  return [...parts, [from, columns.length]];
}
