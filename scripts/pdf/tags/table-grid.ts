// The grid of a table: which cell is where, and which header cells speak of it. The rules are those of HTML, 4.9.12,
// "Processing model" (of tables).
import type { PrintedElement } from "../page-snapshot.ts";
import { isHidden } from "./name-of.ts";

/** One cell in its place. */
export interface Cell {
  /** Undefined where a row of the source is too short, and the place is filled. */
  readonly element: PrintedElement | undefined;
  readonly isHeader: boolean;
  readonly scope: "Row" | "Column";
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  /** How many of each it covers. */
  readonly rows: number;
  readonly columns: number;
  /** How many rows it speaks of, if it is a header of rows. */
  readonly reach: number;
  /** Set where another cell names this one among its headers. */
  id?: string;
  /** The ids of its header cells, those of its columns first. */
  headers: readonly string[];
}

/** One row of cells, in the order of the columns that they begin in. */
export interface Row {
  readonly element: PrintedElement | undefined;
  readonly cells: readonly Cell[];
}

// What HTML allows; a number beyond is a slip.
const MAX_COLUMNS = 1000;
const MAX_ROWS = 65_534;

/** Lays out the rows of each group of a table. No cell reaches out of its group, and every row is as wide as the table. */
export function layOutRows(groups: readonly (readonly PrintedElement[])[]): readonly (readonly Row[])[] {
  let row = 0;
  const laidOut = groups.map((elements) => {
    const rows = layOutGroup(elements, row);
    row += elements.length;
    return rows;
  });
  // Columns at the end in which no cell begins are there by a slip, such as a `colspan` of 100.
  const width = laidOut
    .flat()
    .reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? -1) + 1), 0);
  return laidOut.map((rows) => rows.map((row) => ({ element: row.element, cells: fill(row, width) })));
}

interface OpenRow extends Row {
  readonly cells: Cell[];
  /** The columns that are covered. */
  readonly taken: Set<number>;
  readonly index: number;
}

function layOutGroup(elements: readonly PrintedElement[], first: number): readonly OpenRow[] {
  const rows = elements.map(
    (element, at): OpenRow => ({ element, cells: [], taken: new Set(), index: first + at }),
  );
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const element of row.element?.children ?? []) {
      if (element.kind !== "element" || isHidden(element) || (element.name !== "td" && element.name !== "th"))
        continue;
      while (row.taken.has(column)) column += 1;
      const columns = countFree(row, column, readSpan(element, "colspan", MAX_COLUMNS));
      const span = readSpan(element, "rowspan", MAX_ROWS);
      const below = rows.slice(at, span === 0 ? undefined : at + span);
      row.cells.push({
        element,
        isHeader: element.name === "th",
        scope: scopeOf(element, row),
        row: row.index,
        column,
        rows: below.length,
        columns,
        reach: below.length,
        headers: [],
      });
      for (const covered of below) {
        for (let each = column; each < column + columns; each += 1) covered.taken.add(each);
      }
      column += columns;
    }
  }
  return stretchHeadings(rows);
}

/** A head of a group of rows that has a row to itself speaks of the rows below it, up to the next such head. */
function stretchHeadings(rows: readonly OpenRow[]): readonly OpenRow[] {
  const stretched: OpenRow[] = [];
  let end = rows.length;
  for (const [at, row] of [...rows.entries()].reverse()) {
    const [head, ...others] = row.cells;
    const isHeading = head?.element && readScope(head.element) === "rowgroup" && others.length === 0;
    stretched.push(isHeading ? { ...row, cells: [{ ...head, reach: end - at }] } : row);
    if (isHeading) end = at;
  }
  return stretched.reverse();
}

/** A cell that would run into one from a row above ends before it: cells that overlap cannot be read. */
function countFree(row: OpenRow, column: number, columns: number): number {
  let free = 1;
  while (free < columns && !row.taken.has(column + free)) free += 1;
  return free;
}

