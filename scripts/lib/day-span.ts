// Spans of days, which is what periods of every sort come to.
import type { IsoDay } from "./calendar.ts";
import { compareText } from "./finding.ts";

/** The first and the last day of something. */
export interface DaySpan {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** The days of a span as one text, the same for spans of the same days, however they are called. */
export function spanKey({ start, end }: DaySpan): string {
  return `${start}/${end}`;
}

/** Puts spans in order of time: by their last day, then by their first. */
export function compareSpans(a: DaySpan, b: DaySpan): number {
  return compareText(a.end, b.end) || compareText(a.start, b.start);
}
