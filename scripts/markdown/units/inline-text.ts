// The words of a piece of text without markup, with what stands among them, and where in the written piece each stands.
import type { Token } from "markdown-it";
import { loweredText, raisedText } from "../../lib/raised-text.ts";
import { TextMap } from "../../lib/text-map.ts";
import { type Inset, insetSign, type MarkedSpan } from "../../model/prose/text-unit.ts";
import { plainText } from "../read-uses.ts";
import { footnoteOf, type TokenNotes } from "../token-notes.ts";
import { afterAddress, afterBrackets, afterSign } from "./markup-ends.ts";

/** What is read of a piece. */
export interface InlineText {
  readonly text: string;
  readonly insets: readonly Inset[];
  readonly spans: readonly MarkedSpan[];
  /** From the text to what is written. */
  readonly map: TextMap;
  /** Where the notes stand in what is written that are written in the line, by their numbers. */
  readonly notesWithin: ReadonlyMap<number, number>;
}

const spanKinds = {
  strong: "strong",
  em: "emphasis",
  s: "struck",
  abbr: "explained",
  link: "link",
  language: "foreign",
} as const;

function isSpanKind(name: string): name is keyof typeof spanKinds {
  return Object.hasOwn(spanKinds, name);
}

/** Reads a piece; `total` is what stands where a row of totals has its name. */
export function readInline({ children, content }: Token, notes: TokenNotes, total: string): InlineText {
  const reader = new InlineReader(content, notes, total);
  const tokens = children ?? [];
  for (const [at, token] of tokens.entries()) reader.step(token, tokens[at - 1]);
  return reader.result();
}

/** How far what comes next may stand from where the last ended: markup lies between. */
const reach = 400;

class InlineReader {
  readonly #written: string;
  readonly #notes: TokenNotes;
  readonly #total: string;
  readonly #insets: Inset[] = [];
  readonly #spans: MarkedSpan[] = [];
  readonly #open: { readonly from: number; readonly token: Token }[] = [];
  readonly #map = new TextMap();
  readonly #notesWithin = new Map<number, number>();
  #text = "";
  #at = 0;

  constructor(written: string, notes: TokenNotes, total: string) {
    this.#written = written;
    this.#notes = notes;
    this.#total = total;
  }

  result(): InlineText {
    return {
      text: this.#text,
      insets: this.#insets,
      spans: this.#spans,
      map: this.#map,
      notesWithin: this.#notesWithin,
    };
  }

  step(token: Token, before: Token | undefined): void {
    const { type, content, markup } = token;
    const at = this.#text.length;
    if (type === "text") {
      const raised = before?.type === "sup_open";
      const lowered = before?.type === "sub_open";
      if (raised || lowered) this.#show(content, raised ? raisedText(content) : loweredText(content));
      else this.#read(content);
    } else if (type === "softbreak" || type === "hardbreak") this.#endLine(type === "hardbreak");
    else if (type === "code_inline") {
      this.#insets.push({ at, kind: "code", words: content });
      this.#setIn(markup, markup);
    } else if (type === "reference") {
      const reference = this.#notes.references.get(token);
      if (reference !== undefined) this.#insets.push({ at, kind: "reference", reference });
      this.#setIn("[[", "]]");
    } else if (type === "live_value") {
      const value = this.#notes.values.get(token);
      if (value !== undefined) this.#insets.push({ at, kind: "value", value });
      this.#setIn("[[", "]]");
    } else if (type === "image") this.#picture(token);
    else if (type === "footnote_ref") this.#noteMark(token);
    else if (type === "total") this.#text += this.#total;
    else if (type.endsWith("_open")) this.#begin(token);
    else if (type.endsWith("_close")) this.#end(token);
  }

  #picture(token: Token): void {
    const address = String(token.attrGet("src") ?? "");
    const words = plainText(token.children ?? [], this.#notes);
    this.#insets.push({ at: this.#text.length, kind: "picture", address, words });
    const start = this.#find("![");
    this.#map.add(this.#text.length, start);
    this.#text += insetSign;
    this.#at = afterAddress(this.#written, afterBrackets(this.#written, start + 1) - 1);
  }

