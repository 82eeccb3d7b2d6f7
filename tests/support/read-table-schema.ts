// Reads a CSV file by a Table Schema as its specification has it, as far as our schemas go; throws at the first cell that
// does not fit. https://specs.frictionlessdata.io/table-schema/
import { parse } from "csv-parse/sync";
import { propertyOf } from "../../scripts/lib/property-of.ts";
import { listOf } from "./list-of.ts";

/** The rows with their cells as what the schema says they are; a missing value is null. */
export function readTableSchema(csv: string, schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  const fields = listOf(propertyOf(schema, "fields"));
  const missing = listOf(propertyOf(schema, "missingValues"));
  const [head, ...records]: string[][] = parse(csv);
  const names = fields.map((field) => String(propertyOf(field, "name")));
  if (String(head) !== String(names)) throw new Error(`The head is ${head}, and the fields are ${names}.`);
  return records.map((record, row) =>
    Object.fromEntries(
      fields.map((field, column) => {
        const cell = record[column] ?? "";
        const value = missing.includes(cell) ? null : readCell(field, cell);
        if (!allows(propertyOf(field, "constraints"), value))
          throw new Error(`Row ${row + 2}, ${names[column]}: “${cell}” breaks the constraints.`);
        return [names[column], value];
      }),
    ),
  );
}

function readCell(field: unknown, cell: string): string | number {
  const format = String(propertyOf(field, "format") ?? "default");
  const type = `${propertyOf(field, "type")} ${format}`;
  if (type === "string default") return cell;
  if (type === "string uri" && URL.canParse(cell)) return cell;
  if (type === "number default" && /^[-+]?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  if (type === "date default" && new Date(cell).toJSON()?.slice(0, 10) === cell) return cell;
  throw new Error(`“${cell}” is no ${type}.`);
}

function allows(constraints: unknown, value: unknown): boolean {
  const words = propertyOf(constraints, "enum");
  if (value === null) return propertyOf(constraints, "required") !== true;
  return words === undefined || listOf(words).includes(value);
}
