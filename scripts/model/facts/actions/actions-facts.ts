// An action plan as facts: areas, objectives and actions, what they are due for, and how far they have got.
import { redactBy } from "../../exempt/redactors.ts";
import type { Ref } from "../../ref.ts";
import { quotedPlaceholder, remark } from "../../starters/placeholder.ts";
import type { StarterFacts } from "../../starters/starter-facts.ts";
import { type FactItem, picks } from "../fact-item.ts";
import type { FactModule } from "../fact-module.ts";
import { datesOf, saysNothing, updateAt } from "../progress.ts";
import type { Tracked } from "../tracked.ts";
import { ActionsFile } from "./action.ts";
import {
  type ActionPlan,
  deriveActionPlan,
  type PlannedAction,
  type PlannedObjective,
} from "./action-plan.ts";
import { actionRows, objectiveRows } from "./action-rows.ts";
import { plannedItems } from "./planned-items.ts";
import { redactPlan } from "./redact-plan.ts";

/** What `actions.yaml` adds to the facts of a publication. */
export interface ActionsPart {
  readonly plan?: ActionPlan;
}

/** Action plans as facts. */
export const actionsFacts = {
  name: "actions",
  schema: ActionsFile,
  home: undefined,
  derive: ({ actions }, { scaleOf, today }) =>
    actions === undefined
      ? {}
      : { plan: deriveActionPlan(actions, scaleOf(actions["rating-scale"] ?? ""), today) },
  nouns: ["area", "objective", "action"],
  items: ({ plan }) =>
    (plan?.areas ?? []).flatMap((area) => [
      planned("area", [area.ref]),
      ...area.objectives.flatMap((objective) => [
        planned("objective", [objective.ref, area.ref]),
        ...objective.actions.map(({ ref }) => planned("action", [ref, objective.ref, area.ref])),
      ]),
      ...area.actions.map(({ ref }) => planned("action", [ref, area.ref])),
    ]),
  refs: ({ actions }) =>
    plannedItems(actions).map(({ noun, item, path }) => ({ noun, ref: item.ref, pointer: `${path}/ref` })),
  counts: ({ plan }) => {
    const rated = plan && ratedActions(plan);
    return {
      "actions.count": plan?.actions.length,
      "actions.rated": rated,
      "actions.not-recorded": plan && plan.actions.length - (rated ?? 0),
      "objectives.count": plan?.objectives.length,
    };
  },
  redact: (facts, around) => redactBy<ActionsPart>({ plan: (plan) => redactPlan(plan, around) }, facts),
  exempt: () => [],
  exemptPapers: () => [],
  dates: ({ plan }) => [
    ...(plan?.states ?? []).map(({ asAt }) => asAt),
    ...[...(plan?.objectives ?? []), ...(plan?.actions ?? [])].flatMap(({ progress }) => datesOf(progress)),
  ],
  tracked: ({ plan }) => [
    ...followed("objective", plan?.objectives ?? []),
    ...followed("action", plan?.actions ?? []),
  ],
  *shown({ plan }) {
    for (const { objectives: _objectives, actions: _actions, ...facts } of plan?.areas ?? [])
      yield { by: { kind: "item", noun: "area", ref: facts.ref }, facts };
    for (const { actions: _actions, ...facts } of plan?.objectives ?? [])
      yield { by: { kind: "item", noun: "objective", ref: facts.ref }, facts };
    for (const facts of plan?.actions ?? [])
      yield { by: { kind: "item", noun: "action", ref: facts.ref }, facts };
  },
  blocks: {
    actions: {
      text: false,
      attributes: {
        area: { refs: ({ plan }) => (plan?.areas ?? []).map(({ ref }) => ref) },
        objective: { refs: ({ plan }) => (plan?.objectives ?? []).map(({ ref }) => ref) },
      },
      about: "The actions of the plan, or of one area or objective.",
    },
  },
  data: [
    {
      name: "actions",
      has: ({ plan }) => plan !== undefined,
      count: ({ plan }) => plan?.actions.length ?? 0,
      rows: ({ plan }, tell) => (plan === undefined ? [] : actionRows(plan, tell)),
    },
    {
      name: "objectives",
      has: ({ plan }) => plan !== undefined && plan.objectives.length > 0,
      count: ({ plan }) => plan?.objectives.length ?? 0,
      rows: ({ plan }, tell) => (plan === undefined ? [] : objectiveRows(plan, tell)),
    },
  ],
  starter: (facts) => ({ "actions.yaml": actionsYaml(facts) }),
} as const satisfies FactModule<"actions", typeof ActionsFile, ActionsPart>;

/** Those that somebody is to carry out: a person, a body or a day is named, or somebody has reported. */
function followed(
  noun: "objective" | "action",
  items: readonly (PlannedAction | PlannedObjective)[],
): readonly Tracked[] {
  return items
    .filter(({ leads, progress }) => leads.length > 0 || !saysNothing(progress))
    .map(({ ref, text, leads, progress }) => ({ noun, ref, text, owners: leads, progress }));
}

/** An area, an objective or an action: its own ref, and those that it stands in. */
function planned(noun: "area" | "objective" | "action", refs: readonly [Ref, ...Ref[]]): FactItem {
  return {
    noun,
    ref: refs[0],
    home: {
      kind: "block",
      block: "::: actions",
      ways: [
        (block) => block.name === "actions" && picks(block, "area", refs) && picks(block, "objective", refs),
      ],
    },
  };
}

/** How many actions had a rating at the latest report that rated them. */
function ratedActions({ actions, states }: ActionPlan): number {
  const state = states.findLast((other) => other.rated);
  if (state === undefined) return 0;
  return actions.filter((action) => updateAt(action.progress, state.asAt)?.level !== undefined).length;
}

const actionsYaml = ({ organization, scale }: StarterFacts) => `rating-scale: ${scale}
reporting:
  - { as-at: April 2026, title: ${quotedPlaceholder("what the first report is called.")}, rated: false } ${remark("its date.")}
areas:
  - ref: 1
    title: ${quotedPlaceholder("the name of the first area.")}
    statement: ${quotedPlaceholder("what is to be better, in a sentence.")}
    leads: [${organization}]
    objectives:
      - ref: 1.1
        text: ${quotedPlaceholder("the first objective.")}
        will-mean-that:
          - ${quotedPlaceholder("what it will mean for people.")}
        actions:
          - ref: 1.1.1
            text: ${quotedPlaceholder("the first action.")}
            leads: [${organization}]
            due: April 2027 ${remark("by when.")}
          - ref: 1.1.2
            text: ${quotedPlaceholder("the second action.")}
            leads: [${organization}]
            due: Autumn term 2027 ${remark("by when.")}
`;
