// The register as it stood when a pack came out, so that a pack that is out does not change with what comes later.
import { dayOf, isMeeting } from "../committees/meetings.ts";
import type { Publication } from "../publication.ts";
import type { Register } from "../register.ts";
import type { PackPlan } from "./plan-pack.ts";

/**
 * Leaves out the minutes of the pack's meeting, the papers that came after the pack, and all later meetings. Days are
 * measured against that of the meeting.
 */
export function registerAt(
  register: Register,
  { meeting, supplement }: Pick<PackPlan, "meeting" | "supplement">,
): Register {
  const day = dayOf(meeting) ?? register.today;
  const number = supplement?.number ?? 0;
  const publications = [...register.publications].flatMap(([id, publication]) => {
    if (!isMeeting(publication) || (dayOf(publication) ?? "") < day) return [[id, publication] as const];
    if ((dayOf(publication) ?? "") > day) return [];
    return [[id, withoutLater(publication, id === meeting.id ? number : 0)] as const];
  });
  return { ...register, today: day, publications: new Map(publications) };
}

function withoutLater(publication: Publication, supplements: number): Publication {
  const { minutes: _minutes, meeting, ...facts } = publication.facts;
  if (meeting === undefined) return publication;
  const known = meeting.supplements.filter(({ number }) => number <= supplements);
  return { ...publication, facts: { ...facts, meeting: { ...meeting, supplements: known } } };
}
