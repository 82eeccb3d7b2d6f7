// The minutes of a body are numbered by its rule, and where that leaves a doubt, somebody says which number is meant.
import { addMonths, firstDayOfMonth, formatDay, type IsoDay } from "../../lib/calendar.ts";
import { dayOf, listMeetings, type MeetingPublication } from "../../model/committees/meetings.ts";
import { annualMeetings, municipalYearOf, yearDoubt } from "../../model/committees/municipal-year.ts";
import {
  type FirstMinute,
  type Numbering,
  numberingOf,
  numberMinutes,
  runOf,
} from "../../model/committees/number-minutes.ts";
import { bodyOf } from "../../model/owner-id.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";

export const minuteNumbers = {
  name: "minute-numbers",
  about:
    "The numbers of minutes run on from meeting to meeting and begin again where the rule of the body says so; where that is in doubt, first-number says what they begin at.",
  why: "Minutes are cited by their number for years: one that is given twice, or guessed, leads to another decision.",
  mend: "Leave the numbers to the rule of the body. Where that is in doubt, write the first number under “first-number”, as the signed minutes have it.",
  level: "warning",
  *run(register) {
    const all = listMeetings(register);
    const numbers = numberMinutes(all, register);
    for (const [body, ofBody] of Map.groupBy(all, bodyOf)) {
      const numbering = numberingOf(register, body);
      for (const [at, publication] of ofBody.entries()) {
        const first = numbers.get(publication.id);
        const day = dayOf(publication);
        if (first === undefined || day === undefined) continue;
        yield* numberProblem(register, numbering, { publication, first, day, ofBody, at });
      }
    }
  },
} as const satisfies Check;

interface Numbered {
  readonly publication: MeetingPublication;
  readonly first: FirstMinute;
  readonly day: IsoDay;
  /** Every meeting of the body, oldest first, and the place of this one among them. */
  readonly ofBody: readonly MeetingPublication[];
  readonly at: number;
}

function* numberProblem(register: Register, numbering: Numbering, numbered: Numbered): Iterable<Problem> {
  const { publication } = numbered;
  const written = publication.files.minutes?.["first-number"];
  if (written !== undefined) yield* againstRule(numbering, numbered, written);
  else if (numbering.rule !== "meeting") yield* doubt(register, numbering, numbered);
}

/** A number that is written, and does not fit what comes before. */
function* againstRule(
  { rule }: Numbering,
  { publication, first: { before, run }, ofBody, at }: Numbered,
  written: number,
): Iterable<Problem> {
  const place = publication.locate("minutes", "/first-number");
  if (rule === "meeting") {
    if (written !== 1)
      yield warning(
        place,
        `The minutes begin at ${written}, and the numbers of this body begin at 1 at every meeting.`,
        "Take the line out; or change “minute-numbers” of the body in data/committees.yaml.",
      );
    return;
  }
  if (before === undefined || written === 1 + (before.run === run ? before.last : 0)) return;
  const message = `The minutes begin at ${written}, and those of ${before.id} end at ${before.last}.`;
  if (before.run !== run) {
    if (written === before.last + 1)
      yield warning(
        place,
        `${message} By the rule of this body they begin at 1 in ${run}.`,
        "Take the line out; or, where the numbers never begin again, write “minute-numbers: continuous” for the body in data/committees.yaml.",
      );
  } else if (written <= before.last)
    yield error(place, message, "Take the line out: minutes are numbered on from the meeting before.");
  else if (ofBody[at - 1]?.id === before.id)
    yield warning(
      place,
      message,
      "Take the line out; or, where a meeting lies between, add a folder for it.",
    );
}

