// The days beside a year are of that year: where it begins and ends depends on whose year it is.
import type { DaySpan } from "../../lib/day-span.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isSetApart, timedSentences } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import type { NamedTime } from "../reading/named-time.ts";
import { readPlainSentences, readSentences } from "../reading/read-sentences.ts";

export const yearBounds = {
  name: "year-bounds",
  about:
    "The days that are given beside a year such as 2025/26, as those with which it begins or ends or in brackets behind it, lie in that year, be it the financial, the school or the municipal one.",
  why: "Figures of a school year under the dates of a financial one are set beside others that they cannot be compared with.",
  mend: "Correct the year or the days; where a year of another sort is meant, say which.",
  level: "warning",
  *run(register) {
    for (const { unit, sentence } of timedSentences(register)) {
      const { times } = sentence;
      yield* brokenPairs(unit, times);
      yield* ofSentence(unit, times);
      if (times.length < 2) continue;
      for (const [at, first] of times.entries()) {
        const second = times[at + 1];
        if (second === undefined || isSetApart(unit, first.start, second.end)) continue;
        yield* problemOf(unit, first, second);
      }
    }
    for (const { prose } of judgedTexts(register))
      for (const { caption, rows } of prose.read().grids) {
        const title = caption?.text ?? rows[0]?.cells[0]?.unit.section.at(-1)?.text ?? "";
        const named = readPlainSentences(title).flatMap(({ times }) => times);
        const [year] = named;
        if (year !== undefined && named.length === 1 && isPair(year))
          for (const { cells } of rows)
            yield* ofRow(
              year,
              cells.map(({ unit }) => unit),
            );
      }
  },
} as const satisfies Check;

type Kind = "financial" | "school" | "municipal";

/** Months, from 1, with which years of a sort may begin. */
const firstMonths: Readonly<Record<Kind, readonly number[]>> = {
  financial: [4],
  school: [8, 9],
  municipal: [5],
};

function isPair({ sort, parts }: NamedTime): boolean {
  return (
    sort === "year-pair" && parts.year !== undefined && (parts.lastYear ?? 0) % 100 === (parts.year + 1) % 100
  );
}

/** Whose year is meant by the words around it; undefined where they do not say. */
function kindIn(text: string): Kind | undefined {
  if (/\b(?:school|academic|term|pupils?|session)\b/i.test(text)) return "school";
  if (/\b(?:municipal|council) year\b/i.test(text)) return "municipal";
  return /\b(?:financial|fiscal|budget|tax) year\b/i.test(text) ? "financial" : undefined;
}

