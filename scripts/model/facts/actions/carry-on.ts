// Makes one plan of one that carries on another: an area, an objective or an action that names its forerunner takes from it
// what it leaves out; and an area that serves a priority and has no title takes that of the priority.
import { readTarget } from "../../prose/reference-target.ts";
import { prioritiesOf } from "../strategy/priorities-of.ts";
import type { StrategyFile } from "../strategy/strategy.ts";
import type { Action, ActionsFile, Area, Objective } from "./action.ts";
import { type PlannedItem, plannedItems } from "./planned-items.ts";

/** A publication as far as plans are concerned. */
export interface Planning {
  readonly id: string;
  readonly files: { readonly actions?: ActionsFile; readonly strategy?: StrategyFile };
}

type Others = ReadonlyMap<string, Planning>;

/** The plan of a publication with what it carries on; undefined where it has none. */
export function carryOn(publication: Planning, others: Others): ActionsFile | undefined {
  const { actions: file } = publication.files;
  if (file === undefined) return undefined;
  const promise = <Item extends Objective | Action>(item: Item): Item =>
    wholePromise(item, publication, others, []);
  return {
    ...file,
    areas: file.areas.map((area) => ({
      ...wholeArea(area, publication, others, []),
      ...(area.objectives && {
        objectives: area.objectives.map((objective) => ({
          ...promise(objective),
          ...(objective.actions && { actions: objective.actions.map(promise) }),
        })),
      }),
      ...(area.actions && { actions: area.actions.map(promise) }),
    })),
  };
}

/** What a field `continues` names, with the publication that it stands in. */
export function forerunnerOf(
  continues: string | undefined,
  others: Others,
): { readonly source: Planning; readonly found: PlannedItem } | undefined {
  if (continues === undefined) return undefined;
  const { publication, noun, id } = readTarget(continues);
  const source = others.get(publication ?? "");
  const found = plannedItems(source?.files.actions).find((one) => one.noun === noun && one.item.ref === id);
  return source === undefined || found === undefined ? undefined : { source, found };
}

function wholeArea(area: Area, from: Planning, others: Others, seen: readonly string[]): Area {
  const { source, found } = forerunnerOf(area.continues, others) ?? {};
  const isNew = !seen.includes(area.continues ?? "");
  const earlier =
    source !== undefined && found?.noun === "area" && isNew
      ? wholeArea(found.item, source, others, [...seen, area.continues ?? ""])
      : undefined;
  const title = area.title ?? earlier?.title ?? priorityTitle(area.serves, from, others);
  return {
    ...(earlier?.statement !== undefined && { statement: earlier.statement }),
    ...(earlier?.leads && { leads: earlier.leads }),
    ...(earlier?.serves && { serves: earlier.serves.map((one) => fromElsewhere(one, source)) }),
    ...area,
    ...(title !== undefined && { title }),
  };
}

/** A new date puts the earlier one out of force; reports are one history where both plans rate by the same scale. */
function wholePromise<Item extends Objective | Action>(
  item: Item,
  from: Planning,
  others: Others,
  seen: readonly string[],
): Item {
  const { source, found } = forerunnerOf(item.continues, others) ?? {};
  if (source === undefined || found === undefined || found.noun === "area") return item;
  if (seen.includes(item.continues ?? "")) return item;
  const earlier = wholePromise<Objective | Action>(found.item, source, others, [
    ...seen,
    item.continues ?? "",
  ]);
  const { text, leads, due, "due-changes": changes, serves } = earlier;
  const isRatedAlike = source.files.actions?.["rating-scale"] === from.files.actions?.["rating-scale"];
  const updates = [...((isRatedAlike && earlier.updates) || []), ...(item.updates ?? [])];
  return {
    ...(text !== undefined && { text }),
    ...(leads && { leads }),
    ...(serves && { serves: serves.map((one) => fromElsewhere(one, source)) }),
    ...("will-mean-that" in earlier && { "will-mean-that": earlier["will-mean-that"] }),
    ...("links" in earlier && { links: earlier.links }),
    ...(due !== undefined && item.due === undefined && { due, ...(changes && { "due-changes": changes }) }),
    ...item,
    ...(updates.length > 0 && { updates }),
  };
}

/** What was written within one publication, as another has to write it. */
function fromElsewhere(written: string, source: Planning | undefined): string {
  return written.includes("#") || source === undefined ? written : `${source.id}#${written}`;
}

/** The title of the first priority that something serves. */
function priorityTitle(serves: readonly string[] = [], from: Planning, others: Others): string | undefined {
  return serves
    .map(readTarget)
    .filter(({ noun }) => noun === "priority")
    .map(
      ({ publication, id }) =>
        prioritiesOf(others.get(publication ?? from.id)?.files.strategy).find(
          ({ priority: { ref } }) => ref === id,
        )?.priority.title,
    )
    .find((title) => title !== undefined);
}
