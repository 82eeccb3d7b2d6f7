// What replaces or carries on what makes no circle, and what replaces what says the same from both sides.
import { draftAt } from "../../model/drafts.ts";
import { listExempt } from "../../model/exempt/exemptions.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, warning } from "../for-rules/check.ts";

export const supersession = {
  name: "supersession",
  about:
    "No publication replaces itself or carries itself on, directly or through others, and what is replaced says so in its status.",
  why: "Readers act on a policy that has been replaced, since its page does not say so; and in a circle no version is the last.",
  mend: "Write “status: superseded” into the older one, and let each version name the one before it.",
  level: "warning",
  *run(register) {
    const exempt = listExempt(register);
    for (const publication of register.publications.values()) {
      const circle = chainFrom(register, publication.id, "continues");
      if (circle !== undefined)
        yield error(
          publication.locate("front-matter", "/continues"),
          `The publication carries itself on: ${circle.join(" → ")}.`,
          "Take one of the lines “continues: …” out.",
        );
      const replaced = publication.front.supersedes;
      if (replaced === undefined) continue;
      const place = publication.locate("front-matter", "/supersedes");
      const chain = chainFrom(register, publication.id, "supersedes");
      if (chain !== undefined) {
        yield error(
          place,
          `The publication replaces itself: ${chain.join(" → ")}.`,
          "Take one of the lines “supersedes: …” out.",
        );
        continue;
      }
      // A draft replaces nothing yet, and nobody has seen one that would be replaced.
      if ([publication.id, replaced].some((id) => draftAt(register, id) !== undefined)) continue;
      // Its status would tell everybody that something exempt replaces it.
      if (exempt.has(publication.id)) continue;
      const old = register.publications.get(replaced);
      if (old !== undefined && old.front.status !== "superseded" && old.front.status !== "withdrawn") {
        yield warning(
          old.locate("front-matter", "/status"),
          `The publication is replaced by ${publication.id}, and its status does not say so.`,
          "Write “status: superseded”.",
        );
      }
    }
  },
} as const satisfies Check;

/** The circle that starts and ends at a publication, or undefined where there is none. */
function chainFrom(
  register: Register,
  start: PublicationId,
  key: "supersedes" | "continues",
): readonly PublicationId[] | undefined {
  const chain = [start];
  let next = register.publications.get(start)?.front[key];
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = register.publications.get(next)?.front[key];
  }
  return next === start ? [...chain, start] : undefined;
}
