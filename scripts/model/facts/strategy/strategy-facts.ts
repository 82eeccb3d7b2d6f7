// A strategy as facts: its vision and principles, its priorities, and what each phase delivers.
import { open, type Redactors, redactBy } from "../../exempt/redactors.ts";
import type { Ref } from "../../ref.ts";
import { quotedPlaceholder, remark } from "../../starters/placeholder.ts";
import { type FactItem, isIn, picks } from "../fact-item.ts";
import type { ExemptAround, FactModule, WrittenRef } from "../fact-module.ts";
import { prioritiesOf } from "./priorities-of.ts";
import { isBulleted, labelOf, type Outcome, type PriorityArea, StrategyFile } from "./strategy.ts";
import { outcomeRows, priorityRows } from "./strategy-rows.ts";

interface StrategyPart {
  readonly strategy?: StrategyFile;
}

/** Strategies as facts. */
export const strategyFacts = {
  name: "strategy",
  schema: StrategyFile,
  home: undefined,
  derive: ({ strategy }) => (strategy === undefined ? {} : { strategy }),
  nouns: ["outcome", "priority"],
  items: ({ strategy }) => [
    ...(strategy?.outcomes ?? []).map((outcome) => outcomeItem(strategy, outcome)),
    ...prioritiesOf(strategy).map(({ priority, within }) => priorityItem(strategy, priority, within)),
  ],
  refs: ({ strategy }) => [
    ...(strategy?.outcomes ?? []).map(
      ({ ref }, at): WrittenRef<StrategyFile> => ({ noun: "outcome", ref, pointer: `/outcomes/${at}/ref` }),
    ),
    ...(strategy?.phases ?? []).map(
      ({ ref }, at): WrittenRef<StrategyFile> => ({ noun: "phase", ref, pointer: `/phases/${at}/ref` }),
    ),
    ...prioritiesOf(strategy).map(
      ({ priority: { ref }, path }): WrittenRef<StrategyFile> => ({
        noun: "priority",
        ref,
        pointer: `${path}/ref`,
      }),
    ),
  ],
  counts: ({ strategy }) => ({
    "priorities.count": strategy?.priorities.length,
    "outcomes.count": strategy?.outcomes?.length,
  }),
  redact: (facts, around) =>
    redactBy<StrategyPart>({ strategy: (strategy) => redactStrategy(strategy, around) }, facts),
  exempt: () => [],
  exemptPapers: () => [],
  dates: () => [],
  tracked: () => [],
  *shown({ strategy }) {
    yield { by: { kind: "block", block: "vision" }, facts: strategy?.vision };
    yield { by: { kind: "block", block: "principles" }, facts: strategy?.principles };
    yield { by: { kind: "block", block: "promises" }, facts: strategy?.promises };
    yield { by: { kind: "block", block: "delivery" }, facts: strategy?.phases };
    for (const facts of strategy?.outcomes ?? [])
      yield { by: { kind: "item", noun: "outcome", ref: facts.ref }, facts };
    for (const { priority, within } of prioritiesOf(strategy)) {
      const { delivery, ...facts } = priority;
      yield { by: { kind: "item", noun: "priority", ref: facts.ref }, facts };
      yield { by: { kind: "block", block: "delivery", ref: within ?? facts.ref }, facts: delivery };
    }
  },
  blocks: {
    delivery: {
      text: false,
      makes: "table",
      attributes: { ref: { refs: priorityRefs }, id: {}, number: {} },
      about: "What each phase delivers, for all priorities or one.",
    },
    outcomes: {
      text: false,
      attributes: {},
      about: "The outcomes of the strategy, where they do not stand under its vision.",
    },
    principles: { text: false, attributes: {}, about: "The principles of the strategy." },
    promises: { text: false, attributes: {}, about: "What the strategy promises people." },
    priorities: {
      text: false,
      attributes: { ref: { refs: priorityRefs } },
      about: "The priorities of the strategy, or one of them.",
    },
    vision: {
      text: false,
      attributes: {},
      about: "The vision of the strategy, and its outcomes unless the block outcomes has them.",
    },
  },
  data: [
    {
      name: "outcomes",
      has: ({ strategy }) => (strategy?.outcomes ?? []).length > 0,
      count: ({ strategy }) => strategy?.outcomes?.length ?? 0,
      rows: ({ strategy }, tell) => outcomeRows(strategy, tell),
    },
    {
      name: "priorities",
      has: ({ strategy }) => strategy !== undefined,
      count: ({ strategy }) => prioritiesOf(strategy).length,
      rows: ({ strategy }, tell) => priorityRows(strategy, tell),
    },
  ],
  starter: () => ({ "strategy.yaml": strategyYaml }),
} as const satisfies FactModule<"strategy", typeof StrategyFile, StrategyPart>;

