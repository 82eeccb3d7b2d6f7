// A title that is cited beside a number is the title of what bears the number.
import type { Place } from "../../lib/finding.ts";
import { suggest } from "../../lib/nearest.ts";
import { itemsNamed } from "../../model/find-items.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isSetApart, judgedSentences } from "../for-rules/judged-sentences.ts";
import { kindOf, plainNumber } from "../for-rules/numbered-things.ts";
import { plainTitle, type TitledThing, titledThings } from "../for-rules/titled-things.ts";

export const citedTitles = {
  name: "cited-titles",
  about:
    "A title in brackets or quotation marks behind “Table 4”, “Appendix B” or “section 3” is that of the table, the appendix or the section, and not that of another; and a section that is cited by its title alone is there.",
  why: "Readers who look at Table 4 for the scores find the overview, and cannot tell which of the two was meant.",
  mend: "Correct the number or the title, so that both are of the same table.",
  level: "warning",
  *run(register) {
    for (const { unit, sentence, text } of judgedSentences(register)) {
      const publication = publicationAt(register, text.location);
      if (publication === undefined || !/[(“"]/.test(sentence.text)) continue;
      if (text.extent === "page" && unit.sort !== "heading") yield* goneTitles(publication, unit, sentence);
      for (const { noun, named, end, start } of sentence.references) {
        const [only] = named;
        if (only === undefined || named.length > 1 || isSetApart(unit, start, end)) continue;
        yield* problemsOf(publication, {
          unit,
          kind: kindOf(noun),
          noun,
          number: only.number,
          end,
          place: () => unit.place(start),
        });
      }
      for (const inset of unit.insets) {
        if (inset.kind !== "reference" || inset.at < sentence.start || inset.at >= sentence.end) continue;
        const { noun, id, publication: other, place, label } = inset.reference;
        if (other !== undefined || label !== undefined) continue;
        const number = numberOf(publication, noun, id);
        yield* problemsOf(publication, {
          unit,
          kind: kindOf(noun),
          noun,
          number,
          end: inset.at + 1,
          place: () => place,
        });
      }
    }
  },
} as const satisfies Check;

/** “the section ‘How fast we come’”: a title without a number that no heading and no caption has. */
function* goneTitles(
  publication: Publication,
  unit: TextUnit,
  { text, start }: { readonly text: string; readonly start: number },
): Iterable<Problem> {
  for (const match of text.matchAll(byTitle)) {
    const { 1: noun = "", 2: title = "", index } = match;
    const at = start + index;
    const cited = plainTitle(title);
    const behind = text.slice(index + match[0].length);
    if (!cited.includes(" ") || /^[,.]? (?:of|in|from|on) (?!this\b|page\b)/.test(behind)) continue;
    const titles = titlesOf(publication);
    if (
      titles.length < 2 ||
      titles.some((one) => plainTitle(one).includes(cited) || cited.includes(plainTitle(one)))
    )
      continue;
    yield warning(
      unit.place(at),
      `No ${noun.toLowerCase()} here is called “${title}”.`,
      suggest(title, titles, "Write the title that it has now; where it is in another paper, say in which."),
    );
  }
}

const byTitle =
  /\b(?:the|see|in|under) (?:(?:next|last|previous|following|separate|whole) )?(section|chapter|heading|table|chart|appendix|annex)(?: (?:on|called|headed|entitled|titled|named))?,? [“"]([^”"]{6,80})[”"]/giu;

/** All titles of a paper: of headings, tables, figures and parts. */
function titlesOf({ body, parts }: Publication): readonly string[] {
  return [body, ...parts.map((part) => part.body)]
    .flatMap((prose) => [
      ...prose.headings.map(({ text }) => text.replace(/^[\d.]+\s+/, "")),
      ...prose.tables.map(({ caption }) => caption),
      ...prose.figures.map(({ caption }) => caption),
      ...titledThings(prose).map(({ title }) => title),
      ...prose.blocks.map((block) => block.attributes.get("caption") ?? block.attributes.get("title") ?? ""),
    ])
    .concat(parts.map(({ front }) => front.title))
    .filter((title) => title !== "");
}

/** The number that a reference in brackets shows. */
function numberOf({ items }: Publication, noun: string, id: string): string {
  const called = itemsNamed(items, noun, id)[0]?.called;
  return called !== undefined && "number" in called ? called.number : id;
}

interface Cited {
  readonly unit: TextUnit;
  readonly kind: string;
  readonly noun: string;
  readonly number: string;
  readonly end: number;
  place(): Place;
}

function* problemsOf(
  publication: Publication,
  { unit, kind, noun, number, end, place }: Cited,
): Iterable<Problem> {
  const found = /^,?\s*(?:\(\s*(?:[“"‘'])?|[“"])([^()“”"]{4,120}?)(?:[”"’'])?\s*[)”"]/.exec(
    unit.text.slice(end, end + 140),
  );
  const written = found?.[1]?.replace(/^(?:titled|entitled|called)\s+/i, "") ?? "";
  const cited = plainTitle(written);
  // One word in brackets may be a remark; with a capital it is the title of a section where one bears it.
  if (!cited.includes(" ") && !(kind === "paragraph" && /^\p{Lu}\p{L}{4,}$/u.test(written.trim()))) return;
  const things = thingsOf(publication).filter((one) => one.kind === kind);
  const own = things.filter((one) => plainNumber(one.number) === plainNumber(number));
  const others = things.filter((one) => plainTitle(one.title) === cited && !own.includes(one));
  const [other] = others;
  if (other === undefined || own.length === 0 || own.some((one) => plainTitle(one.title) === cited)) return;
  const name = noun.charAt(0).toUpperCase() + noun.slice(1);
  yield warning(
    place(),
    `“${written}” is the title of ${name} ${other.number}, and ${name} ${number} is “${own[0]?.title}”.`,
    "Correct the number or the title.",
  );
}

function thingsOf({ body, parts, files }: Publication): readonly TitledThing[] {
  const appendices = [
    ...parts.map(({ front, place }) => ({ label: front.label, title: front.title, place })),
    ...(files.report?.appendices ?? []).map(({ label, title }) => ({ label, title, place: body.locate("") })),
  ];
  return [
    ...titledThings(body),
    ...parts.flatMap((part) => titledThings(part.body)),
    ...appendices.map(({ label, title, place }): TitledThing => {
      const number = /(\S+)$/.exec(label)?.[1] ?? "";
      return { kind: "appendix", noun: "appendix", number, title, sort: "heading", place };
    }),
  ];
}
