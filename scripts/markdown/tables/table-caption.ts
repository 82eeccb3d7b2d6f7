// Captions: the paragraph `Table: What it shows {#id}` directly above a table becomes the table's caption; in
// `Table 3b: What it shows`, or with a full stop or a dash, it has the number that it bears in the paper.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { TokenNotes } from "../token-notes.ts";
import { takeId } from "../written-ids.ts";

const captionStart =
  /^Table(?: +([A-Za-z0-9][A-Za-z0-9.-]{0,19}))?:|^Table +(\d[A-Za-z0-9-]{0,9}(?:\.[A-Za-z0-9]+)*|[A-Z])(?:\.(?=\s)|\s+[–—-](?=\s))/i;

/** Whether a text is a caption, if it stands above a table. */
export function isCaption(text: string): boolean {
  return captionStart.test(text);
}

/** Adds captions to a parser. */
export function tableCaptions(md: MarkdownIt, notes: TokenNotes): void {
  md.core.ruler.before("inline", "table_captions", (state) => moveCaptions(state, notes));
  for (const rule of ["linkify", "text_join"]) {
    md.core.ruler.before(rule, `captions_before_${rule}`, ({ tokens }) => {
      tokens.push(...captionsOf(tokens, notes));
    });
    md.core.ruler.after(rule, `captions_after_${rule}`, (state) => {
      state.tokens.splice(state.tokens.length - captionsOf(state.tokens, notes).length);
    });
  }
}

/** The captions that have left the stream, which what is done to every text is done to as well. */
function captionsOf(tokens: readonly Token[], notes: TokenNotes): readonly Token[] {
  return tokens.flatMap((token) => notes.captions.get(token)?.token ?? []);
}

function moveCaptions(state: StateCore, notes: TokenNotes): void {
  const kept: Token[] = [];
  for (const token of state.tokens) {
    const caption = kept.at(-2);
    if (
      token.type === "table_open" &&
      kept.at(-3)?.type === "paragraph_open" &&
      caption &&
      isCaption(caption.content)
    ) {
      kept.splice(-3);
      const id = takeId(caption);
      const [, before, between] = captionStart.exec(caption.content) ?? [];
      const number = before ?? between;
      caption.content = caption.content.replace(captionStart, "").trim();
      notes.captions.set(token, {
        token: caption,
        ...(number === undefined ? {} : { number }),
        ...(id === undefined ? {} : { id }),
      });
    }
    kept.push(token);
  }
  state.tokens = kept;
}