/** Shown by a block of its own, or under the vision. */
function outcomeItem(strategy: StrategyFile | undefined, { ref, title }: Outcome): FactItem {
  const home = {
    kind: "block",
    block: "::: outcomes",
    ways: [isIn("outcomes"), isIn("vision")],
  } as const;
  return title !== undefined && isBulleted(strategy, "outcomes")
    ? { noun: "outcome", ref, name: title, home }
    : { noun: "outcome", ref, home, ...called(labelOf(strategy, "outcome")) };
}

/** A priority, or a part of one, which the block of the whole priority shows too. */
function priorityItem(
  strategy: StrategyFile | undefined,
  { ref, title }: PriorityArea,
  within: Ref | undefined,
): FactItem {
  const refs = within === undefined ? [ref] : [ref, within];
  const home: FactItem["home"] = {
    kind: "block",
    block: "::: priorities",
    ways: [(block) => block.name === "priorities" && picks(block, "ref", refs)],
  };
  return isBulleted(strategy, "priorities")
    ? { noun: "priority", ref, name: title, home }
    : { noun: "priority", ref, home, ...called(labelOf(strategy, "priority", within !== undefined)) };
}

function called(label: { readonly one: string } | undefined): { readonly label?: string } {
  return label === undefined ? {} : { label: label.one };
}

function priorityRefs({ strategy }: StrategyPart): readonly string[] {
  return prioritiesOf(strategy).map(({ priority: { ref } }) => ref);
}

function redactStrategy(strategy: StrategyFile, { isOpenTarget }: ExemptAround): StrategyFile {
  const part: Redactors<PriorityArea> = {
    ref: open,
    title: open,
    serves: (targets) => targets.filter(isOpenTarget),
    statement: open,
    context: open,
    "works-well": open,
    "must-happen": open,
    "improved-outcomes": open,
    measures: open,
    delivery: open,
  };
  const priority: Redactors<StrategyFile["priorities"][number]> = {
    ...part,
    areas: (areas) => areas.map((area) => redactBy(part, area)),
  };
  return redactBy<StrategyFile>(
    {
      vision: open,
      lists: open,
      labels: open,
      principles: open,
      promises: open,
      outcomes: open,
      phases: open,
      priorities: (all) => all.map((one) => redactBy(priority, one)),
    },
    strategy,
  );
}

const strategyYaml = `vision: ${quotedPlaceholder("what life will be like, in a sentence.")}
principles:
  - ${quotedPlaceholder("a principle, such as: We act early.")}
outcomes:
  - { ref: 1, text: ${quotedPlaceholder("what will be different for people.")} }
phases:
  - { ref: 1, name: ${quotedPlaceholder("the first phase.")}, period: 2026/27 } ${remark("its years.")}
  - { ref: 2, name: ${quotedPlaceholder("the second phase.")}, period: 2027/28 } ${remark("its years.")}
priorities:
  - ref: 1
    title: ${quotedPlaceholder("the name of the first priority.")}
    serves: [outcome 1] ${remark("the outcomes that it leads to.")}
    statement: ${quotedPlaceholder("what is to be better, in a sentence.")}
    works-well:
      - ${quotedPlaceholder("something that works well today.")}
    must-happen:
      - ${quotedPlaceholder("something that must happen.")}
    improved-outcomes:
      - ${quotedPlaceholder("how people will notice, with a figure where there is one.")}
    delivery:
      1:
        - ${quotedPlaceholder("what is done in the first phase.")}
      2:
        - ${quotedPlaceholder("what is done in the second phase.")}
`;
