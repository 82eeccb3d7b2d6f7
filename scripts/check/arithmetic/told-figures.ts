// Figures of a text with what they are said to be of, so that two of one thing can be found.
import { remember } from "../../lib/remember.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import type { Quantity } from "../reading/quantity.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import { singular } from "../reading/unit-words.ts";
import type { Word } from "../reading/words.ts";

/** A figure and the words that say what it is of. */
export interface ToldFigure {
  readonly unit: TextUnit;
  readonly quantity: Quantity;
  /** The words of its clause that say something, in the singular and in order of the alphabet. */
  readonly words: readonly string[];
  /** Those of them that say, before the figure, of whom or where: “For autism”, “In Hill ward”. */
  readonly scope: readonly string[];
  /** What has to be the same of two figures of one thing: those words, the times, and the unit. */
  readonly key: string;
  /** The times that its sentence names. */
  readonly times: string;
  /** Whether it is told as past. */
  readonly isPast: boolean;
  /** The sentence that it stands in, for itself. */
  readonly sentence: ReadSentence;
}

const empty = new Set(
  "a an the of to in on at for by with from and or as is are was were be been being has have had having do does did this that these those it its there their they we our us which who whose also now so both all total overall number some about around approximately".split(
    " ",
  ),
);

const changes =
  /^(?:increas\w*|decreas\w*|r[io]se|risen|f[ae]ll|fallen|grew|grown|growth|reduc\w*|declin\w*|dropp?\w*|more|fewer|less)$/;

/** The figures of a text that are told of something. */
export const toldFigures = remember(({ units }: ReadText): readonly ToldFigure[] =>
  units.flatMap((unit) => {
    const isProse = unit.sort === "paragraph" || unit.sort === "item" || unit.sort === "note";
    if (!isProse || unit.isQuoted) return [];
    return readSentences(unit).flatMap((sentence) =>
      sentence.quantities.length === 0 ? [] : figuresOf(unit, sentence),
    );
  }),
);

function figuresOf(unit: TextUnit, sentence: ReadSentence): readonly ToldFigure[] {
  const { words, quantities, times } = sentence;
  const found: ToldFigure[] = [];
  for (const clause of clausesOf(words)) {
    const [first, last] = [clause[0], clause.at(-1)];
    if (first === undefined || last === undefined) continue;
    for (const quantity of quantities) {
      if (quantity.start < first.start || quantity.end > last.end) continue;
      // A change is one of the time that its paragraph is of.
      if (
        clause.some(({ lower }) => changes.test(lower)) ||
        !isFirm(quantity) ||
        isInQuotes(unit, quantity.start)
      )
        continue;
      const told = clause.filter(
        (word) =>
          !(word.start >= quantity.start && word.end <= quantity.end) &&
          !times.some(({ start, end }) => word.start >= start && word.end <= end),
      );
      const telling = wordsOf(told);
      const when = times
        .map(({ text }) => text.toLowerCase())
        .sort()
        .join(" ");
      const { kind } = quantity.unit;
      const of = quantity.unit.kind === "time" ? quantity.unit.of : "";
      found.push({
        unit,
        quantity,
        words: telling,
        scope: wordsOf(scopeOf(told.filter(({ end }) => end <= quantity.start))),
        key: `${kind} ${of} | ${telling.join(" ")} | ${when}`,
        times: when,
        isPast: told.some(({ lower }) => /^(?:was|were|had|been)$/.test(lower)),
        sentence,
      });
    }
  }
  return found;
}

/** Words that say something, in the singular and in order of the alphabet. */
function wordsOf(words: readonly Word[]): readonly string[] {
  return [...new Set(words.filter(tells).map(({ lower }) => singular(lower)))].sort();
}

/** What stands behind the first “for”, “in”, “of” or “among”. */
function scopeOf(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ lower }) => /^(?:for|in|of|among|with|within)$/.test(lower));
  return at < 0 ? [] : words.slice(at + 1);
}

/** The clauses of a sentence, which signs of punctuation part. */
function clausesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const clauses: Word[][] = [[]];
  for (const word of words) {
    if (word.kind === "sign" && /^[,;:()–—.]$/.test(word.text)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses;
}

function tells({ kind, lower }: Word): boolean {
  return kind === "figure" || (kind === "word" && !empty.has(lower));
}

function isFirm({ unit, upTo, outOf, per, approximation, sign, value, decimals, noun }: Quantity): boolean {
  if (unit.kind === "count" && (decimals > 0 || noun === "")) return false;
  const isPlain = (upTo ?? outOf ?? per ?? approximation ?? sign) === undefined;
  return isPlain && value > 1 && /^(?:count|money|percent|time)$/.test(unit.kind);
}
