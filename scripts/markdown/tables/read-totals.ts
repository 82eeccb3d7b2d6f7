// The columns of a table that are to be added up, as a block names them: `total="Places, Cost"`.

/** The columns that are meant, counted from 0, and the names that no column has. */
export interface Totals {
  readonly columns: readonly number[];
  readonly unknown: readonly string[];
}

/** Reads the names among the heads of columns. A name with a comma in it is found as well. */
export function readTotals(written: string | undefined, heads: readonly string[]): Totals {
  const columns: number[] = [];
  const unknown: string[] = [];
  let parts = (written ?? "").split(",").map((part) => part.trim());
  while (parts.length > 0) {
    const match = parts
      .map((_part, at) => ({ length: at + 1, name: folded(parts.slice(0, at + 1).join(", ")) }))
      .map(({ length, name }) => ({ length, column: heads.findIndex((head) => folded(head) === name) }))
      .find(({ column }) => column > 0);
    if (match !== undefined) columns.push(match.column);
    else if (parts[0] !== undefined && parts[0] !== "") unknown.push(parts[0]);
    parts = parts.slice(match?.length ?? 1);
  }
  return { columns, unknown };
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, " ").trim();
}
