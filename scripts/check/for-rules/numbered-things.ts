// What a publication has under numbers: its tables, paragraphs, appendices, recommendations and so on, whether the house
// knows them or they are typed as plain text.
import { writeMark } from "../../lib/list-mark.ts";
import { remember } from "../../lib/remember.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { TextItem } from "../../model/prose/text-list.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import type { LocatedText, Register } from "../../model/register.ts";
import { nouns } from "../reading/reference-nouns.ts";
import { typedMinutes } from "./typed-minutes.ts";

/** The texts of each publication: its body, its parts and its fields. */
const textsByPublication = remember(
  ({ texts }: Register): ReadonlyMap<PublicationId, readonly LocatedText[]> => {
    const known = new Map<PublicationId, LocatedText[]>();
    for (const text of texts) {
      const { publication } = text.location;
      if (publication === undefined) continue;
      const before = known.get(publication);
      if (before === undefined) known.set(publication, [text]);
      else before.push(text);
    }
    return known;
  },
);

/** The numbers that each sort of thing bears, in the order in which they are met, as `plainNumber` has them. */
export type NumberedThings = ReadonlyMap<string, ReadonlySet<string>>;

/** Sections and paragraphs are told apart by nobody: “section 3.4” is a paragraph as well. */
const kinds: Readonly<Record<string, string>> = { section: "paragraph", annex: "appendix" };

/** The sort of thing that a noun names: of those that are called by either of two names, one of the names. */
export function kindOf(noun: string): string {
  return kinds[noun] ?? noun;
}

/** A number in small letters, without brackets and what they hold. */
export function plainNumber(number: string): string {
  return number.toLowerCase().replace(/\([^)]*\).*$|\.$/, "");
}

/** What stands under numbers in a publication. */
export function numberedThings(register: Register, publication: Publication): NumberedThings {
  const texts = textsByPublication(register).get(publication.id) ?? [];
  const before = known(register).get(publication.id);
  if (before !== undefined) return before;
  const made = gather(publication, texts);
  known(register).set(publication.id, made);
  return made;
}

const known = remember((_register: Register) => new Map<PublicationId, NumberedThings>());

function gather(publication: Publication, texts: readonly LocatedText[]): NumberedThings {
  const things = new Map<string, Set<string>>();
  const add = (kind: string, number: string) => {
    const own = things.get(kind);
    if (own === undefined) things.set(kind, new Set([plainNumber(number)]));
    else own.add(plainNumber(number));
  };
  for (const { noun, id, called } of publication.items) {
    const number = "number" in called ? called.number : id;
    if (noun !== "part" && noun !== "section") add(kindOf(noun), number);
    if (/^\d+(?:\.\d+)+$/.test(id)) add("paragraph", id);
  }
  const appendices = publication.files.report?.appendices ?? [];
  const labels = [
    ...publication.parts.map(({ front }) => front.label),
    ...publication.withheld.map(({ label }) => label),
    ...appendices.map(({ label }) => label),
  ];
  for (const label of labels) {
    const named = nameAt(label);
    if (named !== undefined) add(kindOf(named.noun), named.number);
  }
  for (const { number } of publication.facts.meeting?.agenda ?? []) add("item", String(number));
  for (const { prose } of texts) {
    for (const { number } of typedMinutes(prose)) add("minute", number);
    const { units, lists, grids } = prose.read();
    for (const unit of units) {
      for (const { noun, number } of namesOf(unit)) add(kindOf(noun), number);
      if (unit.sort === "note" && unit.number !== undefined) add("note", unit.number);
      const number = ownNumber(unit);
      if (number !== undefined) add("paragraph", number);
      if (number !== undefined && unit.sort !== "heading" && isUnder(unit, /^(?:\w+ )?recommendations?$/))
        add("recommendation", number);
    }
    for (const number of typedRun(units)) add("paragraph", number);
    for (const { isOrdered, lead, items } of lists) {
      const noun = isOrdered ? nounOfList(lead) : undefined;
      if (noun !== undefined)
        for (const [at, { mark }] of items.entries()) add(noun, plainMark(mark) ?? String(at + 1));
    }
    for (const grid of grids) for (const { noun, number } of numbersOfGrid(grid)) add(kindOf(noun), number);
  }
  return things;
}

/** The numbers of paragraphs that are typed before them, “1. This paper …”, where they run on from the first. */
function typedRun(units: readonly TextUnit[]): readonly string[] {
  const numbers = units.flatMap(({ sort, text, number, isQuoted }) =>
    sort === "paragraph" && number === undefined && !isQuoted
      ? (/^(\d{1,2})\.\s+\p{Lu}/u.exec(text)?.[1] ?? [])
      : [],
  );
  return numbers.length > 3 && numbers.every((number, at) => number === String(at + 1)) ? numbers : [];
}

/** The number or the letter of a mark alone: `b` of `(b)`. */
function plainMark(mark: TextItem["mark"]): string | undefined {
  return mark === undefined ? undefined : /\w+/.exec(writeMark(mark))?.[0];
}

