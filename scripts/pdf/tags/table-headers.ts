// The rows of a table with every cell in its place, and which header cells speak of it. The rules are those of HTML,
// 4.9.12, "Processing model" (of tables).
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { type PlacedCell, placeCells } from "../structure/place-cells.ts";
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

/** A row as it stands in its group, with all cells that cover a part of it. */
interface OpenRow extends Row {
  readonly covering: readonly PlacedCell<PrintedElement>[];
  readonly index: number;
}

function layOutGroup(elements: readonly PrintedElement[], first: number): readonly OpenRow[] {
  const spanning = elements.map((row) =>
    row.children.filter(isCell).map((cell) => {
      const rowSpan = readSpan(cell, "rowspan", MAX_ROWS);
      // A span of nothing reaches to the end of the group.
      return { cell, columnSpan: readSpan(cell, "colspan", MAX_COLUMNS), rowSpan: rowSpan || MAX_ROWS };
    }),
  );
  const rows = placeCells(spanning).map((placed, at): OpenRow => {
    const cells = placed
      .filter(({ row }) => row === at)
      .map(
        ({ cell, column, rows: covered, columns }): Cell => ({
          element: cell,
          isHeader: cell.name === "th",
          scope: scopeOf(cell, elements[at]),
          row: first + at,
          column,
          rows: covered,
          columns,
          reach: covered,
          headers: [],
        }),
      );
    return { element: elements[at], cells, covering: placed, index: first + at };
  });
  return stretchHeadings(rows);
}

function isCell(node: PrintedNode): node is PrintedElement {
  return node.kind === "element" && !isHidden(node) && (node.name === "td" || node.name === "th");
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

/** A span as HTML reads it: a whole number, 1 where there is none, and 0 only for rows, to the end of the group. */
function readSpan({ attributes }: PrintedElement, name: "colspan" | "rowspan", most: number): number {
  const span = Number.parseInt(attributes.get(name) ?? "1", 10);
  if (Number.isNaN(span) || span < 0 || (span === 0 && name === "colspan")) return 1;
  return Math.min(span, most);
}

/** Without a `scope`, a header cell speaks of its column if it stands among header cells only, and else of its row. */
function scopeOf(element: PrintedElement, row: PrintedElement | undefined): Cell["scope"] {
  const scope = readScope(element);
  if (scope === "row" || scope === "rowgroup") return "Row";
  if (scope === "col" || scope === "colgroup") return "Column";
  return row?.children.some((cell) => cell.kind === "element" && cell.name === "td") ? "Row" : "Column";
}

function readScope({ attributes }: PrintedElement): string | undefined {
  return attributes.get("scope")?.toLowerCase();
}

function fill({ cells, covering, index }: OpenRow, width: number): readonly Cell[] {
  const missing: Cell[] = [];
  const fillUpTo = (end: number, from: number): void => {
    for (let column = from; column < end; column += 1)
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
  };
  let end = 0;
  for (const { column, columns } of covering) {
    fillUpTo(Math.min(column, width), end);
    end = column + columns;
  }
  fillUpTo(width, end);
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
