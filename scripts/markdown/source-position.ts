// Finds the line and column of something inside parsed Markdown, from the line of its block and the text as written.
import type { Token } from "markdown-it";
import type { TokenNotes } from "./token-notes.ts";

/** A position in the Markdown that was given to the parser: line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where `written` stands first in the lines of a block that starts at `firstLine` (from 0); the block's start if not found. */
export function positionOf(
  lines: readonly string[],
  firstLine: number,
  lastLine: number,
  written: string,
): Position {
  return positionFinder(lines, firstLine, lastLine)(written);
}

/**
 * Finds things in the lines of a block in the order in which they stand: asked for the same text again, it finds the next.
 * Things of one sort are asked for in their order, and are looked for from the last of their sort on.
 */
export function positionFinder(
  lines: readonly string[],
  firstLine: number,
  lastLine: number,
): (written: string, sort?: string) => Position {
  const missing = new Set<string>();
  const reached = new Map<string, { readonly index: number; readonly from: number }>();
  const first = lines[firstLine] ?? "";
  const start = { line: firstLine + 1, column: first.length - first.trimStart().length + 1 };
  return (written, sort = `the text ${written}`) => {
    if (missing.has(written)) return start;
    let { index, from } = reached.get(sort) ?? { index: firstLine, from: 0 };
    for (; index < Math.max(lastLine, firstLine + 1); index += 1, from = 0) {
      const found = (lines[index] ?? "").indexOf(written, from);
      if (found < 0) continue;
      reached.set(sort, { index, from: found + Math.max(1, written.length) });
      return { line: index + 1, column: found + 1 };
    }
    missing.add(written);
    return start;
  };
}

/** A piece of text with the lines of the block that it stands in, from 0. */
export interface TextBlock {
  readonly token: Token;
  readonly map: readonly [number, number];
}

/** Every text of a stream of tokens, and then the captions, which are kept beside it; table cells take the lines of their row. */
export function textBlocks(tokens: readonly Token[], notes: TokenNotes): readonly TextBlock[] {
  let map: readonly [number, number] = [0, 1];
  const found: TextBlock[] = [];
  for (const token of tokens) {
    if (token.map !== null) map = token.map;
    if (token.type === "inline") found.push({ token, map });
  }
  const captions = tokens
    .map((token) => notes.captions.get(token)?.token)
    .filter((token) => token !== undefined)
    .map((token) => ({ token, map: token.map ?? [0, 1] }) as const);
  return [...found, ...captions];
}
