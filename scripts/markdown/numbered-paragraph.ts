// Numbered paragraphs: a paragraph that starts `4.1.2 ` keeps its number and takes what is indented under it.
import type { MarkdownIt, StateBlock, StateCore, Token } from "markdown-it";
import { opensPassage } from "./passage-walk.ts";
import { RunningNumbers } from "./running-number.ts";
import { isCaption } from "./tables/table-caption.ts";
import type { TokenNotes } from "./token-notes.ts";

const authorNumber = /^(\d+(?:\.\d+)+)\.?[ \t]+(?=\S)/;

/** How far a list or paragraph must be indented to belong to the numbered paragraph above it, in spaces. */
const indent = 2;

/** Adds author's numbers and numbers by the system to a parser, as the numbering of the text says. */
export function numberedParagraphs(md: MarkdownIt, notes: TokenNotes): void {
  const running = new RunningNumbers();
  md.block.ruler.before(
    "code",
    "numbered_paragraph",
    (state, startLine, endLine, silent) => {
      const numbering = notes.numberings.get(state.env);
      if (silent) return numbering === "running" && running.interrupts(state, startLine);
      const [written = "", number] =
        (numbering === "running" && running.read(state, startLine)) ||
        ((numbering === "author" || numbering === "running") && readAuthorNumber(state, startLine)) ||
        [];
      if (number === undefined) return false;
      running.keep(state, number);
      takeParagraph(state, startLine, endLine, written, number, notes);
      return true;
    },
    { alt: ["paragraph", "list"] },
  );
  md.core.ruler.after("block", "number_paragraphs", (state) => {
    if (notes.numberings.get(state.env) === "auto") numberAutomatically(state, notes);
  });
}

function readAuthorNumber(state: StateBlock, line: number): RegExpExecArray | null {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return null;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return authorNumber.exec(state.src.slice(start, state.eMarks[line]));
}

/** Reads what stands behind a number, and what is indented under it, as a paragraph with that number. */
function takeParagraph(
  state: StateBlock,
  startLine: number,
  endLine: number,
  written: string,
  number: string,
  notes: TokenNotes,
): void {
  const saved = {
    bMark: state.bMarks[startLine] ?? 0,
    tShift: state.tShift[startLine] ?? 0,
    sCount: state.sCount[startLine] ?? 0,
    blkIndent: state.blkIndent,
  };
  const open = state.push("numbered_open", "div", 1);
  notes.paragraphNumbers.set(open, number);
  open.map = [startLine, startLine];

  state.bMarks[startLine] = saved.bMark + saved.tShift + written.length;
  state.tShift[startLine] = 0;
  state.blkIndent += indent;
  state.sCount[startLine] = state.blkIndent;
  state.md.block.tokenize(state, startLine, endLine);
  open.map = [startLine, state.line];

  state.bMarks[startLine] = saved.bMark;
  state.tShift[startLine] = saved.tShift;
  state.sCount[startLine] = saved.sCount;
  state.blkIndent = saved.blkIndent;
  state.push("numbered_close", "div", -1);
}

/**
 * Sections are numbered by their second-level headings, and paragraphs within them: 2.1, 2.2 and so on. What is in an
 * exempt passage is counted as if it stood there without the passage around it.
 */
function numberAutomatically(state: StateCore, notes: TokenNotes): void {
  let section = 0;
  let paragraph = 0;
  const numbered: Token[] = [];
  const passages: number[] = [];
  state.tokens.forEach((token, index) => {
    if (token.type === "container_block_close" && token.level === passages.at(-1)) passages.pop();
    const level = token.level - passages.length;
    if (opensPassage(token) && level === 0) passages.push(token.level);
    if (token.type === "heading_open" && token.tag === "h2" && level === 0) {
      section += 1;
      paragraph = 0;
      notes.sectionNumbers.set(token, String(section));
    }
    const isParagraph = level === 0 && !standsOverTable(state.tokens, index);
    if (token.type === "paragraph_open" && isParagraph) {
      paragraph += 1;
      const open = new state.Token("numbered_open", "div", 1);
      notes.paragraphNumbers.set(open, `${section}.${paragraph}`);
      open.map = token.map;
      numbered.push(open);
    }
    numbered.push(token);
    if (token.type === "paragraph_close" && level === 0 && !standsOverTable(state.tokens, index - 2)) {
      numbered.push(new state.Token("numbered_close", "div", -1));
    }
  });
  state.tokens = numbered;
}

function standsOverTable(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 3]?.type === "table_open" && isCaption(tokens[index + 1]?.content ?? "");
}
