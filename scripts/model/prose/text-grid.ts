// A table of a text as a grid of cells, each of them a piece of the text.
import type { Place } from "../../lib/finding.ts";
import type { TextUnit } from "./text-unit.ts";

/** A cell, where it stands in its grid, counted from 0, and how many rows and columns it covers. */
export interface GridCell {
  readonly unit: TextUnit;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Whether it is the head of a column, of a row or of a group of rows. */
  readonly isHead: boolean;
  /** Whether we work out what it says, so that there is nothing to judge. */
  readonly isComputed: boolean;
}

/** A row of a grid. */
export interface GridRow {
  /** The cells that begin in it. */
  readonly cells: readonly GridCell[];
  readonly isHead: boolean;
  /** The title of the group of rows that it belongs to; a row that is such a title has its own cell here. */
  readonly title?: GridCell;
}

/** A table. */
export interface TextGrid {
  readonly id: string;
  readonly number: string;
  readonly caption?: TextUnit;
  /** What stands right before it or its caption. */
  readonly lead?: TextUnit;
  /** Where its first row begins; of one from a sheet, the block that shows it. */
  readonly place: Place;
  readonly columns: number;
  /** Head rows first. */
  readonly rows: readonly GridRow[];
  /** The cell that covers a place, counted from 0. */
  at(row: number, column: number): GridCell | undefined;
  /** The words of the head of a column, of all its rows from above, with a space between. */
  headOf(column: number): string;
  /** The cells of the body that begin in a column. */
  cellsOf(column: number): readonly GridCell[];
}
