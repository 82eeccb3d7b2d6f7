// Tells how a sheet of measures was understood, for an officer who wants to be sure of it.
import { formatCount } from "../../lib/number-format.ts";
import { sheetColumns } from "../../model/measures/sheet-columns.ts";
import type { SheetReading } from "./sheet-reading.ts";

/** The text for one sheet, which ends with an empty line. */
export function explainSheet(reading: SheetReading): string {
  const { file, titles, heads, columns, groups, measures, repeated } = reading;
  const meanings: Readonly<Record<string, string>> = sheetColumns;
  const about = (column: string | undefined, period: string | undefined) => {
    if (column === undefined) return "not understood";
    const what =
      column === "figure" && period !== undefined ? "figures" : `${column}: ${meanings[column] ?? ""}`;
    return period === undefined ? what : `${what}, ${period}`;
  };
  return [
    `How ${file} was understood`,
    ...(titles.length === 0 ? [] : [`  ${linesWords(titles)} above the heads of the columns: not read.`]),
    `  ${linesWords(heads)} ${heads.length === 1 ? "names" : "name"} the columns:`,
    ...padded(columns.map(({ letter, words, column, period }) => [letter, words, about(column, period)])),
    ...(repeated.length === 0
      ? []
      : [`  ${linesWords(repeated)} ${repeated.length === 1 ? "repeats" : "repeat"} the heads.`]),
    ...(groups.length === 0 ? [] : [`  ${formatCount(groups.length, "group")}:`]),
    ...padded(
      groups.map(({ line, title, measures: count, section }) => [
        `line ${line}`,
        title,
        `${formatCount(count, "measure")}${section === undefined ? "" : `; the section “${section}” begins`}`,
      ]),
    ),
    `  ${formatCount(measures.length, "measure")}, each with what texts call it by and what it counts:`,
    ...padded(measures.map(({ line, ref, name, unit }) => [`line ${line}`, ref, unit ?? "", name])),
    "",
  ].join("\n");
}

function linesWords(lines: readonly number[]): string {
  return `${lines.length === 1 ? "Line" : "Lines"} ${lines.join(", ").replace(/, (\d+)$/, " and $1")}`;
}

/** Rows whose cells stand below each other, but for the last. */
function padded(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_cell, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows.map(
    (row) =>
      `    ${row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd()}`,
  );
}
