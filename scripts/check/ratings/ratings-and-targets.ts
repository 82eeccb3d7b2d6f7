// In a table with target, figure and rating, no figure that misses its target by far is green, and none that meets it is red.
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { cellFigure } from "../reading/cell-figure.ts";
import { goodWay } from "./good-way.ts";
import { figureColumn } from "./period-columns.ts";
import { type RatedRow, type RatedTable, ratedTables } from "./rated-tables.ts";

export const ratingsAndTargets = {
  name: "ratings-and-targets",
  about:
    "In a table that has a target, a figure and a rating beside each other, a figure that is far from its target is not green, one that meets it is not red, and one that is called above its target is not below it, where the words of the row say whether high or low figures are good.",
  why: "The colour is what most people read; where the two figures beside it say otherwise, the table is not believed.",
  mend: "Look the figure, the target and the rating up, and correct the one that is wrong. Where a tolerance explains the colour, say so in the key.",
  level: "warning",
  *run(register) {
    for (const table of ratedTables(register)) yield* inTable(table);
    for (const { prose } of judgedTexts(register))
      for (const grid of prose.read().grids) yield* besideTargets(grid);
  },
} as const satisfies Check;

/** Which columns have the targets, the figures that are rated, and whether high or low figures are good. */
function columnsIn(grid: TextGrid) {
  const heads = Array.from({ length: grid.columns }, (_, column) => grid.headOf(column));
  const columnsOf = (pattern: RegExp) => heads.flatMap((head, column) => (pattern.test(head) ? column : []));
  const [target, ...others] = columnsOf(/\btargets?\b(?! date)/i);
  const figure = figureColumn(heads);
  const polarities = columnsOf(/\b(?:good (?:is|to be)|polarity|better|aim to)\b/i);
  return target === undefined || figure === undefined || others.length > 0
    ? undefined
    : { target, figure, polarities };
}

/** Cells that say that a figure is above a target which it is below, or the other way round. */
function* besideTargets(grid: TextGrid): Iterable<Problem> {
  const columns = columnsIn(grid);
  if (columns === undefined) return;
  for (const { cells, isHead } of grid.rows) {
    if (isHead) continue;
    const [name, aim, value] = [0, columns.target, columns.figure].map((column) =>
      cells.find((cell) => cell.column === column),
    );
    if (name === undefined || aim === undefined || value === undefined) continue;
    const [target, figure] = [numberOf(aim, grid, 0), numberOf(value, grid, 0)];
    const told = columns.polarities.map((column) => grid.at(name.row, column)?.unit.text ?? "").join(" ");
    // Where low figures are good “above” may mean better.
    if (goodWay("", told, name.unit.text) !== "high") continue;
    if (target === undefined || figure === undefined || target === figure) continue;
    for (const cell of cells) {
      const word = /^(?:just |slightly |well )?(above|below|over|under) target\.?$/i.exec(
        cell.unit.text.trim(),
      )?.[1];
      if (word === undefined || /^(?:above|over)$/i.test(word) === figure > target) continue;
      yield warning(
        cell.unit.place(0),
        `“${name.unit.text.trim()}” is “${cell.unit.text.trim()}”, with ${value.unit.text.trim()} against a target of ${aim.unit.text.trim()}.`,
        "Correct the words, the figure or the target, whichever is wrong.",
      );
    }
  }
}

function* inTable({ grid, rows }: RatedTable): Iterable<Problem> {
  const columns = columnsIn(grid);
  if (columns === undefined) return;
  const { target, figure, polarities } = columns;
  for (const row of rows) {
    const at = row.rating.row;
    const [aim, value] = [grid.at(at, target), grid.at(at, figure)];
    if (aim === undefined || value === undefined) continue;
    const told = polarities.map((column) => grid.at(at, column)?.unit.text ?? "").join(" ");
    const contradicted = contradiction(row, grid, aim, value, told);
    if (contradicted !== undefined) yield contradicted;
  }
}

function contradiction(
  { rating, standing, called }: RatedRow,
  grid: TextGrid,
  aim: GridCell,
  value: GridCell,
  told: string,
): Problem | undefined {
  const bound =
    /^\s*(<=?|>=?|≤|≥|under|below|less than|at least|at most|over|above|no more than|max(?:imum)?|min(?:imum)?)\s*/i.exec(
      aim.unit.text,
    );
  const [target, figure] = [numberOf(aim, grid, bound?.[0].length ?? 0), numberOf(value, grid, 0)];
  const good = goodWay(bound?.[1] ?? "", told, called);
  if (target === undefined || figure === undefined || good === undefined || target === 0) return undefined;
  const short = good === "high" ? target - figure : figure - target;
  const isFar = short > Math.abs(target) * 0.1;
  // “Under 40” is missed by 40 itself.
  const isStrict = /^(?:<|>|under|below|less than|over|above)$/i.test(bound?.[1] ?? "");
  const isMet = isStrict ? short < 0 : short <= 0;
  const isCalledMet = standing === "done" || (standing === "well" && isFar);
  if (!(isCalledMet && !isMet) && !(standing === "badly" && isMet)) return undefined;
  return warning(
    rating.unit.place(0),
    `“${called}” is “${rating.unit.text.trim()}”, with ${value.unit.text.trim()} against a target of ${aim.unit.text.trim()}, which it ${isMet ? "meets" : "misses"}.`,
    "Correct the figure, the target or the rating, whichever is wrong; or say in the key by which tolerance it is rated.",
  );
}

function numberOf(cell: GridCell, grid: TextGrid, from: number): number | undefined {
  if (from > 0) {
    const plain = /^\s*£?(\d{1,3}(?:,\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?)\s?%?\s*$/.exec(
      cell.unit.text.slice(from),
    )?.[1];
    return plain === undefined ? undefined : Number(plain.replaceAll(",", ""));
  }
  const figure = cellFigure(cell, grid);
  return figure.kind === "figure" ? figure.written : undefined;
}
