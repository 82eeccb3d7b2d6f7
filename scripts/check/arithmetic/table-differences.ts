// A column that is worked out from others of its row, such as a difference or a share, is so in each row.
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { oddBands } from "./council-tax-bands.ts";
import { type FigureTable, figureTables } from "./figure-table.ts";
import { printed } from "./table-lines.ts";
import { slipsOf } from "./table-slips.ts";
import { wordedDifferences } from "./worded-differences.ts";

export const tableDifferences = {
  name: "table-differences",
  about:
    "Where a column of a table is the difference, the change in per cent, the share, the product or the rate of two others in most of its rows, or the share of a total, it is so in all of them, and with the same sign.",
  why: "One row that does not follow from its own figures tells members of a saving or a rise that is not there.",
  mend: "Work the row out again, or correct the figure that was mistyped. `[[= sum left]]` adds a row up.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register))
      for (const table of figureTables(prose.read())) yield* oddRows(table);
  },
} as const satisfies Check;

function* oddRows(table: FigureTable): Iterable<Problem> {
  yield* wordedDifferences(table);
  for (const { figure, worked, how } of [...oddBands(table), ...slipsOf(table).odd])
    yield warning(
      figure.cell.unit.place(figure.start),
      `It says “${printed(figure)}”, and ${how} is ${worked}, as it is in the other rows.`,
      "Work the row out again, or correct the figure that was mistyped.",
    );
}
