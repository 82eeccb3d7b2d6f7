// The tokens of a table as rows of cells, and back.
import type { Token } from "markdown-it";

/** A cell: its opening, its content and its closing. */
export interface TableCell {
  readonly open: Token;
  readonly content: Token;
  readonly close: Token;
  /** What is written in it. */
  readonly words: string;
}

/** A row with its cells. */
export interface TableRow {
  readonly open: Token;
  readonly cells: readonly TableCell[];
  readonly close: Token;
}

/** Reads the rows among the tokens of a table, head and body alike. */
export function readTableRows(tokens: readonly Token[]): readonly TableRow[] {
  const rows: TableRow[] = [];
  let start = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.type === "tr_open") start = at;
    const open = tokens[start];
    if (token.type === "tr_close" && open !== undefined)
      rows.push({ open, cells: readCells(tokens.slice(start + 1, at)), close: token });
  }
  return rows;
}

function readCells(tokens: readonly Token[]): readonly TableCell[] {
  return tokens.flatMap((open, at): readonly TableCell[] => {
    const [content, close] = [tokens[at + 1], tokens[at + 2]];
    if (!/^t[hd]_open$/.test(open.type) || content === undefined || close === undefined) return [];
    return [{ open, content, close, words: content.content.trim() }];
  });
}

/** Makes a cell a head or a plain cell. */
export function setCellTag({ open, close }: TableCell, tag: "td" | "th"): void {
  open.tag = tag;
  close.tag = tag;
}
