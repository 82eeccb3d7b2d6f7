// The actions and the objectives of a plan as tables of data.
import type { DataRow, DataTeller } from "../data-set.ts";
import { saysNothing, updateAt } from "../progress.ts";
import { progressColumns } from "../progress-columns.ts";
import type { ActionPlan, PlannedAction, PlannedArea, PlannedObjective } from "./action-plan.ts";

/** A row an action, with its rating at each report. */
export function actionRows(plan: ActionPlan, tell: DataTeller): readonly DataRow[] {
  const row = (
    area: PlannedArea,
    objective: PlannedObjective | undefined,
    action: PlannedAction,
  ): DataRow => ({
    ref: action.ref,
    action: tell.plain(action.text),
    area: area.ref,
    "area-title": area.title,
    objective: objective?.ref ?? null,
    "objective-text": objective === undefined ? null : tell.plain(objective.text),
    serves: tell.served(action.serves ?? []),
    continues: tell.served(action.continues === undefined ? [] : [action.continues]),
    ...promiseColumns(action, plan, tell),
    url: tell.url("action", action.ref),
  });
  return plan.areas.flatMap((area) => [
    ...area.objectives.flatMap((objective) =>
      objective.actions.map((action) => row(area, objective, action)),
    ),
    ...area.actions.map((action) => row(area, undefined, action)),
  ]);
}

/** A row an objective, with what is promised of itself. */
export function objectiveRows(plan: ActionPlan, tell: DataTeller): readonly DataRow[] {
  return plan.areas.flatMap((area) =>
    area.objectives.map((objective) => ({
      ref: objective.ref,
      objective: tell.plain(objective.text),
      area: area.ref,
      "area-title": area.title,
      "will-mean-that": (objective["will-mean-that"] ?? []).map((text) => tell.plain(text)),
      measures: objective.measures ?? [],
      actions: objective.actions.map(({ ref }) => ref),
      serves: tell.served(objective.serves ?? []),
      continues: tell.served(objective.continues === undefined ? [] : [objective.continues]),
      ...promiseColumns(objective, plan, tell),
      url: tell.url("objective", objective.ref),
    })),
  );
}

/** Who leads, by when, and how far it has got; where nothing is said of that, nothing is made up. */
function promiseColumns(
  { leads, progress }: Pick<PlannedAction, "leads" | "progress">,
  { states, isReported }: ActionPlan,
  tell: DataTeller,
): DataRow {
  return {
    "lead-ids": leads,
    leads: leads.map((id) => tell.owner(id)),
    ...progressColumns(progress, tell),
    ...(!isReported || saysNothing(progress) ? { standing: null } : {}),
    ...Object.fromEntries(
      states
        .filter((state) => state.rated)
        .map(({ asAt }) => [
          `rating ${asAt.text}`,
          updateAt(progress, asAt)?.level?.label ?? tell.word("not-recorded"),
        ]),
    ),
  };
}
