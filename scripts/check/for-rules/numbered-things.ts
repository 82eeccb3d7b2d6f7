// What a publication has under numbers: its tables, paragraphs, appendices, recommendations and so on, whether the house
// knows them or they are typed as plain text.
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import type { LocatedText, Register } from "../../model/register.ts";
import { nouns } from "../reading/reference-nouns.ts";

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
const kinds: Readonly<Record<string, string>> = { section: "paragraph", annex: "appendix", part: "" };

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
    const { units, lists } = prose.read();
    for (const unit of units) {
      for (const { noun, number } of namesOf(unit)) add(kindOf(noun), number);
      const number = ownNumber(unit);
      if (number !== undefined) add("paragraph", number);
    }
    for (const { isOrdered, lead, items } of lists) {
      const head = isOrdered ? headAbove(lead) : "";
      const noun = /^recommendations?$/.test(head) ? "recommendation" : /^agenda$/.test(head) ? "item" : "";
      if (noun !== "") for (const at of items.keys()) add(noun, String(at + 1));
    }
  }
  return things;
}

/** The heading that a list stands under, in small letters and without its number. */
function headAbove(lead: TextUnit | undefined): string {
  const text = lead?.sort === "heading" ? lead.text : (lead?.section.at(-1)?.text ?? "");
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
    /^(\p{Lu}\p{L}+)\s+(?:No\.?\s+)?(\d{1,3}(?:\.\d{1,2})*[a-z]?|[A-Z]\d{0,2}|[IVX]{1,5})(?![\p{L}\d%])/u.exec(
      text,
    );
  const noun = nouns.get(found?.[1]?.toLowerCase() ?? "");
  const number = found?.[2];
  return found === null || noun === undefined || number === undefined
    ? undefined
    : { noun, number, end: found[0].length };
}
