// Marks the abbreviations of a text, in time that grows with the text alone: the plugin tries every abbreviation at
// every letter.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { Scope } from "./definitions.ts";
import { noteOf, type TokenNotes } from "./token-notes.ts";

/** What may stand beside an abbreviation: signs and white space, one at a time, and between them words. */
const pieces = /[\p{P}\p{Z}\r\n$+<=>^`|~]|[^\p{P}\p{Z}\r\n$+<=>^`|~]+/gu;
const isBoundary = /^[\p{P}\p{Z}\r\n$+<=>^`|~]/u;

/** The abbreviations with what they stand for, by their first word, the longest first. */
type Known = ReadonlyMap<string, readonly (readonly [written: string, title: string])[]>;

/** Takes the place of the abbreviation plugin's own search, with the same result. */
export function markAbbreviations(md: MarkdownIt, notes: TokenNotes): void {
  md.core.ruler.at("abbr_replace", (state) => {
    const definitions = noteOf(notes.definitions, state.env);
    const inOpen = sortOut(definitions.open);
    const inPassages = sortOut(definitions.inPassages());
    if (inPassages.size === 0) return;
    for (const token of state.tokens) {
      const known = notes.passages.has(token) ? inPassages : inOpen;
      if (token.type === "inline" && token.children)
        token.children = token.children.flatMap((child) =>
          child.type === "text" ? mark(state, child, known) : [child],
        );
    }
  });
}

function sortOut({ abbreviations }: Scope): Known {
  const entries = Object.entries(abbreviations).map(([key, title]) => [key.slice(1), title] as const);
  const longestFirst = entries.toSorted(([a], [b]) => b.length - a.length);
  return Map.groupBy(longestFirst, ([written]) => firstWord(written));
}

/** The word that a text begins with; empty where it begins with a sign. */
function firstWord(text: string): string {
  return isBoundary.test(text) ? "" : (text.match(pieces)?.[0] ?? "");
}

function mark(state: StateCore, token: Token, known: Known): readonly Token[] {
  const { content } = token;
  const made: Token[] = [];
  let done = 0;
  let [isFree, after] = [true, 0];
  for (const { 0: piece, index } of content.matchAll(pieces)) {
    const sign = isBoundary.test(piece);
    const found =
      isFree && index >= after
        ? known.get(sign ? "" : piece)?.find(([written]) => stands(content, index, written))
        : undefined;
    isFree = sign;
    if (found === undefined) continue;
    const [written, title] = found;
    if (index > 0) made.push(textToken(state, content.slice(done, index)));
    const open = new state.Token("abbr_open", "abbr", 1);
    open.attrs = [["title", title]];
    made.push(open, textToken(state, written), new state.Token("abbr_close", "abbr", -1));
    done = index + written.length;
    // One sign must stand between an abbreviation and the next.
    after = done + 1;
  }
  if (made.length === 0) return [token];
  return done < content.length ? [...made, textToken(state, content.slice(done))] : made;
}

/** Whether an abbreviation stands at an index, with nothing of a word behind it. */
function stands(content: string, index: number, written: string): boolean {
  if (!content.startsWith(written, index)) return false;
  const rest = content.slice(index + written.length, index + written.length + 2);
  return rest === "" || isBoundary.test(rest);
}

function textToken(state: StateCore, content: string): Token {
  const token = new state.Token("text", "", 0);
  token.content = content;
  return token;
}
