// Days of the calendar as text, and nothing that depends on a clock, a time zone or a locale of the machine.

/** A day as `YYYY-MM-DD`; such strings sort as days do. No text is one unless it is written so, or read by `readIsoDay`. */
export type IsoDay = `${number}-${number}-${number}`;

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The day of a year (1000 to 9999), a month (1 to 12) and a day, or undefined where the calendar has none (31 June). */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  const exists = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month - 1);
  return exists ? writeDay(year, month - 1, day) : undefined;
}

/** Reads a day that is written as `2024-09-17`; undefined for all that is none of the calendar’s. */
export function readIsoDay(text: string): IsoDay | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return isoDay(Number(year), Number(month), Number(day));
}

/** The day of a moment by universal time. */
export function universalDay(moment: Date): IsoDay {
  return writeDay(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
}

/** The last day of a month (1 to 12; 13 is January of the next year, and so on). */
export function lastDayOfMonth(year: number, month: number): IsoDay {
  const [ownYear, index] = carryYears(year, month);
  return writeDay(ownYear, index, daysInMonth(ownYear, index));
}

/** The first day of a month, with months as in `lastDayOfMonth`. */
export function firstDayOfMonth(year: number, month: number): IsoDay {
  const [ownYear, index] = carryYears(year, month);
  return writeDay(ownYear, index, 1);
}

/** The year, and the month from 0 to 11. */
function carryYears(year: number, month: number): readonly [number, number] {
  const years = Math.floor((month - 1) / 12);
  return [year + years, month - 1 - years * 12];
}

function daysInMonth(year: number, index: number): number {
  return new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
}

/** Much faster than a date's own ISO text, and periods are read by the ten thousand. */
function writeDay(year: number, index: number, day: number): IsoDay {
  const text = `${String(year).padStart(4, "0")}-${String(index + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return text as IsoDay;
}

/** The number (1 to 12) of an English month name or its first letters (three or more), in any case; undefined otherwise. */
export function monthNumber(name: string): number | undefined {
  const folded = name.toLowerCase();
  const index =
    folded.length < 3 ? -1 : monthNames.findIndex((month) => month.toLowerCase().startsWith(folded));
  return index < 0 ? undefined : index + 1;
}

/** The day some months later, or the last of that month where it is shorter. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const [year, month, date] = day.split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) return day;
  const [ownYear, index] = carryYears(year, month + months);
  return writeDay(ownYear, index, Math.min(date, daysInMonth(ownYear, index)));
}

/** A day in words, as `6 September 2022`. */
export function formatDay(day: IsoDay): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${monthNames[(month ?? 1) - 1]} ${year}`;
}

/** The month that a day lies in, as `September 2022`. */
export function formatMonth(day: IsoDay): string {
  return formatDay(day).replace(/^\d+ /, "");
}

/** The time from one day to a later one in whole years and months, and in days. */
export function spanBetween(
  from: IsoDay,
  to: IsoDay,
): { readonly years: number; readonly months: number; readonly days: number } {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  const days = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
  return { years: Math.floor(months / 12), months: months % 12, days };
}
