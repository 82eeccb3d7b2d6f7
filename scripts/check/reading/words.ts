// The words, figures and signs of a text with where each stands: what everything in this folder reads.
import { insetSign, type MarkedSpan } from "../../model/prose/text-unit.ts";

/** A word, a figure with its points and commas, or a single sign. */
export interface Word {
  readonly text: string;
  /** In small letters, with a straight apostrophe. */
  readonly lower: string;
  /** Offsets in the text of the piece. */
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "figure" | "sign";
  /** Whether nothing stands between it and the word before. */
  readonly isGlued: boolean;
}

/**
 * The words of a text. What stands in one of the spans is one `insetSign` each. It looks at the signs itself: every text
 * passes here, and an expression takes three times as long.
 */
export function readWords(
  text: string,
  spans: readonly Pick<MarkedSpan, "from" | "to">[] = [],
): readonly Word[] {
  const words: Word[] = [];
  let last = -1;
  let hidden = 0;
  for (let start = spaceEnd(text, 0); start < text.length; start = spaceEnd(text, last)) {
    const digits = figureEnd(text, start);
    const letters = digits > start ? start : wordEnd(text, start);
    const end = digits > start ? digits : letters > start ? letters : start + lengthAt(text, start);
    while ((spans[hidden]?.to ?? Number.POSITIVE_INFINITY) <= start) hidden += 1;
    const isHidden = (spans[hidden]?.from ?? Number.POSITIVE_INFINITY) <= start;
    const shown = isHidden ? insetSign : text.slice(start, end);
    words.push({
      text: shown,
      lower: isHidden || letters === start ? shown : lowered(shown),
      start,
      end,
      kind: isHidden ? "sign" : digits > start ? "figure" : letters > start ? "word" : "sign",
      isGlued: start === last,
    });
    last = end;
  }
  return words;
}

/** Behind the space that stands at an offset, if any does. */
function spaceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));
}

/** Behind the figure that begins at an offset, with its points and commas. */
function figureEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  if (at === from) return from;
  for (;;) {
    const code = text.charCodeAt(at);
    if ((code !== 46 && code !== 44) || !isDigit(text.charCodeAt(at + 1))) return at;
    at += 1;
    while (isDigit(text.charCodeAt(at))) at += 1;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Behind the word that begins at an offset; an apostrophe between letters belongs to it. */
function wordEnd(text: string, from: number): number {
  let at = lettersEnd(text, from);
  if (at === from) return from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 39 && code !== 0x2019) return at;
    const next = lettersEnd(text, at + 1);
    if (next === at + 1) return at;
    at = next;
  }
}

function lettersEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) at += 1;
    else if (code > 127 && isLetterAt(text, at)) at += lengthAt(text, at);
    else return at;
  }
}

function isLetterAt(text: string, at: number): boolean {
  return /^[\p{L}\p{M}]/u.test(text.slice(at, at + 2));
}

/** Two for a sign beyond the first 65,536. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function lowered(written: string): string {
  const lower = written.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** Whether a word begins with a capital. */
export function isCapital(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const code = word.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word.text);
}

/** A figure that is whole, such as a day or a year; undefined for one with points or commas. */
export function wholeAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word?.kind !== "figure" || word.text.length > 9) return undefined;
  return word.text.includes(".") || word.text.includes(",") ? undefined : Number(word.text);
}

/** Whether a word is one of some, in small letters. */
export function isOneOf(word: Word | undefined, set: ReadonlySet<string>): boolean {
  return word !== undefined && set.has(word.lower);
}
