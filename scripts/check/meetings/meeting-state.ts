// The state of a meeting fits its day, and what stands beside it fits its state.
import { dayOf, listMeetings, type MeetingPublication } from "../../model/committees/meetings.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";

export const meetingState = {
  name: "meeting-state",
  about:
    "A meeting to come has a time and a place, one that is past was held or cancelled, and only one that was held has minutes.",
  why: "Residents travel to a meeting that was cancelled, or look in vain for the hour and the room of one that is to come.",
  mend: "Write whether the meeting is to come, was held or was cancelled, with its hour and place, or with the reason.",
  level: "warning",
  *run(register) {
    for (const publication of listMeetings(register)) {
      yield* againstToday(register, publication);
      yield* besides(publication);
    }
  },
} as const satisfies Check;

function* againstToday({ today }: Register, publication: MeetingPublication): Iterable<Problem> {
  const { state, time, venue } = publication.facts.meeting;
  const day = dayOf(publication);
  const place = publication.locate("meeting", "/state");
  if (state === "held" && day !== undefined && day > today)
    yield warning(
      place,
      "The meeting was held, and its day is still to come.",
      "Write “state: scheduled”, or the day on which it was held into index.md.",
    );
  else if (state === "scheduled" && day !== undefined && day < today)
    yield warning(
      place,
      "The meeting is still to come, and its day is past.",
      "Write “state: held” or “state: cancelled”.",
    );
  if (state !== "scheduled") return;
  const missing = [...(time === undefined ? ["time"] : []), ...(venue === undefined ? ["venue"] : [])];
  for (const key of missing)
    yield error(
      place,
      `The meeting is to come and has no ${key}.`,
      `Add a line “${key}: …” here, or to the body in data/committees.yaml.`,
    );
}

function* besides(publication: MeetingPublication): Iterable<Problem> {
  const { state, cancelled } = publication.facts.meeting;
  if (state === "cancelled" && cancelled === undefined)
    yield error(
      publication.locate("meeting", "/state"),
      "Nothing says why the meeting was cancelled.",
      "Add a line “cancelled: …” with the reason.",
    );
  if (state !== "cancelled" && cancelled !== undefined)
    yield error(
      publication.locate("meeting", "/cancelled"),
      `There is a reason for cancelling a meeting that is ${state}.`,
      "Write “state: cancelled”, or take the reason out.",
    );
  if (state !== "held" && publication.files.minutes !== undefined)
    yield error(
      publication.locate("meeting", "/state"),
      `There are minutes of a meeting that is ${state}.`,
      "Write “state: held”, or take minutes.yaml out of the folder.",
    );
}
