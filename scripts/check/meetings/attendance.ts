// Who was at a meeting agrees with who sits on the body, and with who declared an interest.

import { dayOf } from "../../model/committees/meetings.ts";
import { type Membership, membersOn } from "../../model/committees/membership.ts";
import type { Attendee, MinutesFile } from "../../model/committees/minutes-file.ts";
import { type Substitution, substitutionOf } from "../../model/committees/substitution.ts";
import { bodyOf, personId } from "../../model/owner-id.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";

export const attendance = {
  name: "attendance",
  about:
    "Nobody is both present and absent, who was in the chair was there, who is present or sends apologies sits on the body, and who declares an interest was there.",
  why: "Minutes that say both yes and no of somebody cannot prove that enough members were there, or who left for an interest.",
  mend: "Correct the lists by the clerk's record, and add a membership that is not yet in `data/memberships.yaml`.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { minutes } = publication.files;
      if (minutes === undefined) continue;
      yield* unnamed(publication, minutes);
      yield* twice(publication, minutes);
      yield* leader(publication, minutes);
      yield* declarers(publication, minutes);
      yield* strangers(register, publication, minutes);
    }
  },
} as const satisfies Check;

/** The ids of those on a list, in order; undefined for somebody who has none. */
function idsOf(list: readonly (string | Attendee)[] = []): readonly (string | undefined)[] {
  return list.map((one) => (typeof one === "string" ? one : one.person));
}

function* unnamed(publication: Publication, minutes: MinutesFile): Iterable<Problem> {
  const groups: readonly (readonly [
    "present" | "apologies" | "in-attendance",
    readonly (string | Attendee)[],
  ])[] = [
    ["present", minutes.present],
    ["apologies", minutes.apologies ?? []],
    ["in-attendance", minutes["in-attendance"] ?? []],
  ];
  for (const [list, attendees] of groups) {
    for (const [at, one] of attendees.entries()) {
      if (typeof one === "string" || (one.person === undefined) !== (one.name === undefined)) continue;
      yield error(
        publication.locate("minutes", `/${list}/${at}`),
        one.name === undefined ? "Nothing says who this is." : "This is somebody by an id and by a name.",
        "Write either “person: …” with an id of data/people.yaml, or “name: …”.",
      );
    }
  }
}

function* twice(publication: Publication, minutes: MinutesFile): Iterable<Problem> {
  const present = new Set<string>();
  for (const [at, id] of idsOf(minutes.present).entries()) {
    if (id === undefined) continue;
    if (present.has(id))
      yield error(
        publication.locate("minutes", `/present/${at}`),
        `“${id}” is among those present already.`,
        "Take one of the two entries out.",
      );
    present.add(id);
  }
  for (const [at, id] of idsOf(minutes.apologies).entries()) {
    if (id !== undefined && present.has(id))
      yield error(
        publication.locate("minutes", `/apologies/${at}`),
        `“${id}” sent apologies and is among those present.`,
        "Take the name out of one of the two lists.",
      );
  }
}

/** Whoever was in the chair was there. */
function* leader(publication: Publication, { chair, present }: MinutesFile): Iterable<Problem> {
  if (chair === undefined || idsOf(present).includes(chair)) return;
  yield error(
    publication.locate("minutes", "/chair"),
    `“${chair}” was in the chair and is not among those present.`,
    "Add the name to “present”, or write who was in the chair.",
  );
}

function* declarers(publication: Publication, minutes: MinutesFile): Iterable<Problem> {
  const there = new Set([
    ...idsOf(minutes.present),
    ...(minutes["in-attendance"] ?? []).map(({ person }) => person),
  ]);
  for (const [at, { person }] of (minutes.declarations ?? []).entries()) {
    if (there.has(person)) continue;
    yield error(
      publication.locate("minutes", `/declarations/${at}/person`),
      `“${person}” declared an interest and was not there.`,
      "Add the name to “present” or to “in-attendance”.",
    );
  }
}

/** Says nothing where no memberships of the body are written down. */
function* strangers(register: Register, publication: Publication, minutes: MinutesFile): Iterable<Problem> {
  const body = bodyOf(publication);
  const day = dayOf(publication);
  if (day === undefined || register.memberships.every(({ organization }) => organization !== body)) return;
  const members = membersOn(register.memberships, body, day);
  const lists = [
    ["present", idsOf(minutes.present)],
    ["apologies", idsOf(minutes.apologies)],
  ] as const;
  for (const [list, ids] of lists) {
    for (const [at, id] of ids.entries()) {
      const words = minutes[list]?.[at];
      const substitution =
        typeof words === "object" ? substitutionOf(register.people, members, words) : undefined;
      if (substitution !== undefined && list === "present") {
        yield* standsIn(publication, minutes, at, substitution);
        continue;
      }
      // Who is not known at all is told by the rule of names.
      if (id === undefined || !register.people.has(personId(id))) continue;
      if (members.some(({ person }) => person === id)) continue;
      yield warning(
        publication.locate("minutes", `/${list}/${at}`),
        `“${id}” was no member of “${body}” on that day.`,
        list === "present"
          ? "Move the name to “in-attendance”, or add the membership to data/memberships.yaml."
          : "Take the name out, or add the membership to data/memberships.yaml.",
      );
    }
  }
  yield* substitutes(publication, minutes, members);
}

/** Whom somebody stands in for by the words of the minutes is a member, and was not there too. */
function* standsIn(
  publication: Publication,
  minutes: MinutesFile,
  at: number,
  { whom, member }: Substitution,
): Iterable<Problem> {
  const place = publication.locate("minutes", `/present/${at}`);
  if (member === undefined)
    yield warning(
      place,
      `“${whom}” is no member of “${bodyOf(publication)}” on that day for whom anybody could stand in.`,
      "Write the name as data/people.yaml has it, or add the membership to data/memberships.yaml.",
    );
  else if (throughoutOf(minutes).includes(member))
    yield warning(
      place,
      `Somebody stands in for “${member}”, who was present too.`,
      "Take one of the two out, or say for which “part” of the meeting each was there.",
    );
}

/** Those who were there for all of it. */
function throughoutOf({ present }: MinutesFile): readonly (string | undefined)[] {
  return present.flatMap((one) =>
    typeof one === "string" ? [one] : one.part === undefined ? [one.person] : [],
  );
}

/** Who was there for a part may be stood in for in the rest. */
function* substitutes(
  publication: Publication,
  minutes: MinutesFile,
  members: readonly Membership[],
): Iterable<Problem> {
  const throughout = throughoutOf(minutes);
  for (const [at, id] of idsOf(minutes.present).entries()) {
    const own = members.filter(({ person }) => person === id);
    const [first] = own;
    if (first?.for === undefined || own.some(({ role }) => role !== "substitute")) continue;
    if (own.some((one) => one.for === undefined || !throughout.includes(one.for))) continue;
    yield warning(
      publication.locate("minutes", `/present/${at}`),
      `“${id}” stands in for “${first.for}”, who was present too.`,
      "Take one of the two out, or move the substitute to “in-attendance”.",
    );
  }
}
