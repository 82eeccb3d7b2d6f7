// What became of an item of a work programme, and which items came from a resolution or a recommendation.
import { compareText } from "../../../lib/finding.ts";
import { remember } from "../../../lib/remember.ts";
import { dayOf, listMeetings } from "../../committees/meetings.ts";
import { type Consideration, considerationAt, papersOf } from "../../committees/paper-trail.ts";
import { bodyOf } from "../../owner-id.ts";
import { endOf, type Period, startOf } from "../../period.ts";
import { readTarget } from "../../prose/reference-target.ts";
import type { Publication } from "../../publication.ts";
import type { PublicationId } from "../../publication-id.ts";
import type { Ref } from "../../ref.ts";
import type { Register } from "../../register.ts";
import type { WorkItem } from "./work-programme.ts";

/**
 * What became of an item: `taken-up` where an agenda names it, `dropped`, `to-schedule` without a day, `scheduled` for
 * a day to come, `recurring` at every meeting, and `no-trace` where its day is past and no agenda that is known names it.
 */
type WorkState = "taken-up" | "dropped" | "to-schedule" | "scheduled" | "recurring" | "no-trace";

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
  const taken = takenUp(register).get(`${programme.id} ${item.ref}`) ?? [];
  return { programme, item, taken, state: stateOf(register, item, taken) };
}

/** The agenda items that take up items of programmes, oldest first, by the programme and the ref of its item. */
const takenUp = remember((register: Register): ReadonlyMap<string, readonly Consideration[]> => {
  const taken = new Map<string, Consideration[]>();
  for (const meeting of listMeetings(register))
    for (const one of meeting.facts.meeting.agenda) {
      const named = one.workItem === undefined ? undefined : workItemNamed(register, meeting, one.workItem);
      if (named === undefined) continue;
      const key = `${named.programme.id} ${named.item.ref}`;
      taken.set(key, [...(taken.get(key) ?? []), considerationAt(meeting, one)]);
    }
  return taken;
});

/** What became on one of its days of an item that has several; of any other item all that did. */
export function trailOn(register: Register, trail: WorkTrail, day: Period): WorkTrail {
  const { item, taken: all } = trail;
  if (item.meetings.length < 2) return trail;
  const taken = all.filter(({ meeting }) => dayOf(meeting) === endOf(day));
  return { ...trail, taken, state: stateOf(register, { ...item, meetings: [day] }, taken) };
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
  const named = workByOrigin(register).get(originKey(publication, noun, ref)) ?? [];
  return [...named].map(({ programme, item }) => trailOf(register, programme, item));
}

/** The items of programmes by what they came from. */
const workByOrigin = remember((register: Register): ReadonlyMap<string, ReadonlySet<NamedWork>> => {
  const found = new Map<string, Set<NamedWork>>();
  for (const programme of programmesOf(register))
    for (const item of programme.facts.workProgramme?.items ?? []) {
      const work = { programme, item };
      for (const origin of item.origins) {
        const { publication = programme.id, noun, id } = readTarget(origin);
        const key = originKey(publication, noun, id);
        found.set(key, (found.get(key) ?? new Set()).add(work));
      }
    }
  return found;
});

/** Every publication that has a work programme. */
const programmesOf = remember(({ publications }: Register): readonly Publication[] =>
  [...publications.values()].filter(({ facts }) => facts.workProgramme !== undefined),
);

function originKey(publication: string, noun: string, ref: string): string {
  return `${publication} ${noun} ${ref.toLowerCase()}`;
}

/** An item, with the programme that has it. */
export interface NamedWork {
  readonly programme: Publication;
  readonly item: WorkItem;
}

/**
 * The item that an agenda takes up: by its ref among the programmes of the body that meets, or of a programme that is
 * named before it. Where several have it, that which has it for the day is meant, or else the newest of that day.
 */
export function workItemNamed(
  register: Register,
  meeting: Pick<Publication, "front" | "date">,
  written: Ref,
): NamedWork | undefined {
  const { publication, id } = readTarget(written);
  const named = programmesOf(register).flatMap((programme): readonly NamedWork[] => {
    const isAsked =
      publication === undefined
        ? programme.front.organization === bodyOf(meeting)
        : programme.id === publication;
    const item = isAsked ? programme.facts.workProgramme?.items.find(({ ref }) => ref === id) : undefined;
    return item === undefined ? [] : [{ programme, item }];
  });
  const day = endOf(meeting.date);
  const begun = ({ programme }: NamedWork) => startOf(programme.date) ?? "";
  return (
    named.find(({ item }) => item.meetings.some((one) => endOf(one) === day)) ??
    named
      .filter((one) => day === undefined || begun(one) <= day)
      .toSorted((a, b) => compareText(begun(a), begun(b)))
      .at(-1) ??
    named[0]
  );
}

/** What became of that item. */
export function trailNamed(
  register: Register,
  meeting: Pick<Publication, "front" | "date">,
  written: Ref,
): WorkTrail | undefined {
  const named = workItemNamed(register, meeting, written);
  return named && trailOf(register, named.programme, named.item);
}

/** The reports that were before a meeting when it took something up. */
export function reportsOf(register: Register, { meeting, item }: Consideration): readonly Publication[] {
  return papersOf(meeting, item).flatMap((paper) => {
    const report = paper.kind === "publication" ? register.publications.get(paper.publication) : undefined;
    return report?.facts.report === undefined ? [] : [report];
  });
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
  { dropped, meetings, recurs }: WorkItem,
  taken: readonly Consideration[],
): WorkState {
  // On the day itself a meeting is to come, as it is in its own pack, until there are minutes of it.
  const held = taken.filter(({ meeting, minute }) => minute !== undefined || (dayOf(meeting) ?? "") < today);
  const days = meetings.flatMap((one) => endOf(one) ?? []);
  const isToCome = days.some((day) => day >= today);
  if (held.length > 0 && !recurs && !(days.length > 1 && isToCome)) return "taken-up";
  if (dropped !== undefined) return "dropped";
  if (recurs) return "recurring";
  if (days.length === 0) return "to-schedule";
  return isToCome ? "scheduled" : "no-trace";
}
