// Who sits on a body, as what and since when. After Popolo's Membership (popoloproject.com).
import Type, { type Static } from "typebox";
import type { IsoDay } from "../../lib/calendar.ts";
import { choiceField, closed, dateField, nameField, textField } from "../field.ts";
import type { OrganizationId } from "../owner-id.ts";
import { endOf, type Period, parsePeriod, startOf } from "../period.ts";

/** The parts that members have, in the order in which a front sheet lists them. */
export const memberRoles = ["chair", "vice-chair", "member", "substitute", "co-optee"] as const;

const Membership = Type.Object(
  {
    organization: nameField("organization", "The body."),
    person: nameField("person", "Who sits on it."),
    role: choiceField(memberRoles, "As what.", {
      chair: "leads its meetings",
      "vice-chair": "leads them in place of the chair",
      member: "a full member",
      substitute: "stands in for a member who is away",
      "co-optee": "was asked to join, and is no councillor",
    }),
    for: Type.Optional(
      nameField("person", "For whom a substitute stands in; for anybody where it is left out."),
    ),
    represents: Type.Optional(
      textField(
        "Whom a co-optee stands for: an id of data/organizations.yaml, or words such as Parents' forum.",
      ),
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
  organization: OrganizationId,
  day: IsoDay,
): readonly Membership[] {
  const present = memberships.filter(
    (one) =>
      one.organization === organization &&
      (dayIn(one.from, startOf) ?? "") <= day &&
      day <= (dayIn(one.until, endOf) ?? endless),
  );
  return memberRoles.flatMap((role) => present.filter((one) => one.role === role));
}

/** Whether two memberships surely have a day in common; one until May and one from May need not. */
export function overlap(a: Membership, b: Membership): boolean {
  const surelyBegun = ({ from }: Membership) => dayIn(from, endOf) ?? "";
  const surelyOn = ({ until }: Membership) => dayIn(until, startOf) ?? endless;
  return surelyBegun(a) < surelyOn(b) && surelyBegun(b) < surelyOn(a);
}

/** Later than every day. */
const endless: IsoDay = "9999-12-31";

function dayIn(
  written: string | undefined,
  pick: (period: Period) => IsoDay | undefined,
): IsoDay | undefined {
  return written === undefined ? undefined : pick(parsePeriod(written));
}
