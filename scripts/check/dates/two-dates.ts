// What papers promise is promised for one time, wherever a paper or another of the same meeting tells of it.
import type { DaySpan } from "../../lib/day-span.ts";
import { listMeetings } from "../../model/committees/meetings.ts";
import { startOf } from "../../model/period.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { inLine } from "../for-rules/judged-papers.ts";
import { type JudgedSentence, timedSentences } from "../for-rules/judged-sentences.ts";
import { isRetold } from "../for-rules/paper-day.ts";
import { type ToldEvent, toldEvents } from "../for-rules/told-events.ts";
import { writtenPapers } from "../for-rules/written-papers.ts";
import { daysOf, type NamedTime } from "../reading/named-time.ts";
import { twoClosings } from "./closing-dates.ts";
import { twoGoals } from "./goals.ts";

export const twoDates = {
  name: "two-dates",
  about:
    "What opens, begins, ends, is published, done, or brought to a body does so at one time, wherever the paper or another paper of the same meeting tells of it.",
  why: "Members cannot hold anybody to a promise that the paper makes for two dates.",
  mend: "Write the date that holds in both places. Where the date was changed, say so.",
  level: "warning",
  *run(register) {
    const groups = groupsOf(register);
    const seen = new Map<string, ToldEvent[]>();
    const shown = new Set<NamedTime>();
    for (const judged of timedSentences(register)) {
      const { publication } = judged.text.location;
      if (publication === undefined || !mayTell(judged)) continue;
      for (const told of toldEvents(judged)) {
        if (told.thing.length < 2 || isSeveral(told)) continue;
        const key = `${groups.get(publication) ?? publication} ${told.event} ${told.thing.at(-1)}`;
        const all = seen.get(key) ?? [];
        const other = all.find((one) => differs(register, one, told));
        if (other === undefined) {
          seen.set(key, [...all.slice(0, 20), told]);
          continue;
        }
        shown.add(told.time);
        const before = other.judged;
        const at = judged.unit.place(told.time.start);
        yield warning(
          at,
          `“${told.subject}” is for “${whole(judged, told.time)}” here, and ${inLine(before.unit.place(other.time.start), at)} for “${whole(before, other.time)}”.`,
          "Write the date that holds in both places; where the date was changed, say so.",
        );
      }
    }
    for (const [first, other] of twoGoals(register)) {
      const at = other.judged.unit.place(other.time.start);
      yield warning(
        at,
        `“${other.words}” is for “${other.time.text}” here, and ${inLine(first.judged.unit.place(first.time.start), at)} for “${first.time.text}”.`,
        "Write the year that holds in both places; where the goals of two are meant, say whose each is.",
      );
    }
    for (const [first, other] of twoClosings(register)) {
      if (shown.has(other.time) || shown.has(first.time)) continue;
      const at = other.judged.unit.place(other.time.start);
      yield warning(
        at,
        `Views are asked for until “${whole(other.judged, other.time)}” here, and ${inLine(first.judged.unit.place(first.time.start), at)} until “${whole(first.judged, first.time)}”.`,
        "Write the date that holds in both places; where there are two consultations, say which is meant.",
      );
    }
  },
} as const satisfies Check;

function isSeveral({ subject, thing, event }: ToldEvent): boolean {
  // Of one body the next meeting is one.
  if (event === "held" && thing[0] === "next" && thing[1] === "meeting") return false;
  return several.test(subject.toLowerCase());
}

/** Words of what comes again and again, or in several pieces. */
const several =
  /\b(?:annual|annually|quarterly|monthly|weekly|daily|meetings?|updates?|phases?|stages?|next|first|second|third|fourth|last|rounds?|sessions?|parts?|tranches?|elections?|payments?|instal+ments?|grants?|each|every|it|this|that|they|these|further|another|half|most|some|rest|remainder|others?|year|term|season|round)\b/;