/** A span as HTML reads it: a whole number, 1 where there is none, and 0 only for rows, to the end of the group. */
function readSpan({ attributes }: PrintedElement, name: "colspan" | "rowspan", most: number): number {
  const span = Number.parseInt(attributes.get(name) ?? "1", 10);
  if (Number.isNaN(span) || span < 0 || (span === 0 && name === "colspan")) return 1;
  return Math.min(span, most);
}

/** Without a `scope`, a header cell speaks of its column if it stands among header cells only, and else of its row. */
function scopeOf(element: PrintedElement, { element: row }: Row): Cell["scope"] {
  const scope = readScope(element);
  if (scope === "row" || scope === "rowgroup") return "Row";
  if (scope === "col" || scope === "colgroup") return "Column";
  return row?.children.some((cell) => cell.kind === "element" && cell.name === "td") ? "Row" : "Column";
}

function readScope({ attributes }: PrintedElement): string | undefined {
  return attributes.get("scope")?.toLowerCase();
}

function fill({ cells, taken, index }: OpenRow, width: number): readonly Cell[] {
  const missing: Cell[] = [];
  for (let column = 0; column < width; column += 1) {
    if (taken.has(column)) continue;
    missing.push({
      element: undefined,
      isHeader: false,
      scope: "Column",
      row: index,
      column,
      rows: 1,
      columns: 1,
      reach: 1,
      headers: [],
    });
  }
  const whole = cells.map((cell) => ({ ...cell, columns: Math.min(cell.columns, width - cell.column) }));
  return [...whole, ...missing].sort((a, b) => a.column - b.column);
}

/** Finds the header cells of every cell, by `headers` in the source or else by place, and gives those their ids. */
export function assignHeaders(rows: readonly Row[], issueId: () => string): void {
  const cells = rows.flatMap((row) => row.cells);
  const heads = cells.filter((cell) => cell.isHeader);
  // The first of several with one id is the one that is meant.
  const byAnchor = new Map(
    heads.toReversed().map((cell) => [cell.element?.attributes.get("id") ?? "", cell]),
  );
  const columnHeads = heads.filter(({ scope }) => scope === "Column").reverse();
  const rowHeads = Map.groupBy(
    heads
      .filter(({ scope }) => scope === "Row")
      .flatMap((head) => Array.from({ length: head.reach }, (_, at) => ({ row: head.row + at, head }))),
    ({ row }) => row,
  );
  for (const cell of cells) {
    const named = (cell.element?.attributes.get("headers") ?? "").split(/\s+/).filter(Boolean);
    const explicit = named.map((anchor) => byAnchor.get(anchor)).filter((head) => head !== undefined);
    const implied = cell.isHeader ? [] : [...findAbove(cell, columnHeads), ...findBeside(cell, rowHeads)];
    cell.headers = (explicit.length > 0 ? explicit : implied)
      .filter((head) => head !== cell)
      .map((head) => {
        head.id ??= issueId();
        return head.id;
      });
  }
}

/** The row heads of all rows that a cell covers. */
function findBeside(
  { row, rows, column }: Cell,
  heads: ReadonlyMap<number, readonly { readonly head: Cell }[]>,
): readonly Cell[] {
  const found = Array.from({ length: rows }, (_, at) => heads.get(row + at) ?? []).flat();
  return [...new Set(found.map(({ head }) => head))].filter(
    (head) => head.column < column || head.row + head.rows <= row,
  );
}

/** The column heads above a cell, from the top; `heads` come from the bottom. One hides those of its width further up. */
function findAbove(cell: Cell, heads: readonly Cell[]): readonly Cell[] {
  const found: Cell[] = [];
  // Heads in rows next to each other are one block, in which none hides another.
  let hiding: readonly Cell[] = [];
  let top = cell.row;
  for (const head of heads) {
    const isAbove = head.row + head.rows <= cell.row;
    const isOver = head.column < cell.column + cell.columns && cell.column < head.column + head.columns;
    if (!isAbove || !isOver) continue;
    if (head.row + head.rows < top) hiding = [...found];
    top = head.row;
    const isHidden = hiding.some(({ column, columns }) => column === head.column && columns === head.columns);
    if (!isHidden) found.push(head);
  }
  return found.reverse();
}
