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
      for (const { cells, empty, place } of prose.tableHeads) {
        if (empty.length === cells) {
          yield error(
            place,
            "The table has no heads to its columns.",
            "Write into its first row what each column holds.",
          );
          continue;
        }
        for (const cell of empty) {
          if (cell.column === 1) continue;
          yield error(
            cell.place,
            `Column ${cell.column} of the table has no head.`,
            "Write into the first row what the column holds.",
          );
        }
      }
    }
  },
} as const satisfies Check;
