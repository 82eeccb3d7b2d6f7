// The dialect as those who parse and render have it in hand.
import type { MarkdownIt as Parser } from "markdown-it";
import type { TokenNotes } from "./token-notes.ts";

/** A parser with the notes that it takes on tokens. */
export interface Dialect {
  readonly md: Parser;
  readonly notes: TokenNotes;
}
