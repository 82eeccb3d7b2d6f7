// The numbers of a text in their order: those of paragraphs and of sections, and the gaps that are acknowledged.
import type { Place } from "../../lib/finding.ts";
import { paragraphOf, showsParagraphs } from "../facts/recommendations/recommended-paragraph.ts";
import type { Publication } from "../publication.ts";
import type { Block, Prose } from "./prose.ts";

/** What counts: a number, a heading without one, which may begin a section that has no numbers, or a gap with its reason. */
export type Counted = { readonly place: Place } & (
  | { readonly kind: "paragraph"; readonly number: string }
  | {
      readonly kind: "section";
      readonly number: string;
      readonly level: number;
      readonly hasStop: boolean;
      readonly isPlain: boolean;
    }
  | { readonly kind: "heading"; readonly level: number }
  | { readonly kind: "gap" }
);

/** All of it in the order of the text. */
export function countedIn({ paragraphs, headings, blocks }: Prose, publication: Publication | undefined) {
  const recommended = publication?.files.recommendations?.recommendations ?? [];
  const counted = [
    ...paragraphs.map(({ number, place }): Counted => ({ kind: "paragraph", number, place })),
    ...headings.map(({ level, text, place }): Counted => {
      const [, number, stop, capital] = /^(\d+(?:\.\d+)*)(\.?)\s+(\p{Lu})?/u.exec(text) ?? [];
      if (number === undefined) return { kind: "heading", level, place };
      return {
        kind: "section",
        number,
        level,
        hasStop: stop !== "",
        isPlain: stop === "" && capital !== undefined,
        place,
      };
    }),
    ...blocks.flatMap((block): readonly Counted[] => {
      const { place } = block;
      if (block.name === "gap") return [{ kind: "gap", place }];
      return showsParagraphs(block)
        ? recommended.map((one) => ({ kind: "paragraph", number: paragraphOf(one), place }))
        : [];
    }),
  ];
  return counted.sort((a, b) => a.place.line - b.place.line);
}

/** What counts and has a number. */
export type Numbered = Extract<Counted, { readonly kind: "paragraph" | "section" }>;

/** Whether something has a number. */
export function isNumbered(one: Counted): one is Numbered {
  return one.kind === "paragraph" || one.kind === "section";
}

/**
 * What may come after a number: its next sibling, its first child, and the next sibling of each number it stands under. The
 * head of a section may be its 0: `2.0 Legal` before 2.1.
 */
export function successors(number: string): readonly string[] {
  const steps = number.split(".").map(Number);
  const next = steps.map((step, index) => [...steps.slice(0, index), step + 1]);
  const siblings = next.reverse().flatMap((path) => [path.join("."), [...path, 1].join(".")]);
  const [whole = 0] = steps;
  return [...siblings.filter((sibling) => sibling.includes(".")), `${number}.1`, `${whole + 1}.0`];
}

/** Whether the numbers of paragraphs run through a text as 1, 2, 3, whatever those of its sections. */
export function isRunning({ paragraphs }: Pick<Prose, "paragraphs">): boolean {
  return paragraphs.some(({ number }) => !number.includes("."));
}

/** Whether a block “gap” stands where the number of a section is missing, and not that of a paragraph. */
export function missesSection(prose: Prose, publication: Publication | undefined, gap: Block): boolean {
  const counted = countedIn(prose, publication);
  const at = counted.findIndex(({ kind, place }) => kind === "gap" && place.line === gap.place.line);
  const next = counted.slice(at + 1).find(isNumbered);
  if (at < 0 || next?.kind !== "section") return false;
  const before = counted.slice(0, at).filter(isNumbered);
  const last = before.findLast(({ kind }) => kind === "section")?.number;
  const whole = last === undefined ? 0 : Number.parseInt(last, 10);
  return last !== undefined && ![...successors(last), `${whole + 1}`].includes(next.number);
}