function* problemOf(unit: TextUnit, first: NamedTime, second: NamedTime): Iterable<Problem> {
  const { text } = unit;
  const between = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - 48), first.start);
  const around = `${before} ${first.text} ${text.slice(first.end, first.end + 16)}`;
  const { year, quarter } = first.parts;
  if (
    first.sort === "quarter" &&
    quarter !== undefined &&
    /^ ?\($/.test(between) &&
    /^\s*\)/.test(text.slice(second.end))
  ) {
    const months = [second.from?.parts.month, second.to?.parts.month];
    if (second.sort === "span" && months[0] !== undefined && !isQuarter(quarter, months))
      yield told(unit, second, first.text);
    return;
  }
  if (isPair(first) && year !== undefined) {
    const bound = /\b(start|beginning|end) of (?:the )?(?:\p{L}+ ){0,3}$/u.exec(before)?.[1]?.toLowerCase();
    if (
      bound !== undefined &&
      /^(?: \p{L}+)?(?:,| \(|,? (?:in|on|from)| –| -){1,2} ?(?:in |on |from |the )*$/u.test(between)
    ) {
      const span = second.span;
      if (
        span !== undefined &&
        /^(?:day|month)$/.test(second.sort) &&
        !isNear(span, bounds(year, kindIn(around), bound === "end"))
      )
        yield told(unit, second, `the ${bound} of ${first.text}`);
      return;
    }
    // “2024/25 (April 2025 to March 2026)”
    if (
      /^ ?\($/.test(between) &&
      second.sort === "span" &&
      second.span !== undefined &&
      /^\s*\)/.test(text.slice(second.end))
    )
      if (!isWithin(second.span, year, kindIn(around))) yield told(unit, second, first.text);
    if (/^(?:, | \(|, (?:that is|i\.e\.),? )(?:the )?$/.test(between) && second.sort === "twelve-months")
      if (!isYear(second, year)) yield told(unit, second, first.text);
    return;
  }
  if (
    first.sort === "twelve-months" &&
    isPair(second) &&
    /^ ?\($/.test(between) &&
    second.parts.year !== undefined
  )
    if (!isYear(first, second.parts.year)) yield told(unit, first, second.text);
}

/** “The budget for 2026/27 … for the year starting on 1 April 2025”, “The statement for 2024/25 covers the year ended …”. */
function* ofSentence(unit: TextUnit, times: readonly NamedTime[]): Iterable<Problem> {
  const [pair, ...pairs] = times.filter(isPair);
  const { year } = pair?.parts ?? {};
  if (pair === undefined || year === undefined || pairs.length > 0) return;
  for (const time of times) {
    if (time.span === undefined || time.start < pair.end || isSetApart(unit, time.start, time.end)) continue;
    const between = unit.text.slice(pair.end, time.start);
    if (/[;]|\b(?:compared|against|up|down|previous|last|than|before|since|while)\b/i.test(between)) continue;
    const isStart = /\byear (?:starting|beginning|commencing|which (?:starts|begins))(?: on)? $/i.test(
      between,
    );
    if (isStart && time.sort === "day" && !isNear(time.span, bounds(year, kindIn(between), false)))
      yield told(unit, time, `the start of ${pair.text}`);
    const isOf =
      time.sort === "twelve-months" &&
      /^(?: \p{L}+){0,4} (?:covers?|is for|are for|relates? to|shows?) (?:the )?$/iu.test(between);
    if (isOf && !isYear(time, year)) yield told(unit, time, pair.text);
  }
}

/** Whether two months are the first and the last of a quarter, of a financial year or of one of the calendar. */
function isQuarter(quarter: number, [first, last]: readonly (number | undefined)[]): boolean {
  return [3, 0].some((shift) => {
    const begins = ((quarter - 1) * 3 + shift) % 12;
    return first === begins + 1 && last === begins + 3;
  });
}

/** “The financial year 2024/26”, which are two or none. */
function* brokenPairs(unit: TextUnit, times: readonly NamedTime[]): Iterable<Problem> {
  for (const { sort, parts, text, start, end } of times) {
    if (parts.year === undefined || parts.lastYear === undefined || (sort !== "year-pair" && sort !== "span"))
      continue;
    const steps = (parts.lastYear - parts.year + 100) % 100;
    const around = `${unit.text.slice(Math.max(0, start - 24), start)}${text}${unit.text.slice(end, end + 18)}`;
    if (steps === 1 || !/\d\/\d/.test(text)) continue;
    if (
      !/\b(?:financial|academic|school|municipal|council|tax) year(?! ends| plan)\b/i.test(around) ||
      /\byears\b/i.test(around)
    )
      continue;
    if (isSetApart(unit, start, end)) continue;
    yield warning(
      unit.place(start),
      `“${text.replace(/\s+/g, " ")}” is no year: its two figures are ${steps === 0 ? "the same" : steps > 50 ? "the wrong way round" : `${steps} years apart`}.`,
      "Correct the one that is wrong; or write from which year to which it is.",
    );
  }
}

function told(unit: TextUnit, time: NamedTime, year: string): Problem {
  return warning(
    unit.place(time.start),
    `“${time.text.replace(/\s+/g, " ")}” is given for ${year.includes(" of ") ? year.replace(/ of (.*)$/, " of “$1”") : `“${year}”`}, and does not belong to that year.`,
    "Correct the year or the days; where a year of another sort is meant, say which.",
  );
}

/** The days about which a year begins, or ends. */
function bounds(year: number, kind: Kind | undefined, isEnd: boolean): readonly string[] {
  const months = kind === undefined ? [1, ...Object.values(firstMonths).flat()] : firstMonths[kind];
  return months.map(
    (month) =>
      `${year + (isEnd && month > 1 ? 1 : 0)}-${String(isEnd && month === 1 ? 12 : month).padStart(2, "0")}-01`,
  );
}

function isNear({ start, end }: DaySpan, days: readonly string[]): boolean {
  return days.some((day) => {
    const at = Date.parse(day);
    return Date.parse(end) >= at - 100 * 86_400_000 && Date.parse(start) <= at + 75 * 86_400_000;
  });
}

/** Whether a span lies in a year of its sort, or of any. */
function isWithin({ start, end }: DaySpan, year: number, kind: Kind | undefined): boolean {
  const months = kind === undefined ? Object.values(firstMonths).flat() : firstMonths[kind];
  const isWhole = Date.parse(end) - Date.parse(start) > 340 * 86_400_000;
  return (
    months.some((month) => {
      const first = `${year}-${String(month).padStart(2, "0")}-01`;
      const next = `${year + 1}-${String(month).padStart(2, "0")}-01`;
      // A whole year begins where it does; less of it may be any part.
      return isWhole
        ? Math.abs(Date.parse(start) - Date.parse(first)) < 40 * 86_400_000
        : start >= first && end < next;
    }) ||
    (kind === undefined && !isWhole && start >= `${year}-04-01` && end <= `${year + 1}-08-31`) ||
    (kind === undefined && isWhole && start === `${year}-01-01`)
  );
}

/** Whether twelve months end in the last year of a pair, or fill its first from January on. */
function isYear({ span }: NamedTime, year: number): boolean {
  return span === undefined || span.end.startsWith(`${year + 1}-`) || span.end === `${year}-12-31`;
}

/** “Financial year begins | 1 April 2027” in a table of 2026/27. */
function* ofRow(year: NamedTime, [label, cell]: readonly TextUnit[]): Iterable<Problem> {
  const [, kind, bound] =
    /^(?:start of )?(?:the )?(?:new )?(financial|school|academic|municipal|council) year(?: (begins|starts|ends))?\.?$/i.exec(
      label?.text.trim() ?? "",
    ) ?? [];
  if (kind === undefined || cell === undefined || year.parts.year === undefined) return;
  const [time, ...more] = readSentences(cell).flatMap(({ times }) => times);
  if (time?.span === undefined || more.length > 0 || time.sort !== "day") return;
  const days = bounds(year.parts.year, kindIn(`${kind} year`), bound?.toLowerCase() === "ends");
  if (!isNear(time.span, days))
    yield told(cell, time, `the ${bound?.toLowerCase() === "ends" ? "end" : "start"} of ${year.text}`);
}
