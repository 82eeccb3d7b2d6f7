// Every cell of a table is shown: no row has more of them than the head, and no table is shown as text.
import type { Stray, TableFault } from "../model/prose/stray.ts";
import { type Advice, adviseOnStrays, doubtful, wrong } from "./advise-on-strays.ts";
import type { Check } from "./check.ts";

export const tableRows = {
  name: "table-rows",
  about: "Every row of a table has as many cells as its head, and no table is shown as text.",
  run: (register) => adviseOnStrays(register, advices),
} as const satisfies Check;

const columnsOf = ({ columns = 0 }: Stray) => `than the table has columns (${columns})`;

const advices: Readonly<Record<TableFault, Advice>> = {
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
  "unread-table": wrong(
    ({ written }) => `“${written}” is a line of a table that is not read as one, and is shown as text.`,
    "Write a row a line, with bars between its cells; under the first row a line | --- | --- | with as many cells as it has; and an empty line above and below the table.",
  ),
};
