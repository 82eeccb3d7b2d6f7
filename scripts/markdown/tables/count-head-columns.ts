// How many columns of a table hold the names of its rows.
import { isFigure } from "./add-up.ts";
import type { PlacedCell } from "./place-cells.ts";
import { rowsUnder } from "./rows-under.ts";

/**
 * How many columns at the start hold heads of rows. The first does in a table of more than one column in which every
 * row of a group has words there and no two the same; where one of its cells covers several rows, the next column is
 * looked at in the same way within each, and has words and no figures.
 */
export function countHeadColumns(groups: readonly (readonly PlacedCell[])[], columns: number): number {
  let named = 0;
  let parts: readonly (readonly PlacedCell[])[] = groups;
  while (named < columns - 1) {
    const column = named;
    const firsts = parts.map((cells) => cells.filter((cell) => cell.column === column));
    const isNamed = firsts.every((own, at) => {
      // Two rows may each have a part of one name.
      const under = named === 0 ? rowsUnder(own) : undefined;
      const names = new Set(own.map((one) => `${under?.get(one)?.cell.words ?? ""}${one.cell.words}`));
      const isFit = named === 0 || ![...names].some((name) => isFigure(name) || name.includes("[[="));
      return isFit && !names.has("") && names.size === own.length && isWhole(own, parts[at] ?? []);
    });
    if (!isNamed || firsts.flat().length === 0) return named;
    named += 1;
    const tall = firsts.flat().filter(({ rows }) => rows > 1);
    if (tall.length === 0) return named;
    parts = tall.map(({ row, rows }) =>
      groups.flat().filter((cell) => cell.row >= row && cell.row < row + rows && cell.column > column),
    );
  }
  return named;
}

/** Whether some cells of a column cover all rows of a part. */
function isWhole(own: readonly PlacedCell[], part: readonly PlacedCell[]): boolean {
  return own.reduce((sum, { rows }) => sum + rows, 0) === new Set(part.map(({ row }) => row)).size;
}
