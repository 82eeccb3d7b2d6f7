// The facts of a publication as things that can be pointed at: each stands where a block shows it.
import { anchorOf } from "../anchor.ts";
import type { Called, Item } from "../item.ts";
import type { Publication } from "../publication.ts";
import type { FactItem } from "./fact-item.ts";
import { factModules } from "./fact-modules.ts";

/** What items are found in. */
export type ItemSource = Pick<Publication, "id" | "body" | "parts" | "facts" | "kind">;

/** Lists every fact with its home: the text itself before its parts, the parts in order. */
export function factItems({ id, kind, body, parts, facts }: ItemSource): readonly Item[] {
  const pages = [
    { prose: body, on: {} },
    ...parts.map((part) => ({ prose: part.body, on: { part: part.slug } })),
  ];
  return factModules
    .flatMap((module): readonly FactItem[] => module.items(facts, { id, kind: kind.name }))
    .flatMap((fact): Item | readonly Item[] => {
      const { noun, ref, home } = fact;
      const called = calledAs(fact);
      const item = { noun, id: ref, called, anchor: anchorOf(noun, ref) };
      if (home.kind === "fixed") return home.part === undefined ? item : { ...item, part: home.part };
      const page = home.ways
        .map((shows) => pages.find(({ prose }) => prose.blocks.some(shows)))
        .find((one) => one !== undefined);
      if (page !== undefined) return { ...item, ...page.on };
      if (home.kind === "shown") return [];
      return home.kind === "block"
        ? { ...item, missingBlock: home.block }
        : { noun, id: ref, called, page: home.page };
    });
}

function calledAs(fact: FactItem): Called {
  if (fact.name !== undefined) return { name: fact.name };
  const { noun, ref, label } = fact;
  return label === undefined ? { noun, number: ref } : { label, number: ref };
}
