// How many days, weeks, months or years a sentence gives to what it tells the first and the last day of.
import { type IsoDay, universalDay } from "../../lib/calendar.ts";
import { daysOf, type NamedTime } from "../reading/named-time.ts";
import type { Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import type { Word } from "../reading/words.ts";

/** A stretch of time with the words for its two ends. */
export interface Stretch {
  readonly text: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** Where its words begin in the piece. */
  readonly at: number;
  /** Whether it is written as one, “from May 2024 to June 2025”. */
  readonly isOneSpan: boolean;
  /** Whether both ends are days; of months and years nobody knows which day is meant. */
  readonly isOfDays: boolean;
}

/** A length of time that a sentence gives: `six weeks`, `12-month`. */
export function lengthsIn({ quantities }: ReadSentence): readonly Quantity[] {
  return quantities.filter(
    ({ unit, upTo, outOf, approximation, value }) =>
      unit.kind === "time" &&
      /^(?:day|week|month|year)$/.test(unit.of) &&
      unit.days === undefined &&
      upTo === undefined &&
      outOf === undefined &&
      (approximation === undefined || approximation === "up-to") &&
      value >= 2 &&
      value <= 400,
  );
}

const ending =
  /^(?:expiring|ending|closing|finishing|end|ends|ended|close|closes|closed|expire|expires|expired|lapse|lapses|lapsed|finish|finishes|finished|until|till|to|through|reopen|reopens)$/;
const beginning =
  /^(?:from|since|let|granted|signed|awarded|appointed|taken|given|start|starts|started|begin|begins|began|open|opens|opened|commence|commences|commenced|launch|launched|launches|runs?|ran)$/;

/** The stretch whose first and last time a sentence names; undefined where it names none, or several. */
export function stretchIn({ words, times }: ReadSentence): Stretch | undefined {
  const spans = times.filter(
    ({ sort, from, to }) => sort === "span" && from?.span !== undefined && to?.span !== undefined,
  );
  const [span] = spans;
  if (span?.from !== undefined && span.to !== undefined)
    return spans.length === 1 && times.length === 1 ? stretch(span.from, span.to, span.text) : undefined;
  const [first, last, ...more] = times;
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  if (!isEnd(words, last) || !isBeginning(words, first)) return undefined;
  return stretch(first, last, undefined);
}

/** Where one sentence says when something ends, and the next by how much it may be extended and until when: the time of the extension. */
export function extensionAcross(before: ReadSentence, after: ReadSentence): Stretch | undefined {
  const [first, ...more] = before.times;
  const [last, ...others] = after.times;
  if (first?.span === undefined || last?.span === undefined || more.length > 0 || others.length > 0)
    return undefined;
  if (!after.words.some(({ lower }) => /^(?:extend|extended|extension|extends)$/.test(lower)))
    return undefined;
  if (last.relation !== "until" && last.relation !== "to") return undefined;
  if (!isEnd(before.words, first) || first.sort !== "day" || last.sort !== "day") return undefined;
  const next = universalDay(new Date(Date.parse(first.span.end) + 86_400_000));
  const written = (time: NamedTime) => time.text.replace(/\s+/g, " ");
  return next >= last.span.end
    ? undefined
    : {
        text: `${written(first)}” to “${written(last)}`,
        start: next,
        end: last.span.end,
        at: last.start,
        isOneSpan: false,
        isOfDays: true,
      };
}

/** The same where one sentence says when it was given, and the next when it ends: “granted on 9 May for two years. It lapses on …”. */
export function stretchAcross(before: ReadSentence, after: ReadSentence): Stretch | undefined {
  const [first, ...more] = before.times;
  const [last, ...others] = after.times;
  if (first === undefined || last === undefined || more.length > 0 || others.length > 0) return undefined;
  if (!/^(?:it|this|they)$/.test(after.words[0]?.lower ?? "") || !isEnd(after.words, last)) return undefined;
  const isGiven = before.words.some(({ lower }) =>
    /^(?:granted|signed|let|awarded|began|started|appointed|issued|made|opened|agreed|given|begins|starts|runs)$/.test(
      lower,
    ),
  );
  return isGiven && first.sort === "day" && last.sort === "day" ? stretch(first, last, undefined) : undefined;
}

function stretch(first: NamedTime, last: NamedTime, text: string | undefined): Stretch | undefined {
  const end = last.span;
  const start =
    first.span ?? (end === undefined ? undefined : daysOf(first.parts, Number(end.end.slice(0, 4))));
  if (start === undefined || end === undefined || start.start >= end.end) return undefined;
  const sorts = /^(?:day|month)$/;
  if (!sorts.test(first.sort) || !sorts.test(last.sort)) return undefined;
  const written = (time: NamedTime) => time.text.replace(/\s+/g, " ");
  return {
    text: (text ?? `${written(first)}” to “${written(last)}`).replace(/\s+/g, " "),
    start: start.start,
    end: end.end,
    at: first.start,
    isOneSpan: text !== undefined,
    isOfDays: first.sort === "day" && last.sort === "day",
  };
}

function before(words: readonly Word[], time: NamedTime, many: number): readonly string[] {
  const at = words.findIndex(({ start }) => start >= time.start);
  return words.slice(Math.max(0, at - many), at).map(({ lower }) => lower);
}

function isEnd(words: readonly Word[], time: NamedTime): boolean {
  const own = before(words, time, 7);
  return (
    time.relation === "until" ||
    time.relation === "to" ||
    own.some((word) => ending.test(word) && word !== "to") ||
    / open again| open once more/.test(` ${own.join(" ")}`)
  );
}

function isBeginning(words: readonly Word[], time: NamedTime): boolean {
  return (
    time.relation === "from" ||
    time.relation === "since" ||
    before(words, time, 6).some((word) => beginning.test(word))
  );
}

/** What a stretch comes to in a unit, as much as it may be said to and as little. */
export function lengthOf(
  { start, end, isOfDays }: Stretch,
  of: string,
): { readonly least: number; readonly most: number; readonly plain: number } {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  if (of === "day") return { least: days - 2, most: days, plain: days };
  // From a Monday to a Friday six weeks are forty days.
  if (of === "week") return { least: (days - 2) / 7, most: (days + 3) / 7, plain: days / 7 };
  const whole = monthsBetween(start, universalDay(new Date(Date.parse(end) + 86_400_000)));
  const months = of === "year" ? whole / 12 : whole;
  const slack = of === "year" ? 0.13 : 0.4;
  // “From April to September” are six months, or five from one to the other.
  return {
    least: months - (isOfDays ? slack : of === "year" ? 1 / 12 : 1) - 0.01,
    most: months + slack,
    plain: months,
  };
}

function monthsBetween(start: string, end: string): number {
  const at = (day: string) =>
    Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + (Number(day.slice(8)) - 1) / 31;
  return at(end) - at(start);
}
