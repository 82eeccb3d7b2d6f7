// The text of a meeting is printed with its agenda, so that what its minutes say afterwards stands with those.
import { isMeeting, type MeetingPublication } from "../../model/committees/meetings.ts";
import type { Reference } from "../../model/prose/reference.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { type Check, warning } from "../for-rules/check.ts";

export const meetingTexts = {
  name: "meeting-texts",
  about:
    "The text of a meeting, which goes out with the agenda, does not refer to the minutes of that meeting.",
  why: "The text of a meeting is printed before there are minutes, and would send members to what they cannot have.",
  mend: "Put what there is to say of the minutes at their head, under “introduction” in minutes.yaml.",
  level: "warning",
  *run(register) {
    for (const { prose, location, extent } of register.texts) {
      const meeting = publicationAt(register, location);
      if (extent === "field" || meeting === undefined || !isMeeting(meeting)) continue;
      const first = prose.references.find((reference) => isOfOwnMinutes(reference, meeting));
      if (first === undefined) continue;
      yield warning(
        first.place,
        `This text leads to ${first.noun} ${first.id} of the same meeting, and is printed with the agenda, which goes out before.`,
        "Put what there is to say of the minutes under “introduction” in minutes.yaml.",
      );
    }
  },
} as const satisfies Check;

function isOfOwnMinutes({ publication, noun, id }: Reference, meeting: MeetingPublication): boolean {
  if (publication !== undefined && publication !== meeting.id) return false;
  const minutes = meeting.facts.minutes?.minutes ?? [];
  if (noun === "minute") return minutes.some(({ number }) => `${number}` === id);
  return noun === "resolution" && minutes.some(({ clauses }) => clauses.some(({ ref }) => ref === id));
}
