// What is promised has somebody who sees to it: an action a lead, and what was accepted an owner and a date or an action.

import { plannedItems } from "../../model/facts/actions/planned-items.ts";
import { isInForce } from "../../model/facts/due-list.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";

export const ownersAndDates = {
  name: "owners-and-dates",
  about:
    "A recommendation that was accepted has an owner and a date, or an action that refers to it; and an action has a lead where most others of its plan have one, an objective actions.",
  why: "What was accepted, and given to nobody, is remembered when the next review asks for it again.",
  mend: "Write under “owner” who sees to it and under “due” by when; or refer to the recommendation in the action that carries it out.",
  level: "warning",
  *run(register) {
    const referred = referredTo(register);
    for (const publication of register.publications.values()) {
      if (!isInForce(publication) || publication.front.status === "draft") continue;
      yield* accepted(publication, referred);
      yield* planned(publication);
    }
  },
} as const satisfies Check;

/** The recommendations that a plan of actions refers to, with the id of their publication. */
function referredTo({ texts, publications }: Register): ReadonlySet<string> {
  return new Set(
    texts.flatMap(({ prose, location: { publication: id } }) => {
      const publication = id === undefined ? undefined : publications.get(id);
      if (publication?.files.actions === undefined) return [];
      return prose.references.flatMap(({ noun, publication: other, id: ref }) =>
        noun === "recommendation" ? `${other ?? id}#${ref}` : [],
      );
    }),
  );
}

function* accepted(publication: Publication, referred: ReadonlySet<string>): Iterable<Problem> {
  const all = publication.files.recommendations?.recommendations ?? [];
  // Whoever is asked sees to it, unless the paper tells the two apart.
  const namesOwners = all.some(({ owner }) => owner !== undefined);
  const open = all.flatMap((one, at) => {
    const { ref, response, owner, due, updates = [] } = one;
    const isAccepted = response?.decision === "accepted" || response?.decision === "accepted-in-part";
    const isFollowed = updates.length > 0 || referred.has(`${publication.id}#${ref}`);
    if (!isAccepted || isFollowed || (due !== undefined && (owner !== undefined || !namesOwners))) return [];
    return [{ ref, at, lacks: [owner === undefined ? "owner" : [], due === undefined ? "date" : []].flat() }];
  });
  const [first] = open;
  if (first === undefined) return;
  const others = all.filter(({ owner, due }) => owner !== undefined || due !== undefined);
  // What another paper says of all of them is no slip of one; each that is odd among others is.
  for (const { ref, at, lacks } of others.length > 0 ? open : [first]) {
    const more = others.length > 0 || open.length === 1 ? "" : `, nor have ${open.length - 1} more`;
    yield warning(
      publication.locate("recommendations", `/recommendations/${at}/response/decision`),
      `Recommendation ${ref} was accepted and has no ${lacks.join(" and no ")}${more}, and no action refers to it.`,
      "Write “owner” and “due”, or refer to it in the action that carries it out.",
    );
  }
}

function* planned(publication: Publication): Iterable<Problem> {
  const items = plannedItems(publication.files.actions);
  const actions = items.flatMap((one) => (one.noun === "action" ? [one] : []));
  const isLed = ({ item, path }: (typeof actions)[number]) =>
    (item.leads ?? []).length > 0 ||
    item.continues !== undefined ||
    items.some(
      (other) =>
        other !== undefined && path.startsWith(`${other.path}/`) && (other.item.leads ?? []).length > 0,
    );
  const without = actions.filter((one) => !isLed(one));
  if (without.length > 0 && without.length * 2 <= actions.length)
    for (const { item, path } of without)
      yield warning(
        publication.locate("actions", `${path}/ref`),
        `Nobody leads action ${item.ref}, and ${actions.length - without.length === 1 ? "another action here has" : "other actions here have"} a lead.`,
        "Write under “leads” who sees to it.",
      );
  const objectives = items.flatMap((one) => (one.noun === "objective" ? [one] : []));
  const idle = objectives.filter(
    ({ item }) =>
      (item.actions ?? []).length === 0 &&
      item.leads === undefined &&
      item.due === undefined &&
      item.updates === undefined &&
      item.continues === undefined &&
      item.text !== undefined,
  );
  // A few may be meant to have none; one among many was forgotten.
  if (idle.length * 4 > objectives.length) return;
  for (const { item, path } of idle)
    yield warning(
      publication.locate("actions", `${path}/ref`),
      `Objective ${item.ref} has no action, and the other objectives have.`,
      "Write what will be done; or give the objective itself a lead and a date.",
    );
}
