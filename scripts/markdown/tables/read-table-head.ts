// Reads the first row of a table: how many cells it has, and which say nothing.
import type { Token } from "markdown-it";
import type { TableHead } from "../../model/prose/prose.ts";
import type { ProseSource } from "../prose-source.ts";

/** Reads the head of the table that opens at an index of the tokens. */
export function readTableHead(
  tokens: readonly Token[],
  open: number,
  lines: readonly string[],
  source: ProseSource,
): TableHead {
  let end = open;
  while (end < tokens.length && tokens[end]?.type !== "thead_close") end += 1;
  const cells = tokens.slice(open, end).filter(({ type }) => type === "inline");
  const index = tokens[open]?.map?.[0] ?? 0;
  const line = lines[index] ?? "";
  const columns = cellColumns(line);
  const placeAt = (column: number) => source.place({ line: index + 1, column }, "|");
  return {
    cells: cells.length,
    empty: cells.flatMap((cell, at) =>
      isEmpty(cell) ? [{ column: at + 1, place: placeAt(columns[at] ?? 1) }] : [],
    ),
    place: placeAt(line.length - line.trimStart().length + 1),
  };
}

/** A reference, a value or a picture is something to read. */
function isEmpty({ children }: Token): boolean {
  return (children ?? []).every(({ type, content }) => type === "text" && content.trim() === "");
}

/** Where the text of each cell of a row begins, from 1: behind a bar, or at the start of a row that begins without one. */
function cellColumns(line: string): readonly number[] {
  const bars = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => index + 2);
  return /^\s*\|/.test(line) ? bars : [1, ...bars];
}
