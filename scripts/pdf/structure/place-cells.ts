// Where the cells of a table stand, by the rules of HTML, 4.9.12, which are those of PDF readers too.

/** A cell with how many columns and rows it wants. */
export interface SpanningCell<Cell> {
  readonly cell: Cell;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A cell in its place. */
export interface PlacedCell<Cell> {
  readonly cell: Cell;
  /** The row and the column that it begins in, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** How many of each it covers. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells that stand in each row by their columns, those among them that reach down from rows above. A cell takes the
 * first free columns, and ends before one that reaches down: cells that overlap cannot be read. None reaches below the
 * last row. In a page it runs as text, so that it uses nothing from around it.
 */
export function placeCells<Cell>(
  rows: readonly (readonly SpanningCell<Cell>[])[],
): readonly (readonly PlacedCell<Cell>[])[] {
  let placed: PlacedCell<Cell>[] = [];
  /** The row in which each column is free again. */
  const freeAt: number[] = [];
  return rows.map((cells, row) => {
    placed = placed.filter((above) => above.row + above.rows > row);
    const isFree = (column: number): boolean => (freeAt[column] ?? 0) <= row;
    let column = 0;
    for (const { cell, columnSpan, rowSpan } of cells) {
      while (!isFree(column)) column += 1;
      let columns = 1;
      while (columns < columnSpan && isFree(column + columns)) columns += 1;
      const height = Math.min(rowSpan, rows.length - row);
      placed.push({ cell, row, column, rows: height, columns });
      freeAt.length = Math.max(freeAt.length, column + columns);
      freeAt.fill(row + height, column, column + columns);
      column += columns;
    }
    placed.sort((one, other) => one.column - other.column);
    return [...placed];
  });
}
