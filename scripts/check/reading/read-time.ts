// Reads the time that begins at a word: a day, a month, a quarter, a year.
import { halfAt, namedYearAt, plainYearAt, quarterAt, type ReadTime, termAt } from "./read-year.ts";
import { relativeTimeAt } from "./relative-time.ts";
import { dayAt, monthAt, weekdayAt, yearAt, yearPairAt } from "./time-words.ts";
import { isCapital, type Word, wholeAt } from "./words.ts";

/** The time that begins at an index, if one does. */
export function timeAt(words: readonly Word[], at: number): ReadTime | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (word.kind === "figure")
    return !mayBeTime(word, words[at + 1])
      ? undefined
      : (clockAt(words, at) ??
          figuresAt(words, at) ??
          dayMonthAt(words, at) ??
          twelveMonthsAt(words, at) ??
          plainYearAt(words, at));
  if (!mayBeginTime(word)) return undefined;
  return (
    weekdayTimeAt(words, at) ??
    monthFirstAt(words, at) ??
    quarterAt(words, at) ??
    halfAt(words, at) ??
    termAt(words, at) ??
    namedYearAt(words, at) ??
    twelveMonthsAt(words, at) ??
    relativeTimeAt(words, at)
  );
}

/** Whether a figure can be one of a time by its length and by what stands behind it. */
function mayBeTime({ text }: Word, next: Word | undefined): boolean {
  if (text.length === 4 || text.includes(".")) return true;
  if (next === undefined) return false;
  return next.kind === "sign" ? /^[:/–-]$/.test(next.text) : isCapital(next) || behindFigures.has(next.lower);
}

/** Words in small letters that stand behind the first figure of a time. */
const behindFigures = new Set("st nd rd th of months am pm a p noon midday midnight".split(" "));

/** Whether a word is one that a time may begin with; most are not. */
export function mayBeginTime(word: Word | undefined): boolean {
  if (word === undefined || word.kind === "sign") return false;
  return word.kind === "figure" || isCapital(word) || beginners.has(word.lower);
}

/** Words in small letters that a time may begin with; names of months and days have a capital. */
const beginners = new Set(
  "first second third fourth final quarter qtr half spring summer autumn winter financial fiscal academic school municipal civic calendar year month twelve last previous preceding prior next following this current same coming".split(
    " ",
  ),
);

function clockAt(words: readonly Word[], at: number): ReadTime | undefined {
  const [figure, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (figure === undefined) return undefined;
  const isHour = /^(?:[01]?\d|2[0-4])$/.test(figure.text);
  const isColon =
    isHour &&
    second?.text === ":" &&
    second.isGlued &&
    third?.isGlued === true &&
    /^[0-5]\d$/.test(third.text);
  const next = isColon ? at + 3 : at + 1;
  const half = halfOfDayAt(words, next);
  const hasMinutes = isColon || /^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(figure.text);
  if (half !== undefined && (isHour || hasMinutes)) return { sort: "clock", parts: {}, next: half };
  return isColon && words[next]?.text !== ":" ? { sort: "clock", parts: {}, next } : undefined;
}

/** Behind `am`, `p.m.` and their like. */
function halfOfDayAt(words: readonly Word[], at: number): number | undefined {
  const lower = words[at]?.lower;
  if (lower === "am" || lower === "pm") return at + 1;
  if ((lower === "noon" || lower === "midday" || lower === "midnight") && words[at]?.isGlued !== true)
    return at + 1;
  if (lower !== "a" && lower !== "p") return undefined;
  if (words[at + 1]?.text !== "." || words[at + 2]?.lower !== "m" || words[at + 2]?.isGlued !== true)
    return undefined;
  return words[at + 3]?.text === "." ? at + 4 : at + 3;
}

/** `31/03/2025`, `2025-03-31`, `31.03.2025`. */
function figuresAt(words: readonly Word[], at: number): ReadTime | undefined {
  const [first, joint, second, again, third] = words.slice(at, at + 5);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$|^(\d{2})\.(\d{2})\.(\d{2})$/.exec(first?.text ?? "");
  if (dotted !== null) {
    const [, day = dotted[4], month = dotted[5], year = dotted[6] ?? ""] = dotted;
    return dayOf(Number(day), Number(month), year, at + 1);
  }
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const isJoined = joint?.isGlued === true && second.isGlued && again?.isGlued === true && third.isGlued;
  if (!isJoined || joint?.text !== again?.text || !/^[/-]$/.test(joint?.text ?? "")) return undefined;
  if (!/^\d+$/.test(second.text)) return undefined;
  if (/^\d{4}$/.test(first.text) && /^\d{2}$/.test(third.text))
    return dayOf(Number(third.text), Number(second.text), first.text, at + 5);
  if (!/^\d{1,2}$/.test(first.text) || !/^(?:\d{4}|\d{2})$/.test(third.text)) return undefined;
  return dayOf(Number(first.text), Number(second.text), third.text, at + 5);
}

function dayOf(day: number, month: number, written: string, next: number): ReadTime | undefined {
  const year = written.length === 2 ? 2000 + Number(written) : Number(written);
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2099) return undefined;
  return { sort: "day", parts: { day, month, year }, next };
}

