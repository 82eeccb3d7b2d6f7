// Every cross-reference leads somewhere.
import type { Place } from "../../lib/finding.ts";
import { resolveReference } from "../../model/prose/resolve-reference.ts";
import { type Check, error } from "../for-rules/check.ts";
import { serves } from "./serves.ts";

/** The files that hold what a reference may name outside publications. */
const keptIn: Readonly<Record<string, string>> = {
  organization: "data/organizations.yaml",
  organisation: "data/organizations.yaml",
  person: "data/people.yaml",
  term: "data/glossary.yaml",
};

export const references = {
  name: "references",
  about: "Every cross-reference, in [[…]] or as a field, leads to something that exists.",
  why: "What a sentence relies on cannot be found: a table that was renumbered, an action of another plan.",
  mend: "Write the number or id that the thing has now, and the publication before it where that is another. The message names what comes nearest.",
  *run(register, unreadable) {
    const uses = [
      ...register.texts.flatMap(({ prose, location }) =>
        prose.references.map((reference) => ({ reference, location })),
      ),
      ...register.targets,
    ];
    // What is served by a word alone is told by the rule of that, which knows what is meant.
    const told = new Set([...serves.run(register)].map(({ place }) => spotOf(place)));
    for (const { reference, location } of uses) {
      if (reference.noun === "publication" && told.has(spotOf(reference.place))) continue;
      const leadsTo =
        reference.publication ?? (reference.noun === "publication" ? reference.id : location.publication);
      if (leadsTo !== undefined && unreadable.has(leadsTo)) continue;
      const kept = keptIn[reference.noun];
      if (kept !== undefined && unreadable.has(kept)) continue;
      const resolution = resolveReference(register, location, reference);
      if (!resolution.found) yield error(reference.place, resolution.message, resolution.hint);
    }
  },
} as const satisfies Check;

function spotOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
