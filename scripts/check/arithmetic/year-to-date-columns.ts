// A column of the year to date, or of the latest position, goes up to the last month that the table has.
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { isSlip } from "./add-up.ts";
import { asWritten } from "./as-written.ts";
import { type FigureTable, figureAt, figureTables, type TableFigure } from "./figure-table.ts";
import { saysWhyNot } from "./total-names.ts";

export const yearToDateColumns = {
  name: "year-to-date-columns",
  about:
    "In a table with a column a month or a quarter, the year to date is what they come to, or how things stood at the last of them, and the latest position is that of the last.",
  why: "A year to date that was not brought forward is last month's news, and is rated as if it were this month's.",
  mend: "Bring the column forward to the last month that the table has, or correct the month that was mistyped.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register))
      for (const table of figureTables(prose.read())) yield* behindTimes(table);
  },
} as const satisfies Check;

const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b|^q(?:uarter )?[1-4]\b/;

function* behindTimes(table: FigureTable): Iterable<Problem> {
  const { heads, rows, around } = table;
  const months = heads.flatMap((head, at) => (month.test(head) ? [at] : []));
  if (months.length < 2 || saysWhyNot(around)) return;
  for (const [column, head] of heads.entries()) {
    const isYear = /\b(?:year[- ]to[- ]date|ytd|cumulative|total to date)\b/.test(head);
    const isFull = isFullYear(head, months.length);
    const isLatest = /\b(?:end position|latest|current)\b/.test(head);
    if ((!isYear && !isLatest && !isFull) || months.includes(column)) continue;
    for (const [at, row] of rows.entries()) {
      const figure = figureAt(table, at, column);
      const parts = months.map((one) => figureAt(table, at, one));
      if (
        figure === undefined ||
        !parts.every((part) => part !== undefined) ||
        /%|average|rate\b/.test(row.label)
      )
        continue;
      if (parts.some(({ unit }) => unit.kind !== figure.unit.kind)) continue;
      const found = isFull
        ? wrongYear(figure, parts, row.label)
        : isYear
          ? staleSum(figure, parts, heads[months[0] ?? 0] ?? "")
          : staleState(figure, parts);
      if (found === undefined) continue;
      const { text } = figure.cell.unit;
      const worked = asWritten(found.value, figure, text.trim(), text.slice(figure.start, figure.end));
      const last = table.grid.headOf(months.at(-1) ?? 0);
      yield warning(
        figure.cell.unit.place(figure.start),
        found.isState
          ? `“${table.grid.headOf(column)}” is “${text.trim()}”, as it was before ${last}, where it is ${worked}.`
          : `“${table.grid.headOf(column)}” is “${text.trim()}”, and the ${months.length} columns up to ${last} come to ${worked}.`,
        "Bring it forward to the last column, or correct what was mistyped. If it holds more than is shown, say so in a note to the table.",
      );
    }
  }
}

/** Whether a head stands over what four quarters or twelve months come to. */
function isFullYear(head: string, months: number): boolean {
  return (
    (months === 4 || months === 12) &&
    /^(?:(?:full|whole|total|year|annual|yearly|12|twelve|total for the|total for|all)[- ]?)*(?:year|annual|year total|annual total|months|(?:20)?\d\d[/-–](?:20)?\d\d|20\d\d)(?: total)?$/.test(
      head,
    )
  );
}

/** A year that is nearly what its quarters come to, and neither the last of them nor their mean. */
function wrongYear(figure: TableFigure, parts: readonly TableFigure[], label: string): Stale | undefined {
  const { value, unit } = figure;
  if (
    (unit.kind !== "count" && unit.kind !== "money") ||
    /\b(?:days|average|mean|per|median|score)\b/.test(label)
  )
    return undefined;
  const sum = parts.reduce((all, part) => all + part.value, 0);
  const slack = parts.reduce(
    (all, { step, decimals }) => all + (step === 1 && decimals === 0 ? 0 : step / 2),
    0,
  );
  if (sum <= 0 || Math.abs(sum - value) <= slack + (figure.decimals > 0 ? figure.step / 2 : 0) + 1e-6)
    return undefined;
  const ratio = value / sum;
  return (ratio > 0.8 && ratio < 1.25) || (isSlip(value, sum) && ratio > 0.4 && ratio < 2.5)
    ? { value: sum, isState: false }
    : undefined;
}

interface Stale {
  readonly value: number;
  readonly isState: boolean;
}

/** A position that is an earlier month's and not the last one's. */
function staleState({ value }: TableFigure, parts: readonly TableFigure[]): Stale | undefined {
  const last = parts.at(-1)?.value;
  if (last === undefined || last === value) return undefined;
  return parts.some((part) => part.value === value) ? { value: last, isState: true } : undefined;
}

/** A year to date that is what the months before the last come to, or nearly what all of them do. */
function staleSum(figure: TableFigure, parts: readonly TableFigure[], first: string): Stale | undefined {
  const { value, unit, decimals } = figure;
  if (unit.kind !== "count" && unit.kind !== "money") return undefined;
  const sums: number[] = [];
  for (const part of parts) sums.push((sums.at(-1) ?? 0) + part.value);
  const all = sums.at(-1) ?? 0;
  const last = parts.at(-1)?.value ?? 0;
  const slack = (figure.step / 2) * (parts.length + 1);
  const isSame = (other: number) =>
    Math.abs(other - value) <= (unit.kind === "count" && decimals === 0 ? 0 : slack);
  if (isSame(all) || isSame(last) || last === 0 || all === 0) return undefined;
  if (sums.slice(1, -1).some(isSame)) return { value: all, isState: false };
  const isWhole = /^(?:apr|q(?:uarter )?1)/.test(first);
  return isWhole && isSlip(value, all) && Math.abs(value - all) < all * 0.6
    ? { value: all, isState: false }
    : undefined;
}