/** Words of a sentence that tells of a change, of a condition, or of several things that may be. */
const changed =
  /\b(?:originally|previously|moved|delayed|revised|postponed|deferred|instead|rather|extended|slipped|brought forward|rescheduled|if|unless|subject to|either|or|now|option|scenario|would|could|might|may be|proposed|earlier|later|re-?opened?|resumed?|again|pilot|trial|temporar\w+|provisional\w*)\b/i;

function mayTell({ sentence, unit }: JudgedSentence): boolean {
  if (sentence.times.length === 0 || unit.sort === "note" || unit.sort === "heading") return false;
  return (
    !changed.test(sentence.text) &&
    !isRetold(unit) &&
    !unit.section.some(({ text }) => /\boption\b/i.test(text))
  );
}

/** The papers that are read together: those of one meeting, or of one folder and one day. */
function groupsOf(register: Register): ReadonlyMap<PublicationId, string> {
  const groups = new Map<PublicationId, string>();
  for (const { id, front, date } of register.publications.values()) {
    const day = startOf(date);
    const folder = id.lastIndexOf("/");
    if (date?.precision === "day" && day !== undefined && folder > 0)
      groups.set(id, `${id.slice(0, folder)} ${day} ${front.organization ?? ""}`);
  }
  for (const meeting of listMeetings(register))
    for (const { entry } of writtenPapers(meeting))
      if (entry.publication !== undefined) groups.set(entry.publication, meeting.id);
  return groups;
}

function differs(register: Register, a: ToldEvent, b: ToldEvent): boolean {
  if (a.judged.unit.isExempt !== b.judged.unit.isExempt || !isOneThing(a.thing, b.thing)) return false;
  // Rows of a table tell of one thing at several places.
  if (a.judged.unit.sort === "cell" && b.judged.unit.sort === "cell") return false;
  if (!a.isPromise && !b.isPromise) return false;
  const [one, other] = spansOf(register, a, b);
  if (one === undefined || other === undefined || !areApart(one, other)) return false;
  const days = Math.abs(Date.parse(one.start) - Date.parse(other.start)) / 86_400_000;
  return a.isPromise === b.isPromise ? days < 2000 : days < 200;
}

/** Words that make another thing of it: a draft is published before the final. */
const stage =
  /^(?:draft|final|interim|outline|full|initial|revised|updated|temporary|new|old|north|south|east|west)$/;

function isOneThing(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const extra = long.slice(0, long.length - short.length);
  return (
    short.every((word, at) => long[extra.length + at] === word) &&
    extra.every((word) => word === "new" || !stage.test(word))
  );
}

/** The days of two times; of one without a year, in the year of the other or of the paper. */
function spansOf(
  register: Register,
  { time: a, judged }: ToldEvent,
  { time: b }: ToldEvent,
): readonly [DaySpan | undefined, DaySpan | undefined] {
  const paper = judged.text.location.publication;
  const day = startOf(paper === undefined ? undefined : register.publications.get(paper)?.date);
  const year = a.parts.year ?? b.parts.year ?? (day === undefined ? undefined : Number(day.slice(0, 4)));
  // “In March” beside “in November 2026” may be that of the next year.
  return [daysIn(a, year), daysIn(b, year)];
}

function daysIn({ span, parts }: NamedTime, year: number | undefined): DaySpan | undefined {
  return span ?? daysOf(parts, year);
}

function areApart(a: DaySpan, b: DaySpan): boolean {
  return a.end < b.start || b.end < a.start;
}

/** A time with what says which part of it is meant. */
function whole({ unit: { text } }: JudgedSentence, { start, end }: NamedTime): string {
  const before =
    /(?:early|late|mid|middle of|end of|start of|beginning of)[\s-](?:the\s)?$/i.exec(
      text.slice(0, start),
    )?.[0] ?? "";
  return text.slice(start - before.length, end).replace(/\s+/g, " ");
}
