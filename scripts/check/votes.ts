// Those who voted were there, and nobody voted twice.
import type { MinuteEntry } from "../model/committees/minutes-file.ts";
import type { Publication } from "../model/publication.ts";
import { type Check, error, type Problem, warning } from "./for-rules/check.ts";

const sides = ["for", "against", "abstained"] as const;

export const votes = {
  name: "votes",
  about: "Everybody who is named in a vote was present and voted once, and no more voted than were present.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { minutes = [], present = [] } = publication.files.minutes ?? {};
      const there = present.map((one) => (typeof one === "string" ? one : one.person));
      for (const [at, { vote }] of minutes.entries())
        if (vote !== undefined) yield* problemsOf(publication, vote, `/minutes/${at}/vote`, there);
    }
  },
} as const satisfies Check;

function* problemsOf(
  publication: Publication,
  vote: NonNullable<MinuteEntry["vote"]>,
  pointer: `/minutes/${number}/vote`,
  there: readonly (string | undefined)[],
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
      if (voted.has(person))
        yield error(place, `“${person}” voted twice.`, "Take the name out on one of the two sides.");
      voted.add(person);
    }
  }
  // Whoever is in the chair may have a casting vote beside their own: one vote too many is not surely wrong.
  const problem = count > there.length + 1 ? error : warning;
  if (count > there.length)
    yield problem(
      publication.locate("minutes", pointer),
      `${count} voted, and ${there.length} ${there.length === 1 ? "was" : "were"} present.`,
      "Write the votes as they were cast, or add to “present” who was there.",
    );
}
