// Everything that a plan promises as it was written, each with where it stands in actions.yaml.
import type { Action, ActionsFile, Area, Objective } from "./action.ts";

/** An area, an objective or an action, with its pointer into the file. */
export type PlannedItem =
  | { readonly noun: "area"; readonly item: Area; readonly path: `/areas/${number}` }
  | {
      readonly noun: "objective";
      readonly item: Objective;
      readonly path: `/areas/${number}/objectives/${number}`;
    }
  | {
      readonly noun: "action";
      readonly item: Action;
      readonly path:
        | `/areas/${number}/actions/${number}`
        | `/areas/${number}/objectives/${number}/actions/${number}`;
    };

/** All of them in order: an area, then each of its objectives with its actions, then the actions of the area itself. */
export function plannedItems(file: ActionsFile | undefined): readonly PlannedItem[] {
  return (file?.areas ?? []).flatMap((area, at): readonly PlannedItem[] => [
    { noun: "area", item: area, path: `/areas/${at}` },
    ...(area.objectives ?? []).flatMap((objective, inner): readonly PlannedItem[] => [
      { noun: "objective", item: objective, path: `/areas/${at}/objectives/${inner}` },
      ...(objective.actions ?? []).map(
        (item, last): PlannedItem => ({
          noun: "action",
          item,
          path: `/areas/${at}/objectives/${inner}/actions/${last}`,
        }),
      ),
    ]),
    ...(area.actions ?? []).map(
      (item, inner): PlannedItem => ({ noun: "action", item, path: `/areas/${at}/actions/${inner}` }),
    ),
  ]);
}
