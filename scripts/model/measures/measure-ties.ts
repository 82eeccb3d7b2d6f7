// What a measure is tied to: the objectives, actions and priorities that it serves, and the pages whose words or charts use it.
import { remember } from "../../lib/remember.ts";
import { textsIn } from "../../lib/texts-in.ts";
import { measuresNamed } from "../charts/chart-block.ts";
import type { PlannedAction, PlannedObjective } from "../facts/actions/action-plan.ts";
import { placeFacts } from "../facts/placed-facts.ts";
import { prioritiesOf } from "../facts/strategy/priorities-of.ts";
import type { Outcome, PriorityArea } from "../facts/strategy/strategy.ts";
import type { Location } from "../location.ts";
import type { Prose } from "../prose/prose.ts";
import type { Publication } from "../publication.ts";
import type { PublicationId } from "../publication-id.ts";
import { type MeasureRef, measureRef } from "../ref.ts";
import type { Register } from "../register.ts";
import { type LocatedMeasure, measureKey } from "./located-measure.ts";
import { measureRefsOf } from "./resolve-measure-value.ts";

/** An objective that a measure serves, and those of its actions that name the measure themselves. */
export interface ServedObjective {
  readonly publication: Publication;
  readonly objective: PlannedObjective;
  readonly isNamed: boolean;
  readonly actions: readonly PlannedAction[];
}

/** A priority of a strategy that a measure serves, or an area of one. */
export interface ServedPriority {
  readonly publication: Publication;
  readonly priority: PriorityArea;
}

/** The objectives that name a measure in any of the publications that it goes through, or have an action that does. */
export function objectivesServed(chain: readonly LocatedMeasure[]): readonly ServedObjective[] {
  return chain.flatMap(({ publication, measure: { ref } }) =>
    (publication.facts.plan?.objectives ?? []).flatMap((objective) => {
      const isNamed = objective.measures?.includes(ref) === true;
      const actions = objective.actions.filter((action) => action.measures?.includes(ref) === true);
      return isNamed || actions.length > 0 ? [{ publication, objective, isNamed, actions }] : [];
    }),
  );
}

/** The actions of no objective that name a measure in any of the publications that it goes through. */
export function actionsServed(
  chain: readonly LocatedMeasure[],
): readonly { readonly publication: Publication; readonly action: PlannedAction }[] {
  return chain.flatMap(({ publication, measure: { ref } }) =>
    (publication.facts.plan?.areas ?? [])
      .flatMap(({ actions }) => actions)
      .filter(({ measures }) => measures?.includes(ref) === true)
      .map((action) => ({ publication, action })),
  );
}

/** The outcomes of strategies that name a measure in any of the publications that it goes through. */
export function outcomesServed(
  chain: readonly LocatedMeasure[],
): readonly { readonly publication: Publication; readonly outcome: Outcome }[] {
  return chain.flatMap(({ publication, measure: { ref } }) =>
    (publication.facts.strategy?.outcomes ?? [])
      .filter(({ measures }) => measures?.includes(ref) === true)
      .map((outcome) => ({ publication, outcome })),
  );
}

/** The priorities that name a measure in any of the publications that it goes through, and those of their areas that do. */
export function prioritiesServed(chain: readonly LocatedMeasure[]): readonly ServedPriority[] {
  return chain.flatMap(({ publication, measure: { ref } }) =>
    prioritiesOf(publication.facts.strategy)
      .filter(({ priority: { measures } }) => measures?.includes(ref) === true)
      .map(({ priority }) => ({ publication, priority })),
  );
}

/** The pages whose words refer to a measure or print a figure of it, or that have a chart of it, by the key of the measure, each page once. */
export const pagesUsing = remember((register: Register): ReadonlyMap<string, readonly Location[]> => {
  const pages = new Map<string, Map<string, Location>>();
  const add = (publication: PublicationId | undefined, ref: MeasureRef | undefined, location: Location) => {
    if (publication === undefined || ref === undefined) return;
    const key = measureKey(publication, ref);
    const known = pages.get(key) ?? new Map<string, Location>();
    pages.set(key, known.set(`${location.publication}/${location.part ?? ""}`, location));
  };
  const words = [...register.publications.values()].flatMap((publication) => [
    ...pagesOf(register, publication),
  ]);
  for (const { texts, location } of words) {
    const { publication: own } = location;
    for (const { publication = own, noun, id } of texts.flatMap(({ references }) => references))
      if (noun === "measure") add(publication, measureRef(id), location);
    for (const { publication = own, path } of texts.flatMap(({ values }) => values)) {
      const named = register.publications.get(publication);
      for (const ref of named === undefined ? [] : measureRefsOf(named, path))
        add(publication, ref, location);
    }
    for (const { publication = own, ref } of texts.flatMap(({ blocks }) => blocks.flatMap(measuresNamed)))
      add(publication, ref, location);
  }
  return new Map([...pages].map(([key, locations]) => [key, [...locations.values()]]));
});

/** The pages that use a measure so. */
export function usesOf(register: Register, { publication, measure }: LocatedMeasure): readonly Location[] {
  return pagesUsing(register).get(measureKey(publication.id, measure.ref)) ?? [];
}

/** The words of the pages of a publication: its texts, and its fields as the register has them, without what is exempt. */
function* pagesOf({ prose }: Register, publication: Publication): Iterable<Words> {
  const { id, body, front, parts } = publication;
  const fieldsIn = (value: unknown) => [...textsIn(value)].flatMap(({ text }) => prose.get(text) ?? []);
  yield { location: { publication: id }, texts: [body, ...fieldsIn(front)] };
  for (const part of parts)
    yield { location: { publication: id, part: part.slug }, texts: [part.body, ...fieldsIn(part.front)] };
  for (const { part, facts } of placeFacts(publication))
    yield {
      location: { publication: id, ...(part === undefined ? {} : { part }) },
      texts: fieldsIn(facts),
    };
}

interface Words {
  readonly location: Location & { readonly publication: PublicationId };
  readonly texts: readonly Prose[];
}
