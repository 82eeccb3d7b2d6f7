// Cross-references `[[noun id|label]]` and live values `[[= path]]`: read here, looked up when the whole register is known.
import type { MarkdownIt, StateInline } from "markdown-it";
import type { TokenNotes, WrittenReference } from "./token-notes.ts";

const pattern = /\[\[(=?)([^[\]|]+)(?:\|([^[\]]+))?\]\]/y;

/** Adds both to a parser, as tokens `reference` and `live_value`. */
export function references(md: MarkdownIt, notes: TokenNotes): void {
  md.inline.ruler.before("link", "reference", (state, silent) => readReference(state, silent, notes));
}

function readReference(state: StateInline, silent: boolean, notes: TokenNotes): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || state.src.charCodeAt(state.pos + 1) !== 0x5b) return false;
  pattern.lastIndex = state.pos;
  const match = pattern.exec(state.src);
  if (match === null) return false;
  if (!silent) {
    const [written, equals, inside = "", label] = match;
    const target = splitPublication(inside.trim().replace(/\s+/g, " "));
    const token = state.push(equals === "=" ? "live_value" : "reference", "", 0);
    if (equals === "=") notes.writtenValues.set(token, { written, ...target.publication, path: target.rest });
    else notes.writtenReferences.set(token, readTarget(written, target, label?.trim()));
  }
  state.pos = pattern.lastIndex;
  return true;
}

interface Target {
  readonly publication: { readonly publication?: string };
  readonly rest: string;
}

function splitPublication(inside: string): Target {
  const hash = inside.indexOf("#");
  if (hash < 0) return { publication: {}, rest: inside };
  return { publication: { publication: inside.slice(0, hash).trim() }, rest: inside.slice(hash + 1).trim() };
}

function readTarget(
  written: string,
  { publication, rest }: Target,
  label: string | undefined,
): WrittenReference {
  const common = { written, ...publication, ...(label === undefined || label === "" ? {} : { label }) };
  const space = rest.indexOf(" ");
  if (space < 0) return { ...common, noun: "publication", id: rest };
  return { ...common, noun: rest.slice(0, space).toLowerCase(), id: rest.slice(space + 1).trim() };
}
