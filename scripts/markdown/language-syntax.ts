// Words in another language: `[Dobrý deň]{lang=sk}` in a sentence, and the block `::: translation lang=sk` for paragraphs.
// Only the language is written; which way it runs follows from it.
import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import { directionOf, languageName } from "../lib/language.ts";
import { readBlockLine } from "./block-syntax.ts";
import type { TokenNotes } from "./token-notes.ts";

const mark = /\{\s*lang\s*=\s*(?:"([^"{}]*)"|“([^“”{}]*)”|([^\s"“”{}]*))\s*\}/y;

/** What stands around what is in another language, and is in none itself. */
const around = new Set(["numbered_open", "footnote_reference_open", "container_block_open"]);

/** Adds both to a parser: the first as tokens `language_open` and `language_close`, the second as attributes of its blocks. */
export function languages(md: MarkdownIt, notes: TokenNotes): void {
  /** Where the last mark of a text may end, looked up once a text: brackets without one are many. */
  const lastMarks = new WeakMap<StateInline, number>();
  md.inline.ruler.before("link", "language", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
    const last = lastMarks.get(state) ?? state.src.lastIndexOf("]{");
    lastMarks.set(state, last);
    return state.pos < last && readWords(state, silent, notes);
  });
  // Before notes are moved to the end of the text, away from the block that says their language.
  md.core.ruler.before("footnote_tail", "languages", (state) => markBlocks(state, notes));
}

/** The attributes of a token that stands in another language, for rules that write a tag themselves. */
export function languageAttributes(token: Token | undefined): string {
  const lang = token?.attrGet("lang");
  return lang === null || lang === undefined ? "" : ` lang="${lang}" dir="${directionOf(String(lang))}"`;
}

function readWords(state: StateInline, silent: boolean, notes: TokenNotes): boolean {
  const start = state.pos + 1;
  const end = state.md.helpers.parseLinkLabel(state, state.pos);
  if (end < 0) return false;
  mark.lastIndex = end + 1;
  const match = mark.exec(state.src);
  if (match === null || mark.lastIndex > state.posMax) return false;
  const after = mark.lastIndex;
  if (!silent) {
    const [written, ...values] = match;
    const lang = values.find((value) => value !== undefined) ?? "";
    const open = state.push("language_open", "span", 1);
    notes.languageMarks.set(open, { lang, written: `]${written}` });
    setLanguage(open, lang);
    const max = state.posMax;
    state.pos = start;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.posMax = max;
    state.push("language_close", "span", -1);
  }
  state.pos = after;
  return true;
}

/** Marks the outermost blocks of every translation: in a PDF a paragraph does not take the language of what is around it. */
function markBlocks({ tokens }: StateCore, notes: TokenNotes): void {
  const containers: (string | undefined)[] = [];
  let marked = 0;
  for (const token of tokens) {
    if (token.type === "container_block_open") {
      const { name, attributes } = readBlockLine(token.info);
      const own = name === "translation" ? attributes.get("lang") : undefined;
      containers.push(own ?? containers.at(-1));
    } else if (token.type === "container_block_close") containers.pop();
    const lang = containers.at(-1);
    if (lang === undefined) continue;
    if (token.type === "inline") notes.languages.set(token, lang);
    const caption = notes.captions.get(token)?.token;
    if (caption !== undefined) notes.languages.set(caption, lang);
    if (around.has(token.type.replace(/_close$/, "_open"))) continue;
    if (token.nesting === 1 && marked === 0) setLanguage(token, lang);
    marked += token.nesting;
  }
}

/** A code that stands for no language is left out of the page; a check reports it. */
function setLanguage(token: Token, lang: string): void {
  if (languageName(lang) === undefined) return;
  token.attrSet("lang", lang);
  token.attrSet("dir", directionOf(lang));
}
