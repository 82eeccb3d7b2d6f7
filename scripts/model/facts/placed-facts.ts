// The facts of a publication by the page that shows them: its own page, or that of one of its parts.
import { minutesPart } from "../item.ts";
import type { Block } from "../prose/prose.ts";
import type { Publication } from "../publication.ts";

/** Some facts in whatever shape they have. */
export interface PlacedFacts {
  /** The slug of the part that shows them; undefined for the page of the publication, and for what no page shows. */
  readonly part: string | undefined;
  readonly facts: unknown;
}

/** Every fact of a publication once, without its figures: those that can be pointed at each by itself. */
export function* placeFacts(publication: Publication): Iterable<PlacedFacts> {
  const { items, facts: all } = publication;
  const { contacts, measures, minutes, options, plan, recommendations = [], strategy, timeline } = all;
  const homes = new Map(items.map(({ noun, id, part }) => [`${noun} ${id}`, part]));
  const item = (noun: string, { ref, ...facts }: { readonly ref: string }): PlacedFacts => ({
    part: homes.get(`${noun} ${ref}`),
    facts,
  });
  const shown = (name: string, facts: unknown, ref?: string): PlacedFacts => ({
    part: partWith(publication, (block) => block.name === name && isOf(block, ref)),
    facts,
  });
  yield { part: undefined, facts: [all.meeting, all.report] };
  yield { part: minutesPart, facts: minutes };
  yield shown("contacts", contacts);
  yield shown("timeline", timeline);
  yield shown("options", [options?.title, options?.scale]);
  yield shown("vision", [strategy?.vision, strategy?.outcomes]);
  yield shown("principles", strategy?.principles);
  yield shown("delivery", strategy?.phases);
  for (const { line: _line, areas: _areas, ...own } of measures) yield item("measure", own);
  for (const one of recommendations) yield item("recommendation", one);
  for (const one of options?.options ?? []) yield item("option", one);
  for (const one of options?.criteria ?? []) yield item("criterion", one);
  for (const one of all.workProgramme?.items ?? []) yield item("work-item", one);
  for (const { objectives: _objectives, ...own } of plan?.areas ?? []) yield item("area", own);
  for (const { actions: _actions, ...own } of plan?.objectives ?? []) yield item("objective", own);
  for (const one of plan?.actions ?? []) yield item("action", one);
  for (const { areas = [], ...priority } of strategy?.priorities ?? [])
    for (const { delivery, ...own } of [priority, ...areas]) {
      yield item("priority", own);
      yield shown("delivery", delivery, priority.ref);
    }
}

/** Whether a block shows everything, or what it is asked for. */
function isOf({ attributes }: Block, ref: string | undefined): boolean {
  const picked = attributes.get("ref");
  return ref === undefined || picked === undefined || picked === ref;
}

/** The first part that has a block, where the page of the publication has none. */
function partWith({ body, parts }: Publication, isIt: (block: Block) => boolean): string | undefined {
  if (body.blocks.some(isIt)) return undefined;
  return parts.find((part) => part.body.blocks.some(isIt))?.slug;
}
