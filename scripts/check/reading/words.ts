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

/** The words of a text. What stands in one of the spans is one `insetSign` each. */
export function readWords(
  text: string,
  spans: readonly Pick<MarkedSpan, "from" | "to">[] = [],
): readonly Word[] {
  const words: Word[] = [];
  let last = -1;
  let hidden = 0;
  for (const match of text.matchAll(/(\d+(?:[.,]\d+)*)|([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|\S/gu)) {
    const { 0: written, 1: figure, 2: word, index: start } = match;
    const end = start + written.length;
    while ((spans[hidden]?.to ?? Number.POSITIVE_INFINITY) <= start) hidden += 1;
    const isHidden = (spans[hidden]?.from ?? Number.POSITIVE_INFINITY) <= start;
    const shown = isHidden ? insetSign : written;
    words.push({
      text: shown,
      lower: isHidden || word === undefined ? shown : lowered(written),
      start,
      end,
      kind: isHidden ? "sign" : figure !== undefined ? "figure" : word !== undefined ? "word" : "sign",
      isGlued: start === last,
    });
    last = end;
  }
  return words;
}

function lowered(written: string): string {
  const lower = written.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** Whether a word begins with a capital. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
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
