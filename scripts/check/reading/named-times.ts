// The times that a sentence names, each with the days that it comes to, as far as it says them: “as at 31 March 2025”,
// “between April and June 2025”, “in 2024/25”, “the same month last year”.
import { formatDay } from "../../lib/calendar.ts";
import type { DaySpan } from "../../lib/day-span.ts";
import { parsePeriod } from "../../model/period.ts";
import { daysOf, isImpossible, type NamedTime, type Relation, type TimeParts } from "./named-time.ts";
import { mayBeginTime, timeAt } from "./read-time.ts";
import type { ReadTime } from "./read-year.ts";
import { dayAt, weekdayOf } from "./time-words.ts";
import type { Word } from "./words.ts";

/** A time with the indices of its words. */
export interface PlacedTime {
  /** None for the year of an act, which is no time. */
  readonly time?: NamedTime;
  readonly first: number;
  /** Behind its last word. */
  readonly next: number;
}

/** The times among the words of a sentence. A year behind the name of an act is none. */
export function placedTimes(words: readonly Word[], text: string, offset: number): readonly PlacedTime[] {
  const found: PlacedTime[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!mayBeginTime(words[at])) continue;
    const read = timeAt(words, at) ?? bareDayAt(words, at);
    if (read === undefined) continue;
    const placed = isOfLaw(words, at)
      ? { first: at, next: read.next }
      : spanAt(words, at, read, text, offset);
    found.push(placed);
    at = placed.next - 1;
  }
  return found;
}

const laws = /^(?:acts?|bills?|regulations?|orders?|rules?|directions?|measure|codes?|statute)$/;

function isOfLaw(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.kind === "figure" &&
    laws.test(words[at - 1]?.lower ?? "") &&
    /^\p{Lu}/u.test(words[at - 1]?.text ?? "")
  );
}

/** A time, or the span that begins with it. */
function spanAt(
  words: readonly Word[],
  at: number,
  read: ReadTime,
  text: string,
  offset: number,
): PlacedTime {
  const make = (first: number, one: ReadTime, parts: TimeParts): NamedTime =>
    timeOf(words, first, one, parts, text, offset);
  const joint = words[read.next]?.lower ?? "";
  const before = words[at - 1]?.lower ?? "";
  const joins = /^(?:to|until|till|-|–|—|through)$/.test(joint) || (joint === "and" && before === "between");
  const second = joins
    ? timeAt(words, words[read.next + 1]?.lower === "the" ? read.next + 2 : read.next + 1)
    : undefined;
  const alone = { time: make(at, read, read.parts), first: at, next: read.next };
  if (second === undefined || !canJoin(read, second)) return alone;
  const behind = words[read.next + 1]?.lower === "the" ? read.next + 2 : read.next + 1;
  const from = make(at, read, partsBefore(read.parts, second.parts));
  const to = make(behind, second, second.parts);
  return { time: joined(from, to, text, offset, relationBefore(words, at)), first: at, next: second.next };
}

function joined(
  from: NamedTime,
  to: NamedTime,
  text: string,
  offset: number,
  relation: Relation | undefined,
): NamedTime {
  const span: DaySpan | undefined =
    from.span === undefined || to.span === undefined || from.span.start > to.span.end
      ? undefined
      : { start: from.span.start, end: to.span.end };
  return {
    sort: "span",
    text: text.slice(from.start - offset, to.end - offset),
    start: from.start,
    end: to.end,
    ...(relation === undefined ? {} : { relation }),
    parts: {},
    ...(span === undefined ? {} : { span }),
    isImpossible: from.isImpossible || to.isImpossible,
    from,
    to,
  };
}

function canJoin(from: ReadTime, to: ReadTime): boolean {
  if (from.sort === "clock" || to.sort === "clock" || from.sort === "relative" || to.sort === "relative")
    return false;
  return (
    from.sort === to.sort ||
    (from.sort === "year-pair" && to.sort === "year") ||
    from.parts.year === undefined ||
    to.sort === "day" ||
    to.sort === "month"
  );
}

