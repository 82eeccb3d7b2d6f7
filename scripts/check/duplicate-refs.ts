// No two items of one sort in a publication have the same number or id.
import type { FactFileName } from "../model/facts/fact-file.ts";
import { isOwnAnchor } from "../model/prose/own-anchor.ts";
import type { Publication } from "../model/publication.ts";
import { type Check, error } from "./check.ts";

interface Numbered {
  readonly noun: string;
  readonly ref: string;
  readonly file: FactFileName;
  readonly pointer: string;
}

export const duplicateRefs = {
  name: "duplicate-refs",
  about: "No two recommendations, actions, measures, tables and so on of a publication share a number or id.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const seen = new Set<string>();
      for (const { noun, ref, file, pointer } of numberedFacts(publication)) {
        const key = `${noun} ${ref.toLowerCase()}`;
        if (seen.has(key))
          yield error(
            publication.locate(file, pointer),
            `“${ref}” already stands for another ${noun}.`,
            "Give one of them another “ref”.",
          );
        seen.add(key);
      }
      for (const prose of [publication.body, ...publication.parts.map((part) => part.body)]) {
        const captioned = [
          ...prose.tables.map((table) => ({ noun: "table", ...table })),
          ...prose.figures.map((figure) => ({ noun: "figure", ...figure })),
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

/** Every fact with a number, with the pointer to the number as typed. */
function numberedFacts({ files }: Publication): readonly Numbered[] {
  const list = (
    noun: string,
    file: FactFileName,
    path: string,
    entries: readonly { readonly ref: string }[] | undefined,
  ): Numbered[] => (entries ?? []).map(({ ref }, at) => ({ noun, ref, file, pointer: `${path}/${at}/ref` }));
  const areas = files.actions?.areas ?? [];
  const priorities = files.strategy?.priorities ?? [];
  return [
    ...list("recommendation", "recommendations", "/recommendations", files.recommendations?.recommendations),
    ...list("measure", "measures", "/measures", files.measures?.measures),
    ...list("criterion", "options", "/criteria", files.options?.criteria),
    ...list("option", "options", "/options", files.options?.options),
    ...list("work-item", "work-programme", "/items", files["work-programme"]?.items),
    ...list("phase", "strategy", "/phases", files.strategy?.phases),
    ...list("priority", "strategy", "/priorities", priorities),
    ...priorities.flatMap(({ areas: inner }, at) =>
      list("priority", "strategy", `/priorities/${at}/areas`, inner),
    ),
    ...list("area", "actions", "/areas", areas),
    ...areas.flatMap(({ objectives }, at) =>
      list("objective", "actions", `/areas/${at}/objectives`, objectives),
    ),
    ...areas.flatMap(({ objectives }, at) =>
      objectives.flatMap(({ actions }, inner) =>
        list("action", "actions", `/areas/${at}/objectives/${inner}/actions`, actions),
      ),
    ),
  ];
}
