// The facts of a publication by the page that shows them: its own page, or that of one of its parts.
import type { Block } from "../prose/prose.ts";
import type { Publication } from "../publication.ts";
import { picks, type ShownBy } from "./fact-item.ts";
import { factModules } from "./fact-modules.ts";

/** Some facts in whatever shape they have. */
export interface PlacedFacts {
  /** The slug of the part that shows them; undefined for the page of the publication, and for what no page shows. */
  readonly part: string | undefined;
  readonly facts: unknown;
}

/** Every fact of a publication once, without its figures: those that can be pointed at each by itself. */
export function* placeFacts(publication: Publication): Iterable<PlacedFacts> {
  const homes = new Map(publication.items.map(({ noun, id, part }) => [`${noun} ${id}`, part]));
  const partOf = (by: ShownBy): string | undefined => {
    if (by.kind === "page") return by.part;
    if (by.kind === "item") return homes.get(`${by.noun} ${by.ref}`);
    const { block: name, ref } = by;
    return partWith(
      publication,
      (block) => block.name === name && (ref === undefined || picks(block, "ref", [ref])),
    );
  };
  for (const module of factModules)
    for (const { by, facts } of module.shown(publication.facts)) yield { part: partOf(by), facts };
}

/** The first part that has a block, where the page of the publication has none. */
function partWith({ body, parts }: Publication, isIt: (block: Block) => boolean): string | undefined {
  if (body.blocks.some(isIt)) return undefined;
  return parts.find((part) => part.body.blocks.some(isIt))?.slug;
}