  #noteMark(token: Token): void {
    const { number, label } = footnoteOf(token);
    this.#insets.push({ at: this.#text.length, kind: "note", number, label });
    const start = this.#find(label === "" ? "^[" : "[^");
    if (label === "") this.#notesWithin.set(number, start + 2);
    this.#at = afterBrackets(this.#written, label === "" ? start + 1 : start);
  }

  #begin(token: Token): void {
    const { type, markup, info } = token;
    this.#open.push({ from: this.#text.length, token });
    if (type === "link_open" ? info !== "auto" : type === "language_open") this.#pass("[");
    else this.#pass(type === "link_open" ? "<" : markup);
  }

  #end({ type, markup, info }: Token): void {
    const name = type.slice(0, -"_close".length);
    const opened = this.#open.pop();
    if (opened !== undefined && isSpanKind(name)) {
      const where = { from: opened.from, to: this.#text.length };
      const kind = spanKinds[name];
      if (kind === "link") {
        const address = String(opened.token.attrGet("href") ?? "");
        this.#spans.push({ ...where, kind, address, isBare: info === "auto" });
      } else if (kind === "foreign")
        this.#spans.push({ ...where, kind, lang: this.#notes.languageMarks.get(opened.token)?.lang ?? "" });
      else this.#spans.push({ ...where, kind });
    }
    if (type === "link_close" && info !== "auto") this.#at = afterAddress(this.#written, this.#find("]"));
    else if (type === "link_close") this.#pass(">");
    else if (type === "language_close") this.#at = this.#find("}", this.#find("]{")) + 1;
    else this.#pass(markup);
  }

  /** Goes on behind a sign if it comes next. */
  #pass(sign: string): void {
    if (sign !== "" && this.#written.startsWith(sign, this.#at)) this.#at += sign.length;
  }

  /** Where something comes next; where nothing like it comes, here. */
  #find(sought: string, from = this.#at): number {
    if (this.#written.startsWith(sought, from)) return from;
    const found = this.#written.slice(from, from + sought.length + reach).indexOf(sought);
    return found < 0 ? from : from + found;
  }

  /** One sign for what is written between two marks. */
  #setIn(opening: string, closing: string): void {
    const start = this.#find(opening);
    this.#map.add(this.#text.length, start);
    this.#text += insetSign;
    const end = this.#written.indexOf(closing, start + opening.length);
    this.#at = end < 0 ? start : end + closing.length;
  }

  #show(written: string, shown: string): void {
    const start = this.#find(written);
    this.#map.add(this.#text.length, start);
    this.#text += shown;
    this.#at = start + written.length;
  }

  #read(words: string): void {
    if (words === "") return;
    // What begins here with an escape is not looked for further on, where the same may stand without.
    const [first = ""] = words;
    const isHere = afterSign(this.#written, this.#at, first) > this.#at;
    const start = isHere ? this.#at : this.#find(words);
    // What reads as an ampersand or a backslash may be written as more.
    if (!/[&\\]/.test(words) && this.#written.startsWith(words, start)) {
      this.#map.add(this.#text.length, start);
      this.#text += words;
      this.#at = start + words.length;
    } else for (const sign of words) this.#readSign(sign);
  }

  /** A sign that may stand behind a backslash, or be an entity such as `&amp;`. */
  #readSign(sign: string): void {
    const start = this.#at;
    const end = afterSign(this.#written, start, sign);
    this.#map.add(this.#text.length, start);
    this.#text += sign;
    this.#at = end;
  }

  #endLine(isForced: boolean): void {
    this.#map.add(this.#text.length, this.#at);
    this.#text += isForced ? "\n" : " ";
    const [br] = isForced
      ? (/^\\?\s*<br[^>]{0,9}>[ \t]*\n?/i.exec(this.#written.slice(this.#at, this.#at + 40)) ?? [])
      : [];
    const end = this.#written.indexOf("\n", this.#at);
    if (br !== undefined) this.#at += br.length;
    else if (end >= 0) this.#at = end + 1;
    while (this.#written[this.#at] === " " || this.#written[this.#at] === "\t") this.#at += 1;
  }
}
