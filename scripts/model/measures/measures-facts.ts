// Measures as facts: what is measured, what it is to reach, and its figures.
import type { Choices } from "../../lib/nearest.ts";
import { open, type Redactors, redactBy } from "../exempt/redactors.ts";
import { isIn, picks } from "../facts/fact-item.ts";
import type { FactModule } from "../facts/fact-module.ts";
import { measuresCsv, measuresYaml } from "../starters/starter-scorecard.ts";
import { deriveMeasure, type Measure } from "./measure.ts";
import { type AreaNoun, type MeasureGroup, MeasuresFile } from "./measure-file.ts";
import { measurePath } from "./measure-path.ts";

/** What `measures.yaml` and `measures.csv` add to the facts of a publication. */
export interface MeasuresPart {
  readonly measures: readonly Measure[];
  /** The groups of its measures, in order. */
  readonly measureGroups: readonly Omit<MeasureGroup, "defaults">[];
  /** What its areas are, where they are no areas. */
  readonly areaNoun?: AreaNoun;
}

/** Measures as facts. */
export const measuresFacts = {
  name: "measures",
  schema: MeasuresFile,
  home: undefined,
  derive: ({ measures: file }, { today }) => ({
    measureGroups: (file?.groups ?? []).map(({ defaults: _defaults, ...group }) => group),
    ...(file?.["area-noun"] === undefined ? {} : { areaNoun: file["area-noun"] }),
    measures: (file?.measures ?? []).map((entry) => deriveMeasure(entry, file?.areas, today)),
  }),
  nouns: ["measure"],
  items: ({ measures }, { id }) =>
    measures.map(({ ref, name, group }) => ({
      noun: "measure",
      ref,
      name,
      home: {
        kind: "page",
        page: measurePath(id, ref),
        ways: [
          (block) => isIn("measures")(block) && picks(block, "group", group === undefined ? [] : [group]),
        ],
      },
    })),
  refs: ({ measures }) =>
    (measures?.measures ?? []).map(({ ref }, at) => ({
      noun: "measure",
      ref,
      pointer: `/measures/${at}/ref`,
    })),
  counts: ({ measures }) => ({ "measures.count": measures.length }),
  redact: (facts, { isOpenTarget }) =>
    redactBy<MeasuresPart>(
      {
        measureGroups: open,
        areaNoun: open,
        measures: (all) =>
          all.map((one) =>
            redactBy<Measure>(
              {
                ...openMeasure,
                continues: (target) => (isOpenTarget(target) ? target : undefined),
              },
              one,
            ),
          ),
      },
      facts,
    ),
  exempt: () => [],
  exemptPapers: () => [],
  dates: () => [],
  tracked: () => [],
  shown: ({ measures }) =>
    measures.map(({ line: _line, areas: _areas, ...facts }) => ({
      by: { kind: "item", noun: "measure", ref: facts.ref },
      facts,
    })),
  blocks: {
    measures: {
      text: false,
      makes: "table",
      attributes: {
        id: {},
        number: {},
        group: { refs: ({ measureGroups }) => measureGroups.map(({ ref }) => ref) },
        view: {
          choices: new Map([
            ["table", "their names and what they are to reach"],
            ["scorecard", "with their last figures and ratings"],
          ]) satisfies Choices,
        },
      },
      about:
        "The measures of the publication in a table a group, under its title, or those of one group=: view=table, or view=scorecard with their last figures and ratings.",
    },
  },
  // Their table is written by itself, with what programs are told of it.
  data: [
    {
      name: "measures",
      has: ({ measures }) => measures.length > 0,
      count: ({ measures }) => measures.reduce((sum, measure) => sum + countRows(measure), 0),
      rows: undefined,
    },
    {
      name: "measure-groups",
      has: ({ measureGroups }) => measureGroups.some(saysMore),
      count: ({ measureGroups }) => measureGroups.length,
      rows: ({ measureGroups }, tell) => {
        const words = (text: string | undefined) => (text === undefined ? null : tell.plain(text));
        return measureGroups.map(({ ref, title, section, definition, analysis, note }) => ({
          ref,
          title,
          section: section ?? null,
          definition: words(definition),
          analysis: words(analysis),
          note: words(note),
        }));
      },
    },
  ],
  starter: ({ today }) => ({ "measures.yaml": measuresYaml, "measures.csv": measuresCsv(today) }),
} as const satisfies FactModule<"measures", typeof MeasuresFile, MeasuresPart>;

/** Whether a group says more than its title, which stands beside its figures. */
function saysMore({ section, definition, analysis, note }: Omit<MeasureGroup, "defaults">): boolean {
  return [section, definition, analysis, note].some((text) => text !== undefined);
}

/** A row a figure, a target and a start. */
function countRows({ baseline, targets, line, areas }: Measure): number {
  const figures = [line, ...areas].reduce((sum, { series }) => sum + series.length, 0);
  return figures + targets.length + Number(baseline !== undefined);
}

const openMeasure: Omit<Redactors<Measure>, "continues"> = {
  ref: open,
  number: open,
  part: open,
  group: open,
  definition: open,
  owner: open,
  per: open,
  arrears: open,
  note: open,
  name: open,
  unit: open,
  good: open,
  decimals: open,
  rule: open,
  frequency: open,
  comparison: open,
  baseline: open,
  targets: open,
  areaTargets: open,
  achieved: open,
  benchmarks: open,
  flags: open,
  analysis: open,
  printed: open,
  line: open,
  areas: open,
};
