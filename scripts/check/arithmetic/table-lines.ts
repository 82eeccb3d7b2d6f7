// A table as lines of figures, taken by its rows or by its columns, for rules that do not care which way it lies.
import { asWritten } from "./as-written.ts";
import type { FigureTable, TableFigure, TableValue } from "./figure-table.ts";

/** A row or a column with what its head says. */
export interface Line {
  /** In small letters. */
  readonly label: string;
  /** As typed. */
  readonly name: string;
  readonly values: readonly TableValue[];
}

/** A table, taken one way: its lines, and what stands at each place of them is called. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly places: readonly string[];
  readonly areRows: boolean;
}

/** A table taken by its rows, and by its columns. */
export function linesOf({ rows, heads, grid }: FigureTable): readonly [Lines, Lines] {
  const labels = rows.map(({ label }) => label);
  const columns = heads.map((label, column): Line => {
    const values = rows.map((row) => row.values[column] ?? "nothing");
    return { label, name: grid.headOf(column), values };
  });
  return [
    { lines: rows, places: heads, areRows: true },
    { lines: columns, places: labels, areRows: false },
  ];
}

/** The figure of a line at a place. */
export function figureIn(line: Line | undefined, place: number): TableFigure | undefined {
  const value = line?.values[place];
  return typeof value === "object" ? value : undefined;
}

/** What a figure would be, as it is written. */
export function workedAs(value: number, figure: TableFigure): string {
  const { text } = figure.cell.unit;
  return asWritten(value, figure, text.trim(), text.slice(figure.start, figure.end));
}

/** A figure as it stands in its cell. */
export function printed({ cell }: TableFigure): string {
  return cell.unit.text.trim();
}
