// Shares in a table that make a hundred: over a 100%, under a head that says of what, or as the other rows or columns do.
import { roundTo } from "../../lib/number-format.ts";
import type { FigureTable, TableFigure } from "./figure-table.ts";
import { figureIn, type Line, type Lines, linesOf } from "./table-lines.ts";
import { slipsOf } from "./table-slips.ts";
import { hasOnlySome, saysWhyNot, sumSort } from "./total-names.ts";
import type { WrongWhole } from "./wrong-whole.ts";

/** Shares of a table that do not come to a hundred, where they should. */
export function* hundreds(table: FigureTable): Iterable<WrongWhole> {
  const { around } = table;
  if (
    saysWhyNot(around) ||
    hasOnlySome(around) ||
    /\b(?:all that apply|could (?:choose|give|pick))\b/.test(around)
  )
    return;
  for (const lines of linesOf(table)) {
    const shares = lines.lines.flatMap((line, at) => sharesOf(line, at, lines) ?? []);
    const right = shares.filter(isHundred).length;
    for (const one of shares)
      if (!isHundred(one) && !isExplained(one, table) && reaches(one, right, table, lines))
        yield* told(one, lines, table);
  }
}

/** A row or a column of shares, and the total that it prints. */
interface Shares {
  readonly at: number;
  readonly line: Line;
  readonly total: TableFigure | undefined;
  readonly figures: readonly TableFigure[];
  readonly sum: number;
}

function sharesOf(line: Line, at: number, { places }: Lines): Shares | undefined {
  const totals = places.flatMap((label, place) =>
    ["total", "whole"].includes(sumSort(label) ?? "") ? [place] : [],
  );
  if (totals.length > 1 || places.some((label) => sumSort(label) === "of-which")) return undefined;
  const [only = -1] = totals;
  const parts = line.values.filter((_, place) => place !== only);
  if (parts.includes("unknown") && parts.some((part, place) => part === "unknown" && isAmong(line, place)))
    return undefined;
  const figures = parts.flatMap((part) => (typeof part === "object" ? part : []));
  if (figures.length < 3 || figures.some(({ unit }) => unit.kind !== "percent")) return undefined;
  const sum = figures.reduce((all, { value }) => all + value, 0);
  const total = figureIn(line, only);
  const isOther = /\b(?:change|difference|variance|target|previous|growth|increase|turnout)\b/.test(
    line.label,
  );
  return isOther && total?.value !== 100 ? undefined : { at, line, total, figures, sum };
}

/** Whether figures stand on both sides of a place: what is not known there is one of them. */
function isAmong({ values }: Line, place: number): boolean {
  return values.slice(0, place).some((value) => typeof value === "object");
}

/** Rounding moves the sum of many shares by less than it could. */
function isHundred({ sum, figures }: Shares): boolean {
  const step = Math.max(...figures.map((figure) => figure.step));
  const slack = step * Math.min(figures.length / 2, 0.5 + 0.6 * Math.sqrt(figures.length));
  return Math.abs(sum - 100) <= slack * 1.000001;
}

/** Whether one of the shares is known to be wrong, and makes a hundred with the others when it is right. */
function isExplained({ figures, ...shares }: Shares, table: FigureTable): boolean {
  return slipsOf(table).odd.some(
    ({ figure, value }) =>
      figures.includes(figure) && isHundred({ ...shares, figures, sum: shares.sum - figure.value + value }),
  );
}

/** Whether shares should make a hundred: by the total that they print, their head, what they are of, or their neighbours. */
function reaches(
  { sum, total, line }: Shares,
  right: number,
  { heads }: FigureTable,
  { areRows }: Lines,
): boolean {
  const off = Math.abs(sum - 100);
  if (total !== undefined) return total.value === 100 && total.unit.kind === "percent" && off <= 15;
  if (
    !areRows &&
    /(?:%|per ?cent(?:age)?|share|proportion) of (?:the )?(?:total|all|whole|overall)\b/.test(line.label)
  )
    return off <= 4 || (right > 0 && off <= 15);
  const first = heads[0] ?? "";
  if (/\b(?:measure|indicator|kpi|target|service|ward|school|standard)\b/.test(first) && !areRows)
    return false;
  if (right >= (areRows ? 2 : 1)) return off <= 15;
  const isWhole =
    /\b(?:age|ages|ethnic\w*|tenure|gender|sex|religion|mode|party|land use|age group|band|grade|judgement|marital|size|length)\b/.test(
      first,
    ) && /%|share|per ?cent|proportion/.test(line.label);
  return !areRows && isWhole && off <= 12;
}

function* told(
  { at, total, figures, sum, line }: Shares,
  { areRows }: Lines,
  { grid, rows }: FigureTable,
): Iterable<WrongWhole> {
  const offset = grid.rows.length - rows.length;
  const cell = total?.cell ?? (areRows ? grid.at(offset + at, 0) : grid.at(0, at));
  if (cell === undefined) return;
  yield {
    unit: cell.unit,
    at: total?.start ?? 0,
    printed: total === undefined ? line.name : total.cell.unit.text.trim(),
    sum: `${roundTo(sum, 4)}%`,
    of: `the ${figures.length} shares of the ${areRows ? "row" : "column"}`,
  };
}
