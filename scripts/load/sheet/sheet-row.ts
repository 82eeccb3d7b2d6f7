// A row of a sheet of measures by what its columns mean.
import type { SheetColumn } from "../../model/measures/sheet-columns.ts";
import type { Cell } from "../read-csv.ts";
import type { PlacedColumn } from "./sheet-head.ts";

/** A cell of a column that is known, with the period that its head names and the cell that names it. */
export interface RowCell {
  readonly column: SheetColumn;
  readonly period?: string;
  readonly of?: string;
  readonly cell: Cell;
  readonly head: Cell;
}

/** What a row has, column by column. */
export class SheetRow {
  /** Those that are filled, from left to right; none of the columns that are left out. */
  readonly filled: readonly RowCell[];
  readonly #cells: readonly Cell[];
  readonly #columns: readonly PlacedColumn[];

  constructor(cells: readonly Cell[], columns: readonly PlacedColumn[]) {
    this.#cells = cells;
    this.#columns = columns;
    this.filled = columns.flatMap(({ at, known, cell: head }) => {
      const cell = cells[at];
      if (known === undefined || known.column === "left-out" || cell === undefined || cell.text === "")
        return [];
      return [{ ...known, cell, head }];
    });
  }

  /** The first filled cell of a column. */
  of(column: SheetColumn): Cell | undefined {
    return this.filled.find((one) => one.column === column)?.cell;
  }

  /** All filled cells of a column. */
  all(column: SheetColumn): readonly RowCell[] {
    return this.filled.filter((one) => one.column === column);
  }

  /** Whether the sheet has a column, filled in this row or not. */
  has(column: SheetColumn): boolean {
    return this.#columns.some(({ known }) => known?.column === column);
  }

  /** Where the row begins, for what is wrong with all of it. */
  get start(): Cell {
    return this.filled[0]?.cell ?? this.#cells[0] ?? { text: "", line: 1, column: 1 };
  }
}
