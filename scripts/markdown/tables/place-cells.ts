// Rows of a table with their cells where they stand in the grid, once marked cells have joined those beside or above.
import type { Token } from "markdown-it";
import { type Extent, mergeCells } from "./merge-cells.ts";
import type { TableCell, TableRow } from "./table-rows.ts";

/** A cell and where it stands. */
export interface PlacedCell extends Extent {
  readonly cell: TableCell;
}

/** A row, its cells in order, and the tokens that are left of it. */
export interface PlacedRow {
  readonly row: TableRow;
  readonly cells: readonly PlacedCell[];
  readonly tokens: readonly Token[];
}

/** Places the cells of rows that may be merged with each other, and writes onto each how much it covers. */
export function placeCells(rows: readonly TableRow[]): readonly PlacedRow[] {
  const extents = mergeCells(rows.map(({ cells }) => cells.map(({ words }) => words)));
  const placed = Map.groupBy(extents, ({ row }) => row);
  return rows.map((row, at) => {
    const cells = (placed.get(at) ?? []).flatMap((extent) => {
      const cell = row.cells[extent.column];
      return cell === undefined ? [] : [{ ...extent, cell }];
    });
    for (const { cell, rows: height, columns } of cells) {
      if (columns > 1) cell.open.attrSet("colspan", String(columns));
      if (height > 1) cell.open.attrSet("rowspan", String(height));
    }
    const inside = cells.flatMap(({ cell }) => [cell.open, cell.content, cell.close]);
    return { row, cells, tokens: [row.open, ...inside, row.close] };
  });
}
