// What became of an item of a work programme, and which items came from a resolution or a recommendation.
import { dayOf, meetingsOf } from "../../committees/meetings.ts";
import { type Consideration, considerationAt } from "../../committees/paper-trail.ts";
import { bodyOf, type OrganizationId } from "../../owner-id.ts";
import { endOf } from "../../period.ts";
import { readTarget } from "../../prose/reference-target.ts";
import type { Publication } from "../../publication.ts";
import type { PublicationId } from "../../publication-id.ts";
import type { Ref } from "../../ref.ts";
import type { Register } from "../../register.ts";
import type { WorkItem } from "./work-programme.ts";

/**
 * What became of an item: `taken-up` where an agenda names it, `dropped`, `to-schedule` without a day, `scheduled` for
 * a day to come, and `no-trace` where its day is past and no agenda that is known names it.
 */
type WorkState = "taken-up" | "dropped" | "to-schedule" | "scheduled" | "no-trace";

/** An item with what became of it. */
export interface WorkTrail {
  readonly programme: Publication;
  readonly item: WorkItem;
  readonly state: WorkState;
  /** The agenda items that took it up, oldest first. */
  readonly taken: readonly Consideration[];
}

/** What became of an item of a programme. */
export function trailOf(register: Register, programme: Publication, item: WorkItem): WorkTrail {
  const taken = meetingsOf(register, bodyOf(programme)).flatMap((meeting) =>
    meeting.facts.meeting.agenda
      .filter((one) => one.workItem === item.ref)
      .map((one) => considerationAt(meeting, one)),
  );
  return { programme, item, taken, state: stateOf(register, item, taken) };
}

/** What became of every item of a programme. */
export function trailsOf(register: Register, programme: Publication): readonly WorkTrail[] {
  return (programme.facts.workProgramme?.items ?? []).map((item) => trailOf(register, programme, item));
}

/** Every item of a programme that came from something, such as the resolution `18.2` of a meeting. */
export function workFrom(
  register: Register,
  publication: PublicationId,
  noun: string,
  ref: Ref,
): readonly WorkTrail[] {
  return [...register.publications.values()].flatMap((programme) =>
    (programme.facts.workProgramme?.items ?? [])
      .filter(({ origins }) => origins.some((origin) => names(origin, programme.id, publication, noun, ref)))
      .map((item) => trailOf(register, programme, item)),
  );
}

/** The item that an agenda takes up, found among the programmes of the body that meets. */
export function workItemNamed(
  register: Register,
  organization: OrganizationId,
  ref: Ref,
): { readonly programme: Publication; readonly item: WorkItem } | undefined {
  for (const programme of register.publications.values()) {
    if (programme.front.organization !== organization) continue;
    const item = programme.facts.workProgramme?.items.find((one) => one.ref === ref);
    if (item !== undefined) return { programme, item };
  }
  return undefined;
}

/** What became of that item. */
export function trailNamed(
  register: Register,
  organization: OrganizationId,
  ref: Ref,
): WorkTrail | undefined {
  const named = workItemNamed(register, organization, ref);
  return named && trailOf(register, named.programme, named.item);
}

/** Whether a cross-reference that stands in one publication names an item of another. */
export function names(
  written: string,
  from: string,
  publication: PublicationId,
  noun: string,
  ref: Ref,
): boolean {
  const target = readTarget(written);
  return (
    (target.publication ?? from) === publication &&
    target.noun === noun &&
    target.id.toLowerCase() === ref.toLowerCase()
  );
}

function stateOf(
  { today }: Register,
  { dropped, meeting }: WorkItem,
  taken: readonly Consideration[],
): WorkState {
  const held = taken.some((one) => (dayOf(one.meeting) ?? "") <= today);
  if (held) return "taken-up";
  if (dropped !== undefined) return "dropped";
  const day = endOf(meeting);
  if (day === undefined) return "to-schedule";
  return day >= today ? "scheduled" : "no-trace";
}
