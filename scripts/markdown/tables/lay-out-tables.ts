// Gives each table its head of several rows, its merged cells, its groups of rows and the heads of its rows, so that a
// listener hears where a figure stands.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { plainText } from "../read-uses.ts";
import type { TokenNotes } from "../token-notes.ts";
import { cellsOf } from "./cells-of-line.ts";
import { countHeadColumns } from "./count-head-columns.ts";
import { type PlacedCell, type PlacedRow, placeCells } from "./place-cells.ts";
import { rowsUnder } from "./rows-under.ts";
import { readTableRows, setCellTag, type TableRow } from "./table-rows.ts";
import { writeSums } from "./write-sums.ts";

/** Adds the layout of tables to a parser. It comes last, when all cells have been read. */
export function layOutTables(md: MarkdownIt, notes: TokenNotes): void {
  md.core.ruler.push("lay_out_tables", (state) => {
    const laidOut: Token[] = [];
    let lines: readonly string[] | undefined;
    const lineAt = (index: number): string => {
      lines ??= state.src.split("\n");
      return lines[index] ?? "";
    };
    let table: Token[] | undefined;
    for (const token of state.tokens) {
      if (token.type === "table_open") table = [];
      (table ?? laidOut).push(token);
      if (token.type !== "table_close" || table === undefined) continue;
      for (const own of layOutTable(table, state, notes, lineAt)) laidOut.push(own);
      table = undefined;
    }
    state.tokens = laidOut;
  });
}

function layOutTable(
  tokens: readonly Token[],
  state: StateCore,
  notes: TokenNotes,
  lineAt: (index: number) => string,
): readonly Token[] {
  const one = (type: string): readonly Token[] => tokens.filter((token) => token.type === type);
  const [open, close] = [tokens[0], tokens.at(-1)];
  const rows = readTableRows(tokens);
  const columns = rows[0]?.cells.length ?? 0;
  if (open === undefined || close === undefined) return tokens;
  const start = open.map?.[0] ?? 0;
  const count = notes.madeTables.get(open) ?? notes.headRows.get(state.env)?.get(start) ?? 1;
  const head = placeCells(rows.slice(0, count));
  for (const [at, { row, cells }] of head.entries()) {
    if (!notes.madeTables.has(open)) row.open.map = [start + at, start + at + 1];
    for (const { cell } of cells) {
      cell.open.type = "th_open";
      cell.close.type = "th_close";
      setCellTag(cell, cell.words === "" ? "td" : "th");
    }
  }
  notes.heads.set(open, { columns, rows: count });

  const groups = groupRows(rows.slice(count), columns, notes.madeTables.has(open) ? undefined : lineAt);
  const cells = groups.map((group) => group.rows.flatMap((row) => row.cells));
  const named = countHeadColumns(cells, columns);
  for (const { cell, column } of cells.flat()) if (column < named) setCellTag(cell, "th");
  const parts = cells.map((own) => (named === 0 ? new Map<PlacedCell, PlacedCell>() : rowsUnder(own)));
  for (const [{ cell }, above] of parts.flatMap((own) => [...own]))
    notes.rowParents.set(cell.open, plainText(above.cell.content.children ?? [], notes));
  writeSums(
    cells.map((own, at) => ({
      cells: own.filter(({ column }) => column >= named),
      under: new Map([...(parts[at] ?? [])].map(([part, above]) => [part.row, above.row])),
    })),
    state,
    notes,
  );
  return [
    open,
    ...one("thead_open"),
    ...head.flatMap(({ tokens: own }) => own),
    ...one("thead_close"),
    ...groups.flatMap(({ title, rows: own }) => [
      ...one("tbody_open"),
      ...(title === undefined ? [] : titleTokens(title, columns)),
      ...own.flatMap(({ tokens: inside }) => inside),
      ...one("tbody_close"),
    ]),
    close,
  ];
}

/** Rows under the row that is their title; those before the first title have none. */
interface RowGroup {
  readonly title: TableRow | undefined;
  readonly rows: readonly PlacedRow[];
}

const sumOfAll = /\[\[=\s*sum all\s*\]\]/;

/** `lineAt` gives the lines that the rows are written in; a row of a sheet is a title by its marks alone. */
function groupRows(
  rows: readonly TableRow[],
  columns: number,
  lineAt: ((index: number) => string) | undefined,
): readonly RowGroup[] {
  const isTitle = ({ open, cells: [first, ...others] }: TableRow): boolean => {
    if (columns < 2 || first === undefined || first.words === "" || first.words === "^") return false;
    if (others.every(({ words }) => words === "<")) return true;
    if (lineAt === undefined || others.some(({ words }) => words !== "")) return false;
    // A row may stand in a quotation.
    return cellsOf(lineAt(open.map?.[0] ?? 0).replace(/^[\s>]*/, "")).length === 1;
  };
  const groups: { readonly title: TableRow | undefined; readonly rows: TableRow[] }[] = [];
  for (const row of rows) {
    const known = groups.at(-1);
    if (isTitle(row)) groups.push({ title: row, rows: [] });
    // What sums up all groups belongs to none.
    else if (row.cells.some(({ words }) => sumOfAll.test(words)))
      groups.push({ title: undefined, rows: [row] });
    else if (known === undefined) groups.push({ title: undefined, rows: [row] });
    else known.rows.push(row);
  }
  return groups.map(({ title, rows: own }) => ({ title, rows: placeCells(own) }));
}

function titleTokens({ open, cells, close }: TableRow, columns: number): readonly Token[] {
  const [title] = cells;
  if (title === undefined) return [];
  setCellTag(title, "th");
  title.open.attrs = [
    ["colspan", String(columns)],
    ["scope", "rowgroup"],
  ];
  return [open, title.open, title.content, title.close, close];
}
