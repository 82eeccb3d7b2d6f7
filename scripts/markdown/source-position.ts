// Finds the line and column of something inside parsed Markdown, from the line of its block and the text as written.
import type { Token } from "markdown-it";

/** A position in the Markdown that was given to the parser: line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where `written` stands in the lines of a block that starts at `firstLine` (from 0); the block's start if not found. */
export function positionOf(
  lines: readonly string[],
  firstLine: number,
  lastLine: number,
  written: string,
  occurrence = 0,
): Position {
  let seen = 0;
  for (let index = firstLine; index < Math.max(lastLine, firstLine + 1); index += 1) {
    const line = lines[index] ?? "";
    let from = line.indexOf(written);
    while (from >= 0) {
      if (seen === occurrence) return { line: index + 1, column: from + 1 };
      seen += 1;
      from = line.indexOf(written, from + written.length);
    }
  }
  const start = lines[firstLine] ?? "";
  return { line: firstLine + 1, column: start.length - start.trimStart().length + 1 };
}

/** Pairs every inline token with the lines of the block that it stands in; table cells take those of their row. */
export function inlineBlocks(
  tokens: readonly Token[],
): readonly { readonly token: Token; readonly map: readonly [number, number] }[] {
  let map: readonly [number, number] = [0, 1];
  const found: { token: Token; map: readonly [number, number] }[] = [];
  for (const token of tokens) {
    if (token.map !== null) map = token.map;
    if (token.type === "inline") found.push({ token, map });
  }
  return found;
}
