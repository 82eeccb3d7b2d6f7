// A time as a sentence names it, and the days that it comes to.
import { firstDayOfMonth, type IsoDay, isoDay, lastDayOfMonth } from "../../lib/calendar.ts";
import type { DaySpan } from "../../lib/day-span.ts";
import { parsePeriod } from "../../model/period.ts";

/** How a time is told. */
export type TimeSort =
  | "day"
  | "month"
  | "quarter"
  | "half"
  | "term"
  | "season"
  | "year"
  /** A pair such as 2024/25, or a year that is called financial, academic or municipal. */
  | "year-pair"
  | "twelve-months"
  /** From one to another: `from` and `to` are given. */
  | "span"
  /** “last month”, “the same quarter last year”. */
  | "relative"
  /** An hour of a day. */
  | "clock";

/** When a year begins. */
export type YearKind = "calendar" | "financial" | "school" | "municipal";

/** What a relative time counts in; a period is that of the figure it stands with. */
export type RelativeUnit = "week" | "month" | "quarter" | "half" | "term" | "year" | "period";

/** How far a relative time lies on (1) or back (-1), from the time that is spoken of or from another. */
interface RelativeTime {
  readonly of: RelativeUnit;
  readonly steps: number;
  /** Of “the same month last year”: last year. */
  readonly from?: RelativeTime;
}

/** What a time is made of, as far as it is said. */
export interface TimeParts {
  readonly day?: number;
  readonly month?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly term?: "autumn" | "spring" | "summer";
  readonly season?: "spring" | "summer" | "autumn" | "winter";
  readonly year?: number;
  /** The last year of a pair. */
  readonly lastYear?: number;
  readonly kind?: YearKind;
  readonly relative?: RelativeTime;
}

/** What stands before a time and says how it is meant. */
export type Relation =
  | "as-at"
  | "after"
  | "before"
  | "between"
  | "by"
  | "during"
  | "end-of"
  | "for"
  | "from"
  | "in"
  | "of"
  | "on"
  | "since"
  | "than"
  | "to"
  | "until";

/** A time in a sentence. */
export interface NamedTime {
  readonly sort: TimeSort;
  readonly text: string;
  /** Offsets in the text of the piece, without the relation and with the weekday. */
  readonly start: number;
  readonly end: number;
  readonly relation?: Relation;
  readonly parts: TimeParts;
  /** Its days; none where the year is not said, and for relative times and hours. */
  readonly span?: DaySpan;
  /** Whether its parts are a day that the calendar does not have, such as 31 June 2022. */
  readonly isImpossible: boolean;
  /** The day of the week that is typed with it, from 0 for Sunday. */
  readonly weekday?: {
    readonly index: number;
    readonly text: string;
    readonly start: number;
    /** What its day is, where its year is known. */
    readonly actual?: { readonly index: number; readonly name: string };
  };
  /** The ends of a span. */
  readonly from?: NamedTime;
  readonly to?: NamedTime;
}

/** The days that a time spans, given the year where it does not say one; undefined where it cannot be told. */
export function daysOf(parts: TimeParts, yearGiven?: number): DaySpan | undefined {
  const { day, month, quarter, half, term, season, lastYear, kind } = parts;
  const year = parts.year ?? yearGiven;
  if (year === undefined) return undefined;
  if (month !== undefined) {
    if (day === undefined) return { start: firstDayOfMonth(year, month), end: lastDayOfMonth(year, month) };
    const own: IsoDay | undefined = isoDay(year, month, day);
    return own === undefined ? undefined : { start: own, end: own };
  }
  const written =
    lastYear === undefined ? String(year) : `${year}/${String(lastYear % 100).padStart(2, "0")}`;
  if (quarter !== undefined)
    return spanOf(`Q${quarter} ${kind === "financial" && lastYear === undefined ? pairOf(year) : written}`);
  if (half !== undefined) return spanOf(`H${half} ${written}`);
  if (term !== undefined) return spanOf(`${term} term ${year}`);
  if (season !== undefined) return spanOf(`${season} ${written}`);
  if (lastYear === undefined) return { start: firstDayOfMonth(year, 1), end: lastDayOfMonth(year, 12) };
  if (lastYear > year + 1) return { start: firstDayOfMonth(year, 1), end: lastDayOfMonth(lastYear, 12) };
  const first = kind === "school" ? 9 : kind === "municipal" ? 5 : 4;
  return { start: firstDayOfMonth(year, first), end: lastDayOfMonth(year, first + 11) };
}

function pairOf(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

function spanOf(written: string): DaySpan | undefined {
  const period = parsePeriod(written);
  return period.precision === "words" ? undefined : { start: period.start, end: period.end };
}

/** Whether parts name a day that is in no calendar. */
export function isImpossible({ day, month, year }: TimeParts): boolean {
  // A day of no year may be that of a leap year.
  return day !== undefined && month !== undefined && isoDay(year ?? 2024, month, day) === undefined;
}
