// A table as rows and columns of figures, for the rules that hold some of its figures against others.

import { remember } from "../../lib/remember.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type CellFigure, cellFigure } from "../reading/cell-figure.ts";
import { isEnglish } from "../reading/read-sentences.ts";
import { type SumSort, sumSort } from "./total-names.ts";

/** A figure of a table and its cell. */
export type TableFigure = Extract<CellFigure, { readonly kind: "figure" }> & { readonly cell: GridCell };

/** What a cell of a table comes to when it is added up: a figure, nothing, or what nobody knows. */
export type TableValue = TableFigure | "nothing" | "unknown";

/** A row of the body. */
interface FigureRow {
  /** The words in it, in small letters, with a space between the cells. */
  readonly label: string;
  /** The words as typed, as a message names the row. */
  readonly name: string;
  /** What the row is called, without its number. */
  readonly head: string;
  /** What its words say that it is to the others. */
  readonly sort: SumSort | undefined;
  /** The title of the group of rows that it is in. */
  readonly group: string;
  /** By column. */
  readonly values: readonly TableValue[];
}

/** A table with figures. */
export interface FigureTable {
  readonly grid: TextGrid;
  readonly rows: readonly FigureRow[];
  /** The heads of the columns, in small letters. */
  readonly heads: readonly string[];
  /** All that is said around it, in small letters: its caption, what leads to it, and what stands behind it. */
  readonly around: string;
}

/** The English tables of a text that have figures. */
export const figureTables = remember(({ grids, units }: ReadText): readonly FigureTable[] =>
  grids.flatMap((grid) => readTable(grid, units) ?? []),
);

/** The figure of a row and a column, where there is one. */
export function figureAt({ rows }: FigureTable, row: number, column: number): TableFigure | undefined {
  const value = rows[row]?.values[column];
  return typeof value === "object" ? value : undefined;
}

function readTable(grid: TextGrid, units: readonly TextUnit[]): FigureTable | undefined {
  const body = grid.rows.filter(({ isHead }) => !isHead);
  const first = grid.rows[0]?.cells[0]?.unit;
  if (body.length === 0 || first === undefined || !isEnglish(first) || first.isQuoted) return undefined;
  const offset = grid.rows.length - body.length;
  const rows = body.map(({ title, cells }, at): FigureRow => {
    const words: string[] = [];
    const values = Array.from({ length: grid.columns }, (_, column): TableValue => {
      const cell = grid.at(offset + at, column);
      // What covers several columns or rows is no figure of one.
      if (cell === undefined || cell.row !== offset + at || cell.column !== column) return "nothing";
      const read = cellFigure(cell, grid);
      // “1 (gas, fleet)” at the head of a row is its name.
      const isName = column === 0 && read.kind === "figure" && /\p{L}{3}/u.test(read.rest);
      if (read.kind === "words" || cell.isHead || isName) words.push(cell.unit.text.trim());
      if (isName) return "unknown";
      if (cell.unit.spans.some(({ kind }) => kind === "struck") || cell.columns > 1 || cell.rows > 1)
        return "unknown";
      if (read.kind === "figure") return { ...read, cell };
      return read.kind === "empty" || read.kind === "dash" ? "nothing" : "unknown";
    });
    const name = words.filter((one) => one !== "").join(" ");
    const group = title === undefined || cells.includes(title) ? "" : title.unit.text;
    const head =
      words.find((one) => /\p{L}{3}/u.test(one)) ??
      words.find((one) => one !== "") ??
      cells[0]?.unit.text.trim() ??
      "";
    return { label: name.toLowerCase(), name, head, sort: sumSort(name), group, values };
  });
  if (!rows.some(({ values }) => values.some((value) => typeof value === "object"))) return undefined;
  return {
    grid,
    rows,
    heads: Array.from({ length: grid.columns }, (_, column) => grid.headOf(column).toLowerCase()),
    around: wordsAround(grid, units),
  };
}

/** What is said of a table right before and right behind it, and in notes. */
function wordsAround({ caption, lead, rows }: TextGrid, units: readonly TextUnit[]): string {
  const last = rows.at(-1)?.cells.at(-1)?.unit;
  const end = last === undefined ? -1 : units.lastIndexOf(last);
  const behind = end < 0 ? [] : units.slice(end + 1, end + 3).filter(isRemark);
  const hasNotes = rows.some(({ cells }) =>
    cells.some(({ unit }) => unit.insets.some(({ kind }) => kind === "note")),
  );
  const notes = hasNotes ? units.filter(({ sort }) => sort === "note") : [];
  return [caption, lead, ...behind, ...notes]
    .map((unit) => unit?.text ?? "")
    .join("\n")
    .toLowerCase();
}

/** Whether a piece behind a table speaks of it. */
function isRemark({ sort, text }: TextUnit): boolean {
  return (
    sort !== "cell" &&
    /^\W*(?:notes?|sources?|n\.? ?b|figures|totals?|numbers|please|some|percentages|the table|this table|\*|†)/i.test(
      text,
    )
  );
}
