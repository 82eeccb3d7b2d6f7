// Tables whose heads take several rows: all of them stand above the line of hyphens, as in papers.
import type { MarkdownIt, StateBlock } from "markdown-it";
import type { TokenNotes } from "../token-notes.ts";
import { cellsOf } from "./cells-of-line.ts";

/** More rows above the line of hyphens are a table whose line of hyphens stands too low. */
const mostHeadRows = 4;

/**
 * Adds heads of several rows to a parser. The table rule wants the line of hyphens second, so that line is moved up, and
 * how many rows the head has is noted by the line that it begins in; `layOutTables` puts the rows back into the head.
 */
export function headRows(md: MarkdownIt, notes: TokenNotes): void {
  md.block.ruler.before(
    "table",
    "head_rows",
    (state, line, end, silent) => {
      const rows = countHeadRows(state, line, end);
      if (rows < 2) return false;
      if (silent) return true;
      for (const marks of [state.bMarks, state.eMarks, state.tShift, state.sCount, state.bsCount])
        marks.splice(line + 1, 0, ...marks.splice(line + rows, 1));
      const counts = notes.headRows.get(state.env) ?? new Map<number, number>();
      notes.headRows.set(state.env, counts.set(line, rows));
      return false;
    },
    { alt: ["paragraph", "reference"] },
  );
}

/** How many rows stand above a line of hyphens, each with as many cells as it has; 0 where there is none. */
function countHeadRows(state: StateBlock, start: number, end: number): number {
  const first = lineOf(state, start);
  if (first === undefined || !first.includes("|")) return 0;
  const columns = cellsOf(first).length;
  for (let rows = 1; rows <= mostHeadRows && start + rows < end; rows += 1) {
    const line = lineOf(state, start + rows);
    if (line === undefined || !line.includes("|") || cellsOf(line).length !== columns) return 0;
    if (cellsOf(line).every((cell) => /^:?-+:?$/.test(cell))) return rows;
  }
  return 0;
}

/** A line that may belong to a table, or undefined where it is code or stands outside of what holds the table. */
function lineOf(state: StateBlock, line: number): string | undefined {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  if (indent < 0 || indent >= 4) return undefined;
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim();
}
