// Reads a piece of text as English: its sentences with the times, references and quantities in each. This is where a rule
// begins; what it gives is worked out once for each piece.
//
//   for (const unit of prose.read().units)
//     for (const { quantities, times } of readSentences(unit)) …
//
// `quantities` are figures that count or measure (`quantity.ts`), `times` days to spans (`named-time.ts`), `references`
// what is typed as “Table 6” (`typed-references.ts`). All offsets are those of `unit.text`, as `unit.place` takes them.
// Code, links that are their own words, and words in other languages are left out; live values and cross-references stand
// as `insetSign`. Who and what is named is found with `named-things.ts`, what a cell of a table says with `cell-figure.ts`.
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { NamedTime } from "./named-time.ts";
import { placedTimes } from "./named-times.ts";
import { findQuantities } from "./quantities.ts";
import type { Quantity } from "./quantity.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { type TypedReference, typedReferences } from "./typed-references.ts";
import { readWords, type Word } from "./words.ts";

/** A sentence with what stands in it, in order. */
export interface ReadSentence extends Sentence {
  readonly words: readonly Word[];
  readonly times: readonly NamedTime[];
  readonly references: readonly TypedReference[];
  readonly quantities: readonly Quantity[];
}

/** The sentences of a piece of text. Of a piece in another language there are none. */
export const readSentences = remember((unit: TextUnit): readonly ReadSentence[] =>
  isEnglish(unit) ? read(unit.text, unit.spans.filter(isUnread), unit.sort === "heading") : [],
);

/** The sentences of words that are no piece of a text, such as a title or the definition of a measure. */
export function readPlainSentences(text: string): readonly ReadSentence[] {
  return read(text, [], false);
}

/** Whether a piece is in English. */
export function isEnglish({ lang }: Pick<TextUnit, "lang">): boolean {
  return /^en(?:-|$)/i.test(lang);
}

function isUnread(span: TextUnit["spans"][number]): boolean {
  return span.kind === "foreign" || (span.kind === "link" && span.isBare);
}

function read(text: string, unread: TextUnit["spans"], isHeading: boolean): readonly ReadSentence[] {
  const spans = unread.toSorted((a, b) => a.from - b.from);
  const words = readWords(text, spans);
  const sentences = splitSentences(text);
  const [only, second] = sentences;
  if (only !== undefined && second === undefined)
    return [readOne(only, words, isHeading && only.start === 0)];
  let at = 0;
  return sentences.map((sentence) => {
    const own: Word[] = [];
    for (; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined || word.start >= sentence.end) break;
      own.push(word);
    }
    return readOne(sentence, own, isHeading && sentence.start === 0);
  });
}

/** The figure that a heading begins with is its number. */
function readOne(sentence: Sentence, words: readonly Word[], isHeading: boolean): ReadSentence {
  // Most sentences have no figure, no capital month and no number in words; each reader sees that at a glance.
  const placed = placedTimes(words, sentence.text, sentence.start);
  const taken = new Set<number>();
  if (isHeading && words[0]?.kind === "figure" && words[1]?.text !== "%") taken.add(0);
  for (const { first, next } of placed) for (let at = first; at < next; at += 1) taken.add(at);
  const references = typedReferences(words, taken);
  for (const { first, next } of references) for (let at = first; at < next; at += 1) taken.add(at);
  return {
    text: sentence.text,
    start: sentence.start,
    end: sentence.end,
    words,
    times: placed.flatMap(({ time }) => time ?? []),
    references: references.map(({ reference }) => reference),
    quantities: findQuantities(words, taken, sentence.text, sentence.start),
  };
}
