// A date within a sentence, with the preposition that suits its precision.

import type { IsoDay } from "../../lib/calendar.ts";
import { lowerFirst } from "../../lib/lower-first.ts";

/** A period, or words without days. */
interface Written {
  readonly text: string;
  readonly start?: IsoDay;
  readonly end?: IsoDay;
}

/** `on 31 March 2026`, `in March 2026`, `in Q1 2025/26`, `at the end of March 2026`, `in the year to June 2017`. */
export function inPeriod({ text, start, end }: Written): string {
  if (/^(by|from|in|during)\s/i.test(text)) return lowerFirst(text);
  if (endOfSpan.test(text)) return `at ${named(text)}`;
  return start !== undefined && start === end ? `on ${text}` : `in ${named(text)}`;
}

/** `by 31 March 2026`, `by 2026/27`, `by the end of 2026`; a preposition that the date was written with gives way. */
export function byPeriod(text: string): string {
  return `by ${named(text.replace(/^(by|from|in|during)\s+/i, ""))}`;
}

const endOfSpan = /^(the\s+)?end\s+of\s/i;
const namedSpan = /^(the\s+)?(year|(rolling\s+)?(12|twelve)\s+months|(first|second|1st|2nd)\s+half)\s/i;

/** With the article that the end of something, half a year and a span of twelve months have in a sentence. */
function named(text: string): string {
  if (!endOfSpan.test(text) && !namedSpan.test(text)) return text;
  return /^the\s/i.test(text) ? lowerFirst(text) : `the ${lowerFirst(text)}`;
}
