// A number that is hidden in a table, and follows from the total of its row or column.
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { figuredSentences } from "../for-rules/judged-sentences.ts";
import { cellFigure } from "../reading/cell-figure.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";

export const hiddenNumbers = {
  name: "hidden-numbers",
  about: "No number that a table hides, as “<5” or “*”, follows from the total of its row or column.",
  why: "Whoever subtracts has the number back, and with it the people whom it was hidden for.",
  mend: "Hide a second number of the same row and column, or round the total.",
  level: "warning",
  *run(register) {
    for (const { prose } of register.texts) for (const grid of prose.read().grids) yield* workedOut(grid);
    for (const { unit, sentence } of figuredSentences(register)) {
      const found = hides.test(sentence.text) ? followsInWords(sentence) : undefined;
      if (found !== undefined)
        yield warning(
          unit.place(found.at),
          `“${found.written}” hides a number that follows from the others of the sentence: ${found.sum}.`,
          "Leave out another of the numbers as well, or round the whole.",
        );
    }
  },
} as const satisfies Check;

function* workedOut(grid: TextGrid): Iterable<Problem> {
  const body = grid.rows.flatMap(({ cells, isHead }) => (isHead ? [] : cells));
  const hidden = body.filter((cell) => isHidden(cell));
  if (hidden.length === 0) return;
  const rows = Map.groupBy(body, ({ row }) => row);
  const columns = Map.groupBy(body, ({ column }) => column);
  const rowTotal = lastTotal(Array.from({ length: grid.columns }, (_, column) => grid.headOf(column)));
  const titles = [...rows].map(
    ([row, cells]) => [row, cells.find(({ column }) => column === 0)?.unit.text ?? ""] as const,
  );
  const columnTotal = titles.findLast(([, title]) => isTotal(title))?.[0];
  for (const cell of hidden) {
    const row = (rows.get(cell.row) ?? []).filter(({ column }) => column > 0);
    const column = columns.get(cell.column) ?? [];
    const byRow =
      rowTotal !== undefined &&
      rowTotal !== cell.column &&
      follows(
        row,
        cell,
        row.find((one) => one.column === rowTotal),
        grid,
      );
    const byColumn =
      columnTotal !== undefined &&
      columnTotal !== cell.row &&
      follows(
        column,
        cell,
        column.find((one) => one.row === columnTotal),
        grid,
      );
    const rest = byRow ? row : byColumn ? column : undefined;
    if (rest === undefined) continue;
    const title = titles.find(([at]) => at === cell.row)?.[1].trim() ?? "";
    yield warning(
      cell.unit.place(0),
      `“${cell.unit.text.trim()}”${title === "" || cell.column === 0 ? "" : ` of “${title}”`} is hidden, and follows from the total of its ${byRow ? "row" : "column"} and the other numbers there.`,
      `Hide another number of the ${byRow ? "row" : "column"} as well, or round the total.`,
    );
  }
}

/** Whether one number alone is hidden among those that make a total, all of which are counts. */
function follows(
  line: readonly GridCell[],
  hidden: GridCell,
  total: GridCell | undefined,
  grid: TextGrid,
): boolean {
  if (total === undefined || !isCount(total, grid)) return false;
  const others = line.filter((cell) => cell !== hidden && cell !== total);
  return others.length > 0 && others.every((cell) => isCount(cell, grid));
}

function isCount(cell: GridCell, grid: TextGrid): boolean {
  const figure = cellFigure(cell, grid);
  return figure.kind === "computed" || (figure.kind === "figure" && figure.unit.kind === "count");
}

/** The ways to write a number that is not told. */
function isHidden({ unit, isHead }: GridCell): boolean {
  return (
    !isHead &&
    /^(?:[<≤] ?(?:3|4|5|6|10)|[*#~†‡]{1,2}|\[?[cs]\]?|\[low\]|x|suppressed|redacted|withheld|hidden|supp\.?|(?:fewer|less) than (?:3|three|4|four|5|five|6|six|10|ten)|under (?:5|five)|1(?:[-–]| to )4|one to four)$/i.test(
      unit.text.trim(),
    )
  );
}

function isTotal(words: string): boolean {
  return /^(?:(?:grand |overall )?totals?(?: \p{L}+){0,2}|\p{L}+(?: \p{L}+)? totals?|all(?: \p{L}+){0,3}|sum|overall)$/iu.test(
    words.trim(),
  );
}

function lastTotal(heads: readonly string[]): number | undefined {
  const at = heads.findLastIndex((head) => isTotal(head));
  return at > 0 ? at : undefined;
}

const hides = /\b(?:fewer|less) than (?:five|5|ten|10)\b|<\s?(?:5|10)\b/i;

/** “Of the 25 pupils, 23 were boys and fewer than five were girls”: what is left of the whole is the number. */
function followsInWords({
  quantities,
  text,
  start,
}: ReadSentence): { readonly at: number; readonly written: string; readonly sum: string } | undefined {
  const hidden = hides.exec(text);
  if (hidden === null) return undefined;
  const at = start + hidden.index;
  const end = at + hidden[0].length;
  const counts = quantities.filter(
    (one) =>
      one.unit.kind === "count" && one.approximation === undefined && (one.end <= at || one.start >= end),
  );
  const [whole, ...parts] = counts;
  if (whole === undefined || parts.length === 0 || quantities.length > counts.length + 1) return undefined;
  if (!/\bof (?:the |these |those |its |our )?$/i.test(text.slice(0, whole.start - start))) return undefined;
  const left = parts.reduce((rest, { value }) => rest - value, whole.value);
  const most = /\b(?:ten|10)$/i.test(hidden[0]) ? 9 : 4;
  if (left < 1 || left > most || parts.some(({ value }) => value >= whole.value)) return undefined;
  return {
    at,
    written: hidden[0],
    sum: `${whole.text} less ${parts.map((part) => part.text).join(" and ")}`,
  };
}
