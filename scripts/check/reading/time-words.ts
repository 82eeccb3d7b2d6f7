// The words that times are made of.
import { type IsoDay, monthNumber } from "../../lib/calendar.ts";
import { upperFirst } from "../../lib/upper-first.ts";
import { isCapital, type Word, wholeAt } from "./words.ts";

const weekdays: readonly string[] = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
];

/** The day of the week that a day is. */
export function weekdayOf(day: IsoDay): { readonly index: number; readonly name: string } {
  const index = new Date(Date.parse(day)).getUTCDay();
  return { index, name: upperFirst(weekdays[index] ?? "") };
}

/** The day of the week that a word names, from 0 for Sunday. */
export function weekdayAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word === undefined || !isCapital(word)) return undefined;
  const index = weekdays.findIndex(
    (day) =>
      day === word.lower ||
      (/^(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)$/.test(word.lower) &&
        day.startsWith(word.lower.replace(/^weds$/, "wed"))),
  );
  return index < 0 ? undefined : index;
}

/** The month that a word names: a name or its first letters, with a capital. */
export function monthAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word?.kind !== "word" || !isCapital(word)) return undefined;
  const month = monthNumber(word.lower);
  return month !== undefined &&
    (word.lower.length <= 4 || (word.lower.length >= 5 && isWholeName(word.lower)))
    ? month
    : undefined;
}

function isWholeName(lower: string): boolean {
  return /(?:ry|ch|il|ne|ly|st|er)$/.test(lower);
}

/** A year in four figures, from 1900 to 2099. */
export function yearAt(words: readonly Word[], at: number): number | undefined {
  const year = wholeAt(words, at);
  return year !== undefined && words[at]?.text.length === 4 && year >= 1900 && year <= 2099
    ? year
    : undefined;
}

/** A year behind a joint: `2024/25`, `2024-25`, `2024–2025`. */
export interface YearPair {
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

/** The first year of `24/25`, which is no share of 25 where brackets do not say so. */
function shortYearAt(words: readonly Word[], at: number): number | undefined {
  const [first, second] = [wholeAt(words, at), wholeAt(words, at + 2)];
  const isPair =
    words[at]?.text.length === 2 && words[at + 2]?.text.length === 2 && words[at + 1]?.text === "/";
  if (!isPair || first === undefined || first < 10 || first > 40 || second !== first + 1) return undefined;
  const isAmount = /^[%(]$/.test(words[at + 3]?.text ?? "") || /^[£€$]$/.test(words[at - 1]?.text ?? "");
  return isAmount ? undefined : 2000 + first;
}

/** Two years as one: a year of twelve months that begins in the first of them, or a span of years. */
export function yearPairAt(words: readonly Word[], at: number): YearPair | undefined {
  const first = yearAt(words, at) ?? shortYearAt(words, at);
  const [joint, second] = [words[at + 1], words[at + 2]];
  if (
    first === undefined ||
    joint?.isGlued !== true ||
    second?.isGlued !== true ||
    !/^[/–-]$/.test(joint.text)
  )
    return undefined;
  const written = wholeAt(words, at + 2);
  if (written === undefined || (second.text.length !== 2 && second.text.length !== 4)) return undefined;
  // More behind it makes it a date or a number of something.
  if (
    words[at + 3]?.isGlued === true &&
    /^[/–-]$/.test(words[at + 3]?.text ?? "") &&
    words[at + 4]?.isGlued === true
  )
    return undefined;
  const last = second.text.length === 4 ? written : Math.floor(first / 100) * 100 + written;
  return last > first && last - first <= 30 ? { first, last, next: at + 3 } : undefined;
}

const ordinals = ["first", "second", "third", "fourth"];

/** Which quarter or half a word says, from 1: `first`, `1st`, `1`; `final` and `last` are the last of `many`. */
export function ordinalAt(
  words: readonly Word[],
  at: number,
  many: number,
): { readonly which: number; readonly next: number } | undefined {
  const lower = words[at]?.lower ?? "";
  const named = ordinals.indexOf(lower) + 1;
  if (named >= 1 && named <= many) return { which: named, next: at + 1 };
  if (lower === "final") return { which: many, next: at + 1 };
  const figure = wholeAt(words, at);
  const suffix = words[at + 1];
  if (
    figure !== undefined &&
    figure >= 1 &&
    figure <= many &&
    suffix?.isGlued === true &&
    /^(?:st|nd|rd|th)$/.test(suffix.lower)
  )
    return { which: figure, next: at + 2 };
  return undefined;
}

/** The day of a month, `31` or `31st`, and the index behind it. */
export function dayAt(
  words: readonly Word[],
  at: number,
): { readonly day: number; readonly next: number; readonly isOrdinal: boolean } | undefined {
  const day = wholeAt(words, at);
  if (day === undefined || day < 1 || day > 31 || (words[at]?.text.length ?? 0) > 2) return undefined;
  const suffix = words[at + 1];
  const isOrdinal = suffix !== undefined && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  return { day, next: isOrdinal ? at + 2 : at + 1, isOrdinal };
}
