// Cross-references `[[noun id|label]]` and live values `[[= path]]`: read here, looked up when the whole register is known.
import type { MarkdownIt, StateInline } from "markdown-it";
import { readTarget, splitPublication } from "../model/prose/reference-target.ts";
import type { TokenNotes } from "./token-notes.ts";

const pattern = /\[\[(=?)([^[\]|]+)(?:\|([^[\]]+))?\]\]/y;

/** Stands for the bar of a reference until cells are told apart, since it ends none. */
const innerBar = "\ufdd2";

/** Adds both to a parser, as tokens `reference` and `live_value`. */
export function references(md: MarkdownIt, notes: TokenNotes): void {
  md.inline.ruler.before("link", "reference", (state, silent) => readReference(state, silent, notes));
  md.core.ruler.before("block", "keep_bars", (state) => {
    state.src = state.src.replaceAll(/(\[\[[^[\]|\n]+)(?<!\\)\|([^[\]|\n]+\]\])/g, `$1${innerBar}$2`);
  });
  md.core.ruler.after("block", "give_bars_back", ({ tokens }) => {
    for (const token of tokens) token.content = token.content.replaceAll(innerBar, "|");
  });
}

function readReference(state: StateInline, silent: boolean, notes: TokenNotes): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || state.src.charCodeAt(state.pos + 1) !== 0x5b) return false;
  pattern.lastIndex = state.pos;
  const match = pattern.exec(state.src);
  if (match === null) return false;
  // In other programs these words ask for a list of contents, and are no reference.
  if (/^\[\[_?toc_?\]\]$/i.test(match[0])) {
    if (!silent) state.pending += match[0];
  } else if (!silent) {
    const [written, equals, inside = "", given] = match;
    const words = inside.trim().replace(/\s+/g, " ");
    const token = state.push(equals === "=" ? "live_value" : "reference", "", 0);
    const label = given?.trim() ?? "";
    const labelled = label === "" ? {} : { label };
    if (equals === "=") {
      const { rest: path, ...of } = splitPublication(words);
      notes.writtenValues.set(token, { written, ...of, path, ...labelled });
    } else notes.writtenReferences.set(token, { written, ...readTarget(words), ...labelled });
  }
  state.pos = pattern.lastIndex;
  return true;
}
