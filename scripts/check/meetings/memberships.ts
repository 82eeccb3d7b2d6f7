// Memberships run forward, and a body has one chair at a time.
import { type Membership, overlap } from "../../model/committees/membership.ts";
import { endOf, parsePeriod, startOf } from "../../model/period.ts";
import { type Check, error } from "../for-rules/check.ts";

/** The roles that one person has at a time. */
const single: readonly Membership["role"][] = ["chair"];

export const memberships = {
  name: "memberships",
  about:
    "No membership ends before it begins, nobody is a member twice at a time, and a body has one chair at a time.",
  why: "Who may vote, and who was in the chair when something was decided, is read from the days of the memberships.",
  mend: "Give a membership that has ended its last day under “until”, and keep it, so that older minutes stay true.",
  *run(register) {
    for (const [at, one] of register.memberships.entries()) {
      const locate = (key: string) => register.locateInData("memberships.yaml", `/memberships/${at}/${key}`);
      const begins = one.from === undefined ? undefined : startOf(parsePeriod(one.from));
      const ends = one.until === undefined ? undefined : endOf(parsePeriod(one.until));
      if (begins !== undefined && ends !== undefined && ends < begins)
        yield error(
          locate("until"),
          `The membership ends (${one.until}) before it begins (${one.from}).`,
          "Write the later of the two days under “until”.",
        );
      if (one.for !== undefined && one.role !== "substitute")
        yield error(
          locate("for"),
          `There is “for”, and the role is ${one.role}.`,
          "Write “role: substitute”, or take the line out.",
        );
      const others = register.memberships
        .slice(0, at)
        .filter((other) => other.organization === one.organization && overlap(other, one));
      const rival = others.find(({ role }) => single.includes(role) && role === one.role);
      if (rival !== undefined && rival.person !== one.person)
        yield error(
          locate("person"),
          `“${one.organization}” has two chairs at one time: “${rival.person}” and “${one.person}”.`,
          "Add a line “until: …” to the one who was chair before.",
        );
      if (
        others.some(
          ({ person, role, for: whom }) => person === one.person && role === one.role && whom === one.for,
        )
      )
        yield error(
          locate("person"),
          `“${one.person}” is a ${one.role} of “${one.organization}” already at that time.`,
          "Take one of the two entries out, or add “until: …” to the older.",
        );
    }
  },
} as const satisfies Check;