/** Why nobody can be sure of a number that is not written. */
function* doubt(register: Register, numbering: Numbering, numbered: Numbered): Iterable<Problem> {
  const { publication, first } = numbered;
  const { before, number } = first;
  const why =
    yearInDoubt(register, numbering, numbered) ??
    missingMinutes(numbering, numbered) ??
    missingAnnualMeeting(register, numbering, numbered) ??
    (follows(numbered) || isEarly(numbering, numbered.day)
      ? undefined
      : { message: "no earlier minutes of this body are here" });
  if (why === undefined) return;
  const goesOn =
    before === undefined || before.last + 1 === number ? "" : ` or “first-number: ${before.last + 1}”`;
  yield warning(
    publication.locate("minutes", "/minutes"),
    `The minutes begin at ${number}, and that is in doubt: ${why.message}.`,
    `${why.hint === undefined ? "Write" : `${why.hint}; or write`} “first-number: ${number}”${goesOn}, or whichever number is right, at the top of the file.`,
  );
}

interface Doubt {
  readonly message: string;
  /** What may be done in place of writing a number, without a full stop. */
  readonly hint?: string;
}

/** A day on which a new year may have begun or not, for the first minutes that would be in it. */
function yearInDoubt(
  register: Register,
  { rule, years }: Numbering,
  { publication, first: { before, run }, day, ofBody }: Numbered,
): Doubt | undefined {
  if (rule !== "municipal-year" || before === undefined || before.run === run) return undefined;
  switch (yearDoubt(years, day)) {
    case "annual-meeting": {
      const others = ofBody.filter((other) => dayOf(other) === day);
      return holdsAnnualMeetings(register, publication) && others.length === 1
        ? undefined
        : { message: "the meeting may have come before the annual meeting of the same day, or after it" };
    }
    case "unknown":
      return {
        message: `nothing says on which day the municipal year ${run} began`,
        hint: "Write the day of the annual meeting under “municipal-year:” and “annual-meetings:” in data/site.yaml",
      };
    default:
      return undefined;
  }
}

/** A meeting that was held since the minutes before, in the same run, and has no minutes here. */
function missingMinutes(
  numbering: Numbering,
  { publication, first: { before }, day, ofBody, at }: Numbered,
): Doubt | undefined {
  const run = runOf(numbering, publication.id, day);
  const since = ofBody.slice(ofBody.findIndex(({ id }) => id === before?.id) + 1, at);
  const missing = since.find(
    (one) => one.facts.meeting.state === "held" && runOf(numbering, one.id, dayOf(one)) === run,
  );
  return missing && { message: `${missing.id} was held before and has no minutes here` };
}

/** An annual meeting of the body since the minutes before, in the same run, that is not here at all. */
function missingAnnualMeeting(
  register: Register,
  numbering: Numbering,
  { publication, first: { before, run }, day, ofBody }: Numbered,
): Doubt | undefined {
  if (!holdsAnnualMeetings(register, publication)) return undefined;
  const days = ofBody.map((other) => dayOf(other));
  const earlier = ofBody.find(({ id }) => id === before?.id);
  const since = (earlier && dayOf(earlier)) ?? "";
  const missing = annualMeetings(numbering.years)
    .filter((one) => since < one && one < day && !days.includes(one))
    .find((one) => runOf(numbering, "", one) === run);
  if (missing === undefined) return undefined;
  return {
    message: `the annual meeting of ${formatDay(missing)} comes before and is not here`,
    hint: "Add a folder for it, with its minutes",
  };
}

/** Whether the annual meetings that its years begin at are the body's own, and not those of the council that it is of. */
function holdsAnnualMeetings({ site, committees }: Register, { front }: MeetingPublication): boolean {
  const body = bodyOf({ front });
  return body === site.organization || committees.get(body)?.["municipal-year"] !== undefined;
}

/** Whether the meeting before is here, so that nothing is likely to lie between. */
function follows({ day, ofBody, at }: Numbered): boolean {
  const before = ofBody[at - 1];
  const last = before && dayOf(before);
  return last !== undefined && addMonths(last, 12) >= day;
}

/** Whether a year is so young that these are likely its first minutes. */
function isEarly({ rule, years }: Numbering, day: IsoDay): boolean {
  if (rule === "continuous") return false;
  const start =
    rule === "calendar-year"
      ? firstDayOfMonth(Number(day.slice(0, 4)), 1)
      : municipalYearOf(years, day).start;
  return day < addMonths(start, 2);
}
