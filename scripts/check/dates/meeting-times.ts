// The times of a meeting agree with each other, with the other meetings of the body and with the day of today.

import type { IsoDay } from "../../lib/calendar.ts";
import type { MeetingFile } from "../../model/committees/meeting-file.ts";
import { dayOf, listMeetings, type MeetingPublication, meetingsOf } from "../../model/committees/meetings.ts";
import { endOf, parsePeriod } from "../../model/period.ts";
import type { Pointer } from "../../model/pointer.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";
import { outOfOrder } from "../for-rules/out-of-order.ts";

export const meetingTimes = {
  name: "meeting-times",
  about:
    "Every meeting is on a day, that by which its folder is called unless it was moved, a body has one meeting at a time, and agenda, supplements and changes stand in order.",
  why: "Residents come on the wrong day, and nobody can show that the agenda was out in time.",
  mend: "Correct the day or the hour that is wrong. Where a meeting was moved, write that under “changes”, so that both days stay on record.",
  level: "warning",
  *run(register) {
    for (const publication of listMeetings(register)) {
      const { meeting } = publication.facts;
      yield* dayProblem(publication);
      yield* folderProblem(publication);
      yield* clash(register, publication);
      yield* orderProblems(publication, register.today);
      if (meeting.ends !== undefined && meeting.time !== undefined && meeting.ends <= meeting.time)
        yield error(
          publication.locate("meeting", "/ends"),
          `The meeting ends at ${meeting.ends} and begins at ${meeting.time}.`,
          "Write the hours as the clock of twenty-four hours has them, such as 14:30.",
        );
    }
  },
} as const satisfies Check;

function* dayProblem(publication: MeetingPublication): Iterable<Problem> {
  const { date, front } = publication;
  if (date === undefined || date.precision === "day") return;
  yield error(
    publication.locate("front-matter", "/date"),
    `“${front.date}” is not the day of a meeting.`,
    "Write the day, such as 17 September 2024.",
  );
}

/** A folder that is called by another day than that of the meeting, which has not moved. */
function* folderProblem(publication: MeetingPublication): Iterable<Problem> {
  const { id, date, facts } = publication;
  const [written] = /^\d{4}-\d{2}-\d{2}(?=\D|$)/.exec(id.slice(id.lastIndexOf("/") + 1)) ?? [];
  if (written === undefined || date?.precision !== "day" || date.start === written) return;
  if (facts.meeting.changes.length > 0) return;
  const named = parsePeriod(written);
  yield warning(
    publication.locate("front-matter", "/date"),
    `The meeting is on ${date.text}, and its folder is called by ${named.precision === "day" ? named.text : "a day that there is not"}.`,
    "Correct the date or the name of the folder; or, if the meeting was moved, say so in meeting.yaml under “changes”.",
  );
}

/** Two meetings of a body cannot begin at one time; a meeting that was called off is in nobody's way. */
function* clash(register: Register, publication: MeetingPublication): Iterable<Problem> {
  const { meeting } = publication.facts;
  const body = publication.front.organization;
  if (body === undefined || meeting.state === "cancelled") return;
  const other = meetingsOf(register, body).find(
    (one) =>
      one.id < publication.id &&
      one.facts.meeting.state !== "cancelled" &&
      one.facts.meeting.time === meeting.time &&
      dayOf(one) === dayOf(publication),
  );
  if (other === undefined) return;
  yield error(
    publication.locate("front-matter", "/date"),
    `The meeting is at the same time as ${other.id}.`,
    "Write another date here, or another time into meeting.yaml.",
  );
}

function* orderProblems(publication: MeetingPublication, today: IsoDay): Iterable<Problem> {
  const { supplements, published, next } = publication.facts.meeting;
  const { changes = [], supplements: late = [] } = publication.files.meeting ?? {};
  const day = dayOf(publication);
  const out = endOf(published);
  const at = (pointer: Pointer<MeetingFile>) => publication.locate("meeting", pointer);
  if (published !== undefined && out !== undefined && out > today && (day === undefined || out <= day))
    yield warning(
      at("/published"),
      `The agenda is said to have come out on ${published.text}, which is still to come.`,
      "Write the day on which it came out.",
    );
  if (out !== undefined && day !== undefined && out > day)
    yield error(
      at("/published"),
      "The agenda came out after the meeting.",
      "Write the day on which it came out, or the day of the meeting into index.md.",
    );
  yield* outOfOrder(
    changes.map((change) => change["as-at"]),
    (index) => at(`/changes/${index}/as-at`),
  );
  yield* outOfOrder(
    late.map((supplement) => supplement.published),
    (index) => at(`/supplements/${index}/published`),
  );
  for (const [index, supplement] of supplements.entries()) {
    const came = endOf(supplement.published);
    if (came === undefined) continue;
    if (out !== undefined && came < out)
      yield error(
        at(`/supplements/${index}/published`),
        "The supplement came out before the agenda.",
        "Write the day on which it came out, or put its papers on the agenda.",
      );
    else if (day !== undefined && came > day)
      yield error(
        at(`/supplements/${index}/published`),
        "The supplement came out after the meeting.",
        "Write the day on which it came out, or take it out.",
      );
  }
  const announced = next && endOf(next.date);
  if (announced !== undefined && day !== undefined && announced <= day)
    yield error(
      at("/next-meeting/date"),
      "The next meeting is not after this one.",
      "Write the day of the meeting that follows.",
    );
}
