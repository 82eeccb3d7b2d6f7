// Which cells of a table are heads beside those of its first row, so that a listener hears where a figure stands.
import type { MarkdownIt, Token } from "markdown-it";

/**
 * Adds heads of rows to a parser. The first cell heads its row in a table of more than one column in which every
 * row has words there and no two the same. A cell of the first row without words is no head: nothing would be read.
 */
export function headTables(md: MarkdownIt): void {
  md.core.ruler.push("head_tables", ({ tokens }) => {
    for (const [start, token] of tokens.entries()) if (token.type === "table_open") headTable(tokens, start);
  });
}

function headTable(tokens: readonly Token[], start: number): void {
  let end = start;
  while (end < tokens.length && tokens[end]?.type !== "table_close") end += 1;
  const cells = tokens.slice(start, end).flatMap((open, index, inside): Cell[] => {
    const [content, close] = [inside[index + 1], inside[index + 2]];
    if (!/^t[hd]_open$/.test(open.type) || content === undefined || close === undefined) return [];
    return [{ open, close, words: content.content.trim(), first: inside[index - 1]?.type === "tr_open" }];
  });
  const heads = cells.filter(({ open }) => open.type === "th_open");
  for (const head of heads) if (head.words === "") setTag(head, "td");
  const firsts = cells.filter(({ open, first }) => open.type === "td_open" && first);
  const names = new Set(firsts.map(({ words }) => words));
  if (heads.length < 2 || names.has("") || names.size < firsts.length) return;
  for (const cell of firsts) setTag(cell, "th");
}

interface Cell {
  readonly open: Token;
  readonly close: Token;
  readonly words: string;
  /** Whether it is the first of its row. */
  readonly first: boolean;
}

function setTag({ open, close }: Cell, tag: "td" | "th"): void {
  open.tag = tag;
  close.tag = tag;
}
