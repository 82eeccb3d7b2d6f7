// Everything in a publication that can be pointed at.
import { anchorOf, asAnchor } from "./anchor.ts";
import { factItems, type ItemSource } from "./facts/fact-items.ts";
import type { Called, Item } from "./item.ts";
import type { Prose } from "./prose/prose.ts";
import { slidesOf } from "./prose/slides.ts";
import type { Part } from "./publication.ts";

/** Lists every item of a publication: its prose and its parts' in order, then its facts. */
export function listItems(publication: ItemSource): readonly Item[] {
  return [
    ...proseItems(publication.body),
    ...publication.parts.flatMap((part) => [partItem(part), ...proseItems(part.body, part.slug)]),
    ...factItems(publication),
  ];
}

function partItem(part: Part): Item {
  return { noun: "part", id: part.front.label, called: { name: part.front.label }, part: part.slug };
}

function proseItems(prose: Prose, part?: string): readonly Item[] {
  const on = part === undefined ? {} : { part };
  return [
    ...prose.headings.map(({ id, text }) => ({
      noun: "section",
      id,
      called: sectionName(text),
      anchor: asAnchor(id),
      ...on,
    })),
    ...prose.paragraphs.map(({ number, id }) => ({
      noun: "paragraph",
      id: number,
      called: { noun: "paragraph" as const, number },
      anchor: asAnchor(id),
      ...on,
    })),
    ...prose.tables.map(({ id, number }) => ({
      noun: "table",
      id,
      called: { noun: "table" as const, number: `${number}` },
      anchor: anchorOf("table", id),
      ...on,
    })),
    ...prose.figures.map(({ id, number }) => ({
      noun: "figure",
      id,
      called: { noun: "figure" as const, number: `${number}` },
      anchor: anchorOf("figure", id),
      ...on,
    })),
    ...slidesOf(prose).map(({ number }) => ({
      noun: "slide",
      id: number,
      called: { noun: "slide" as const, number },
      anchor: anchorOf("slide", number),
      ...on,
    })),
  ];
}

/** A heading that carries its author's number is called by it. */
function sectionName(text: string): Called {
  const number = /^(\d+(?:\.\d+)*)\.?\s/.exec(text)?.[1];
  return number === undefined ? { heading: text } : { noun: "section", number };
}
