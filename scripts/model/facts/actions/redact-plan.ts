// What the public sees of a plan: all of it but what would name something exempt.
import { open, type Redactors, redactBy } from "../../exempt/redactors.ts";
import type { ExemptAround } from "../fact-module.ts";
import {
  type ActionPlan,
  actionsOf,
  type PlannedAction,
  type PlannedArea,
  type PlannedObjective,
} from "./action-plan.ts";

/** Makes a plan for the public. */
export function redactPlan(plan: ActionPlan, { isOpenTarget }: ExemptAround): ActionPlan {
  const continues = (target: string) => (isOpenTarget(target) ? target : undefined);
  const serves = (targets: readonly string[]) => targets.filter(isOpenTarget);
  const action: Redactors<PlannedAction> = {
    ref: open,
    text: open,
    leads: open,
    serves,
    continues,
    measures: open,
    links: open,
    progress: open,
  };
  const actions = (all: readonly PlannedAction[]) => all.map((one) => redactBy(action, one));
  const objective: Redactors<PlannedObjective> = {
    ref: open,
    text: open,
    leads: open,
    serves,
    continues,
    "will-mean-that": open,
    measures: open,
    progress: open,
    actions,
  };
  const area: Redactors<PlannedArea> = {
    ref: open,
    title: open,
    statement: open,
    leads: open,
    serves,
    continues,
    progressSoFar: open,
    objectives: (all) => all.map((one) => redactBy(objective, one)),
    actions,
  };
  const areas = plan.areas.map((one) => redactBy(area, one));
  const whole: Redactors<ActionPlan> = {
    scale: open,
    isReported: open,
    states: open,
    areas: () => areas,
    objectives: () => areas.flatMap((one) => one.objectives),
    actions: () => areas.flatMap(actionsOf),
  };
  return redactBy(whole, plan);
}
