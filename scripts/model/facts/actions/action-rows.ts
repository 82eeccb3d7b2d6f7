// The actions of a plan as a table of data.
import type { DataRow, DataTeller } from "../data-set.ts";
import { updateAt } from "../progress.ts";
import { progressColumns } from "../progress-columns.ts";
import type { ActionPlan } from "./action-plan.ts";

/** A row an action, with its rating at each report. */
export function actionRows({ areas, states }: ActionPlan, tell: DataTeller): readonly DataRow[] {
  const rated = states.filter((state) => state.rated);
  return areas.flatMap((area) =>
    area.objectives.flatMap((objective) =>
      objective.actions.map(({ ref, text, leads, progress }) => ({
        ref,
        action: tell.plain(text),
        area: area.ref,
        "area-title": area.title,
        objective: objective.ref,
        "objective-text": tell.plain(objective.text),
        "lead-ids": leads,
        leads: leads.map((id) => tell.owner(id)),
        ...progressColumns(progress, tell),
        ...Object.fromEntries(
          rated.map(({ asAt }) => [
            `rating ${asAt.text}`,
            updateAt(progress, asAt)?.level?.label ?? tell.word("not-recorded"),
          ]),
        ),
        url: tell.url("action", ref),
      })),
    ),
  );
}
