// The words of a text however it is written, so that the same words are found again in a page, a PDF or a data file.

/** Stands between two texts that follow each other and are read as one, such as a title and the words below it. */
export const border = "\x1e";

/** A text in one form of letters: signs that stand for several, capitals and invisible signs are gone. */
export function plainText(text: string): string {
  // Most texts are ASCII alone, which no form of Unicode changes.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .replace(/\u00ad|\u034f|[\u200b-\u200f]|\u2060|\ufeff/g, "")
    .toLowerCase();
}

/** A word and where it stands in its text. */
export interface PlainWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in the form of `plainText`, in order: letters and digits, whatever stands between them. */
export function* plainWords(plain: string): Iterable<PlainWord> {
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    yield { word, start: index, end: index + word.length };
}

/** The words of a text as it is written, each in the form of `plainText`, with where in the text it stands. */
export function* writtenWords(text: string): Iterable<PlainWord> {
  for (const { 0: written, index } of text.matchAll(
    /(?:[\p{L}\p{N}\p{M}]|\u00ad|\u034f|[\u200b-\u200f]|\u2060|\ufeff)+/gu,
  ))
    for (const { word } of plainWords(plainText(written)))
      yield { word, start: index, end: index + written.length };
}

/** The same words as a list. */
export function listWords(text: string): readonly string[] {
  return plainText(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

const calendarWord =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|mon|tues?|wed|thurs?|fri|sat|sun|(mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Whether a word says more than a number, a day or a letter does: rows of these stand in many tables alike. */
export function isTelling(word: string): boolean {
  return /\p{L}.*\p{L}/u.test(word) && !calendarWord.test(word);
}
