// In a table with target, figure and rating, no figure that misses its target by far is green, and none that meets it is red.
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { cellFigure } from "../reading/cell-figure.ts";
import { goodWay } from "./good-way.ts";
import { figureColumn } from "./period-columns.ts";
import { type RatedRow, type RatedTable, ratedTables } from "./rated-tables.ts";

export const ratingsAndTargets = {
  name: "ratings-and-targets",
  about:
    "In a table that has a target, a figure and a rating beside each other, a figure that is far from its target is not green, and one that meets it is not red, where the words of the row say whether high or low figures are good.",
  why: "The colour is what most people read; where the two figures beside it say otherwise, the table is not believed.",
  mend: "Look the figure, the target and the rating up, and correct the one that is wrong. Where a tolerance explains the colour, say so in the key.",
  level: "warning",
  *run(register) {
    for (const table of ratedTables(register)) yield* inTable(table);
  },
} as const satisfies Check;

function* inTable({ grid, rows }: RatedTable): Iterable<Problem> {
  const heads = Array.from({ length: grid.columns }, (_, column) => grid.headOf(column));
  const columnsOf = (pattern: RegExp) => heads.flatMap((head, column) => (pattern.test(head) ? column : []));
  const targets = columnsOf(/\btargets?\b(?! date)/i);
  const figure = figureColumn(heads);
  const polarities = columnsOf(/\b(?:good (?:is|to be)|polarity|better|aim to)\b/i);
  const [target] = targets;
  if (target === undefined || figure === undefined || targets.length > 1) return;
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
