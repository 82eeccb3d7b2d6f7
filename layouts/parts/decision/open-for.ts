// How long a decision has been open, or was.
import { formatSpan } from "../../../scripts/lib/calendar.ts";
import type { Decision } from "../../../scripts/model/committees/decision.ts";

/** The time in words, as `2 years 3 months`; undefined for what asks nobody and where the day is not known. */
export function openFor({ open }: Decision): string | undefined {
  return open === undefined ? undefined : formatSpan(open.from, open.to);
}
