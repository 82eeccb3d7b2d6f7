// When and where something is held, in words.
import type { Period } from "../../../scripts/model/period.ts";
import type { Words } from "../../../scripts/words/words.ts";

/** A day with its day of the week, or a date that is no day as it was written. */
export function dayWords({ dates }: Words, date: Period): string {
  return date.precision === "day" ? dates.weekday(date.start) : date.text;
}

/** A day with the hour, as `Tuesday 17 September 2024, 10.00 am` or with `to 12.30 pm` behind it. */
export function timeWords(words: Words, date: Period, time?: string, ends?: string): string {
  return words.dates.appointment(dayWords(words, date), time, ends);
}
