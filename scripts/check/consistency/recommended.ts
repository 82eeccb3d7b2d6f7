// What a paper recommends or resolves, each time that it does: on its cover, in its text, in its facts, in its minutes.
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";
import type { JudgedPaper } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { readSentences } from "../reading/read-sentences.ts";
import type { Word } from "../reading/words.ts";

/** One thing that is recommended. */
export interface Recommended {
  readonly unit: TextUnit;
  readonly words: readonly Word[];
  /** Its words in small letters, without “that” and “to” before them. */
  readonly bare: readonly string[];
  readonly start: number;
  readonly shown: string;
}

/** All that is recommended in one place. */
export interface RecommendingZone {
  readonly isResolved: boolean;
  readonly all: readonly Recommended[];
}

const heading =
  /^[\d.\s]*(?:(?:officers?[’']? |summary of |list of |draft |proposed |the |our |key )*(?:recommendations?|recommended decisions?|recommended action|resolutions?|decisions? (?:required|requested|sought)|proposed decisions?)|resolved|recommended(?: that)?|what (?:the|members|you) .{0,30}(?:asked|recommended) to (?:do|decide|agree))\b.{0,40}$/i;
const marker =
  /^(?:\W*)(?:(?:officers?[’']? |the )?recommendations?(?: \d{1,2}\b)?|resolved|decision|recommended)\b\s*(?:[:–—-]|that\b|\(|to\b|$)/i;
const asking =
  /\b(?:(?:is|are) (?:therefore )?(?:recommended|asked|invited|requested) (?:that|to)|is (?:therefore )?recommended|recommended for (?:approval|refusal|grant)|recommends? that)\b/i;

/** Where the pages and the facts of a paper recommend something. */
export const recommendingZones = remember((paper: JudgedPaper): readonly RecommendingZone[] => {
  const zones: RecommendingZone[] = [];
  for (const { prose } of paper.pages) {
    for (const { rows } of prose.read().grids)
      for (const { cells } of rows) {
        const [label, answer] = cells;
        if (
          cells.length === 2 &&
          label !== undefined &&
          answer !== undefined &&
          /^(?:officer )?recommendation:?$/i.test(label.unit.text.trim())
        )
          zones.push({ isResolved: false, all: [...recommendedIn(answer.unit)] });
      }
    const under = new Map<string, Recommended[]>();
    let following: Recommended[] | undefined;
    for (const unit of prose.read().units) {
      if (unit.isQuoted || unit.sort === "note" || unit.sort === "quotation") continue;
      if (unit.sort === "heading") {
        following = undefined;
        continue;
      }
      const head = unit.section.findLast(({ text }) => heading.test(text));
      if (head !== undefined) {
        const own = under.get(head.id) ?? [];
        if (own.length === 0) {
          under.set(head.id, own);
          zones.push({ isResolved: /resol/i.test(head.text), all: own });
        }
        own.push(...recommendedIn(unit));
      } else if (unit.sort !== "item" && marker.test(unit.text)) {
        following = [...recommendedIn(unit)];
        zones.push({ isResolved: /^\W*(?:resolved|decision)/i.test(unit.text), all: following });
      } else if (unit.sort === "item" && following !== undefined) following.push(...recommendedIn(unit));
      else {
        following = undefined;
        if (asking.test(unit.text))
          zones.push({ isResolved: false, all: [...recommendedIn(unit, (text) => asking.test(text))] });
      }
    }
  }
  return zones.filter(({ all }) => all.length > 0);
});

/** What the facts of a paper recommend. */
export function recommendedInFacts(
  texts: readonly string[],
  { prose }: Register,
): RecommendingZone | undefined {
  const all = texts.flatMap(
    (text) =>
      prose
        .get(text)
        ?.read()
        .units.flatMap((unit) => [...recommendedIn(unit)]) ?? [],
  );
  return all.length === 0 ? undefined : { isResolved: false, all };
}

/** Who moved something and how the vote went, which is no part of what was resolved. */
const movers =
  /^\W*(?:proposed|moved|seconded|carried|agreed unanimously|unanimous(?:ly)?|all in favour|vot(?:e|ing|ed))\b/i;

/** The things that a piece recommends: of `(a) …; and (b) …` each. */
function* recommendedIn(
  unit: TextUnit,
  isOne: (sentence: string) => boolean = () => true,
): Iterable<Recommended> {
  for (const { text, words, start } of readSentences(unit)) {
    if (!isOne(text) || movers.test(text)) continue;
    const cuts = [...text.matchAll(/(?:^|[\s;:,])\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[).]\s|;\s(?:and\s)?/g)].map(
      ({ 0: { length }, index }) => ({ from: start + index, to: start + index + length }),
    );
    const froms = [start, ...cuts.map(({ to }) => to)];
    for (const [at, from] of froms.entries()) {
      const to = cuts[at]?.from ?? start + text.length;
      const own = words.filter((word) => word.kind !== "sign" && word.start >= from && word.end <= to);
      if (own[0]?.lower === "recommendation" && own[1]?.kind === "figure") own.splice(0, 2);
      while (own[0] !== undefined && opening.has(own[0].lower)) own.shift();
      while (own.length > 0 && closing.has(own.at(-1)?.lower ?? "")) own.pop();
      const [first, last] = [own[0], own.at(-1)];
      if (first === undefined || last === undefined || isSetApart(unit, first.start, last.end)) continue;
      yield {
        unit,
        words: own,
        bare: own.map(({ lower }) => lower.replaceAll("'", "")),
        start: first.start,
        shown: unit.text.slice(first.start, last.end),
      };
    }
  }
}

const opening = new Set(
  "that to and recommendation recommendations resolved recommended decision it is therefore".split(" "),
);
const closing = new Set("and or".split(" "));
