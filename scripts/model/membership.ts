// Who sits on a body, as what and since when. After Popolo's Membership (popoloproject.com).
import Type, { type Static } from "typebox";
import type { IsoDay } from "../lib/calendar.ts";
import { choiceField, closed, dateField, nameField, textField } from "./field.ts";
import { parsePeriod } from "./period.ts";

/** The parts that members have, in the order in which a front sheet lists them. */
export const memberRoles = ["chair", "vice-chair", "member", "substitute", "co-optee"] as const;
export type MemberRole = (typeof memberRoles)[number];

const Membership = Type.Object(
  {
    organization: nameField("organization", "The body."),
    person: nameField("person", "Who sits on it."),
    role: choiceField(memberRoles, "As what."),
    for: Type.Optional(
      nameField("person", "For whom a substitute stands in; for anybody where it is left out."),
    ),
    scope: Type.Optional(textField("The matters to which a co-optee is confined.")),
    votes: Type.Optional(Type.Boolean({ description: "false for a member who may not vote." })),
    from: Type.Optional(dateField("Since when.")),
    until: Type.Optional(dateField("Until when.")),
  },
  closed,
);
export type Membership = Static<typeof Membership>;

/** The shape of `data/memberships.yaml`. */
export const MembershipsFile = Type.Object(
  { memberships: Type.Array(Membership, { description: "Who sits on which body." }) },
  { ...closed, $id: "memberships", title: "Memberships" },
);
export type MembershipsFile = Static<typeof MembershipsFile>;

/** The members of a body on a day, by role and then in the order written. */
export function membersOn(
  memberships: readonly Membership[],
  organization: string,
  day: IsoDay,
): readonly Membership[] {
  const present = memberships.filter(
    (one) => one.organization === organization && !isAfter(one.from, day) && !isBefore(one.until, day),
  );
  return memberRoles.flatMap((role) => present.filter((one) => one.role === role));
}

function isAfter(written: string | undefined, day: IsoDay): boolean {
  const period = written === undefined ? undefined : parsePeriod(written);
  return period !== undefined && period.precision !== "words" && period.start > day;
}

function isBefore(written: string | undefined, day: IsoDay): boolean {
  const period = written === undefined ? undefined : parsePeriod(written);
  return period !== undefined && period.precision !== "words" && period.end < day;
}
