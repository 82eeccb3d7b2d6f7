// What is wrong in a table, each slip once: a figure that two sums show to be wrong is said instead of both.
import { remember } from "../../lib/remember.ts";
import type { FigureTable, TableFigure } from "./figure-table.ts";
import { type Odd, oddInRows } from "./odd-rows.ts";
import { type Misfit, wrongColumns, wrongRows } from "./total-misfits.ts";
import { saysWhyNot } from "./total-names.ts";

/** A figure that two others show to be wrong. */
interface WrongCell {
  readonly figure: TableFigure;
  readonly value: number;
  readonly by: string;
}

/** What is wrong in a table. */
export interface Slips {
  readonly totals: readonly Misfit[];
  readonly odd: readonly Odd[];
  readonly cells: readonly WrongCell[];
}

/** What is wrong in a table, where one slip makes several figures wrong that one alone. */
export const slipsOf = remember((table: FigureTable): Slips => {
  const isSaid = saysWhyNot(table.around);
  const [below, beside] = isSaid ? [[], []] : [[...wrongRows(table)], [...wrongColumns(table)]];
  const odd = oddInRows(table);
  const cells: WrongCell[] = [];
  const explained = new Set<Misfit | Odd>();
  const figures = table.rows.flatMap(({ values }) => values.filter((value) => typeof value === "object"));
  for (const one of beside)
    for (const other of below) {
      const [row, column] = [one.figure.cell.row, other.figure.cell.column];
      const figure = figures.find(({ cell }) => cell.row === row && cell.column === column);
      if (figure === undefined || figure.cell === one.figure.cell || !isSame(excess(one), excess(other)))
        continue;
      cells.push({ figure, value: figure.value - excess(one), by: "the totals of its row and its column" });
      explained.add(one).add(other);
    }
  for (const one of odd)
    for (const total of below) {
      const { column } = total.figure.cell;
      if (one.figure.cell.column === column && isSame(one.figure.value - one.value, excess(total)))
        explained.add(total);
      const input = one.of.find(({ cell }) => cell.column === column);
      if (input === undefined || explained.has(one)) continue;
      const value = input.value - excess(total);
      if (!one.follows(input, value)) continue;
      cells.push({
        figure: input,
        value,
        by: `the total of its column and “${one.figure.cell.unit.text.trim()}” beside it`,
      });
      explained.add(one).add(total);
    }
  const seen = new Set<TableFigure["cell"]>();
  return {
    cells,
    odd: odd.filter((one) => !explained.has(one)),
    totals: [...below, ...beside].filter((one) => {
      const isNew = !seen.has(one.figure.cell) && !explained.has(one);
      seen.add(one.figure.cell);
      return isNew;
    }),
  };
});

/** By how much the parts of a total are more than it. */
function excess({ figure, sum }: Misfit): number {
  return sum.value - figure.value;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));
}
