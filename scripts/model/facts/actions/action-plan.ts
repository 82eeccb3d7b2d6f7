// An action plan with everything that can be computed: standing of each action, counts by rating at each report.
import type { IsoDay } from "../../../lib/calendar.ts";
import type { OwnerId } from "../../owner-id.ts";
import { type Period, parsePeriod } from "../../period.ts";
import { deriveProgress, type Progress, saysNothing, updateAt } from "../progress.ts";
import type { RatingLevel, RatingScale } from "../rating-scale.ts";
import type { Action, ActionsFile, Area, Objective, ReportingPoint } from "./action.ts";

/** What is promised of a thing, with its progress in the place of what was written of it. */
type Planned<Written> = Omit<Written, "text" | "leads" | "due" | "due-changes" | "updates"> & {
  readonly text: string;
  readonly leads: readonly OwnerId[];
  readonly progress: Progress;
};

/** An action with its progress. */
export type PlannedAction = Planned<Action>;

/** An objective with its actions; of one that has none, what is promised of itself. */
export interface PlannedObjective extends Omit<Planned<Objective>, "actions"> {
  readonly actions: readonly PlannedAction[];
}

/** An area with its objectives, and with the actions that belong to none of them. */
export interface PlannedArea extends Omit<Area, "title" | "objectives" | "actions" | "progress"> {
  readonly title: string;
  readonly progressSoFar: readonly string[];
  readonly objectives: readonly PlannedObjective[];
  readonly actions: readonly PlannedAction[];
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
  /** One without levels where nothing is rated. */
  readonly scale: RatingScale;
  /** Whether anything is reported of it: of a plan that is never rated nobody can say how it stands. */
  readonly isReported: boolean;
  readonly states: readonly PlanState[];
  readonly areas: readonly PlannedArea[];
  /** Every action in order, for counts and tables. */
  readonly actions: readonly PlannedAction[];
  readonly objectives: readonly PlannedObjective[];
}

/** Works out a plan as seen on a day. */
export function deriveActionPlan(file: ActionsFile, scale: RatingScale, today: IsoDay): ActionPlan {
  const areas = file.areas.map(
    ({ objectives = [], actions = [], progress, ...area }): PlannedArea => ({
      ...area,
      // A check tells of one without a title or a text; its number stands in for that.
      title: area.title ?? area.ref,
      progressSoFar: progress ?? [],
      objectives: objectives.map(({ actions: own = [], ...objective }) => ({
        ...planItem(objective, scale, today),
        actions: own.map((action) => planItem(action, scale, today)),
      })),
      actions: actions.map((action) => planItem(action, scale, today)),
    }),
  );
  const objectives = areas.flatMap((area) => area.objectives);
  const actions = areas.flatMap(actionsOf);
  const isReported =
    file["rating-scale"] !== undefined ||
    [...objectives, ...actions].some(({ progress }) => progress.updates.length > 0);
  return {
    scale,
    isReported,
    areas,
    objectives,
    actions,
    states: (file.reporting ?? []).map((point) => planState(point, areas.flatMap(promisesOf), scale)),
  };
}

/** Every action of an area: those of its objectives, then its own. */
export function actionsOf({ objectives, actions }: PlannedArea): readonly PlannedAction[] {
  return [...objectives.flatMap((objective) => objective.actions), ...actions];
}

/** What of an area is followed: its actions, and its objectives that have none and are promised themselves. */
export function promisesOf(area: PlannedArea): readonly (PlannedAction | PlannedObjective)[] {
  return [
    ...area.objectives.flatMap((objective) => [
      ...(isPromised(objective) ? [objective] : []),
      ...objective.actions,
    ]),
    ...area.actions,
  ];
}

function isPromised({ actions, leads, progress }: PlannedObjective): boolean {
  return actions.length === 0 && (leads.length > 0 || !saysNothing(progress));
}

/** Counts a set of actions by level at a date, best level first, `not recorded` last; levels without actions stay. */
export function countByLevel(
  actions: readonly Pick<PlannedAction, "progress">[],
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

function planItem<Written extends Pick<Action, "ref" | "text" | "leads" | "due" | "due-changes" | "updates">>(
  written: Written,
  scale: RatingScale,
  today: IsoDay,
): Planned<Written> {
  const {
    text = written.ref,
    leads = [],
    due: _due,
    "due-changes": _changes,
    updates: _updates,
    ...rest
  } = written;
  return { ...rest, text, leads, progress: deriveProgress(written, scale, today) };
}

function planState(
  point: ReportingPoint,
  actions: readonly (PlannedAction | PlannedObjective)[],
  scale: RatingScale,
): PlanState {
  const { "as-at": written, ...rest } = point;
  const asAt = parsePeriod(written);
  return { ...rest, asAt, counts: point.rated ? countByLevel(actions, scale, asAt) : [] };
}
