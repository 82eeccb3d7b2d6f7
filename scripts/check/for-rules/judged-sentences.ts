// The English sentences that papers say themselves: none of what is quoted, and none of a paper that is out of force.
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { LocatedText, Register } from "../../model/register.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import { isInQuotes } from "./in-quotes.ts";
import { judgedTexts } from "./judged-texts.ts";

/** A sentence, the piece that it stands in and the text of which that is. */
export interface JudgedSentence {
  readonly text: LocatedText;
  readonly unit: TextUnit;
  readonly sentence: ReadSentence;
}

/** The sentences of a text, in order. */
export const sentencesOf = remember((text: LocatedText): readonly JudgedSentence[] => {
  const found: JudgedSentence[] = [];
  for (const unit of text.prose.read().units)
    if (!unit.isQuoted) for (const sentence of readSentences(unit)) found.push({ text, unit, sentence });
  return found;
});

/** Every sentence of every paper that still holds, in order. */
export const judgedSentences = remember((register: Register): readonly JudgedSentence[] =>
  judgedTexts(register).flatMap(sentencesOf),
);

/** Those that name a time. */
export const timedSentences = remember((register: Register): readonly JudgedSentence[] =>
  judgedSentences(register).filter(({ sentence }) => sentence.times.length > 0),
);

/** Those that have a figure, or a number in words. */
export const figuredSentences = remember((register: Register): readonly JudgedSentence[] =>
  judgedSentences(register).filter(({ sentence }) => sentence.quantities.length > 0),
);

/** Whether a stretch of a piece is struck out, or stands between quotation marks. */
export function isSetApart(unit: TextUnit, start: number, end: number): boolean {
  return (
    isInQuotes(unit, start) ||
    unit.spans.some(({ kind, from, to }) => kind === "struck" && from <= start && to >= end)
  );
}