/** `31 March 2025`, `the 31st of March`. */
function dayMonthAt(words: readonly Word[], at: number): ReadTime | undefined {
  const day = dayAt(words, at);
  if (day === undefined || (words[at]?.isGlued === true && !/^[(–—-]$/.test(words[at - 1]?.text ?? "")))
    return undefined;
  const name = words[day.next]?.lower === "of" ? day.next + 1 : day.next;
  const month = monthAt(words, name);
  if (month === undefined || (words[name]?.isGlued === true && words[name - 1]?.kind !== "sign"))
    return undefined;
  const year = yearBehind(words, name + 1);
  const parts = { day: day.day, month, ...(year === undefined ? {} : { year: year.year }) };
  return { sort: "day", parts, next: year?.next ?? name + 1 };
}

/** The year behind a month: `2025`, `, 2025`, `'25`. */
function yearBehind(
  words: readonly Word[],
  at: number,
): { readonly year: number; readonly next: number } | undefined {
  const next = words[at]?.text === "," || words[at]?.text === "." ? at + 1 : at;
  const year = yearAt(words, next);
  if (year !== undefined && yearPairAt(words, next) === undefined) return { year, next: next + 1 };
  const short = wholeAt(words, at + 1);
  const isShort =
    /^['’-]$/.test(words[at]?.text ?? "") &&
    words[at + 1]?.isGlued === true &&
    words[at + 1]?.text.length === 2;
  return isShort && short !== undefined ? { year: 2000 + short, next: at + 2 } : undefined;
}

/** `March 2025`, `March 31st, 2025`, `Mar-25`, and a month alone, which a small word before it shows to be one. */
function monthFirstAt(words: readonly Word[], at: number): ReadTime | undefined {
  const month = monthAt(words, at);
  if (month === undefined) return undefined;
  const year = yearBehind(words, at + 1);
  if (year !== undefined) return { sort: "month", parts: { month, year: year.year }, next: year.next };
  const day = dayAt(words, at + 1);
  const after = day === undefined ? undefined : yearBehind(words, day.next);
  if (day !== undefined && (day.isOrdinal || after !== undefined))
    return {
      sort: "day",
      parts: { day: day.day, month, ...(after === undefined ? {} : { year: after.year }) },
      next: after?.next ?? day.next,
    };
  // “May” and “March” are other words as well.
  const lower = words[at]?.lower ?? "";
  const isDoubtful = /^(?:may|march|mar|dec|sat|jan)$/.test(lower);
  const before = words[at - 1]?.lower ?? "";
  const isShown =
    /^(?:in|by|since|until|till|from|to|of|during|before|after|between|last|next|this|early|mid|late|end|-|–|\(|\/)$/.test(
      before,
    ) ||
    (before === "and" && monthAt(words, at - 2) !== undefined) ||
    (/^(?:to|and|-|–)$/.test(words[at + 1]?.lower ?? "") && monthAt(words, at + 2) !== undefined);
  return !isDoubtful || isShown ? { sort: "month", parts: { month }, next: at + 1 } : undefined;
}

function weekdayTimeAt(words: readonly Word[], at: number): ReadTime | undefined {
  const index = weekdayAt(words, at);
  if (index === undefined) return undefined;
  let next = words[at + 1]?.text === "," || words[at + 1]?.text === "." ? at + 2 : at + 1;
  if (words[next]?.lower === "the") next += 1;
  const date =
    words[next]?.kind === "figure"
      ? (figuresAt(words, next) ?? dayMonthAt(words, next))
      : monthFirstAt(words, next);
  return date?.sort === "day" ? { ...date, weekday: { index, at } } : undefined;
}

/** `the year to March 2025`, `12 months to 31 March 2025`, `year ended 31 March 2025`. */
function twelveMonthsAt(words: readonly Word[], at: number): ReadTime | undefined {
  const isTwelve = /^(?:12|twelve)$/.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "months";
  if (words[at]?.lower !== "year" && !isTwelve) return undefined;
  let next = isTwelve ? at + 2 : at + 1;
  if (words[next]?.lower === "up") next += 1;
  if (!/^(?:to|ending|ended)$/.test(words[next]?.lower ?? "")) return undefined;
  next += 1;
  while (/^(?:the|end|of|on)$/.test(words[next]?.lower ?? "")) next += 1;
  const end =
    words[next]?.kind === "figure"
      ? (figuresAt(words, next) ?? dayMonthAt(words, next))
      : monthFirstAt(words, next);
  return end === undefined ? undefined : { sort: "twelve-months", parts: end.parts, next: end.next };
}
