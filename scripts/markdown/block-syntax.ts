// Blocks `::: name key=value` … `:::`. A line ends one where it stands in the block itself: in code, a list or a quotation
// that began within the block, three colons are part of that.
import type { MarkdownIt, StateBlock } from "markdown-it";

/** What the opening line of a block says. `rest` is what could not be read. */
export interface BlockLine {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly rest: string;
}

/** A block that the parser is in. */
interface OpenBlock {
  /** How many colons it was opened with. */
  readonly colons: number;
  /** The level and indent of what stands in it itself, and not in a list or quotation within it. */
  readonly level: number;
  readonly indent: number;
  /** The line that closes it, or a block around it. */
  end?: { readonly line: number; readonly closes: OpenBlock };
}

/** Adds blocks of any name to a parser, as tokens `container_block_open` and `container_block_close`. */
export function blocks(md: MarkdownIt): void {
  const open: OpenBlock[] = [];
  md.block.ruler.before("table", "block_end", (state, line, endLine, silent) => {
    const innermost = open.at(-1);
    const closes = silent ? undefined : closedAt(state, line, open);
    if (innermost === undefined || closes === undefined) return false;
    innermost.end = { line, closes };
    // The rule that opened the innermost block goes back to this line.
    state.line = endLine;
    return true;
  });
  md.block.ruler.before(
    "fence",
    "block",
    (state, line, endLine, silent) => readBlock(state, line, endLine, silent, open),
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}

/** The outermost block that a line closes, among those with nothing but blocks between them and the line. */
function closedAt(state: StateBlock, line: number, open: readonly OpenBlock[]): OpenBlock | undefined {
  const colons = colonsAt(state, line);
  if (colons === undefined || colons.info.trim() !== "") return undefined;
  let outermost: OpenBlock | undefined;
  for (const [depth, block] of open.toReversed().entries()) {
    if (block.level !== state.level - depth || block.indent !== state.blkIndent) break;
    if (block.colons <= colons.count) outermost = block;
  }
  return outermost;
}

/** The three colons or more that a line begins with, and what stands behind them. */
function colonsAt(
  state: StateBlock,
  line: number,
): { readonly count: number; readonly info: string } | undefined {
  // What is indented further is code.
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return undefined;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const written = state.src.slice(start, state.eMarks[line]);
  const count = /^:*/.exec(written)?.[0].length ?? 0;
  return count < 3 ? undefined : { count, info: written.slice(count) };
}

function readBlock(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
  around: OpenBlock[],
): boolean {
  const colons = colonsAt(state, startLine);
  if (colons === undefined || silent) return colons !== undefined;
  const opened = state.push("container_block_open", "div", 1);
  opened.markup = ":".repeat(colons.count);
  opened.block = true;
  opened.info = colons.info;
  const block: OpenBlock = { colons: colons.count, level: state.level, indent: state.blkIndent };
  around.push(block);
  state.line = startLine + 1;
  state.md.block.tokenize(state, startLine + 1, endLine);
  around.pop();
  const line = block.end?.line ?? state.line;
  opened.map = [startLine, line];
  state.push("container_block_close", "div", -1).block = true;
  state.line = block.end?.closes === block ? line + 1 : line;
  return true;
}

/** Reads `name key=value key="two words"`. Keys and names are lower-cased. */
export function readBlockLine(info: string): BlockLine {
  const line = info.trim();
  const name = /^\S*/.exec(line)?.[0] ?? "";
  const attributes = new Map<string, string>();
  const rest = line
    .slice(name.length)
    .replace(
      /(?<![\w-])([A-Za-z][\w-]*)=(?:"([^"]*)"|“([^“”]*)”|([^\s"“]+))/g,
      (_whole, key: string, ...values: (string | undefined)[]) => {
        attributes.set(key.toLowerCase(), values[0] ?? values[1] ?? values[2] ?? "");
        return "";
      },
    )
    .trim();
  return { name: name.toLowerCase(), attributes, rest };
}
