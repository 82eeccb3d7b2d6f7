// An action plan with everything that can be computed: standing of each action, counts by rating at each report.
import type { IsoDay } from "../../../lib/calendar.ts";
import { type Period, parsePeriod } from "../../period.ts";
import { deriveProgress, type Progress, updateAt } from "../progress.ts";
import type { RatingLevel, RatingScale } from "../rating-scale.ts";
import type { Action, ActionsFile, Area, Objective, ReportingPoint } from "./action.ts";

/** An action with its progress. */
export interface PlannedAction extends Omit<Action, "due" | "due-changes" | "updates"> {
  readonly progress: Progress;
}

/** An objective with its actions. */
export interface PlannedObjective extends Omit<Objective, "actions"> {
  readonly actions: readonly PlannedAction[];
}

/** An area with its objectives. */
export interface PlannedArea extends Omit<Area, "objectives" | "progress"> {
  readonly progressSoFar: readonly string[];
  readonly objectives: readonly PlannedObjective[];
}

/** How many actions stood at a level on a date; without a level, how many were not recorded. */
export interface LevelCount {
  readonly level?: RatingLevel;
  readonly count: number;
}

/** A dated state of the plan with its counts, best level first and `not recorded` last; empty where nothing was rated. */
export interface PlanState extends Omit<ReportingPoint, "as-at"> {
  readonly asAt: Period;
  readonly counts: readonly LevelCount[];
}

/** A whole plan. */
export interface ActionPlan {
  readonly scale: RatingScale;
  readonly states: readonly PlanState[];
  readonly areas: readonly PlannedArea[];
  /** Every action in order, for counts and tables. */
  readonly actions: readonly PlannedAction[];
  readonly objectives: readonly PlannedObjective[];
}

/** Works out a plan as seen on a day. */
export function deriveActionPlan(file: ActionsFile, scale: RatingScale, today: IsoDay): ActionPlan {
  const areas = file.areas.map(
    ({ objectives, progress, ...area }): PlannedArea => ({
      ...area,
      progressSoFar: progress ?? [],
      objectives: objectives.map(({ actions, ...objective }) => ({
        ...objective,
        actions: actions.map((action) => planAction(action, scale, today)),
      })),
    }),
  );
  const objectives = areas.flatMap((area) => area.objectives);
  const actions = objectives.flatMap((objective) => objective.actions);
  return {
    scale,
    areas,
    objectives,
    actions,
    states: (file.reporting ?? []).map((point) => planState(point, actions, scale)),
  };
}

/** Counts a set of actions by level at a date, best level first, `not recorded` last; levels without actions stay. */
export function countByLevel(
  actions: readonly PlannedAction[],
  scale: RatingScale,
  asAt: Period,
): readonly LevelCount[] {
  return countLevels(
    actions.map((action) => updateAt(action.progress, asAt)?.level),
    scale,
  );
}

/** How often each level of a scale is among some, as `countByLevel` counts it. */
export function countLevels(
  levels: readonly (RatingLevel | undefined)[],
  scale: RatingScale,
): readonly LevelCount[] {
  const counts = scale.levels.map((level) => ({
    level,
    count: levels.filter((other) => other === level).length,
  }));
  return [...counts, { count: levels.filter((level) => level === undefined).length }];
}

function planAction(action: Action, scale: RatingScale, today: IsoDay): PlannedAction {
  const { due: _due, "due-changes": _changes, updates: _updates, ...rest } = action;
  return { ...rest, progress: deriveProgress(action, scale, today) };
}

function planState(point: ReportingPoint, actions: readonly PlannedAction[], scale: RatingScale): PlanState {
  const { "as-at": written, ...rest } = point;
  const asAt = parsePeriod(written);
  return { ...rest, asAt, counts: point.rated ? countByLevel(actions, scale, asAt) : [] };
}
