// What the head of a column of a sheet of measures says: a column that is known, a period, or both.
import { monthNumber } from "../../lib/calendar.ts";
import { foldHead, type SheetColumn, sheetColumn } from "../../model/measures/sheet-columns.ts";
import { parsePeriod } from "../../model/period.ts";
import { isDoubtfulPeriod, writtenPeriod } from "../written-period.ts";

/** A column by what it means, with the period that its head names. */
export interface HeadColumn {
  readonly column: SheetColumn;
  readonly period?: string;
  /** Of figures of another body: the short id that the file has for it. */
  readonly of?: string;
}

/** What heads are read with: the names that measures.yaml explains, and the years of a sheet whose heads leave them out. */
export interface HeadRules {
  /** By their words as `foldHead` has them. */
  readonly named: ReadonlyMap<string, HeadColumn>;
  /** Whether a year such as 2025/26 begins in September. */
  readonly academic: boolean;
}

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const periodWithin = new RegExp(
  String.raw`(?<![\d/])(?:(?:\d{1,2} )?${month}[-–' ]{1,2}(?:20)?\d{2}|(?:q|qtr\.? ?|quarter )[1-4],? \d{2,4}(?:[-–/]\d{2,4})?|(?:autumn|spring|summer) term \d{4}|\d{1,2}/\d{4}|20\d{2}[-–/](?:20)?\d{2}|\d{2}/\d{2}|20\d{2})(?![\d/])`,
  "i",
);

/** What one cell says by itself; undefined for words that are not known. */
export function readHead(text: string, rules: HeadRules): HeadColumn | undefined {
  const own = columnOf(text, rules);
  if (own !== undefined) return own;
  const whole = periodOf(text);
  if (whole !== undefined) return { column: "figure", period: whole };
  const { within, period } = periodIn(text) ?? {};
  if (within === undefined || period === undefined) return undefined;
  const part = periodInYear(text.replace(within, " "), period, rules);
  if (part !== undefined) return { column: "figure", period: part };
  const rest = foldHead(text.replace(within, " ").replace(/\b(?:as at|at|for|in|to|by)\s*$/i, ""));
  const column = rest === "" ? ({ column: "figure" } as const) : columnOf(rest, rules);
  return column && { ...column, period };
}

function columnOf(words: string, { named }: HeadRules): HeadColumn | undefined {
  const column = sheetColumn(words);
  // Without a name nobody could tell whose figures they are.
  return named.get(foldHead(words)) ?? (column === "benchmark" ? undefined : column && { column });
}

/** What a cell says below another that stands over it and perhaps over its neighbours; undefined for words that are not known. */
export function readHeadBelow(text: string, above: string, rules: HeadRules): HeadColumn | undefined {
  const over = above === "" ? undefined : readHead(above, rules);
  const year = over?.period ?? periodIn(above)?.period;
  const whole = rules.named.get(foldHead(`${above} ${text}`));
  if (whole !== undefined) return year === undefined ? whole : { ...whole, period: year };
  const within = year === undefined ? undefined : periodInYear(text, year, rules);
  if (within !== undefined) return { column: over?.column ?? "figure", period: within };
  const own = readHead(text, rules);
  if (own === undefined) return undefined;
  // What stands over periods says what is for them: England over 2023/24 and 2024/25.
  if (own.column === "figure" && own.period !== undefined)
    return over !== undefined && over.period === undefined ? { ...over, period: own.period } : own;
  return own.period === undefined && year !== undefined ? { ...own, period: year } : own;
}

/** The first period in some words, and how it is written there. */
function periodIn(text: string): { readonly within: string; readonly period: string } | undefined {
  const [within] = periodWithin.exec(text) ?? [];
  const period = within === undefined ? undefined : periodOf(within.replaceAll(/['–]/g, "-"));
  return within === undefined || period === undefined ? undefined : { within, period };
}

/** Whether a cell is a month, a quarter or a term that does not say of which year. */
export function isPartOfYear(text: string): boolean {
  return partOfYear.test(text.trim()) && (monthNumber(text.trim()) !== undefined || /[\d\s]/.test(text));
}

const partOfYear = new RegExp(
  `^(?:${month}|(?:q|qtr\\.? ?|quarter )[1-4]|(?:autumn|spring|summer)(?: term)?)$`,
  "i",
);

/** A month, a quarter or a term of a year that stands over it. */
function periodInYear(text: string, year: string, { academic }: HeadRules): string | undefined {
  const written = text.trim();
  const span = parsePeriod(year);
  if (!partOfYear.test(written) || span.precision === "words") return undefined;
  const [first = ""] = /^\d{4}/.exec(span.start) ?? [];
  const isCalendar = span.precision === "year";
  if (!isCalendar && span.precision !== "financial-year") return undefined;
  const begins = isCalendar ? 1 : academic ? 9 : 4;
  const yearOf = (number: number) => Number(first) + (number >= begins ? 0 : 1);
  const [, quarter] = /([1-4])$/.exec(written) ?? [];
  if (quarter !== undefined) return `Q${quarter} ${year}`;
  const [, term = ""] = /^(autumn|spring|summer)/i.exec(written) ?? [];
  const starts: Readonly<Record<string, number>> = { autumn: 9, spring: 1, summer: 5 };
  const termStart = starts[term.toLowerCase()];
  if (termStart !== undefined)
    return `${term} term ${isCalendar ? first : Number(first) + (termStart >= 9 ? 0 : 1)}`;
  const number = monthNumber(written);
  return number === undefined ? undefined : `${written} ${yearOf(number)}`;
}

/** The words of the period that a text is; undefined for other words, and for what may be one of two. */
function periodOf(text: string): string | undefined {
  const [, before, number] = /^([A-Za-z]{3,9})[-–' ]+(\d{2})$/.exec(text.trim()) ?? [];
  const written = writtenPeriod(before === undefined ? text.trim() : `${before}-${number}`);
  if (isDoubtfulPeriod(written)) return undefined;
  return parsePeriod(written).precision === "words" ? undefined : written;
}
