// Reads the head of a table: how many columns it has, and which of them it does not name.
import type { Token } from "markdown-it";
import type { TableHead } from "../../model/prose/prose.ts";
import type { ProseSource } from "../prose-source.ts";
import type { HeadNote } from "../token-notes.ts";
import { cellStarts } from "./cell-starts.ts";

/** Reads the head of the table that a token opens. */
export function readTableHead(
  open: Token,
  { columns, rows, empty }: HeadNote,
  lines: readonly string[],
  source: ProseSource,
): TableHead {
  const first = open.map?.[0] ?? 0;
  // What a column is called at last stands in the row above the hyphens.
  const last = first + rows - 1;
  const starts = cellStarts(lines[last] ?? "");
  const line = lines[first] ?? "";
  return {
    cells: columns,
    empty: empty.map((column) => ({
      column,
      place: source.place({ line: last + 1, column: (starts[column - 1] ?? 0) + 1 }, "|"),
    })),
    place: source.place({ line: first + 1, column: line.length - line.trimStart().length + 1 }, "|"),
  };
}
