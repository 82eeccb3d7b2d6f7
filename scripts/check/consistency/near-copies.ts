// Sentences that are nearly the same as another of their paper: copies of which one was changed.
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { JudgedPaper } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { setsOf } from "../names/standing-together.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import { type WordChange, wordChanges } from "../reading/word-changes.ts";
import type { Word } from "../reading/words.ts";

/** A sentence with its words in small letters, without signs. */
export interface ToldSentence {
  readonly unit: TextUnit;
  readonly sentence: ReadSentence;
  readonly words: readonly Word[];
  readonly bare: readonly string[];
  /** Its place among all of the paper. */
  readonly at: number;
  /** The list or the column that it stands in. */
  readonly set: object | undefined;
}

/** Two sentences, in reading order, and where the words of the first are others than those of the second. */
export interface NearCopy {
  readonly first: ToldSentence;
  readonly second: ToldSentence;
  readonly changes: readonly WordChange[];
  /** Whether they are points of two lists that have another point in common. */
  readonly areOfOneList: boolean;
}

/** How many words two sentences must begin or end with alike. */
const COMMON = 4;

/** What begins alike more often than this is of one pattern, such as the conditions of a licence. */
const MANY = 3;

/** The sentences of the pages of a paper that are long enough to be compared. */
const toldSentences = remember(({ pages }: JudgedPaper): readonly ToldSentence[] => {
  const told: ToldSentence[] = [];
  for (const { prose } of pages) {
    const text = prose.read();
    const sets = setsOf(text);
    for (const unit of text.units) {
      if (unit.isQuoted || !/^(?:paragraph|item|cell)$/.test(unit.sort)) continue;
      for (const sentence of readSentences(unit)) {
        if (sentence.words.length < COMMON + 1 || isSetApart(unit, sentence.start, sentence.end)) continue;
        const words = sentence.words.filter(({ kind }) => kind !== "sign");
        if (words.length > COMMON)
          told.push({
            unit,
            sentence,
            words,
            bare: words.map(({ lower }) => lower.replaceAll("'", "")),
            at: told.length,
            set: sets.get(unit),
          });
      }
    }
  }
  return told;
});

/** The sentences of a paper that are nearly the same as another. */
export const nearCopies = remember((paper: JudgedPaper): readonly NearCopy[] => {
  const told = toldSentences(paper);
  const byEnds = new Map<string, ToldSentence[]>();
  for (const one of told)
    for (const key of [`^${one.bare.slice(0, COMMON).join(" ")}`, `$${one.bare.slice(-COMMON).join(" ")}`]) {
      const known = byEnds.get(key);
      if (known === undefined) byEnds.set(key, [one]);
      else known.push(one);
    }
  const listsInCommon = commonSets(told);
  const found: NearCopy[] = [];
  const seen = new Set<number>();
  for (const group of byEnds.values()) {
    if (group.length < 2 || group.length > MANY) continue;
    for (const [at, first] of group.entries())
      for (const second of group.slice(at + 1)) {
        const pair = first.at * told.length + second.at;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const changes = wordChanges(first.bare, second.bare);
        if (changes === undefined || changes.length === 0 || changes.length > 4) continue;
        found.push({
          first,
          second,
          changes,
          areOfOneList: listsInCommon.get(first.set ?? first)?.has(second.set ?? second) === true,
        });
      }
  }
  return found.sort((a, b) => a.second.at - b.second.at);
});

/** Lists that have a point in common, to the word. */
function commonSets(told: readonly ToldSentence[]): ReadonlyMap<object, ReadonlySet<object>> {
  const found = new Map<object, Set<object>>();
  const points = told.filter(({ unit, set }) => unit.sort === "item" && set !== undefined);
  for (const [first, second, third] of Map.groupBy(points, ({ bare }) => bare.join(" ")).values()) {
    if (first?.set === undefined || second?.set === undefined || third !== undefined) continue;
    const known = found.get(first.set) ?? new Set();
    found.set(first.set, known.add(second.set));
  }
  return found;
}
