// Reads a table from its tokens: cells as pieces of the text, each at its place in the grid.
import type { Token } from "markdown-it";
import type { GridCell, GridRow, TextGrid } from "../../model/prose/text-grid.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { cellStarts } from "../tables/cell-starts.ts";
import { noteOf, type TokenNotes } from "../token-notes.ts";
import { mapOfCell } from "./content-map.ts";
import type { TextWalk } from "./text-walk.ts";

/** Reads the table that begins with a token; `tokens` are all from there to its end. */
export function readGrid(
  tokens: readonly Token[],
  walk: TextWalk,
  notes: TokenNotes,
  text: string,
): TextGrid {
  const [open] = tokens;
  const { id, number, caption } = noteOf(notes.tables, open);
  const head = noteOf(notes.heads, open);
  const isMade = open !== undefined && notes.madeTables.has(open);
  const lead = walk.previous;
  const line = open?.map?.[0] ?? 0;
  const captionUnit =
    caption === undefined || caption.content === ""
      ? undefined
      : walk.add(caption, caption.map?.[0] ?? line, { sort: "caption", number });
  const rows: GridRow[] = [];
  const covered = new Map<string, GridCell>();
  let title: GridCell | undefined;
  let cells: GridCell[] = [];
  let lineOfRow = line;
  let starts: readonly number[] = [];
  let column = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.type === "tbody_open") title = undefined;
    if (token.type === "tr_open") {
      cells = [];
      column = 0;
      lineOfRow = token.map?.[0] ?? lineOfRow;
      starts = isMade ? [] : cellStarts(walk.lines[lineOfRow] ?? "");
    } else if (token.type === "th_open" || token.type === "td_open") {
      const row = rows.length;
      while (covered.has(`${row},${column}`)) column += 1;
      const content = tokens[at + 1];
      if (content === undefined) continue;
      const start = starts[column];
      const map =
        start === undefined
          ? undefined
          : mapOfCell(content.content, text, (walk.starts[lineOfRow] ?? 0) + start);
      const cell: GridCell = {
        unit: walk.add(content, lineOfRow, { sort: "cell" }, map),
        row,
        column,
        rows: Number(token.attrGet("rowspan") ?? 1),
        columns: Number(token.attrGet("colspan") ?? 1),
        isHead: token.type === "th_open" || token.tag === "th",
        isComputed: notes.sums.has(content) || content.children?.[0]?.type === "total",
      };
      cells.push(cell);
      for (let down = 0; down < cell.rows; down += 1)
        for (let across = 0; across < cell.columns; across += 1)
          covered.set(`${row + down},${column + across}`, cell);
      if (token.attrGet("scope") === "rowgroup") title = cell;
      column += cell.columns;
    } else if (token.type === "tr_close") {
      const own = title === undefined ? {} : { title };
      rows.push({ cells, isHead: rows.length < head.rows, ...own });
    }
  }
  walk.previous = undefined;
  return {
    id,
    number,
    ...(captionUnit === undefined ? {} : { caption: captionUnit }),
    ...(lead === undefined ? {} : { lead }),
    place: walk.placeOfLine(line),
    columns: head.columns,
    rows,
    ...lookUps(rows, covered, head.rows),
  };
}

function lookUps(
  rows: readonly GridRow[],
  covered: ReadonlyMap<string, GridCell>,
  headRows: number,
): Pick<TextGrid, "at" | "headOf" | "cellsOf"> {
  const at = (row: number, column: number) => covered.get(`${row},${column}`);
  return {
    at,
    headOf: (column) => {
      const heads: TextUnit[] = [];
      for (let row = 0; row < headRows; row += 1) {
        const unit = at(row, column)?.unit;
        if (unit !== undefined && !heads.includes(unit)) heads.push(unit);
      }
      return heads
        .map(({ text }) => text.trim())
        .filter((words) => words !== "")
        .join(" ");
    },
    cellsOf: (column) =>
      rows.slice(headRows).flatMap(({ cells }) => cells.filter((cell) => cell.column === column)),
  };
}
