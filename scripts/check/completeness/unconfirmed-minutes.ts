// The minutes of a meeting are taken up at a later one, so that they are agreed to be right.
import { addMonths } from "../../lib/calendar.ts";
import { dayOf, listMeetings, type MeetingPublication } from "../../model/committees/meetings.ts";
import { bodyOf } from "../../model/owner-id.ts";
import { type Check, isWhole, warning } from "../for-rules/check.ts";

export const unconfirmedMinutes = {
  name: "unconfirmed-minutes",
  about:
    "The minutes of a meeting are on the agenda of the next ordinary meeting of the body that was held, or at least of the one after.",
  why: "Minutes that nobody has confirmed are no record that a council or a court can rely on.",
  mend: "Put them on the agenda at which they were confirmed, as a paper “minutes: …” of an item; where that is still to be done, on the next one.",
  level: "warning",
  *run(register, unreadable) {
    if (!isWhole(unreadable)) return;
    const meetings = listMeetings(register);
    const taken = new Set(
      meetings.flatMap((meeting) =>
        papersOf(meeting).flatMap((paper) => (paper.kind === "minutes" ? paper.meeting : [])),
      ),
    );
    for (const ofBody of Map.groupBy(meetings, bodyOf).values())
      for (const [at, meeting] of ofBody.entries()) {
        const { minutes } = meeting.facts;
        if (minutes === undefined || taken.has(meeting.id)) continue;
        const day = dayOf(meeting);
        // Across a gap of months what was kept elsewhere may have confirmed them.
        const later = ofBody
          .slice(at + 1)
          .filter((one) => isOrdinary(one, register.today))
          .filter((one) => day !== undefined && (dayOf(one) ?? "") <= addMonths(day, 6));
        const [next, after] = later;
        // An item that confirms minutes without a word on which may mean these.
        if (next === undefined || later.slice(0, 2).some(confirmsSome)) continue;
        const isTakenUp = [next, after].some((one) => one !== undefined && confirmsOthers(one, meeting));
        if (isTakenUp && after === undefined) continue;
        yield warning(
          meeting.locate("minutes", ""),
          `The minutes of ${meeting.date?.text} are on the agenda of no later meeting, though the body met on ${[next, after].flatMap((one) => one?.date?.text ?? []).join(" and ")}.`,
          "Put them on the agenda at which they were confirmed, or on the next one.",
        );
      }
  },
} as const satisfies Check;

function papersOf({ facts }: MeetingPublication) {
  const { agenda, supplements } = facts.meeting;
  return [
    ...agenda.flatMap(({ papers }) => papers),
    ...supplements.flatMap(({ papers }) => papers.map(({ paper }) => paper)),
  ];
}

/** Whether a meeting was held that would confirm minutes: no special one, and one whose agenda is known. */
function isOrdinary(meeting: MeetingPublication, today: string): boolean {
  const { state, agenda } = meeting.facts.meeting;
  const day = dayOf(meeting);
  return (
    state === "held" &&
    day !== undefined &&
    day <= today &&
    agenda.length > 0 &&
    !/\b(?:special|extraordinary|additional|annual|urgent|budget)\b/i.test(
      `${meeting.front.title} ${meeting.id.slice(meeting.id.lastIndexOf("/"))}`,
    )
  );
}

function confirmsSome({ facts }: MeetingPublication): boolean {
  return facts.meeting.agenda.some(
    ({ title, purpose, papers }) =>
      /\bminutes\b/i.test(`${title} ${purpose ?? ""}`) &&
      !papers.some(({ kind }) => kind === "minutes" || kind === "file"),
  );
}

function confirmsOthers({ facts }: MeetingPublication, { id }: MeetingPublication): boolean {
  return facts.meeting.agenda.some(({ papers }) =>
    papers.some((paper) => paper.kind === "minutes" && paper.meeting !== id),
  );
}
