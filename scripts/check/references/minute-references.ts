// A minute that is typed as plain text, such as “Minute No. 41”, is one of the body's minutes that are here.
import { formatDay, type IsoDay } from "../../lib/calendar.ts";
import { remember } from "../../lib/remember.ts";
import { dayOf, listMeetings } from "../../model/committees/meetings.ts";
import { numberingOf, runOf } from "../../model/committees/number-minutes.ts";
import { bodyOf } from "../../model/owner-id.ts";
import type { Publication } from "../../model/publication.ts";
import { publicationAt } from "../../model/publication-at.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isSetApart, type JudgedSentence, judgedSentences } from "../for-rules/judged-sentences.ts";
import { typedMinutes } from "../for-rules/typed-minutes.ts";
import type { TypedReference } from "../reading/typed-references.ts";

export const minuteReferences = {
  name: "minute-references",
  about:
    "A minute that is typed as “Minute No. 41” beside the day of a meeting is one of that meeting, and without a day not one behind the last of the body's minutes that are here.",
  why: "Whoever follows the reference finds no such minute, or another decision under its number a year later.",
  mend: "Correct the number, or write it as a reference such as `[[meetings/cabinet/2026-02-03#minute 41]]`, which is checked.",
  level: "warning",
  *run(register) {
    if (minutesHere(register).length === 0) return;
    for (const judged of judgedSentences(register)) {
      if (judged.sentence.references.length === 0) continue;
      const publication = publicationAt(register, judged.text.location);
      if (publication === undefined) continue;
      for (const reference of judged.sentence.references)
        if (reference.noun === "minute") yield* problemsOf(register, publication, judged, reference);
    }
  },
} as const satisfies Check;

/** The minutes of one meeting. */
interface MeetingMinutes {
  readonly meeting: Publication;
  readonly body: string;
  readonly day: IsoDay;
  /** What its numbers belong to, such as the municipal year. */
  readonly run: string;
  readonly first: number;
  readonly last: number;
}

/** The minutes of all meetings that are here, oldest first. */
const minutesHere = remember((register: Register): readonly MeetingMinutes[] =>
  listMeetings(register).flatMap((meeting): readonly MeetingMinutes[] => {
    const numbers = (meeting.facts.minutes?.minutes ?? []).map(({ number }) => Number(number));
    const day = dayOf(meeting);
    if (numbers.length === 0 || day === undefined || numbers.some(Number.isNaN)) return [];
    const body = bodyOf(meeting);
    const run = runOf(numberingOf(register, body), meeting.id, day);
    return [{ meeting, body, day, run, first: Math.min(...numbers), last: Math.max(...numbers) }];
  }),
);

function* problemsOf(
  register: Register,
  publication: Publication,
  { text, unit, sentence }: JudgedSentence,
  { named, start, end, isSpan }: TypedReference,
): Iterable<Problem> {
  const [only] = named;
  if (only === undefined || named.length > 1 || isSpan || !/^\d{1,4}$/.test(only.number)) return;
  if (isSetApart(unit, start, end) || typedMinutes(text.prose).length > 0) return;
  const number = Number(only.number);
  const own = minutesHere(register).filter(({ body }) => body === bodyFor(register, publication));
  if (own.length === 0) return;
  const name = unit.text.slice(start, end);
  const days = sentence.times.filter(({ sort, span }) => sort === "day" && span !== undefined);
  const [day] = days;
  const on = own.find((one) => one.day === day?.span?.start);
  if (on !== undefined && days.length === 1) {
    if (number >= on.first && number <= on.last) return;
    yield warning(
      unit.place(start),
      `“${name}” is not of the meeting of ${formatDay(on.day)}, whose minutes are ${on.first} to ${on.last}.`,
      "Correct the number or the day.",
    );
    return;
  }
  // Of another meeting, of another body, or of another year nobody can tell.
  if (sentence.times.length > 0 || /^ (?:of|in|from) (?!this\b)/i.test(unit.text.slice(end))) return;
  const until = dayOf(publication) ?? register.today;
  const before = own.filter((one) => one.day <= until);
  const last = before.at(-1);
  if (last === undefined || before.some((one) => number >= one.first && number <= one.last)) return;
  const ofRun = before.filter(({ run }) => run === last.run);
  // Early in a year a higher number is one of the year before.
  const isYoung = ofRun.length < 2 && !before.some(({ run }) => run !== last.run);
  if (number <= last.last || number > last.last + MOST || isYoung) return;
  yield warning(
    unit.place(start),
    `“${name}” is not there: the minutes of this body end at ${last.last}, of ${formatDay(last.day)}.`,
    "Correct the number; where one of another year is meant, name its day.",
  );
}

/** How much higher a number is at the most that is most likely a slip. */
const MOST = 40;

/** The body whose minutes a paper speaks of where it names none: its own, or that whose agenda has it. */
function bodyFor(register: Register, publication: Publication): string {
  const own = bodyOf(publication);
  if (minutesHere(register).some(({ body }) => body === own)) return own;
  return agendasOf(register).get(publication.id) ?? own;
}

/** The body on whose agenda each paper stands. */
const agendasOf = remember((register: Register): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const meeting of listMeetings(register))
    for (const { papers = [] } of meeting.files.meeting?.agenda ?? [])
      for (const { publication } of papers)
        if (publication !== undefined) found.set(publication, bodyOf(meeting));
  return found;
});
