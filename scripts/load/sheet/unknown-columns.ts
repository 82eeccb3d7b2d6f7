// What is said of the columns of a sheet that cannot be read: nothing that is written in one is left out in silence.
import { nearest } from "../../lib/nearest.ts";
import { knownHeads, type SheetColumn, sheetColumns } from "../../model/measures/sheet-columns.ts";
import { periodAdvice } from "../../model/period-advice.ts";
import type { ReportCell } from "../written-point.ts";
import { isPartOfYear } from "./head-column.ts";
import type { SheetHead } from "./sheet-head.ts";

const isOfPeriod: readonly SheetColumn[] = ["figure", "numerator", "denominator"];

/** Columns with something in them that nobody knows are not left out in silence. */
export function reportUnknown({ columns, rows }: SheetHead, report: ReportCell): void {
  for (const { at, cell, words, known } of columns) {
    if (known !== undefined || !rows.some((row) => (row[at]?.text ?? "") !== "")) continue;
    if (isPartOfYear(cell.text)) {
      report(
        cell,
        `“${words}” does not say of which year.`,
        "Write the year behind it, or into a row of heads above it: June 2026, or 2026/27 over Jun.",
      );
      continue;
    }
    const near = nearest(words, knownHeads());
    const isAlone = columns.every((one) => one.at === at || one.cell.text !== cell.text);
    report(
      cell,
      `“${words}” is neither a period nor a column that is known.`,
      `${periodAdvice(cell.text) ?? (near === undefined ? "" : `Did you mean “${near}”? `)}Say under “columns” in measures.yaml what it holds: { head: ${JSON.stringify(isAlone ? cell.text : words)}, is: … }, one of ${Object.keys(sheetColumns).join(", ")}.`,
    );
  }
  for (const { cell, words, known } of columns)
    if (known !== undefined && known.period === undefined && isOfPeriod.includes(known.column))
      report(
        cell,
        `“${words}” does not say of which period.`,
        "Write the period behind it, or into a row of heads above it: June 2026, or Actual 2025/26.",
      );
  const headed = new Set(columns.map(({ at }) => at));
  for (const row of rows)
    for (const [at, cell] of row.entries())
      if (cell.text !== "" && !headed.has(at) && row.filter(({ text }) => text !== "").length > 1)
        report(
          cell,
          `“${cell.text}” stands in a column without a head.`,
          "Write above it what the column holds, or take it out.",
        );
}
