// What a measure is tied to: the objectives, actions and priorities that it serves, and the pages whose words use it.
import type { PlannedAction, PlannedObjective } from "../action-plan.ts";
import type { Publication } from "../publication.ts";
import type { Register } from "../register.ts";
import type { Location } from "../resolve-reference.ts";
import { measureRefOf } from "../resolve-value.ts";
import type { PriorityArea } from "../strategy.ts";
import { measureKey } from "./located-measure.ts";

/** An objective that a measure serves, and those of its actions that name the measure themselves. */
export interface ServedObjective {
  readonly objective: PlannedObjective;
  readonly isNamed: boolean;
  readonly actions: readonly PlannedAction[];
}

/** The objectives of the publication that name a measure, or have an action that does. */
export function objectivesServed({ facts }: Publication, ref: string): readonly ServedObjective[] {
  return (facts.plan?.objectives ?? []).flatMap((objective) => {
    const isNamed = objective.measures?.includes(ref) === true;
    const actions = objective.actions.filter((action) => action.measures?.includes(ref) === true);
    return isNamed || actions.length > 0 ? [{ objective, isNamed, actions }] : [];
  });
}

/** The priorities of the publication that name a measure, and those of their areas that do. */
export function prioritiesServed({ facts }: Publication, ref: string): readonly PriorityArea[] {
  const all = (facts.strategy?.priorities ?? []).flatMap((one) => [one, ...(one.areas ?? [])]);
  return all.filter(({ measures }) => measures?.includes(ref) === true);
}

/** The pages whose words refer to a measure or print a figure of it, by the key of the measure, each page once. */
export function pagesUsing(register: Register): ReadonlyMap<string, readonly Location[]> {
  const pages = new Map<string, Map<string, Location>>();
  const add = (publication: string | undefined, ref: string | undefined, location: Location) => {
    if (publication === undefined || ref === undefined) return;
    const key = measureKey(publication, ref);
    const known = pages.get(key) ?? new Map<string, Location>();
    pages.set(key, known.set(`${location.publication}/${location.part ?? ""}`, location));
  };
  for (const { prose, location } of [...register.publications.values()].flatMap(pagesOf)) {
    for (const { publication = location.publication, noun, id } of prose.references)
      if (noun === "measure") add(publication, id, location);
    for (const { publication = location.publication, path } of prose.values) {
      const named = register.publications.get(publication);
      add(publication, named && measureRefOf(named, path), location);
    }
  }
  return new Map([...pages].map(([key, locations]) => [key, [...locations.values()]]));
}

function pagesOf({ id, body, parts }: Publication) {
  return [
    { prose: body, location: { publication: id } },
    ...parts.map((part) => ({ prose: part.body, location: { publication: id, part: part.slug } })),
  ];
}
