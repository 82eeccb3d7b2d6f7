// What a row of a table is called, for findings about it, and which rows are titles among the others.
import type { GridRow, TextGrid } from "../../model/prose/text-grid.ts";

/** The first words of a row by which readers find it: its number and its name. */
export function calledRow({ cells }: GridRow, heads: readonly string[]): string {
  const words = cells
    .filter(({ column, unit }) => unit.text.trim() !== "" && !isOfPeopleOrTime(heads[column] ?? "", column))
    .slice(0, 2)
    .map(({ unit }) => unit.text.trim().replace(/\s+/g, " "));
  const [first = "", second] = words;
  // A number alone says little; a name says enough.
  const own = second !== undefined && first.length <= 12 ? `${first} ${second}` : first;
  return own.length <= 90 ? own : `${own.slice(0, own.lastIndexOf(" ", 88))} …`;
}

function isOfPeopleOrTime(head: string, column: number): boolean {
  return column > 0 && /\b(?:owner|lead|responsible|due|when|date|status|target)\b/i.test(head);
}

/** Whether a row is the title of those below it, though it is typed as a row: a number of which theirs are parts, or bold words alone. */
export function isSubtitle(row: GridRow, grid: TextGrid): boolean {
  const [first, ...others] = row.cells;
  if (row.title !== undefined && row.cells.includes(row.title)) return true;
  if (first === undefined) return false;
  if (first.columns > 1) return true;
  const told = others.filter(({ unit }) => unit.text.trim() !== "");
  if (told.length === 0 && isSetBold(first.unit)) return true;
  const number = first.unit.text.trim().replace(/\.$/, "");
  if (told.length > 1 || !/^(?:[A-Z]{0,3}\d[\d.]*|[A-Z])$/.test(number)) return false;
  const next = grid.rows[first.row + 1]?.cells[0]?.unit.text.trim() ?? "";
  return next.startsWith(`${number}.`) || (told.length === 1 && told.every(({ unit }) => isSetBold(unit)));
}

function isSetBold({ text, spans }: GridRow["cells"][number]["unit"]): boolean {
  const words = text.trim();
  return (
    (words !== "" && spans.some(({ kind, from, to }) => kind === "strong" && to - from >= words.length)) ||
    /^[A-Z][A-Z &,/-]{3,}$/.test(words)
  );
}
