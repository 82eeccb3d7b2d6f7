// Takes the lines that acknowledge findings out of a text before it is parsed, so that it reads as if they were not there:
// a list, a table or a paragraph goes on below one.
import { acknowledgedInMarkdown } from "../model/checks/acknowledgement.ts";
import type { Position } from "./source-position.ts";

/** A text without those lines. */
export interface TextWithoutComments {
  readonly text: string;
  /** Which line of the whole text a line of it is, both from 1. */
  lineOf(line: number): number;
  /** What was taken out, from the word “acknowledged” on, with where its line begins. */
  readonly taken: readonly (Position & { readonly written: string })[];
}

/** A line that opens code, within lists and quotations too; one with its end in it is a line of text. */
const fence = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}(?=[^`]*$)|~{3,})/;

/** Takes them out of a text of Markdown, but for code, which shows how they are written. */
export function takeOutComments(text: string): TextWithoutComments {
  if (!/<!--\s*acknowledged\b/i.test(text)) return { text, lineOf: (line) => line, taken: [] };
  const kept: string[] = [];
  const numbers: number[] = [];
  const taken: (Position & { readonly written: string })[] = [];
  let code: string | undefined;
  text.split("\n").forEach((line, at) => {
    const written = code === undefined ? acknowledgedInMarkdown(line) : undefined;
    if (written !== undefined) {
      taken.push({ written, line: at + 1, column: line.indexOf("<!--") + 1 });
      return;
    }
    kept.push(line);
    numbers.push(at + 1);
    const [, signs = ""] = fence.exec(line) ?? [];
    if (code === undefined) code = signs || undefined;
    else if (signs.startsWith(code) && line.trimEnd().endsWith(signs)) code = undefined;
  });
  return {
    text: kept.join("\n"),
    // Behind the last line a block without its end may be said to end.
    lineOf: (line) => numbers[line - 1] ?? (numbers.at(-1) ?? 0) + line - numbers.length,
    taken,
  };
}
