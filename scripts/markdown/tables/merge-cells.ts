// Which cells of a table become one: `<` alone in a cell joins it to the cell at its left, `^` to the one above.

/** A cell with its place in the grid, counted from 0, and how much of it the cell covers. */
export interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The mark of a cell that belongs to another. */
export function isMergeMark(written: string): boolean {
  return written === "<" || written === "^";
}

/**
 * The cells of some rows, given as what is written in each. Those whose marks lead nowhere, or would not make a
 * rectangle, stay cells by themselves, with their marks in them.
 */
export function mergeCells(rows: readonly (readonly string[])[]): readonly Extent[] {
  const owners: Owner[][] = [];
  for (const [row, cells] of rows.entries()) {
    const own: Owner[] = [];
    owners.push(own);
    for (const [column, written] of cells.entries()) {
      const beside =
        written === "<" ? own[column - 1] : written === "^" ? owners[row - 1]?.[column] : undefined;
      const owner = beside ?? { row, column, covered: [] };
      owner.covered.push({ row, column });
      own.push(owner);
    }
  }
  return [...new Set(owners.flat())].flatMap(extentsOf);
}

interface Owner {
  readonly row: number;
  readonly column: number;
  /** The places that belong to it, in order; its own first. */
  readonly covered: { readonly row: number; readonly column: number }[];
}

function extentsOf({ row, column, covered }: Owner): readonly Extent[] {
  const rows = Math.max(...covered.map((place) => place.row)) - row + 1;
  const columns = Math.max(...covered.map((place) => place.column)) - column + 1;
  if (rows * columns === covered.length) return [{ row, column, rows, columns }];
  return covered.map((place) => ({ ...place, rows: 1, columns: 1 }));
}
