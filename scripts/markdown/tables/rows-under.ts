// Which rows of a table are parts of a row above them, by their heads: `of which: agency` under `Staff`.
import { isOfWhich } from "../../model/prose/of-which.ts";
import type { PlacedCell } from "./place-cells.ts";

/** The heads of such rows, each with the head of the row that it is a part of. `cells` are those of a group of rows. */
export function rowsUnder(cells: readonly PlacedCell[]): ReadonlyMap<PlacedCell, PlacedCell> {
  const under = new Map<PlacedCell, PlacedCell>();
  let above: PlacedCell | undefined;
  for (const one of cells) {
    if (one.column !== 0) continue;
    if (!isOfWhich(one.cell.words)) above = one;
    else if (above !== undefined) under.set(one, above);
  }
  return under;
}
