// Every cell of a table is shown: no row has more of them than the head, and no table is shown as text.
import type { Stray, TableFault } from "../../model/prose/stray.ts";
import { type Advice, adviseOnStrays, doubtful, wrong } from "../for-rules/advise-on-strays.ts";
import type { Check } from "../for-rules/check.ts";

export const tableRows = {
  name: "table-rows",
  about: "Every row of a table has as many cells as its head, and no table is shown as text.",
  why: "A cell too many is shown nowhere; where a bar is missing, every figure behind it stands in the wrong column.",
  mend: "Write a bar for each column in each row, also for an empty cell, and leave an empty line between the table and the text.",
  level: "warning",
  run: (register) => adviseOnStrays(register, advices),
} as const satisfies Check;

const columnsOf = ({ columns = 0 }: Stray) => `than the table has columns (${columns})`;

const advices: Readonly<Record<TableFault, Advice>> = {
  "loose-merge": wrong(
    ({ written }) =>
      written === "<"
        ? "The cell has only “<”, which joins it to the cell at its left, and there is none that it can join."
        : "The cell has only “^”, which joins it to the cell above, and there is none that it can join.",
    "Cells that are joined make a rectangle within the head, or within the rows under one title. Write the words of the cell, or a backslash before the sign if it is meant as such.",
  ),
  "lost-cells": wrong(
    (stray) => `The row has more cells ${columnsOf(stray)}: “${stray.written}” is shown nowhere.`,
    "Add a column to the head and to the line of hyphens, or take the cell out. If a bar belongs to the text, write a backslash before it.",
  ),
  "short-row": doubtful(
    (stray) => `The row has fewer cells ${columnsOf(stray)}; its last ones are empty.`,
    "Write a bar for each cell, also for an empty one, so that every figure stands in its column.",
  ),
  "loose-row": doubtful(
    () => "The line stands directly below a table, and has become a row of it.",
    "Leave an empty line between the table and the text.",
  ),
  "sum-of-nothing": wrong(
    () => "The sum has no figure to add up.",
    "Write [[= sum above]] under figures, [[= sum left]] behind them, or [[= sum all]] for a whole column; or take it out.",
  ),
  "sum-of-units": wrong(
    ({ written, other = "" }) => `The sum would add “${written}” to “${other}”, which have different units.`,
    "Write all figures that are added up in one unit, or take the sum out.",
  ),
  "sum-of-words": wrong(
    ({ written }) => `The sum would add “${written}”, which is no figure.`,
    "Write a figure, or leave the cell empty or put a dash into it if there is nothing to add. If the figure is not known yet, there is no sum: take it out.",
  ),
  "unread-table": wrong(
    ({ written }) => `“${written}” is a line of a table that is not read as one, and is shown as text.`,
    "Write a row a line, with bars between its cells; under its head a line | --- | --- | with as many cells as each row of the head has; and an empty line above and below the table.",
  ),
};
