// A strategy as facts: its vision and principles, its priorities, and what each phase delivers.
import { open, redactBy } from "../../exempt/redactors.ts";
import type { Ref } from "../../ref.ts";
import { quotedPlaceholder, remark } from "../../starters/placeholder.ts";
import { type FactItem, picks } from "../fact-item.ts";
import type { FactModule, WrittenRef } from "../fact-module.ts";
import { StrategyFile } from "./strategy.ts";

interface StrategyPart {
  readonly strategy?: StrategyFile;
}

/** Strategies as facts. */
export const strategyFacts = {
  name: "strategy",
  schema: StrategyFile,
  home: undefined,
  derive: ({ strategy }) => (strategy === undefined ? {} : { strategy }),
  nouns: ["priority"],
  items: ({ strategy }) =>
    (strategy?.priorities ?? []).flatMap(({ ref, areas = [] }) => [
      priority([ref]),
      ...areas.map((area) => priority([area.ref, ref])),
    ]),
  refs: ({ strategy }) => [
    ...(strategy?.phases ?? []).map(
      ({ ref }, at): WrittenRef<StrategyFile> => ({ noun: "phase", ref, pointer: `/phases/${at}/ref` }),
    ),
    ...(strategy?.priorities ?? []).flatMap(({ ref, areas = [] }, at): WrittenRef<StrategyFile>[] => [
      { noun: "priority", ref, pointer: `/priorities/${at}/ref` },
      ...areas.map(
        (area, inner): WrittenRef<StrategyFile> => ({
          noun: "priority",
          ref: area.ref,
          pointer: `/priorities/${at}/areas/${inner}/ref`,
        }),
      ),
    ]),
  ],
  counts: () => ({}),
  redact: (facts) => redactBy<StrategyPart>({ strategy: open }, facts),
  exempt: () => [],
  exemptPapers: () => [],
  dates: () => [],
  tracked: () => [],
  *shown({ strategy }) {
    yield { by: { kind: "block", block: "vision" }, facts: [strategy?.vision, strategy?.outcomes] };
    yield { by: { kind: "block", block: "principles" }, facts: strategy?.principles };
    yield { by: { kind: "block", block: "delivery" }, facts: strategy?.phases };
    for (const { areas = [], ...whole } of strategy?.priorities ?? [])
      for (const { delivery, ...facts } of [whole, ...areas]) {
        yield { by: { kind: "item", noun: "priority", ref: facts.ref }, facts };
        yield { by: { kind: "block", block: "delivery", ref: whole.ref }, facts: delivery };
      }
  },
  blocks: {
    delivery: {
      text: false,
      makes: "table",
      attributes: { ref: { refs: priorityRefs }, id: {}, number: {} },
      about: "What each phase delivers, for all priorities or one.",
    },
    principles: { text: false, attributes: {}, about: "The principles of the strategy." },
    priorities: {
      text: false,
      attributes: { ref: { refs: priorityRefs } },
      about: "The priorities of the strategy, or one of them.",
    },
    vision: { text: false, attributes: {}, about: "The vision of the strategy, and its outcomes." },
  },
  data: [],
  starter: () => ({ "strategy.yaml": strategyYaml }),
} as const satisfies FactModule<"strategy", typeof StrategyFile, StrategyPart>;

/** A priority, or an area of one: its own ref, and that of the priority. */
function priority(refs: readonly [Ref, ...Ref[]]): FactItem {
  return {
    noun: "priority",
    ref: refs[0],
    home: {
      kind: "block",
      block: "::: priorities",
      ways: [(block) => block.name === "priorities" && picks(block, "ref", refs)],
    },
  };
}

function priorityRefs({ strategy }: StrategyPart): readonly string[] {
  return (strategy?.priorities ?? []).flatMap(({ ref, areas = [] }) => [
    ref,
    ...areas.map((area) => area.ref),
  ]);
}

const strategyYaml = `vision: ${quotedPlaceholder("what life will be like, in a sentence.")}
principles:
  - ${quotedPlaceholder("a principle, such as: We act early.")}
phases:
  - { ref: 1, name: ${quotedPlaceholder("the first phase.")}, period: 2026/27 } ${remark("its years.")}
  - { ref: 2, name: ${quotedPlaceholder("the second phase.")}, period: 2027/28 } ${remark("its years.")}
priorities:
  - ref: 1
    title: ${quotedPlaceholder("the name of the first priority.")}
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
