// A table of data as it is given away: as CSV for spreadsheets and as JSON for programs.

import { stringify } from "csv-stringify/sync";
import { jsonText } from "../../lib/json-text.ts";
import type { DataRow, DataValue } from "../../model/facts/data-set.ts";

/** A table with a name that is part of its address, such as `actions`. */
export interface DataTable {
  readonly name: string;
  /** All with the same keys in the same order. */
  readonly rows: readonly DataRow[];
}

/** Rows as the text that both files have of them, so that a file that has them too need not write them again. */
export interface WrittenRows {
  readonly csv: string;
  readonly json: readonly string[];
}

/** Writes rows with the columns in their order. A cell of CSV that a spreadsheet would run as a formula is made harmless. */
export function writeRows(columns: readonly string[], rows: DataTable["rows"]): WrittenRows {
  return {
    csv: writeCsv(rows.map((row) => columns.map((column) => flat(row[column] ?? null)))),
    json: rows.map((row) => JSON.stringify(row)),
  };
}

/** CSV with a header row. */
export function toCsv(rows: DataTable["rows"]): string {
  const columns = columnsOf(rows);
  return joinCsv(columns, [writeRows(columns, rows)]);
}

/** A CSV file of rows that were written. */
export function joinCsv(columns: readonly string[], written: readonly WrittenRows[]): string {
  return [writeCsv([columns]), ...written.map(({ csv }) => csv)].join("");
}

/** JSON that says what it is and where it comes from, with a line for each of the rows that were written. */
export function joinJson(about: Readonly<Record<string, string>>, written: readonly WrittenRows[]): string {
  const head = jsonText(about).slice(0, -"\n}\n".length);
  const rows = written.flatMap(({ json }) => json).map((row) => `\n    ${row}`);
  return `${head},\n  "rows": [${rows.join(",")}${rows.length === 0 ? "" : "\n  "}]\n}\n`;
}

/** The keys of the first row, which all others have too. */
export function columnsOf(rows: DataTable["rows"]): readonly string[] {
  return Object.keys(rows[0] ?? {});
}

function writeCsv(records: readonly (readonly (string | number | null)[])[]): string {
  return stringify([...records], { escape_formulas: true });
}

function flat(value: DataValue): string | number | null {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  return value.join("; ");
}
