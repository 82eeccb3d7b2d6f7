// How long a decision has been open, or was.
import { spanBetween } from "../../../scripts/lib/calendar.ts";
import type { Decision } from "../../../scripts/model/committees/decision.ts";
import type { View } from "../../../scripts/model/view.ts";

/** The time in words, as `2 years 3 months`; undefined for what asks nobody and where the day is not known. */
export function openFor(view: View, { open }: Decision): string | undefined {
  return open === undefined ? undefined : view.words.dates.span(spanBetween(open.from, open.to));
}
