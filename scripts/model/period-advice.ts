// What to write in place of a period that the house cannot read.

import { formatDay, formatMonth, type IsoDay, isoDay } from "../lib/calendar.ts";
import { lacksYear } from "./period.ts";

/** The forms that dates and periods have. */
export const periodForms =
  "Write a day, month, term, quarter or year: 31 July 2022, July 2022, Autumn term 2024, Q3 2024/25, 2023.";

/** How to write a period that is of a sort that officers use and the house has no form for; undefined for any other. */
export function periodAdvice(written: string): string | undefined {
  const text = written.trim();
  const stored = dayOfExcel(text);
  if (stored !== undefined)
    return `It is the number by which Excel stores a day. Write ${formatDay(stored)}, or ${formatMonth(stored)} if a month is meant; or give the cells the format of a date and save the sheet again.`;
  if (lacksYear(text) || /^\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}$/.test(text))
    return "Write the year behind it, as in July 2022.";
  const [, first = "", last = ""] = /^(\d{2}|\d{4})[-–/](\d{2})$/.exec(text) ?? [];
  if (follows(first, last)) {
    const year = `${inFull(first)}/${last}`;
    return isMonth(last)
      ? `Write ${year} if it is a year, and the name of the month if it is a month.`
      : `Write ${year}.`;
  }
  const [, start = "", end = ""] =
    /^(\d{4}(?:\/\d{2})?)\s*(?:-|–|to)\s*(\d{4}(?:\/\d{2})?|\d{2})$/i.exec(text) ?? [];
  const years = Number(inFull(end.slice(0, 4))) - Number(start.slice(0, 4)) + 1;
  if (years > 1)
    return `Write its last year, ${inFull(end)}, and say in the definition that a figure is of ${years} years.`;
  if (/\bytd\b|\byear[- ]to[- ]date\b/i.test(text))
    return "Take it out: the year to date is worked out from the other figures. What a source printed can stand in measures.yaml under “printed”, as “year-to-date”.";
  if (/\bhalf[ -]?term|^HT ?\d|^(?:autumn|spring|summer)(?: term)? ?[12]\b/i.test(text))
    return "Write the whole term, such as Autumn term 2024, or the month in which the half term ends.";
  return undefined;
}

/** The day that Excel stores as a number, counted from 30 December 1899; undefined for numbers out of the years 2000 to 2049. */
function dayOfExcel(text: string): IsoDay | undefined {
  const number = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (number < 36_526 || number > 54_788) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30 + number));
  return isoDay(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** Whether a text may be a year such as `2011-12` as well as the month of December 2011. */
export function isMonthOrYear(written: string): boolean {
  const [, first = "", last = ""] = /^(\d{4})-(\d{2})$/.exec(written.trim()) ?? [];
  return follows(first, last) && isMonth(last);
}

/** A year of two figures with those before it: those of this century, unless that is far ahead. */
export function inFull(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

/** Whether two figures of a year are those of the year after another. */
export function follows(first: string, last: string): boolean {
  return first !== "" && (Number(first) + 1) % 100 === Number(last) % 100;
}

/** Whether two figures could be a month. */
export function isMonth(figures: string): boolean {
  return Number(figures) >= 1 && Number(figures) <= 12;
}
