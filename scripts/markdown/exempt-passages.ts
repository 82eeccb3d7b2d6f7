// Passages that members alone may see, between `::: exempt paragraph=3` and `:::`: which tokens stand in one, and what
// is left of a text without them.
import MarkdownIt, { type MarkdownIt as Parser, type Token } from "markdown-it";
import { readBlockLine } from "./block-syntax.ts";
import { markKey, withheldNotes } from "./exempt-notes.ts";
import { footnoteOf, type TokenNotes } from "./token-notes.ts";

/** What a notice stands for: a passage, or the text of a note that belongs to one. */
export interface Notice {
  /** The opening token of the passage. */
  readonly passage: Token;
  readonly isNote: boolean;
}

/** A text as the public sees it. */
export interface OpenText {
  readonly tokens: readonly Token[];
  /** The tokens of the whole text that are not among them, each with the opening token of its passage. */
  readonly withheld: ReadonlyMap<Token, Token>;
  /** By the opening token of the block that stands in the place of each. */
  readonly notices: ReadonlyMap<Token, Notice>;
}

/** Whether a token opens a block of such a passage. */
export function opensPassage({ type, info }: Token): boolean {
  return type === "container_block_open" && readBlockLine(info).name === "exempt";
}

/** Notes which tokens stand in a passage, before notes are moved to the end of the text. */
export function exemptPassages(md: Parser, notes: TokenNotes): void {
  md.core.ruler.before("footnote_tail", "exempt_passages", ({ tokens }) => {
    let passage: Token | undefined;
    let depth = 0;
    for (const token of tokens) {
      if (passage === undefined && opensPassage(token)) passage = token;
      if (passage === undefined) continue;
      notes.passages.set(token, passage);
      if (token.type === "container_block_open") depth += 1;
      if (token.type === "container_block_close") depth -= 1;
      if (depth === 0) passage = undefined;
    }
  });
}

/** What is left for the public of a text; undefined where all of it is open. */
export function openText(tokens: readonly Token[], notes: TokenNotes): OpenText | undefined {
  if (!tokens.some((token) => notes.passages.has(token))) return undefined;
  const { passages, marks } = withheldNotes(tokens, notes);
  const left: Token[] = [];
  const withheld = new Map<Token, Token>();
  const notices = new Map<Token, Notice>();
  const stand = (notice: Notice) => {
    const open = new MarkdownIt.Token("container_block_open", "div", 1);
    notices.set(open, notice);
    left.push(open, new MarkdownIt.Token("container_block_close", "div", -1));
  };
  let ofNote: Token | undefined;
  for (const token of tokens) {
    if (token.type === "footnote_close") ofNote = undefined;
    const passage = ofNote ?? notes.passages.get(token);
    if (passage !== undefined) withheld.set(token, passage);
    if (passage === token) stand({ passage, isNote: false });
    // The way back to a mark that is withheld would lead nowhere.
    if (passage !== undefined || (token.type === "footnote_anchor" && !marks.has(markKey(token)))) continue;
    left.push(token);
    if (token.type === "footnote_open") ofNote = passages.get(footnoteOf(token).number);
    if (ofNote !== undefined) stand({ passage: ofNote, isNote: true });
  }
  return { tokens: left, withheld, notices };
}
