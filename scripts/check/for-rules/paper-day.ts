// The day that a paper is of, which what it says is held against.
import type { DaySpan } from "../../lib/day-span.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { publicationAt } from "../../model/publication-at.ts";
import type { LocatedText, Register } from "../../model/register.ts";
import { readPlainSentences } from "../reading/read-sentences.ts";

/** The days that the date of a paper may mean, for its text; a field may be younger than the paper. */
export function paperDays(register: Register, { extent, location }: LocatedText): DaySpan | undefined {
  const date = extent === "page" ? publicationAt(register, location)?.date : undefined;
  return date === undefined || date.precision === "words" ? undefined : { start: date.start, end: date.end };
}

/** Whether a piece stands in what retells another paper: under a heading that names minutes, a letter or a time of its own. */
export function isRetold({ section }: TextUnit): boolean {
  return section.some(
    ({ text }) =>
      retelling.test(text) ||
      (/\d{4}/.test(text) && readPlainSentences(text).some(({ times }) => times.length > 0)),
  );
}

const retelling =
  /\b(?:minutes?|extract|letter|history|previous|earlier|matters arising|correspondence|transcript)\b/i;
