// A figure that is missing in a table of figures without a sign or a word that says why.
import type { GridCell, GridRow, TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedPapers } from "../for-rules/judged-papers.ts";
import { calledRow, isSubtitle } from "../for-rules/row-names.ts";
import { cellFigure } from "../reading/cell-figure.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const blankFigures = {
  name: "blank-figures",
  about:
    "In a table of figures no single cell is empty among others that are not: there is a figure, or a sign or a word for why there is none.",
  why: "An empty cell may be nought, not counted, or forgotten, and whoever adds up the column takes it for the first.",
  mend: "Write the figure; or “–”, “n/a”, “not available” or another word for why there is none.",
  level: "warning",
  *run(register) {
    for (const { publication, pages, fields } of judgedPapers(register)) {
      if (publication.front.status === "draft") continue;
      for (const { prose } of [...pages, ...fields])
        for (const grid of prose.read().grids) yield* blanksIn(grid);
    }
  },
} as const satisfies Check;

function* blanksIn(grid: TextGrid): Iterable<Problem> {
  const head = grid.rows[0];
  if (head?.isHead !== true || grid.columns < 3 || !head.cells.every(({ unit }) => isEnglish(unit))) return;
  const rows = grid.rows.filter((row) => !row.isHead && !isSubtitle(row, grid));
  if (rows.length < 3) return;
  const heads = Array.from({ length: grid.columns }, (_none, column) => grid.headOf(column));
  const figured = heads.flatMap((_head, column) =>
    column > 0 &&
    isOfFigures(
      rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column)),
      grid,
    )
      ? [column]
      : [],
  );
  if (figured.length < 2) return;
  const blanks = rows.flatMap((row) =>
    row.cells.flatMap((cell) => (figured.includes(cell.column) && isBlank(cell) ? [{ row, cell }] : [])),
  );
  // Several gaps are a way to write that there is nothing.
  const [blank, ...more] = blanks;
  if (blank === undefined || more.length > 0) return;
  const { row, cell } = blank;
  const first = row.cells[0]?.unit.text.trim() ?? "";
  if (
    first === "" ||
    /^(?:(?:sub-?|grand )?totals?|average|mean|all|change|difference|variance|notes?)\b/i.test(first)
  )
    return;
  const others = figured.filter((column) => column !== cell.column);
  // The last figure of a row may be of a time that is to come, the first of one before there was any.
  if (!others.every((column) => holdsFigure(row, column, grid))) return;
  yield warning(
    cell.unit.place(0),
    `“${calledRow(row, heads)}” has no figure under “${heads[cell.column]?.trim()}”, and nothing says why; all other cells of the table have one.`,
    "Write the figure, or a sign or a word for why there is none, such as “–” or “not available”.",
  );
}

function isBlank({ unit, isComputed, rows, columns }: GridCell): boolean {
  return !isComputed && rows === 1 && columns === 1 && unit.text.trim() === "" && unit.insets.length === 0;
}

/** Whether all cells of a column that are not empty are figures, or say why there is none. */
function isOfFigures(cells: readonly GridCell[], grid: TextGrid): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    filled.length >= 2 &&
    filled.length >= cells.length - 1 &&
    filled.every((cell) => /^(?:figure|computed|missing|dash)$/.test(cellFigure(cell, grid).kind)) &&
    filled.filter((cell) => cellFigure(cell, grid).kind === "figure").length * 2 > filled.length
  );
}

function holdsFigure({ cells }: GridRow, column: number, grid: TextGrid): boolean {
  const cell = cells.find((one) => one.column === column);
  return cell !== undefined && /^(?:figure|computed)$/.test(cellFigure(cell, grid).kind);
}
