// Reads years and the parts of them that begin at a word: 2024/25, the second quarter, autumn term 2024.
import type { TimeParts, TimeSort, YearKind } from "./named-time.ts";
import { ordinalAt, yearAt, yearPairAt } from "./time-words.ts";
import { type Word, wholeAt } from "./words.ts";

/** A time and the index behind its last word. */
export interface ReadTime {
  readonly sort: TimeSort;
  readonly parts: TimeParts;
  readonly next: number;
  readonly weekday?: { readonly index: number; readonly at: number };
}

/** `Q1 2024/25`, `quarter 3`, `the first quarter of 2024/25`. */
export function quarterAt(words: readonly Word[], at: number): ReadTime | undefined {
  const lower = words[at]?.lower ?? "";
  const figure = wholeAt(words, at + 1);
  if (
    /^(?:q|qtr|quarter)$/.test(lower) &&
    figure !== undefined &&
    figure >= 1 &&
    figure <= 4 &&
    (lower === "q") === (words[at + 1]?.isGlued === true)
  )
    return ofYear(words, { sort: "quarter", parts: { quarter: figure }, next: at + 2 });
  const ordinal = ordinalAt(words, at, 4);
  if (ordinal === undefined || words[ordinal.next]?.lower !== "quarter") return undefined;
  return ofYear(words, { sort: "quarter", parts: { quarter: ordinal.which }, next: ordinal.next + 1 });
}

export function halfAt(words: readonly Word[], at: number): ReadTime | undefined {
  const figure = wholeAt(words, at + 1);
  if (words[at]?.text === "H" && words[at + 1]?.isGlued === true && (figure === 1 || figure === 2)) {
    const read = ofYear(words, { sort: "half", parts: { half: figure }, next: at + 2 });
    return read.parts.year === undefined ? undefined : read;
  }
  const ordinal = ordinalAt(words, at, 2);
  if (ordinal === undefined || words[ordinal.next]?.lower !== "half") return undefined;
  const read = ofYear(words, { sort: "half", parts: { half: ordinal.which }, next: ordinal.next + 1 });
  return read.parts.year === undefined ? undefined : read;
}

/** Adds the year that stands behind a part of one: `2024/25`, `of 2024`, `(2024/25)`, `of the financial year 2024/25`. */
function ofYear(words: readonly Word[], part: ReadTime): ReadTime {
  let at = part.next;
  if (/^[,(]$/.test(words[at]?.text ?? "") || words[at]?.lower === "of" || words[at]?.lower === "in") at += 1;
  if (words[at]?.lower === "the") at += 1;
  const named = words[at]?.kind === "word" ? namedYearAt(words, at) : plainYearAt(words, at);
  if (named === undefined || (named.sort !== "year" && named.sort !== "year-pair")) return part;
  return { ...part, parts: { ...part.parts, ...named.parts }, next: named.next };
}

const seasons = ["spring", "summer", "autumn", "winter"] as const;

/** `autumn term 2024`, `summer 2019`. */
export function termAt(words: readonly Word[], at: number): ReadTime | undefined {
  const season = seasons.find((name) => name === words[at]?.lower);
  if (season === undefined) return undefined;
  if (/^terms?$/.test(words[at + 1]?.lower ?? "") && season !== "winter") {
    const of = words[at + 2]?.lower === "of" ? at + 3 : at + 2;
    const year = yearAt(words, of);
    return {
      sort: "term",
      parts: { term: season, ...(year === undefined ? {} : { year }) },
      next: year === undefined ? at + 2 : of + 1,
    };
  }
  const of = words[at + 1]?.lower === "of" ? at + 2 : at + 1;
  const year = plainYearAt(words, of);
  if (year === undefined) return undefined;
  return { sort: "season", parts: { season, ...year.parts }, next: year.next };
}

/** The kinds of years by what they are called. */
export const yearKinds: ReadonlyMap<string, YearKind> = new Map([
  ["financial", "financial"],
  ["fiscal", "financial"],
  ["academic", "school"],
  ["school", "school"],
  ["municipal", "municipal"],
  ["civic", "municipal"],
  ["calendar", "calendar"],
]);

/** `the financial year 2024/25`, `academic year 2023-24`. */
export function namedYearAt(words: readonly Word[], at: number): ReadTime | undefined {
  const kind = yearKinds.get(words[at]?.lower ?? "");
  if (kind === undefined || !/^years?$/.test(words[at + 1]?.lower ?? "")) return undefined;
  const of = /^(?:of|\()$/.test(words[at + 2]?.lower ?? "") ? at + 3 : at + 2;
  const year = plainYearAt(words, of);
  return year === undefined ? undefined : { ...year, parts: { ...year.parts, kind } };
}

/** `2024/25`, `2024`, and with the kind of year behind it: `2024/25 academic year`. */
export function plainYearAt(words: readonly Word[], at: number): ReadTime | undefined {
  const pair = yearPairAt(words, at);
  const year = pair?.first ?? yearAt(words, at);
  if (year === undefined) return undefined;
  const next = pair?.next ?? at + 1;
  if (pair === undefined && !isYear(words, at)) return undefined;
  const kind = yearKinds.get(words[next]?.lower ?? "");
  const isKind = kind !== undefined && /^years?$/.test(words[next + 1]?.lower ?? "");
  const parts = { year, ...(pair === undefined ? {} : { lastYear: pair.last }), ...(isKind ? { kind } : {}) };
  return { sort: pair === undefined ? "year" : "year-pair", parts, next: isKind ? next + 2 : next };
}

/** Whether four figures are a year and no amount or number of something. */
function isYear(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word?.isGlued === true && !/^[([“"‘'–—-]$/.test(before?.text ?? "")) return false;
  if (after?.isGlued === true && !/^[,.;:!?)\]”"’'–—-]$/.test(after.text)) return false;
  return after?.text !== "%" && !/^(?:per|percent|million|thousand)$/.test(after?.lower ?? "");
}
