// A table as the grid that its rows and spans make.

import { type PlacedCell, placeCells } from "./place-cells.ts";
import { meaningfulTagsIn, type Tag } from "./tag.ts";

/** The grid of a table. */
export interface TableGrid {
  readonly rows: readonly Tag[];
  /** Row by row. */
  readonly cells: readonly PlacedCell<Tag>[];
  /** How many columns each row comes to, with the cells that reach into it from above. */
  readonly widths: readonly number[];
  /** Cells that would reach below the last row. */
  readonly overhanging: readonly Tag[];
}

/** Lays a table out. */
export function layOutTable(table: Tag): TableGrid {
  const rows = meaningfulTagsIn(table).flatMap((kid) => {
    if (kid.role === "TR") return [kid];
    return /^T(Head|Body|Foot)$/.test(kid.role)
      ? meaningfulTagsIn(kid).filter(({ role }) => role === "TR")
      : [];
  });
  const spanning = rows.map((row) =>
    meaningfulTagsIn(row)
      .filter(({ role }) => role === "TH" || role === "TD")
      .map((cell) => ({ cell, ...cell.attributes })),
  );
  const placed = placeCells(spanning);
  const cells = placed.flatMap((row, at) => row.filter((cell) => cell.row === at));
  return {
    rows,
    cells,
    // A hole between cells counts as missing.
    widths: placed.map((row) => row.reduce((width, { columns }) => width + columns, 0)),
    overhanging: cells
      .filter(({ cell, rows: covered }) => cell.attributes.rowSpan > covered)
      .map(({ cell }) => cell),
  };
}
