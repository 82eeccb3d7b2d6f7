// What is said to stand above, below or overleaf stands there.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import type { Prose } from "../../model/prose/prose.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isSetApart, type JudgedSentence, judgedSentences } from "../for-rules/judged-sentences.ts";
import { kindOf, plainNumber } from "../for-rules/numbered-things.ts";
import { titledThings } from "../for-rules/titled-things.ts";
import { typedMinutes } from "../for-rules/typed-minutes.ts";
import type { TypedReference } from "../reading/typed-references.ts";

export const aboveAndBelow = {
  name: "above-and-below",
  about:
    "Where a text says “the table below” there is one, and what it says is above, such as “paragraph 3.1 above”, is not below.",
  why: "Readers look for a table that was left out, or in the wrong part of the paper.",
  mend: "Put in what is missing, or say where it is: by its number, such as `[[table 2]]`, which is right wherever it stands.",
  level: "warning",
  *run(register) {
    for (const judged of judgedSentences(register)) {
      const { text, unit, sentence } = judged;
      if (text.extent !== "page" || !/above|below|overleaf|opposite|following|next page/i.test(sentence.text))
        continue;
      if (unit.sort === "cell" || unit.sort === "caption" || unit.sort === "note") continue;
      const publication = publicationAt(register, text.location);
      if (publication === undefined) continue;
      for (const reference of sentence.references) yield* misplaced(judged, reference);
      yield* missing(judged, publication.parts.length > 0);
    }
  },
} as const satisfies Check;

/** A number that is said to stand above or below, and stands on the other side. */
function* misplaced(
  { text, unit }: JudgedSentence,
  { noun, named, end, start }: TypedReference,
): Iterable<Problem> {
  const [only] = named;
  const side = /^,?\s*\(?(above|below)\b/i.exec(unit.text.slice(end, end + 10))?.[1]?.toLowerCase();
  if (side === undefined || only === undefined || named.length > 1 || isSetApart(unit, start, end)) return;
  const own = unit.place(start);
  const places = linesOf(text.prose).get(`${kindOf(noun)} ${plainNumber(only.number)}`) ?? [];
  const [place, ...more] = places;
  if (place === undefined || more.length > 0 || place.file !== own.file || place.line === own.line) return;
  // Who reads within a section has its head above, and the rest of it below.
  if (unit.section.some((heading) => heading.place.line === place.line)) return;
  if (side === "above" ? place.line < own.line : place.line > own.line) return;
  const name = unit.text.slice(start, end);
  yield warning(
    own,
    `“${name} ${side}” stands ${side === "above" ? "below" : "above"}, in line ${place.line}.`,
    `Write “${side === "above" ? "below" : "above"}”, or correct the number.`,
  );
}

/** Where everything that bears a number stands, by its sort and its number. */
const linesOf = remember((prose: Prose): ReadonlyMap<string, readonly Place[]> => {
  const found = new Map<string, Place[]>();
  const add = (kind: string, number: string, place: Place) => {
    const key = `${kind} ${plainNumber(number)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [place]);
    else if (known.every(({ line }) => line !== place.line)) known.push(place);
  };
  for (const { kind, number, place } of titledThings(prose)) add(kind, number, place);
  for (const { number, place } of typedMinutes(prose)) add("minute", number, place);
  for (const unit of prose.read().units) {
    if (unit.isQuoted || (unit.sort !== "paragraph" && unit.sort !== "heading")) continue;
    const number =
      unit.sort === "paragraph" ? unit.number : /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/.exec(unit.text)?.[1];
    if (number !== undefined) add("paragraph", number, unit.place(0));
    const typed =
      unit.number === undefined ? /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s/.exec(unit.text)?.[1] : undefined;
    if (typed !== undefined) add("paragraph", typed, unit.place(0));
  }
  return found;
});

/** A table or a picture that is said to be here, without a number. */
const shown =
  /\b(?:the|this|see|in) (?:(?:following|below|above) (table|chart|graph|diagram|map|infographic|flow ?chart|photograph|list)|(?:\p{Ll}+ )?(table|chart|graph|figure|diagram|map|infographic|flow ?chart|photograph|list)s? (below|above|overleaf|opposite|on the next page|on the following page))(?=$|[,.;:)]| (?:shows?|sets?|gives?|summari[sz]es?|lists?|details?|illustrates?|provides?|presents?|compares?|outlines?|explains?|contains?|describes?|highlights?|demonstrates?|indicates?|has|is|are|was|breaks?|tells?|which|that|and)\b)/giu;

function* missing({ text: { prose }, unit, sentence }: JudgedSentence, hasParts: boolean): Iterable<Problem> {
  for (const { 0: written, 1: before, 2: behind, 3: side, index } of sentence.text.matchAll(shown)) {
    const noun = (before ?? behind ?? "").toLowerCase();
    const at = sentence.start + index;
    if (isSetApart(unit, at, at + written.length)) continue;
    // “the figure below” is most often an amount, but where it shows something.
    if (
      noun === "figure" &&
      !/^ (?:shows?|sets|illustrates?|compares|presents)/.test(sentence.text.slice(index + written.length))
    )
      continue;
    const isAbove = /above/i.test(side ?? written);
    const isAnywhere = /overleaf|opposite/i.test(side ?? "");
    const { line, file } = unit.place(at);
    const isThere = (place: Place) =>
      place.file !== file || isAnywhere || (isAbove ? place.line < line : place.line > line);
    if (hasParts || isShown(prose, noun, isThere)) continue;
    const name = written.replace(/^(?:see|in) /i, "");
    yield warning(
      unit.place(at),
      `“${name}” is not there: ${isAnywhere ? "the paper has" : isAbove ? "above this there is" : "below this there is"} no ${/table|list/.test(noun) ? noun : "picture or chart"}.`,
      "Put it in, or take out the words that lead to it; where it is in another paper, say in which.",
    );
  }
}

/** Whether a text shows a table, or for other nouns anything that could be a picture. */
function isShown(prose: Prose, noun: string, isThere: (place: Place) => boolean): boolean {
  const { units, grids } = prose.read();
  // A block shows what it is made of, and may be a table.
  if (prose.blocks.some((block) => !textual.has(block.name) && isThere(block.place))) return true;
  if (grids.some(({ place }) => isThere(place))) return true;
  if (noun === "list") return units.some((unit) => unit.sort === "item" && isThere(unit.place(0)));
  const hasPicture =
    prose.figures.some(({ place }) => isThere(place)) ||
    prose.links.some(({ kind, place }) => kind === "picture" && isThere(place));
  if (hasPicture) return true;
  // A picture that is typed as a caption alone is told of by its number.
  return (
    noun !== "table" &&
    units.some(
      (unit: TextUnit) =>
        /^(?:figure|chart|graph|map|picture|diagram|table)\b/i.test(unit.text) && isThere(unit.place(0)),
    )
  );
}

/** Blocks that hold nothing but text. */
const textual = new Set("callout quote letter translation exempt gap".split(" "));
