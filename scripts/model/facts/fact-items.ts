// The facts of a publication as things that can be pointed at: each stands where a block shows it.
import { anchorOf, type Item, minutesPart } from "../item.ts";
import { measurePath } from "../measures/measure-path.ts";
import type { Block } from "../prose/prose.ts";
import type { Publication } from "../publication.ts";

interface Fact {
  readonly noun: string;
  readonly ref: string;
  readonly label?: string;
  /** Given for a fact that the layout of its kind always shows: the part that it stands on, or the page itself. */
  readonly always?: { readonly part?: string };
  /** The path of a page of its own, which is its home where no block shows it. */
  readonly page?: string;
  /** What it belongs to: an action to its objective and its area, a sub-area to its priority. */
  readonly within: readonly string[];
}

/** What items are found in. */
export type ItemSource = Pick<Publication, "id" | "body" | "parts" | "facts" | "kind">;

/** Tells whether a block shows a fact. Of several ways to show one, the first that some page has is its home. */
type Showing = (block: Block, fact: Fact) => boolean;

/** Lists every fact with its home: the text itself before its parts, the parts in order. */
export function factItems(publication: ItemSource): readonly Item[] {
  const { body, parts } = publication;
  const pages = [
    { prose: body, on: {} },
    ...parts.map((part) => ({ prose: part.body, on: { part: part.slug } })),
  ];
  return factsOf(publication).map((fact) => {
    const { noun, ref, label = `${noun} ${ref}`, page } = fact;
    const item = { noun, id: ref, label, anchor: anchorOf(noun, ref) };
    if (fact.always !== undefined) return { ...item, ...fact.always };
    const ways = showings[noun]?.ways ?? [];
    const homes = ways.map((shows) =>
      pages.find(({ prose }) => prose.blocks.some((block) => shows(block, fact))),
    );
    const home = homes.find((one) => one !== undefined);
    if (home !== undefined) return { ...item, ...home.on };
    return page === undefined
      ? { ...item, missingBlock: showings[noun]?.block ?? "" }
      : { noun, id: ref, label, page };
  });
}

const picks = (block: Block, key: string, refs: readonly string[]) => {
  const picked = block.attributes.get(key);
  return picked === undefined || refs.includes(picked);
};

const isIn = (name: string, view?: string) => (block: Block) =>
  block.name === name && (view === undefined || block.attributes.get("view") === view);

const inActions: Showing = (block, { ref, within }) => {
  const family = [ref, ...within];
  return block.name === "actions" && picks(block, "area", family) && picks(block, "objective", family);
};

const showings: Readonly<Record<string, { readonly block?: string; readonly ways: readonly Showing[] }>> = {
  recommendation: { block: "::: recommendations", ways: [isIn("recommendations")] },
  area: { block: "::: actions", ways: [inActions] },
  objective: { block: "::: actions", ways: [inActions] },
  action: { block: "::: actions", ways: [inActions] },
  measure: {
    ways: [(block, { within }) => block.name === "measures" && picks(block, "group", within)],
  },
  "work-item": { block: "::: work-programme", ways: [isIn("work-programme")] },
  option: {
    block: "::: options view=summary",
    ways: [
      (block, { ref }) => isIn("options", "detail")(block) && picks(block, "option", [ref]),
      isIn("options", "summary"),
    ],
  },
  criterion: { block: "::: options view=criteria", ways: [isIn("options", "criteria")] },
  priority: {
    block: "::: priorities",
    ways: [(block, { ref, within }) => block.name === "priorities" && picks(block, "ref", [ref, ...within])],
  },
};

function factsOf({ id, facts, kind }: ItemSource): readonly Fact[] {
  const {
    meeting,
    minutes,
    recommendations = [],
    withheldRecommendations,
    plan,
    measures,
    options,
    strategy,
    workProgramme,
  } = facts;
  // The cover of a report has its recommendations.
  const shown = kind.name === "report" ? { always: {} } : {};
  return [
    ...(meeting?.agenda ?? []).map(({ number }) => ({
      noun: "item",
      ref: `${number}`,
      within: [],
      always: {},
    })),
    ...(minutes?.minutes ?? []).flatMap(({ number, clauses, withheld }) => [
      { noun: "minute", ref: `${number}`, within: [], always: { part: minutesPart } },
      ...[...clauses, ...withheld].map(({ ref }) => ({
        noun: "resolution",
        ref,
        within: [],
        always: { part: minutesPart },
      })),
    ]),
    ...[...recommendations, ...withheldRecommendations].map(({ ref }) => ({
      noun: "recommendation",
      ref,
      within: [],
      ...shown,
    })),
    ...(workProgramme?.items ?? []).map(({ ref, title }) => ({
      noun: "work-item",
      ref,
      label: title,
      within: [],
    })),
    ...(plan?.areas ?? []).flatMap((area) => [
      { noun: "area", ref: area.ref, within: [] },
      ...area.objectives.flatMap((objective) => [
        { noun: "objective", ref: objective.ref, within: [area.ref] },
        ...objective.actions.map(({ ref }) => ({ noun: "action", ref, within: [objective.ref, area.ref] })),
      ]),
    ]),
    ...measures.map(({ ref, name, group }) => ({
      noun: "measure",
      ref,
      label: name,
      page: measurePath(id, ref),
      within: group === undefined ? [] : [group],
    })),
    ...(options?.options ?? []).map(({ ref }) => ({ noun: "option", ref, within: [] })),
    ...(options?.criteria ?? []).map(({ ref }) => ({ noun: "criterion", ref, within: [] })),
    ...(strategy?.priorities ?? []).flatMap((priority) => [
      { noun: "priority", ref: priority.ref, within: [] },
      ...(priority.areas ?? []).map(({ ref }) => ({ noun: "priority", ref, within: [priority.ref] })),
    ]),
  ];
}
