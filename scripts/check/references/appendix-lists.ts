// A list of appendices that is typed names those that are there, by the titles that they bear.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { appendicesOf, type PresentAppendix } from "../for-rules/appendices.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { kindOf, nameAt, plainNumber } from "../for-rules/numbered-things.ts";
import { plainTitle, type TitledThing, titledThings } from "../for-rules/titled-things.ts";

export const appendixLists = {
  name: "appendix-lists",
  about:
    "A list of appendices or annexes names each that is in the paper, none that is not there beside the others, and each by the title that it bears.",
  why: "Members look for an appendix that was announced, or do not know of one that they should read.",
  mend: "Add the appendix or its line, or write the same title in both places.",
  level: "warning",
  *run(register) {
    for (const { prose, location, extent } of judgedTexts(register)) {
      const publication = publicationAt(register, location);
      if (extent !== "page" || publication === undefined) continue;
      const { units, lists } = prose.read();
      const led = new Set(
        lists
          .filter(({ lead }) => isLead(lead))
          .flatMap(({ items }) => items.flatMap((item) => item.units.slice(0, 1))),
      );
      const listed = units.filter((unit) => led.has(unit) || isListed(unit)).flatMap(entryOf);
      if (listed.length > 0) yield* problemsOf(listed, appendicesOf(publication));
      yield* listedCaptions(units, titledThings(prose));
    }
  },
} as const satisfies Check;

interface Entry {
  readonly noun: string;
  readonly number: string;
  readonly title: string;
  readonly unit: TextUnit;
}

/** Whether a paragraph leads to a list of appendices: “The following appendices are attached:”. */
function isLead(lead: TextUnit | undefined): boolean {
  return (
    lead?.sort === "paragraph" &&
    !lead.isQuoted &&
    /^(?:(?:the following|these|list of) )?(?:appendices|annexes)(?: (?:are )?attached)?(?: (?:to|in|with) this (?:report|paper))?(?: are)?(?: as follows)?:?$/i.test(
      lead.text.trim(),
    )
  );
}

/** Whether a piece stands in a list of appendices. */
function isListed({ sort, section, isQuoted }: TextUnit): boolean {
  const head = section.at(-1)?.text ?? "";
  return (
    !isQuoted &&
    (sort === "item" || sort === "paragraph" || sort === "cell") &&
    /^[\d.\s]*(?:list of )?(?:appendices|annexes)(?: attached| to this (?:report|paper)| and background papers)?:?$/i.test(
      head,
    )
  );
}

function entryOf(unit: TextUnit): readonly Entry[] {
  const named = nameAt(unit.text);
  if (named === undefined || kindOf(named.noun) !== "appendix") return [];
  if (/^\s+\p{Ll}/u.test(unit.text.slice(named.end))) return [];
  const title = unit.text.slice(named.end).replace(/^\s*[:.–—-]?\s*/, "");
  return [{ noun: named.noun, number: named.number, title, unit }];
}

/** A table or a figure that a list of them gives another title than its caption does. */
function* listedCaptions(units: readonly TextUnit[], things: readonly TitledThing[]): Iterable<Problem> {
  for (const unit of units) {
    const head = unit.section.at(-1)?.text ?? "";
    if (
      unit.isQuoted ||
      !/^[\d.\s]*list of (?:tables|figures|charts|maps)\b/i.test(head) ||
      unit.sort === "heading"
    )
      continue;
    const named = nameAt(unit.text);
    const title = named === undefined ? "" : unit.text.slice(named.end).replace(/^\s*[:.–—-]?\s*/, "");
    const alike = things.filter(({ kind }) => named !== undefined && kind === kindOf(named.noun));
    if (named === undefined || title === "" || alike.length === 0) continue;
    const own = alike.filter(({ number }) => plainNumber(number) === plainNumber(named.number));
    const [one] = own;
    const name = `${named.noun.charAt(0).toUpperCase()}${named.noun.slice(1)} ${named.number}`;
    if (one === undefined)
      yield warning(
        unit.place(0),
        `“${name}” is listed here, and the paper has ${alike.map(({ number }) => number).join(", ")} only.`,
        "Add it, or take its line out.",
      );
    else if (one.title !== "" && own.every((other) => plainTitle(other.title) !== plainTitle(title)))
      yield warning(
        unit.place(0),
        `“${name}” is listed as “${title}”, and its caption in line ${one.place.line} is “${one.title}”.`,
        "Write the same title in both places.",
      );
  }
}

function* problemsOf(listed: readonly Entry[], present: readonly PresentAppendix[]): Iterable<Problem> {
  // Where none is in the paper, all are attached apart.
  if (present.length === 0) return;
  const [first] = listed;
  for (const { noun, number, title, unit } of listed) {
    const own = present.filter((one) => plainNumber(one.number) === plainNumber(number));
    const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${number}`;
    if (own.length === 0) {
      if (
        /\b(?:separate|exempt|online|link|website|to follow|not)\b/i.test(unit.text) ||
        unit.spans.some(({ kind }) => kind === "link")
      )
        continue;
      yield warning(
        unit.place(0),
        `“${name}” is listed here, and the paper has ${present.map((one) => one.number).join(", ")} only.`,
        "Add it, or take its line out; where it is kept elsewhere, say so in the line.",
      );
      continue;
    }
    const titles = own.map((one) => one.title).filter((one) => one !== "");
    if (title === "" || titles.length === 0 || titles.some((one) => plainTitle(one) === plainTitle(title)))
      continue;
    const [other] = own;
    yield warning(
      unit.place(0),
      `“${name}” is listed as “${title}”, and bears the title “${titles[0]}”${other?.place === undefined ? "" : ` in line ${other.place.line}`}.`,
      "Write the same title in both places.",
    );
  }
  if (first === undefined || (listed.length < 2 && first.unit.sort === "paragraph")) return;
  for (const { number, title } of present) {
    if (listed.some((one) => plainNumber(one.number) === plainNumber(number))) continue;
    yield warning(
      first.unit.place(0),
      `The list lacks ${first.noun} ${number}${title === "" ? "" : ` (“${title}”)`}, which the paper has.`,
      "Add a line for it.",
    );
  }
}
