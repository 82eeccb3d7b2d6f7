// No two items of one sort in a publication have the same number or id.
import { factModules } from "../../model/facts/fact-modules.ts";
import { isOwnAnchor } from "../../model/prose/own-anchor.ts";
import { slidesOf } from "../../model/prose/slides.ts";
import type { Publication } from "../../model/publication.ts";
import { type Check, error } from "../for-rules/check.ts";

export const duplicateRefs = {
  name: "duplicate-refs",
  about: "No two recommendations, actions, measures, tables and so on of a publication share a number or id.",
  why: "“Recommendation 3” in an answer or a minute could be either of the two.",
  mend: "Give a number or id of its own to the one that nothing refers to yet.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const seen = new Set<string>();
      for (const { noun, ref, file, pointer } of writtenRefs(publication)) {
        const key = `${noun} ${ref.toLowerCase()}`;
        if (seen.has(key))
          yield error(
            publication.locateRead(file, pointer),
            `“${ref}” already stands for another ${noun}.`,
            "Give one of them another “ref”.",
          );
        seen.add(key);
      }
      for (const prose of [publication.body, ...publication.parts.map((part) => part.body)]) {
        const captioned = [
          ...prose.tables.map((table) => ({ noun: "table", ...table })),
          ...prose.figures.map((figure) => ({ noun: "figure", ...figure })),
          ...slidesOf(prose).map(({ number, place }) => ({ noun: "slide", id: number, place })),
        ];
        const headings = new Set<string>();
        for (const { id, place } of prose.headings) {
          if (headings.has(id))
            yield error(place, `“${id}” already stands for another heading.`, "Give one of them another id.");
          if (isOwnAnchor(id))
            yield error(
              place,
              `“${id}” is what the page calls a thing of its own.`,
              "Give the heading another id.",
            );
          headings.add(id);
        }
        for (const { noun, id, place } of captioned) {
          const key = `${noun} ${id.toLowerCase()}`;
          if (seen.has(key))
            yield error(place, `“${id}” already stands for another ${noun}.`, "Give one of them another id.");
          seen.add(key);
        }
      }
    }
  },
} as const satisfies Check;

interface AnyRef {
  readonly noun: string;
  readonly ref: string;
  readonly pointer: string;
}

function writtenRefs({ files }: Publication) {
  return factModules.flatMap((module) =>
    module.refs(files).map((written: AnyRef) => ({ ...written, file: module.name })),
  );
}
