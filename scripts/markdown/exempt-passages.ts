// Passages that members alone may see, between `::: exempt paragraph=3` and `:::`: which tokens stand in one, and what
// is left of a text without them.
import MarkdownIt, { type MarkdownIt as Parser, type Token } from "markdown-it";
import type { Definitions } from "./definitions.ts";
import { markKey, withheldNotes } from "./exempt-notes.ts";
import { PassageWalk } from "./passage-walk.ts";
import { footnoteOf, noteOf, type TokenNotes } from "./token-notes.ts";

/** What a notice stands for: a passage, or the text of a note that belongs to one. */
interface Notice {
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
  /** What the whole text defines. */
  readonly definitions: Definitions;
}

/** Notes which tokens stand in a passage, and reads each text with the definitions that hold where it stands. */
export function exemptPassages(md: Parser, notes: TokenNotes): void {
  md.block.ruler.before("reference", "definitions", ({ env, tokens }, _first, _last, silent) => {
    if (!silent) Object.assign(env, noteOf(notes.definitions, env).scopeAfter(tokens));
    return false;
  });
  md.core.ruler.at("inline", ({ env, tokens }) => {
    const definitions = noteOf(notes.definitions, env);
    const inPassages = definitions.inPassages();
    const walk = new PassageWalk();
    for (const token of tokens) {
      const passage = walk.step(token);
      if (passage !== undefined) notes.passages.set(token, passage);
      // A caption has left the stream of tokens.
      const text = notes.captions.get(token)?.token ?? token;
      if (text.type !== "inline") continue;
      Object.assign(env, passage === undefined ? definitions.open : inPassages);
      text.children = [];
      md.inline.parse(text.content, md, env, text.children);
    }
  });
}

/** What is left for the public of a text; undefined where all of it is open. */
export function openText(
  tokens: readonly Token[],
  notes: TokenNotes,
  definitions: Definitions,
): OpenText | undefined {
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
  return { tokens: left, withheld, notices, definitions };
}
