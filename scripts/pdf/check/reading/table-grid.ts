// A table as the grid that its rows and spans make.
import { meaningfulTagsIn, type Tag } from "./tag.ts";

/** A cell with the rows and columns that it takes, counted from 0. */
export interface PlacedCell {
  readonly tag: Tag;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The grid of a table. */
export interface TableGrid {
  readonly rows: readonly Tag[];
  readonly cells: readonly PlacedCell[];
  /** How many columns each row comes to, with the cells that reach into it from above. */
  readonly widths: readonly number[];
  /** Cells that would reach below the last row. */
  readonly overhanging: readonly Tag[];
}

/** Lays a table out. Cells take the first free columns of their row, as browsers and readers place them. */
export function layOutTable(table: Tag): TableGrid {
  const rows = meaningfulTagsIn(table).flatMap((kid) => {
    if (kid.role === "TR") return [kid];
    return /^T(Head|Body|Foot)$/.test(kid.role)
      ? meaningfulTagsIn(kid).filter(({ role }) => role === "TR")
      : [];
  });
  const taken = rows.map((): boolean[] => []);
  const cells: PlacedCell[] = [];
  const overhanging: Tag[] = [];
  for (const [row, tag] of rows.entries()) {
    let column = 0;
    for (const cell of meaningfulTagsIn(tag).filter(({ role }) => role === "TH" || role === "TD")) {
      while (taken[row]?.[column]) column += 1;
      const { rowSpan, columnSpan } = cell.attributes;
      const rowsLeft = rows.length - row;
      if (rowSpan > rowsLeft) overhanging.push(cell);
      const placed = { tag: cell, row, column, rowSpan: Math.min(rowSpan, rowsLeft), columnSpan };
      cells.push(placed);
      for (const columns of taken.slice(row, row + placed.rowSpan))
        for (let beside = 0; beside < columnSpan; beside += 1) columns[column + beside] = true;
      column += columnSpan;
    }
  }
  // A hole between cells counts as missing.
  const widths = taken.map((columns) => Array.from(columns).filter(Boolean).length);
  return { rows, cells, widths, overhanging };
}
