// What replaces or carries on what makes no circle, and what replaces what says the same from both sides.
import { draftAt } from "../../model/drafts.ts";
import { listExempt } from "../../model/exempt/exemptions.ts";
import { endOf, startOf } from "../../model/period.ts";
import type { Publication } from "../../model/publication.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { carriedOnFrom } from "../../model/succession.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";

export const supersession = {
  name: "supersession",
  about:
    "No publication replaces itself or carries itself on, directly or through others, none is older than what it carries on, and what is replaced says so in its status.",
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
      else yield* carriedOnTooEarly(register, publication);
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

/** What carries on a paper is not older than that, whatever sort of paper it is. */
function* carriedOnTooEarly(register: Register, publication: Publication): Iterable<Problem> {
  const earlier = carriedOnFrom(register, publication);
  const [ends, begins] = [endOf(publication.date), startOf(earlier?.date)];
  if (earlier === undefined || ends === undefined || begins === undefined || ends >= begins) return;
  yield warning(
    publication.locate("front-matter", "/continues"),
    `The publication is of ${publication.date?.text} and carries on a later one, of ${earlier.date?.text}.`,
    `Correct the date of one of the two; or take the line out here, and write “continues: ${publication.id}” into the later one.`,
  );
}

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
