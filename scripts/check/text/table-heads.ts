// Every column of a table has a head, which is read out with each cell of the column.
import { type Check, error } from "../for-rules/check.ts";

export const tableHeads = {
  name: "table-heads",
  about: "Every column of a table has a head; only the corner above the names of rows may be empty.",
  why: "With each figure a listener hears the head of its column; without one, twelve is only twelve.",
  mend: "Say in the first row what each column holds, its unit too.",
  *run(register) {
    for (const { prose, extent } of register.texts) {
      if (extent === "field") continue;
      for (const { place, columns, rows, caption, headOf, at } of prose.read().grids) {
        const table = caption === undefined ? "the table" : `the table “${caption.text}”`;
        const last = rows.findLastIndex(({ isHead }) => isHead);
        const bare = Array.from({ length: columns }, (_, column) => column).filter(
          (column) => headOf(column) === "",
        );
        if (bare.length === columns) {
          yield error(
            place,
            `${table.charAt(0).toUpperCase()}${table.slice(1)} has no heads to its columns.`,
            "Write into its first row what each column holds.",
          );
          continue;
        }
        for (const column of bare) {
          if (column === 0) continue;
          yield error(
            // What a column is called at last stands in the row above the hyphens.
            at(last, column)?.unit.place(0) ?? place,
            `Column ${column + 1} of ${table} has no head.`,
            "Write into the first row what the column holds.",
          );
        }
      }
    }
  },
} as const satisfies Check;
