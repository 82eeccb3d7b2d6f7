// A table of data as it is given away: as CSV for spreadsheets and as JSON for programs.
import { stringify } from "csv-stringify/sync";
import type { Period } from "../model/period.ts";

/** What may stand in a cell; a list is joined in CSV and kept in JSON. */
export type DataValue = string | number | null | readonly string[];

/** A table with a name that is part of its address, such as `actions`. */
export interface DataTable {
  readonly name: string;
  /** For readers, such as `Actions`. */
  readonly title: string;
  /** The keys of the rows, for a table that may have none. */
  readonly columns?: readonly string[];
  /** All with the same keys in the same order. */
  readonly rows: readonly Readonly<Record<string, DataValue>>[];
}

/** CSV with a header row. A cell that a spreadsheet would run as a formula is made harmless. */
export function toCsv({ rows, columns = Object.keys(rows[0] ?? {}) }: DataTable): string {
  const records = rows.map((row) => columns.map((column) => flat(row[column] ?? null)));
  return stringify([columns, ...records], { escape_formulas: true });
}

/** JSON that says what it is and where it comes from. */
export function toJson(table: DataTable, about: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ ...about, name: table.name, rows: table.rows }, undefined, 2)}\n`;
}

/** A date as columns: as written, and the first and last day that it can mean. */
export function dateColumns(
  name: string,
  period: Period | undefined,
): Readonly<Record<string, string | null>> {
  const days = period === undefined || period.precision === "words" ? undefined : period;
  return {
    [name]: period?.text ?? null,
    [`${name}-start`]: days?.start ?? null,
    [`${name}-end`]: days?.end ?? null,
  };
}

function flat(value: DataValue): string | number | null {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  return value.join("; ");
}
