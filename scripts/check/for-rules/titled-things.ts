// What bears a number and a title in the text of a publication: tables, figures, appendices, numbered sections.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import type { Prose } from "../../model/prose/prose.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { kindOf, nameAt } from "./numbered-things.ts";

/** A heading, a caption or a line that gives something its number and its title. */
export interface TitledThing {
  /** As `kindOf` has it: `table`, `appendix`, `paragraph` of a section. */
  readonly kind: string;
  /** The word that is written: `annex`. */
  readonly noun: string;
  /** As written. */
  readonly number: string;
  readonly title: string;
  readonly sort: TextUnit["sort"];
  readonly place: Place;
}

/** Everything that bears a number and a title in a text, in order, but for what a list of contents or of appendices names. */
export const titledThings = remember((prose: Prose): readonly TitledThing[] =>
  prose.read().units.flatMap((unit): readonly TitledThing[] => {
    const { sort, text, number } = unit;
    if (unit.isQuoted || isInList(unit)) return [];
    const place = unit.place(0);
    if (sort === "caption" && number !== undefined && !/^(?:table|figure)\s/i.test(text)) {
      const isFigure = prose.figures.some((figure) => figure.number === number && figure.caption === text);
      const noun = isFigure ? "figure" : "table";
      return [{ kind: noun, noun, number, title: text, sort, place }];
    }
    if (sort !== "heading" && sort !== "paragraph" && sort !== "caption") return [];
    const section = sort === "heading" ? /^(\d{1,2}(?:\.\d{1,2}){0,2})[.)]?\s+(\p{L}.*)$/u.exec(text) : null;
    if (section !== null)
      return [
        {
          kind: "paragraph",
          noun: "section",
          number: section[1] ?? "",
          title: section[2] ?? "",
          sort,
          place,
        },
      ];
    const named = nameAt(text);
    if (named === undefined) return [];
    const rest = /^\s*(?:[:.–—|-]\s*|\s(?=\p{Lu})|$)(.*)$/u.exec(text.slice(named.end));
    if (
      rest === null ||
      (sort === "paragraph" && rest[1] !== "" && !/^\s*[:.–—-]/.test(text.slice(named.end)))
    )
      return [];
    return [
      { kind: kindOf(named.noun), noun: named.noun, number: named.number, title: rest[1] ?? "", sort, place },
    ];
  }),
);

/** Whether a piece stands under a heading over a list of contents, appendices or sources. */
function isInList({ section }: TextUnit): boolean {
  return section.some(({ text }) => isHeadOfList(text));
}

/** Whether a heading is that of a list of contents, of appendices or of sources. */
function isHeadOfList(text: string): boolean {
  return /^[\d.\s]*(?:(?:table of )?contents(?: page)?|(?:list of )?(?:appendices|annexes|tables|figures)(?: (?:and|attached).*)?|appendices and .*|references|bibliography|background (?:papers|documents)|sources)\s*:?$/i.test(
    text.trim(),
  );
}

/** A title in small letters without signs, articles, what stands in brackets, and the number of its page. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[.\s…·_]*(?:\bpages?\s*)?\d{1,3}$/, "")
    .replaceAll("&", " and ")
    .replaceAll(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:the|a|an)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
