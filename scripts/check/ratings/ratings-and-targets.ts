// In a table with target, figure and rating, no figure that misses its target by far is green, and none that meets it is red.
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { cellFigure } from "../reading/cell-figure.ts";
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
  const figures = columnsOf(
    /\b(?:actual|performance|result|outturn|achieved|latest|current|value|figure)\b/i,
  ).filter((column) => !/\b(?:target|previous|last|rating|rag|comment)/i.test(heads[column] ?? ""));
  const polarities = columnsOf(/\b(?:good (?:is|to be)|polarity|better|aim to)\b/i);
  const [target, figure] = [targets[0], figures[0]];
  if (target === undefined || figure === undefined || targets.length > 1 || figures.length > 1) return;
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
  { rating, colour, called }: RatedRow,
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
  const good = goodOf(bound?.[1] ?? "", told, called);
  if (target === undefined || figure === undefined || good === undefined || target === 0) return undefined;
  const short = good === "high" ? target - figure : figure - target;
  const isFar = short > Math.abs(target) * 0.1;
  // “Under 40” is missed by 40 itself.
  const isStrict = /^(?:<|>|under|below|less than|over|above)$/i.test(bound?.[1] ?? "");
  const isMet = isStrict ? short < 0 : short <= 0;
  if (!(colour === "green" && isFar) && !(colour === "red" && isMet)) return undefined;
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

/** Whether high or low figures are good, by the sign of the target, a column that says so, or the name of what is measured. */
function goodOf(bound: string, told: string, name: string): "high" | "low" | undefined {
  if (/^(?:<|≤|under|below|less|at most|no more|max)/i.test(bound)) return "low";
  if (/^(?:>|≥|at least|over|above|min)/i.test(bound)) return "high";
  if (/\b(?:low|lower|minimi[sz]e|decrease|reduce)\b/i.test(told)) return "low";
  if (/\b(?:high|higher|maximi[sz]e|increase)\b/i.test(told)) return "high";
  const isLow =
    /\b(?:complaints?|absences?|sickness|vacanc(?:y|ies)|arrears|overdue|late|backlog|days? (?:to|lost)|waiting|turnover|exclusions?|re-?offending|accidents?|delays?|void|deaths|crimes?|missed|errors?|not in education|re-referrals?)\b/i.test(
      name,
    );
  const isHigh =
    /\b(?:within|on time|in time|in target|satisf\w+|completed|attendance|collected|recycled|answered|resolved|up to date|good or (?:better|outstanding)|compliance|compliant|trained|achieving|immuni[sz]ed|vaccinated)\b/i.test(
      name,
    );
  return isLow === isHigh ? undefined : isLow ? "low" : "high";
}