/** “April to June 2025”: what the first does not say, the second says for both. */
function partsBefore(from: TimeParts, to: TimeParts): TimeParts {
  if (from.year !== undefined || to.year === undefined) return from;
  const isBefore = (from.month ?? 0) > (to.month ?? 0) && to.month !== undefined;
  return {
    ...from,
    year: isBefore ? to.year - 1 : to.year,
    ...(to.lastYear === undefined ? {} : { lastYear: to.lastYear }),
    ...(to.kind === undefined ? {} : { kind: to.kind }),
  };
}

/** The first day of `1 to 5 March 2025` and of `14 and 15 May`, which has its month from the second. */
function bareDayAt(words: readonly Word[], at: number): ReadTime | undefined {
  const first = dayAt(words, at);
  const joint = words[first?.next ?? at];
  if (first === undefined || words[at]?.isGlued === true) return undefined;
  if (!/^(?:to|until|and|&|-|–)$/.test(joint?.lower ?? "")) return undefined;
  const second = timeAt(words, first.next + 1);
  const { month, day = 0 } = second?.parts ?? {};
  if (second?.sort !== "day" || month === undefined || second.weekday !== undefined || day <= first.day)
    return undefined;
  return { sort: "day", parts: { ...second.parts, day: first.day }, next: first.next };
}

function timeOf(
  words: readonly Word[],
  at: number,
  read: ReadTime,
  parts: TimeParts,
  text: string,
  offset: number,
): NamedTime {
  const start = words[at]?.start ?? offset;
  const end = words[read.next - 1]?.end ?? start;
  const relation = relationBefore(words, at);
  const own = daysOf(parts);
  const span = read.sort === "twelve-months" ? yearTo(own) : own;
  const day = read.weekday;
  return {
    sort: read.sort,
    text: text.slice(start - offset, end - offset),
    start,
    end,
    ...(relation === undefined ? {} : { relation }),
    parts,
    ...(span === undefined ? {} : { span }),
    isImpossible: isImpossible(parts),
    ...(day === undefined
      ? {}
      : {
          weekday: {
            index: day.index,
            text: words[day.at]?.text ?? "",
            start: words[day.at]?.start ?? start,
            ...(span === undefined ? {} : { actual: weekdayOf(span.start) }),
          },
        }),
  };
}

/** The twelve months that end with a day. */
function yearTo(end: DaySpan | undefined): DaySpan | undefined {
  const year = end === undefined ? undefined : parsePeriod(`year to ${formatDay(end.end)}`);
  return year === undefined || year.precision === "words" ? undefined : { start: year.start, end: year.end };
}

const relations: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ["after", "after"],
  ["following", "after"],
  ["before", "before"],
  ["between", "between"],
  ["by", "by"],
  ["during", "during"],
  ["throughout", "during"],
  ["for", "for"],
  ["from", "from"],
  ["in", "in"],
  ["of", "of"],
  ["on", "on"],
  ["since", "since"],
  ["than", "than"],
  ["to", "to"],
  ["until", "until"],
  ["till", "until"],
  ["at", "as-at"],
]);

/** What a time stands behind: “as at”, “by the end of”, “since”. */
function relationBefore(words: readonly Word[], at: number): Relation | undefined {
  let index = at - 1;
  while (
    /^(?:the|a|early|late|mid|about|around|financial|academic|year|month)$|^-$/.test(
      words[index]?.lower ?? "",
    ) &&
    index > at - 4
  )
    index -= 1;
  const lower = words[index]?.lower ?? "";
  if (lower === "of" && words[index - 1]?.lower === "end") return "end-of";
  if (lower === "end") return "end-of";
  if (lower === "of" && words[index - 1]?.lower === "as") return "as-at";
  return relations.get(lower);
}
