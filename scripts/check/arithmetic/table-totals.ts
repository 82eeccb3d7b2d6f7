// A total in a table is the sum of its rows or its columns.
import type { TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { type FigureTable, figureTables } from "./figure-table.ts";
import { printed, workedAs } from "./table-lines.ts";
import { slipsOf } from "./table-slips.ts";

export const tableTotals = {
  name: "table-totals",
  about:
    "A total or sub-total in a table is the sum of the rows above it, or of the columns before it, within what rounding allows. Figures that cannot be added, such as averages and rates, are left alone.",
  why: "A member who adds up the column and gets another figure trusts no other table of the paper.",
  mend: "Look the figures up in the source: the total or one of its parts was mistyped, or a row is missing. `[[= sum above]]` works a total out.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register))
      for (const table of figureTables(prose.read())) yield* wrongTotals(table);
  },
} as const satisfies Check;

function* wrongTotals(table: FigureTable): Iterable<Problem> {
  const { totals, cells } = slipsOf(table);
  for (const { figure, value, by } of cells)
    yield warning(
      figure.cell.unit.place(figure.start),
      `It says “${printed(figure)}”, and by ${by}${inTable(table.grid)} it is ${workedAs(value, figure)}.`,
      "Look the figure up in the source, and correct it, or both of what follows from it.",
    );
  for (const { figure, sum, of } of totals) {
    const worked = workedAs(sum.value, figure);
    yield warning(
      figure.cell.unit.place(figure.start),
      `The total is “${printed(figure)}”, and ${of} come to ${worked}${inTable(table.grid)}.`,
      `Look for the figure that was mistyped, or for what is missing; if the figures are right, the total is ${worked}. If it holds more than is shown, say so in a note to the table.`,
    );
  }
}

/** “ in Table 3”, where the table has a caption by which a reader knows it. */
function inTable({ caption, number }: TextGrid): string {
  return caption === undefined ? "" : ` in Table ${number}`;
}
