// Sets the notes behind the text, in time that grows with their number alone: the plugin copies the whole text a note.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { propertyOf } from "../lib/property-of.ts";

/** Takes the place of the footnote plugin's own last step, with the same result. */
export function footnoteTail(md: MarkdownIt): void {
  md.core.ruler.at("footnote_tail", (state) => {
    if (state.env["footnotes"] === undefined) return;
    const { text, definitions } = parted(state.tokens);
    const notes = propertyOf(state.env["footnotes"], "list");
    if (!Array.isArray(notes)) {
      state.tokens = text;
      return;
    }
    text.push(new state.Token("footnote_block_open", "", 1));
    for (const [id, note] of notes.entries()) {
      const label = propertyOf(note, "label");
      const meta = { id, label };
      const marks = Math.max(1, Number(propertyOf(note, "count") ?? 1));
      const body = inlineNote(state, note) ?? [...(definitions.get(String(label)) ?? [])];
      const last = body.at(-1)?.type === "paragraph_close" ? body.splice(-1) : [];
      text.push(tokenOf(state, "footnote_open", 1, meta), ...body);
      for (let subId = 0; subId < marks; subId += 1)
        text.push(tokenOf(state, "footnote_anchor", 0, { id, subId, label }));
      text.push(...last, new state.Token("footnote_close", "", -1));
    }
    text.push(new state.Token("footnote_block_close", "", -1));
    state.tokens = text;
  });
}

/** The text without the notes that are defined in it, and these by their labels. */
function parted(tokens: readonly Token[]): {
  readonly text: Token[];
  readonly definitions: ReadonlyMap<string, readonly Token[]>;
} {
  const text: Token[] = [];
  const definitions = new Map<string, readonly Token[]>();
  let definition: Token[] | undefined;
  for (const token of tokens) {
    if (token.type === "footnote_reference_open") {
      definition = [];
      definitions.set(String(token.meta?.["label"]), definition);
    } else if (token.type === "footnote_reference_close") definition = undefined;
    else (definition ?? text).push(token);
  }
  return { text, definitions };
}

/** The paragraph of a note that is written in the line; undefined for one that is defined elsewhere. */
function inlineNote(state: StateCore, note: unknown): Token[] | undefined {
  const children: unknown = propertyOf(note, "tokens");
  if (!Array.isArray(children)) return undefined;
  const [open, inline, close] = [
    new state.Token("paragraph_open", "p", 1),
    new state.Token("inline", "", 0),
    new state.Token("paragraph_close", "p", -1),
  ];
  open.block = true;
  inline.children = children;
  inline.content = String(propertyOf(note, "content"));
  close.block = true;
  return [open, inline, close];
}

function tokenOf(state: StateCore, type: string, nesting: 0 | 1, meta: Record<string, unknown>): Token {
  const token = new state.Token(type, "", nesting);
  token.meta = meta;
  return token;
}
