// A date with the precision it was promised in, from a day to words such as `ongoing`, and the days it spans.
import {
  firstDayOfMonth,
  formatDay,
  formatMonth,
  type IsoDay,
  isoDay,
  lastDayOfMonth,
  monthNumber,
} from "../lib/calendar.ts";

/** How exact a promise is. `words` has no days at all and can never be overdue. */
export type Precision =
  | "day"
  | "month"
  | "season"
  | "term"
  | "quarter"
  | "half"
  | "year"
  | "financial-year"
  | "range"
  | "words";

/** A date in words, which are those written but for days in figures and short names of months, and the first and last day it can mean. */
export type Period =
  | { readonly precision: "words"; readonly text: string }
  | {
      readonly precision: Exclude<Precision, "words">;
      readonly text: string;
      readonly start: IsoDay;
      readonly end: IsoDay;
    };

type Span = { readonly precision: Exclude<Precision, "words">; readonly start: IsoDay; readonly end: IsoDay };

const wordsWithoutDate = /^(ongoing|tbc|to be (confirmed|agreed)|completed?|immediate(ly)?|continuous)\b/i;

/**
 * Reads a date with its precision. English schools' terms: autumn is September to December, spring January to
 * March, summer April to July. Quarters and halves with a financial year run from April (Q1 is April to June); with a plain
 * year from January. A pair of years, such as `2026 and 2027` or `2026/27–2027/28`, is all of both. `Year to June 2017` is the twelve months that end then. Anything else is `words`; `isDoubtfulDate` tells whether it looks like a date gone wrong.
 */
export function parsePeriod(written: string): Period {
  const text = written.trim();
  const core = text.replace(/^(by\s+)?((the\s+)?end\s+of\s+)?((from|in|during)\s+)?/i, "");
  for (const read of [
    readDay,
    readMonth,
    readTerm,
    readSeason,
    readQuarter,
    readHalf,
    readYears,
    readTwelveMonths,
  ]) {
    const span = read(core);
    if (span !== undefined)
      return { ...span, text: text.slice(0, text.length - core.length) + writeOut(core, span) };
  }
  return { precision: "words", text };
}

/** A date that was written in words or figures, as `8 August 2024`. */
export function dateWords(written: string): string {
  return parsePeriod(written).text;
}

/** True for what looks like a date and is none that the house knows: a few words with a figure, such as `31 June 2022` or `Juli 2022`, and a month of no year. */
export function isDoubtfulDate(period: Period): boolean {
  const { precision, text } = period;
  if (precision !== "words" || wordsWithoutDate.test(text)) return false;
  return lacksYear(text) || (/\d/.test(text) && text.split(/\s+/).length <= 4);
}

/** Whether a text is a month, a season or a term of no year: `July`, `by the end of March`, `Autumn term`. */
export function lacksYear(text: string): boolean {
  const [, name = ""] =
    /^(?:by |in |from |during |(?:the )?(?:end|middle|start|beginning) of |early |mid[- ]|late )*(?:the )?([a-z]+)(?: term)?$/i.exec(
      text.trim(),
    ) ?? [];
  return /^(spring|summer|autumn|winter)$/i.test(name) || monthNumber(name) !== undefined;
}

/** The last day of a period; undefined for words and where there is none. */
export function endOf(period: Period | undefined): IsoDay | undefined {
  return period === undefined || period.precision === "words" ? undefined : period.end;
}

/** The first day of a period; undefined for words and where there is none. */
export function startOf(period: Period | undefined): IsoDay | undefined {
  return period === undefined || period.precision === "words" ? undefined : period.start;
}

/** Whether two periods span the same days, however they were written; words are the same where they read the same. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.precision === "words" || b.precision === "words") return a.text === b.text;
  return a.start === b.start && a.end === b.end;
}

/** A day in figures and every month with the month's whole name: `2017-06`, `JUN 2017` and `June 2017` are one. */
function writeOut(core: string, { precision, start }: Span): string {
  if (precision === "month") return formatMonth(start);
  return /^\d{4}-\d+-/.test(core) ? formatDay(start) : core;
}

function daySpan(day: IsoDay | undefined): Span | undefined {
  return day === undefined ? undefined : { precision: "day", start: day, end: day };
}

/** No publication speaks of the years before 1000 or after 2999: a year out of these is a slip. */
function months(precision: Span["precision"], year: number, first: number, count: number): Span | undefined {
  if (year < 1000 || year > 2999) return undefined;
  return { precision, start: firstDayOfMonth(year, first), end: lastDayOfMonth(year, first + count - 1) };
}

