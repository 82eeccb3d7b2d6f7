// When and where something is held, in words.
import { formatTime, formatWeekday } from "../../../scripts/lib/calendar.ts";
import type { Period } from "../../../scripts/model/period.ts";

/** A day with its day of the week, or a date that is no day as it was written. */
export function dayWords(date: Period): string {
  return date.precision === "day" ? formatWeekday(date.start) : date.text;
}

/** A day with the hour, as `Tuesday 17 September 2024, 10.00 am` or with `to 12.30 pm` behind it. */
export function timeWords(date: Period, time?: string, ends?: string): string {
  const hours = [time, ends].flatMap((one) => (one === undefined ? [] : [formatTime(one)])).join(" to ");
  return hours === "" ? dayWords(date) : `${dayWords(date)}, ${hours}`;
}