/** What the points of a list are: by the words that lead to it, or by the heading that it stands under. */
function nounOfList(lead: TextUnit | undefined): string | undefined {
  // “Permission is granted, subject to these conditions:”
  const words = lead?.sort === "paragraph" ? lead.text.trim() : "";
  const last = /(\p{L}+)(?: (?:below|as follows|are|of approval))?:$/u.exec(words)?.[1]?.toLowerCase() ?? "";
  const noun = nouns.get(last);
  if (last !== "" && noun !== undefined && noun !== last) return kindOf(noun);
  const head = headAbove(lead);
  if (/^(?:\w+ )?recommendations?$/.test(head)) return "recommendation";
  if (/^(?:(?:planning|proposed|draft|recommended|suggested) )?conditions?$/.test(head)) return "condition";
  return /^(?:(?:public |full )?agenda(?: items?)?|order of business|items of business)$/.test(head)
    ? "item"
    : undefined;
}

/** Whether a piece stands right under a heading. */
function isUnder({ section }: TextUnit, head: RegExp): boolean {
  return head.test(plainHead(section.at(-1)?.text ?? ""));
}

/** The numbers of the rows of a table, by what the head of their column calls them. */
function* numbersOfGrid(grid: TextGrid): Iterable<Omit<Named, "end">> {
  const head = grid
    .headOf(0)
    .toLowerCase()
    .replace(/\s*(?:\b(?:no|ref|number|reference)\b\.?|#)\s*$/, "")
    .trim();
  const noun = nouns.get(head);
  if (noun === undefined) return;
  for (const { unit } of grid.cellsOf(0)) {
    const number = /^[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})*[a-z]?$|^[A-Z]$/.exec(unit.text.trim())?.[0];
    if (number !== undefined) yield { noun, number };
  }
}

/** The heading that a list stands under, in small letters and without its number. */
function headAbove(lead: TextUnit | undefined): string {
  return plainHead(lead?.sort === "heading" ? lead.text : (lead?.section.at(-1)?.text ?? ""));
}

function plainHead(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\d.]+\s+|[:.]$/g, "")
    .trim();
}

/** The number that a piece begins with, where that is its number: `3.4 The board`, `3. Costs` above it, `3.4` in a cell. */
function ownNumber({ sort, text, number, paragraph }: TextUnit): string | undefined {
  if (number !== undefined && sort === "paragraph") return number;
  if (sort === "cell") return /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?$/.exec(text)?.[1];
  if (paragraph !== undefined && sort !== "heading") return undefined;
  const dotted = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+\S/.exec(text)?.[1];
  if (dotted !== undefined) return dotted;
  return sort === "heading" ? /^(\d{1,2})[.):]?\s+\p{L}/u.exec(text)?.[1] : undefined;
}

/** The names that a piece gives: `Table 3: What it shows` and `Appendix B` as a heading, a row of a list or a cell. */
function namesOf({ sort, text }: TextUnit): readonly Named[] {
  const named = nameAt(text);
  if (named === undefined) return [];
  const rest = text.slice(named.end);
  const isTitle =
    sort === "heading" || sort === "cell" || sort === "item" || sort === "caption" || sort === "title";
  const isParted = /^\s*(?:$|[:.–—|-]|\()/u.test(rest);
  return isParted || (isTitle && !/^\s+\p{Ll}/u.test(rest)) ? [named] : [];
}

interface Named {
  readonly noun: string;
  readonly number: string;
  /** Behind the number. */
  readonly end: number;
}

/** What a text begins to name, such as `Appendix B` or `Recommendation 3`. */
export function nameAt(text: string): Named | undefined {
  const found =
    /^(\p{Lu}\p{L}+)\.?\s+(?:No\.?\s+)?(\d{1,3}(?:\.\d{1,2})*[a-z]?|[A-Z]\d{0,2}|[IVX]{1,5})(?![\p{L}\d%])/u.exec(
      text,
    );
  if (found === null) return namedInWords(text);
  const noun = nouns.get(found?.[1]?.toLowerCase() ?? "");
  const number = found?.[2];
  return found === null || noun === undefined || number === undefined
    ? undefined
    : { noun, number, end: found[0].length };
}

/** `Priority Two`, `Section Five`: a number in words, with a capital. */
function namedInWords(text: string): Named | undefined {
  const found = /^(\p{Lu}\p{L}+)\s+(\p{Lu}\p{L}{2,5})(?![\p{L}\d-])/u.exec(text);
  const noun = nouns.get(found?.[1]?.toLowerCase() ?? "");
  const number = wordsOfNumbers.indexOf(found?.[2]?.toLowerCase() ?? "");
  return found === null || noun === undefined || number < 1
    ? undefined
    : { noun, number: String(number), end: found[0].length };
}

/** What a number in words is, by its place. */
export const wordsOfNumbers: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
