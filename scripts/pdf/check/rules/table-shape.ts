// A reader moves through a table by rows and columns, which have to be there.
import { layOutTable } from "../../structure/table-grid.ts";
import type { Tag } from "../../structure/tag.ts";
import { at, error, type PdfProblem, type PdfRule } from "../rule.ts";
import { checkContainment } from "./containment.ts";

const HINT =
  "Tag a table as Table, its rows as TR and their cells as TH or TD; rows may be grouped in THead, TBody, TFoot.";

export const tableShape: PdfRule = {
  name: "table-shape",
  about: "A table is made of rows and cells, and all its rows are equally wide.",
  needsTags: true,
  *run({ tags }) {
    yield* checkContainment(
      tags,
      {
        Table: { holds: ["TR", "THead", "TBody", "TFoot", "Caption"] },
        THead: { in: ["Table"], holds: ["TR"] },
        TBody: { in: ["Table"], holds: ["TR"] },
        TFoot: { in: ["Table"], holds: ["TR"] },
        TR: { in: ["Table", "THead", "TBody", "TFoot"], holds: ["TH", "TD"] },
        TH: { in: ["TR"] },
        TD: { in: ["TR"] },
      },
      HINT,
    );
    for (const tag of tags) if (tag.role === "Table") yield* checkGrid(tag);
  },
};

function* checkGrid(table: Tag): Iterable<PdfProblem> {
  const { rows, widths, overhanging } = layOutTable(table);
  if (rows.length === 0) yield error("A table has no rows.", HINT, at(table));
  for (const cell of overhanging)
    yield error("A cell spans more rows than the table has.", "Correct the /RowSpan of the cell.", at(cell));
  const usual = mostCommon(widths);
  const odd = widths.findIndex((width) => width !== usual);
  const row = rows[odd];
  if (row)
    yield error(
      "The rows of a table are not equally wide.",
      "Add the cells that are missing, or correct the spans (/ColSpan, /RowSpan).",
      { ...at(row), detail: `${widths[odd]} in place of ${usual} columns: ${at(row).detail ?? ""}` },
    );
}

/** The number that occurs most often, and the first of several. */
function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
