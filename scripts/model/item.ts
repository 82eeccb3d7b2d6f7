// Everything in a publication that can be pointed at, with its anchor and the label that a reference to it gets.
import type { Prose } from "./prose.ts";
import type { Part, Publication } from "./publication.ts";

/** Something with an address: on the publication's page, or on that of one of its parts. */
export interface Item {
  /** As written in a reference: `paragraph`, `section`, `action`… */
  readonly noun: string;
  readonly id: string;
  /** In running text, as `paragraph 4.1` or `Table 2`. */
  readonly label: string;
  readonly part?: string;
  /** Undefined for a whole part. */
  readonly anchor?: string;
}

/** The anchor of a fact on its publication's page, such as `action-1.1.2`. */
export function anchorOf(noun: string, ref: string): string {
  return `${noun}-${ref}`;
}

/** Lists every item of a publication: its prose and its parts' in order, then its facts. */
export function itemsOf(publication: Publication): readonly Item[] {
  return [
    ...proseItems(publication.body),
    ...publication.parts.flatMap((part) => [partItem(part), ...proseItems(part.body, part.slug)]),
    ...factItems(publication),
  ];
}

function partItem(part: Part): Item {
  return { noun: "part", id: part.front.label, label: part.front.label, part: part.slug };
}

function proseItems(prose: Prose, part?: string): readonly Item[] {
  const on = part === undefined ? {} : { part };
  return [
    ...prose.headings.map(({ id, text }) => ({
      noun: "section",
      id,
      label: sectionLabel(text),
      anchor: id,
      ...on,
    })),
    ...prose.paragraphs.map(({ number, id }) => ({
      noun: "paragraph",
      id: number,
      label: `paragraph ${number}`,
      anchor: id,
      ...on,
    })),
    ...prose.tables.map(({ id, number }) => ({
      noun: "table",
      id,
      label: `Table ${number}`,
      anchor: anchorOf("table", id),
      ...on,
    })),
    ...prose.figures.map(({ id, number }) => ({
      noun: "figure",
      id,
      label: `Figure ${number}`,
      anchor: anchorOf("figure", id),
      ...on,
    })),
  ];
}

/** A heading that carries its author's number is called by it. */
function sectionLabel(text: string): string {
  const number = /^(\d+(?:\.\d+)*)\.?\s/.exec(text)?.[1];
  return number === undefined ? `“${text}”` : `section ${number}`;
}

function factItems({ facts, body, parts }: Publication): readonly Item[] {
  const named = (noun: string, id: string, label = `${noun} ${id}`): Item => ({
    noun,
    id,
    label,
    anchor: anchorOf(noun, id),
  });
  const priorities = facts.strategy?.priorities ?? [];
  const items = [
    ...(facts.recommendations ?? []).map(({ ref }) => named("recommendation", ref)),
    ...(facts.plan?.areas ?? []).map(({ ref }) => named("area", ref)),
    ...(facts.plan?.objectives ?? []).map(({ ref }) => named("objective", ref)),
    ...(facts.plan?.actions ?? []).map(({ ref }) => named("action", ref)),
    ...facts.measures.map(({ ref, name }) => named("measure", ref, name)),
    ...(facts.options?.options ?? []).map(({ ref }) => named("option", ref)),
    ...(facts.options?.criteria ?? []).map(({ ref }) => named("criterion", ref)),
    ...priorities.flatMap((priority) => [
      named("priority", priority.ref),
      ...(priority.areas ?? []).map(({ ref }) => named("priority", ref)),
    ]),
  ];
  const homes = blockHomes(body, parts);
  return items.map((item) => {
    const part = homes.get(item.noun);
    return part === undefined ? item : { ...item, part };
  });
}

/** Facts whose block stands only in a part have their anchors there. */
function blockHomes(body: Prose, parts: readonly Part[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  const makers: Readonly<Record<string, { readonly block: string; readonly view?: string }>> = {
    recommendation: { block: "recommendations" },
    area: { block: "actions" },
    objective: { block: "actions" },
    action: { block: "actions" },
    measure: { block: "measures" },
    option: { block: "options", view: "detail" },
    criterion: { block: "options", view: "criteria" },
    priority: { block: "priorities" },
  };
  for (const [noun, { block, view }] of Object.entries(makers)) {
    const makes = (prose: Prose) =>
      prose.blocks.some(
        (other) => other.name === block && (view === undefined || other.attributes.get("view") === view),
      );
    const home = makes(body) ? undefined : parts.find((part) => makes(part.body))?.slug;
    if (home !== undefined) homes.set(noun, home);
  }
  return homes;
}
