// A work programme and the agendas of its body say the same of what was planned, moved and taken up.
import { formatDay } from "../../lib/calendar.ts";
import { suggest } from "../../lib/nearest.ts";
import { dayOf, meetingsOf } from "../../model/committees/meetings.ts";
import type { WorkItem } from "../../model/facts/work-programme/work-programme.ts";
import { trailOf, workItemNamed } from "../../model/facts/work-programme/work-trail.ts";
import { bodyOf, type OrganizationId } from "../../model/owner-id.ts";
import { endOf, type Period } from "../../model/period.ts";
import { readTarget } from "../../model/prose/reference-target.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, isWhole, type Problem, warning } from "../for-rules/check.ts";
import { outOfOrder } from "../for-rules/out-of-order.ts";

export const workProgramme = {
  name: "work-programme",
  about:
    "Work programmes and agendas agree on what is planned for which meeting, what was moved and what was taken up.",
  why: "A promise to look into something is lost where an item is planned and then disappears without a word.",
  mend: "Name the item in the agenda that takes it up, or say in the programme that it was moved or dropped, and why.",
  level: "warning",
  *run(register, unreadable) {
    for (const publication of register.publications.values()) {
      for (const [at, item] of (publication.facts.workProgramme?.items ?? []).entries()) {
        yield* origins(publication, item, at);
        yield* moves(publication, item, at);
        yield* planned(register, publication, item, at);
        yield* undated(publication, item, at);
      }
      yield* takenUp(register, publication, isWhole(unreadable));
    }
  },
} as const satisfies Check;

/** What may be referred to and stands in no publication. */
const nobodysPapers: readonly string[] = ["person", "organization", "organisation", "term"];

function* origins(publication: Publication, item: WorkItem, at: number): Iterable<Problem> {
  for (const [index, origin] of item.origins.entries()) {
    if (!nobodysPapers.includes(readTarget(origin).noun)) continue;
    yield error(
      publication.locate("work-programme", `/items/${at}/origins/${index}`),
      `“${origin}” is neither a paper nor anything in one.`,
      "Write the id of the publication and what it is, such as meetings/x/2024-07-30#resolution 18.2, or say under “origin” in words where the item came from.",
    );
  }
}

function* moves(publication: Publication, { moves: made, meeting }: WorkItem, at: number): Iterable<Problem> {
  const locate = (index: number, key: "as-at" | "from") =>
    publication.locate("work-programme", `/items/${at}/moves/${index}/${key}`);
  const written = publication.files["work-programme"]?.items[at]?.moves ?? [];
  yield* outOfOrder(
    written.map((move) => move["as-at"]),
    (index) => locate(index, "as-at"),
  );
  for (const [index, { from }] of made.entries()) {
    const to = made[index + 1]?.from ?? meeting;
    if (to !== undefined && endOf(to) !== undefined && endOf(to) === endOf(from))
      yield error(
        locate(index, "from"),
        `The item was moved from ${from.text} to the same day.`,
        "Write the day for which it had been planned, or take the move out.",
      );
  }
}

/** What has a day stands under that, and what comes back at every meeting waits for none. */
function* undated(publication: Publication, item: WorkItem, at: number): Iterable<Problem> {
  const key = item.recurs ? "recurs" : item.group === undefined ? undefined : "group";
  if (key === undefined || item.meeting === undefined || item.meeting.precision === "words") return;
  yield error(
    publication.locate("work-programme", `/items/${at}/${key}`),
    `The item has a day, so that “${key}” would not be shown.`,
    "Take one of the two out.",
  );
}

function* planned(
  register: Register,
  publication: Publication,
  item: WorkItem,
  at: number,
): Iterable<Problem> {
  for (const meeting of item.meetings) yield* plannedFor(register, publication, item, at, meeting);
}

function* plannedFor(
  register: Register,
  publication: Publication,
  item: WorkItem,
  at: number,
  meeting: Period,
): Iterable<Problem> {
  const day = endOf(meeting);
  if (day === undefined || meeting.precision !== "day") return;
  const place = publication.locate("work-programme", `/items/${at}/meeting`);
  const meetings = meetingsOf(register, item.body ?? bodyOf(publication));
  const known = meetings.flatMap((other) => {
    const { next, later } = other.facts.meeting;
    return [dayOf(other), endOf(next?.date), ...later.map(({ date }) => endOf(date))].filter(
      (one) => one !== undefined,
    );
  });
  // Meetings that nobody has entered yet are no mistake; a day close to one that is known most likely is.
  const near = known.find((other) => Math.abs(daysBetween(day, other)) <= 6);
  if (!known.includes(day) && near !== undefined)
    yield warning(
      place,
      `The body does not meet on ${meeting.text}.`,
      `It meets on ${formatDay(near)}. If that is the meeting, write its day; if there is another on this day, make a folder for it.`,
    );
  const held = meetings.find((one) => dayOf(one) === day && one.facts.meeting.state === "held");
  if (
    held !== undefined &&
    item.dropped === undefined &&
    trailOf(register, publication, item).taken.every(({ meeting: taking }) => taking.id !== held.id) &&
    (item.meetings.length > 1 || trailOf(register, publication, item).state === "no-trace")
  )
    yield warning(
      place,
      `“${item.ref}” was planned for ${held.id}, and no item of its agenda took it up.`,
      `Add “work-item: ${item.ref}” to the agenda item, or say in “moves” or “dropped” what became of it.`,
    );
}

function daysBetween(a: string, b: string): number {
  return (Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** What agendas say they take up is there, and was planned for that day. */
function* takenUp(register: Register, publication: Publication, whole: boolean): Iterable<Problem> {
  const body = bodyOf(publication);
  for (const [at, { "work-item": ref }] of (publication.files.meeting?.agenda ?? []).entries()) {
    if (ref === undefined) continue;
    const place = publication.locate("meeting", `/agenda/${at}/work-item`);
    const found = workItemNamed(register, publication, ref);
    if (found === undefined) {
      if (!whole) continue;
      yield error(
        place,
        `No work programme of “${body}” has an item “${ref}”.`,
        suggest(ref, refsOf(register, body), "Add it to work-programme.yaml, or take the line out."),
      );
      continue;
    }
    const { meetings } = found.item;
    const { date } = publication;
    const [meeting] = meetings;
    if (
      meeting !== undefined &&
      date?.precision === "day" &&
      meetings.every((one) => one.precision === "day" && one.end !== date.end)
    )
      yield warning(
        place,
        `“${ref}” is planned for ${meeting.text} and not for the day of this meeting.`,
        `Write the day of this meeting into ${found.programme.id}, and the other one under “moves”.`,
      );
  }
}

function refsOf(register: Register, body: OrganizationId): readonly string[] {
  return [...register.publications.values()]
    .filter(({ front }) => front.organization === body)
    .flatMap(({ facts }) => (facts.workProgramme?.items ?? []).map(({ ref }) => ref));
}
