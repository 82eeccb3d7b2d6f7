// Keeps which cell something of a measure was read from.
import type { Cell } from "../read-csv.ts";

/** Keeps where a group of keys was read, and each of them. */
export function placeCell(
  cells: Map<string, Cell>,
  pointer: string,
  value: object,
  cell: Cell | undefined,
): void {
  if (cell === undefined) return;
  cells.set(pointer, cell);
  for (const key of Object.keys(value)) cells.set(`${pointer}/${key}`, cell);
}
