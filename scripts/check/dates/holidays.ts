// Days that have a name, such as Good Friday, and the date beside the name.
import { formatDay, type IsoDay, isoDay, universalDay } from "../../lib/calendar.ts";
import type { NamedTime } from "../reading/named-time.ts";

/** A name of a day beside a date that is another: undefined where there is none. */
export function holidayProblem(
  text: string,
  time: NamedTime,
): { readonly at: number; readonly message: string } | undefined {
  const { parts, span } = time;
  if (parts.year === undefined || parts.day === undefined || span === undefined) return undefined;
  const from = Math.max(0, time.start - 34);
  // “Good Friday, 2 April”: its second word is read as the day of the week.
  const end = time.weekday === undefined ? time.start : time.weekday.start + time.weekday.text.length;
  const match = names.exec(text.slice(from, end));
  const [, name = ""] = match ?? [];
  const day = name === "" ? undefined : dayOf(name.toLowerCase().replaceAll("’", "'"), parts.year);
  if (match === null || day === undefined || day === span.start) return undefined;
  const written = text.slice(from + match.index, time.end).replace(/\s+/g, " ");
  return {
    at: from + match.index,
    message: `“${written}” cannot be: ${name} of ${parts.year} is on ${formatDay(day)}.`,
  };
}

const names =
  /\b(Good Friday|Easter (?:Sunday|Monday)|Christmas (?:Day|Eve)|Boxing Day|New Year['’]s (?:Day|Eve)|Ash Wednesday|Shrove Tuesday|Whit Sunday|Armistice Day|St (?:David|Andrew|George|Patrick)['’]s Day)(?:,? ?\(?(?:on )?)$/i;

const fixed: Readonly<Record<string, readonly [number, number]>> = {
  "christmas day": [12, 25],
  "christmas eve": [12, 24],
  "boxing day": [12, 26],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "armistice day": [11, 11],
  "st david's day": [3, 1],
  "st andrew's day": [11, 30],
  "st george's day": [4, 23],
  "st patrick's day": [3, 17],
};

/** Days before or behind Easter Sunday. */
const movable: Readonly<Record<string, number>> = {
  "good friday": -2,
  "easter sunday": 0,
  "easter monday": 1,
  "ash wednesday": -46,
  "shrove tuesday": -47,
  "whit sunday": 49,
};

function dayOf(name: string, year: number): IsoDay | undefined {
  const own = fixed[name];
  if (own !== undefined) return isoDay(year, ...own);
  const away = movable[name];
  return away === undefined ? undefined : universalDay(new Date(easter(year) + away * 86_400_000));
}

/** Easter Sunday of the Gregorian calendar, by the rule that Meeus gives (Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}