function readDay(text: string): Span | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return daySpan(isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed) return daySpan(isoDay(Number(slashed[3]), Number(slashed[2]), Number(slashed[1])));
  const named = /^(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]+),?\s+(\d{4})$/.exec(text);
  const month = named?.[2] === undefined ? undefined : monthNumber(named[2]);
  return named && month !== undefined
    ? daySpan(isoDay(Number(named[3]), month, Number(named[1])))
    : undefined;
}

function readMonth(text: string): Span | undefined {
  const iso = /^(\d{4})-(\d{2})$/.exec(text);
  if (iso && Number(iso[2]) >= 1 && Number(iso[2]) <= 12)
    return months("month", Number(iso[1]), Number(iso[2]), 1);
  const slashed = /^(0?[1-9]|1[0-2])\/(\d{4})$/.exec(text);
  if (slashed) return months("month", Number(slashed[2]), Number(slashed[1]), 1);
  const named = /^([A-Za-z]+)\s+(\d{4})$/.exec(text);
  const month = named?.[1] === undefined ? undefined : monthNumber(named[1]);
  return named && month !== undefined ? months("month", Number(named[2]), month, 1) : undefined;
}

function readTerm(text: string): Span | undefined {
  const match = /^(autumn|spring|summer)\s+term\s+(\d{4})$/i.exec(text);
  if (!match) return undefined;
  const year = Number(match[2]);
  switch (match[1]?.toLowerCase()) {
    case "autumn":
      return months("term", year, 9, 4);
    case "spring":
      return months("term", year, 1, 3);
    default:
      return months("term", year, 4, 4);
  }
}

function readSeason(text: string): Span | undefined {
  const match = /^(spring|summer|autumn|winter)\s+(\d{4})(?:\/\d{2,4})?$/i.exec(text);
  if (!match) return undefined;
  const first = { spring: 3, summer: 6, autumn: 9, winter: 12 }[match[1]?.toLowerCase() ?? ""];
  return first === undefined ? undefined : months("season", Number(match[2]), first, 3);
}

function readQuarter(text: string): Span | undefined {
  const match = /^(?:Q|(?:Qtr\.?|quarter)\s*)([1-4])[,\s]+(\d{4})(\/\d{2,4})?$/i.exec(text);
  if (!match) return undefined;
  const financial = match[3] !== undefined;
  return months("quarter", Number(match[2]), (Number(match[1]) - 1) * 3 + (financial ? 4 : 1), 3);
}

function readHalf(text: string): Span | undefined {
  const match =
    /^(?:H|half\s+)([12])[,\s]+(\d{4})(\/\d{2,4})?$|^(?:the\s+)?(first|second|1st|2nd)\s+half\s+(?:of\s+)?(\d{4})(\/\d{2,4})?$/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, number, year = match[5], financial = match[6], word = ""] = match;
  if (financial !== undefined && readFinancialYear(`${year}${financial}`) === undefined) return undefined;
  const isSecond = number === "2" || /^(second|2nd)$/i.test(word);
  return months("half", Number(year), (isSecond ? 7 : 1) + (financial === undefined ? 0 : 3), 6);
}

function readFinancialYear(text: string): Span | undefined {
  const [, first, last] = /^(\d{4})\/(\d{2}|\d{4})$/.exec(text) ?? [];
  const year = Number(first);
  const next = String(year + 1);
  return last === next || last === next.slice(2) ? months("financial-year", year, 4, 12) : undefined;
}

function readYears(text: string): Span | undefined {
  const one = readFinancialYear(text) ?? readYear(text);
  if (one !== undefined) return one;
  const [, first = "", last = ""] =
    /^(\d{4}(?:\/\d{2,4})?)\s*(?:–|-|to|and|&)\s*(\d{4}(?:\/\d{2,4})?)$/.exec(text) ?? [];
  const read = first.includes("/") ? readFinancialYear : readYear;
  const [from, to] = [read(first), read(last)];
  return from !== undefined && to !== undefined && to.start > from.start
    ? { precision: "range", start: from.start, end: to.end }
    : undefined;
}

function readYear(text: string): Span | undefined {
  return /^\d{4}$/.test(text) ? months("year", Number(text), 1, 12) : undefined;
}

function readTwelveMonths(text: string): Span | undefined {
  const match =
    /^(?:the\s+)?(?:year|(?:rolling\s+)?(?:12|twelve)\s+months)\s+(?:up\s+)?(?:to|ending|ended)\s+(?:(?:the\s+)?end\s+of\s+)?(.+)$/i.exec(
      text,
    );
  const end = readDay(match?.[1] ?? "") ?? readMonth(match?.[1] ?? "");
  if (end === undefined) return undefined;
  const [year, month] = [Number(end.end.slice(0, 4)), Number(end.end.slice(5, 7))];
  // A year that does not end with a month is none by which figures are reported.
  return end.end === lastDayOfMonth(year, month) ? months("range", year, month - 11, 12) : undefined;
}
