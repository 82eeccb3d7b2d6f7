// Those who voted were there and may vote, and nobody voted twice.

import { dayOf } from "../../model/committees/meetings.ts";
import { membersOn } from "../../model/committees/membership.ts";
import type { MinuteEntry } from "../../model/committees/minutes-file.ts";
import { bodyOf } from "../../model/owner-id.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";

const sides = ["for", "against", "abstained"] as const;

export const votes = {
  name: "votes",
  about:
    "Everybody who is named in a vote was present, may vote and voted once, and no more voted than may vote of those who were present.",
  why: "The minutes are the only record of how each member voted, and one name too many may have carried the vote.",
  mend: "Correct names and numbers by the clerk's record, or the lists of who was present and who may vote.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { minutes = [], present = [] } = publication.files.minutes ?? {};
      const there = present.map((one) => (typeof one === "string" ? one : one.person));
      const barred = withoutVote(register, publication);
      for (const [at, { vote }] of minutes.entries())
        if (vote !== undefined) yield* problemsOf(publication, vote, `/minutes/${at}/vote`, there, barred);
    }
  },
} as const satisfies Check;

/** Whoever sits on the body on the day of its meeting and may in no capacity vote. */
function withoutVote({ memberships, today }: Register, meeting: Publication): ReadonlySet<string> {
  const members = membersOn(memberships, bodyOf(meeting), dayOf(meeting) ?? today);
  const voting = members.filter(({ votes: may }) => may !== false).map(({ person }) => person);
  return new Set(members.map(({ person }) => person).filter((person) => !voting.includes(person)));
}

function* problemsOf(
  publication: Publication,
  vote: NonNullable<MinuteEntry["vote"]>,
  pointer: `/minutes/${number}/vote`,
  there: readonly (string | undefined)[],
  barred: ReadonlySet<string>,
): Iterable<Problem> {
  const voted = new Set<string>();
  let count = 0;
  for (const side of sides) {
    const cast = vote[side] ?? 0;
    count += typeof cast === "number" ? cast : cast.length;
    if (typeof cast === "number") continue;
    for (const [at, person] of cast.entries()) {
      const place = publication.locate("minutes", `${pointer}/${side}/${at}`);
      if (!there.includes(person))
        yield error(
          place,
          `“${person}” voted and is not among those present.`,
          "Add the name to “present”, or take it out here.",
        );
      if (barred.has(person))
        yield error(
          place,
          `“${person}” voted and may not vote.`,
          "Take the name out, or take out “votes: false” in data/memberships.yaml.",
        );
      if (voted.has(person))
        yield error(place, `“${person}” voted twice.`, "Take the name out on one of the two sides.");
      voted.add(person);
    }
  }
  const may = there.filter((person) => person === undefined || !barred.has(person)).length;
  if (count <= may) return;
  // Whoever is in the chair may have a casting vote beside their own: one vote too many is not surely wrong.
  const problem = count > may + 1 ? error : warning;
  const were = `${there.length} ${there.length === 1 ? "was" : "were"} present`;
  yield problem(
    publication.locate("minutes", pointer),
    `${count} voted, and ${may === there.length ? were : `of the ${there.length} present ${may} may vote`}.`,
    `Write the votes as they were cast, or add to “present” who was there${may === there.length ? "" : ", or take out “votes: false” in data/memberships.yaml where somebody may vote"}.`,
  );
}
