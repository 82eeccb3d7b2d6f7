// What a resolution agrees to is a recommendation, and what is followed up asks somebody.
import { readTarget } from "../../model/prose/reference-target.ts";
import { type Check, error } from "../for-rules/check.ts";

const followed = ["owner", "due", "due-changes", "updates", "response"] as const;

export const resolutions = {
  name: "resolutions",
  about: "A resolution agrees to recommendations, and one that is followed up says whom it asks.",
  why: "What is asked of nobody is done by nobody, and a recommendation stays open to which the agreement does not lead.",
  mend: "Say whom the resolution asks, and name each recommendation with the publication that made it.",
  *run(register) {
    for (const publication of register.publications.values()) {
      for (const [at, { resolved }] of (publication.files.minutes?.minutes ?? []).entries()) {
        for (const [index, clause] of (resolved?.clauses ?? []).entries()) {
          const pointer = `/minutes/${at}/resolved/clauses/${index}` as const;
          const key = followed.find((name) => clause[name] !== undefined);
          if (clause["addressed-to"] === undefined && key !== undefined)
            yield error(
              publication.locate("minutes", pointer, key),
              `There is “${key}”, and nothing says whom the resolution asks.`,
              "Add a line “addressed-to: […]” with the ids of those who are asked, or take this out.",
            );
          for (const [place, target] of (clause.agrees ?? []).entries()) {
            if (readTarget(target).noun === "recommendation") continue;
            yield error(
              publication.locate("minutes", `${pointer}/agrees/${place}`),
              `“${target}” is not a recommendation.`,
              "Write the id of the publication and the recommendation: reviews/buses-2023#recommendation 2.",
            );
          }
        }
      }
    }
  },
} as const satisfies Check;
