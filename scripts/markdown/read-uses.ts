// Reads what the words of a text use: references, live values, links, pictures and marks of languages.
import type { Token } from "markdown-it";
import { decodedAddress } from "../lib/address.ts";
import { loweredText, raisedText } from "../lib/raised-text.ts";
import type { LanguageUse, LinkUse } from "../model/prose/prose.ts";
import type { LiveValue, Reference } from "../model/prose/reference.ts";
import type { ProseSource } from "./prose-source.ts";
import { taskWords } from "./task-items.ts";
import { noteOf, type TokenNotes } from "./token-notes.ts";

/** Everything that the words of a text use, in order. */
export interface Uses {
  readonly references: Reference[];
  readonly values: LiveValue[];
  readonly links: LinkUse[];
  readonly languages: LanguageUse[];
  /** Pieces of plain text. */
  readonly words: string[];
}

/** Adds what one text uses and its plain words. `nextPlace` finds things in the order in which they stand. */
export function readUses(
  text: Token,
  notes: TokenNotes,
  uses: Uses,
  nextPlace: (written: string | readonly string[], sort?: string) => Reference["place"],
  source: Pick<ProseSource, "words">,
): void {
  const { words } = uses;
  const children = text.children ?? [];
  const lang = notes.languages.get(text);
  children.forEach((token, index) => {
    if (lang !== undefined) notes.languages.set(token, lang);
    const mark = notes.languageMarks.get(token);
    if (mark !== undefined) uses.languages.push({ lang: mark.lang, place: nextPlace(mark.written) });
    if (token.type === "reference") {
      const { written, ...meta } = noteOf(notes.writtenReferences, token);
      const reference: Reference = { ...meta, place: nextPlace(written, "reference") };
      notes.references.set(token, reference);
      uses.references.push(reference);
      if (meta.label !== undefined) words.push(meta.label);
    } else if (token.type === "live_value") {
      const { written, ...meta } = noteOf(notes.writtenValues, token);
      const value: LiveValue = {
        ...meta,
        before: wordsAt(children, index - 1, -1),
        after: wordsAt(children, index + 1, 1),
        place: nextPlace(written, "value"),
      };
      notes.values.set(token, value);
      uses.values.push(value);
    } else if (token.type === "link_open") {
      const address = String(token.attrGet("href") ?? "");
      let end = index + 1;
      while (end < children.length && children[end]?.type !== "link_close") end += 1;
      const text = plainText(children.slice(index + 1, end), notes);
      uses.links.push({
        address,
        kind: "link",
        text,
        place: nextPlace(token.info === "auto" ? text : writtenForms(address), "link"),
      });
    } else if (token.type === "image") {
      const address = String(token.attrGet("src") ?? "");
      uses.links.push({
        address,
        kind: "picture",
        text: plainText(token.children ?? [], notes),
        place: nextPlace("!["),
      });
    }
    if (token.type === "text" || token.type === "code_inline") words.push(token.content);
    if (token.type === "task") words.push(taskWords(source.words, token), " ");
    if (token.type === "total") words.push(source.words.total, " ");
    if (token.type === "softbreak" || token.type === "hardbreak") words.push(" ");
  });
  words.push(" ");
}

/** The plain words at a place, across the end of a line. */
function wordsAt(children: readonly Token[], index: number, step: 1 | -1): string {
  const token = children[index];
  if (token?.type === "text" && token.content !== "") return token.content;
  if (token?.type !== "softbreak") return "";
  const next = children[index + step];
  if (next?.type !== "text") return "";
  return step > 0 ? ` ${next.content}` : `${next.content} `;
}

/** How the target of a link may be written: as the address it has become, or with spaces and letters beyond ASCII. */
function writtenForms(address: string): readonly string[] {
  const written = decodedAddress(address);
  return [...new Set([`](${address}`, `](${written}`, `](<${written}`])];
}

/** The words of inline tokens without markup; what stands higher or lower says so by its signs. */
export function plainText(children: readonly Token[], notes: TokenNotes): string {
  return children
    .map((token, at) => {
      const [before, after] = [children[at - 1]?.type, children[at + 1]?.type];
      if (before === "sup_open" && after === "sup_close") return raisedText(token.content);
      if (before === "sub_open" && after === "sub_close") return loweredText(token.content);
      if (token.type === "text" || token.type === "code_inline") return token.content;
      if (token.type === "softbreak" || token.type === "hardbreak") return " ";
      if (token.type === "image") return plainText(token.children ?? [], notes);
      const reference = notes.writtenReferences.get(token);
      if (reference !== undefined) return reference.label ?? reference.id;
      return "";
    })
    .join("")
    .trim();
}
