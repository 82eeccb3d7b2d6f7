// A row of figures in the middle of a table that does not say what it is of.
import { type Check, warning } from "../for-rules/check.ts";
import { judgedPapers } from "../for-rules/judged-papers.ts";

export const unnamedRows = {
  name: "unnamed-rows",
  about: "Every row of figures in a table says in its first cell what it is of.",
  why: "A figure without its name is of no use to anybody, and most often stands where a name was lost on the way from the spreadsheet.",
  mend: "Write what the row is of into its first cell.",
  level: "warning",
  *run(register) {
    for (const { pages } of judgedPapers(register))
      for (const { prose } of pages)
        for (const { rows, columns, caption } of prose.read().grids) {
          const body = rows.filter(({ isHead, cells }) => !isHead && cells.length === columns);
          if (columns < 2 || body.length < 3) continue;
          const empty = body.filter(({ cells: [first] }) => first?.unit.text.trim() === "");
          const [row] = empty;
          const at = row === undefined ? -1 : body.indexOf(row);
          // The last row, and one behind others without a name, may be a total or go on with what is above.
          if (row === undefined || empty.length > 1 || at < 1 || at === body.length - 1) continue;
          const isOfFigures = body.every(({ cells }) =>
            cells
              .slice(1)
              .every(
                ({ unit, isComputed }) =>
                  isComputed || /^[£$€+-]?[\d.,]+(?:%|m|k)?$|^[-–—]$|^$/.test(unit.text.trim()),
              ),
          );
          const figures = row.cells.slice(1).map(({ unit }) => unit.text.trim());
          if (!isOfFigures || figures.every((figure) => figure === "")) continue;
          const table = caption === undefined ? "the table" : `the table “${caption.text}”`;
          yield warning(
            row.cells[1]?.unit.place(0) ?? row.cells[0]?.unit.place(0) ?? prose.locate(""),
            `The row “${figures.join(" | ")}” of ${table} does not say what it is of.`,
            "Write what the row is of into its first cell.",
          );
        }
  },
} as const satisfies Check;
