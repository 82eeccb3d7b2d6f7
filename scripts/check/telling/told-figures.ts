// Figures of a text with what they are said to be of, so that two of one thing can be found.
import { remember } from "../../lib/remember.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import type { Quantity } from "../reading/quantity.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import { readWords } from "../reading/words.ts";
import { marksOf, sortsOf, tellingStem, tenseIn } from "./telling-words.ts";
import { isOfSomething, sharesOf } from "./told-parts.ts";
import { countedOf, digitsOf, governedBy, isFirm, isOfOther, thingOf } from "./told-things.ts";
import { periodsAbove, periodsOf } from "./told-times.ts";
import { isName, labelsIn, openingOf, saidOf, scopesOf } from "./told-words.ts";

/** A figure and the words that say what it is of. */
export interface ToldFigure {
  readonly unit: TextUnit;
  readonly quantity: Quantity;
  /** Its digits without the noughts at its ends. */
  readonly digits: string;
  /** The stems of the words of its part of the sentence that say something. */
  readonly words: ReadonlySet<string>;
  /** What is counted, without what tells nothing: `primary school`; of other figures empty. */
  readonly counted: string;
  /** The stems of what was said right before, and of the heading. */
  readonly near: ReadonlySet<string>;
  /** All its words but those of grammar, in the singular. */
  readonly said: ReadonlySet<string>;
  /** The words that say of what, for whom or where it is, by the sort of preposition before them. */
  readonly scopes: ReadonlyMap<string, ReadonlySet<string>>;
  /** What sort of money it is: a grant, a budget. */
  readonly sorts: ReadonlySet<string>;
  /** Those without what was added behind its clause. */
  readonly saidFirst: ReadonlySet<string>;
  /** What is counted with what stands behind it, up to a verb or a sign. */
  readonly thing: string;
  /** Whether it is “the” so many. */
  readonly isDefinite: boolean;
  /** What stands before it in its part of the sentence, but for articles. */
  readonly opening: string;
  /** The words in `words` that name something of its own: a place, a lot, a phase. */
  readonly names: ReadonlySet<string>;
  /** Words that set a figure apart from another of the same thing: planned, actual; first, second. */
  readonly marks: ReadonlyMap<number, string>;
  /** Whether it is, was, will be or would be. */
  readonly tense: string;
  /** The periods that it is of, as they are compared. */
  readonly periods: string;
  /** Whether its part of the sentence tells of a change, a correction or a comparison. */
  readonly isOfChange: boolean;
  /** The sentence that it stands in, for itself. */
  readonly sentence: ReadSentence;
}

/** The figures of a text that are told of something. */
export const toldFigures = remember(({ units }: ReadText): readonly ToldFigure[] =>
  units.flatMap((unit) => {
    const isProse = unit.sort === "paragraph" || unit.sort === "item" || unit.sort === "note";
    if (!isProse || unit.isQuoted) return [];
    return readSentences(unit).flatMap((sentence, at, all) =>
      sentence.quantities.length === 0 ? [] : figuresOf(unit, sentence, all[at - 1]),
    );
  }),
);

/** The figures of the summary of a publication. */
export const summaryFigures = remember((publication: Publication): readonly ToldFigure[] => {
  const { front, lang } = publication;
  const place = () => publication.locateRead("front-matter", "/summary");
  const unit: TextUnit = {
    sort: "paragraph",
    text: front.summary,
    insets: [],
    spans: [],
    lang,
    section: [],
    isQuoted: false,
    isExempt: false,
    place,
    written: (from, to) => front.summary.slice(from, to),
  };
  const sentences = readSentences(unit);
  return sentences.flatMap((sentence, at) => figuresOf(unit, sentence, sentences[at - 1]));
});

const changes =
  /\b(?:increas\w*|decreas\w*|r[io]se|rises|risen|rising|f[ae]ll|falls|fallen|falling|grew|grown|growth|reduc\w*|declin\w*|dropp?\w*|more than|fewer|less than|compar\w+|rather than|instead|revis\w+|correct\w*|amend\w*|originally|previous\w*|formerly|initially|up from|down from|up to|at least|or more|if|unless|example|otherwise|extend\w*|variance|versus|against|between|above|i|my|rais\w*|below|higher|lower|highest|lowest|switch\w*|narrow\w*|widen\w*|following|both|these|those|conversely|respectively|than an[y]|than)\b/i;

function figuresOf(
  unit: TextUnit,
  sentence: ReadSentence,
  before: ReadSentence | undefined,
): readonly ToldFigure[] {
  const firm = sentence.quantities.filter(
    (one) =>
      isFirm(one, governedBy(sentence, one)) && !isOfOther(sentence, one) && !isInQuotes(unit, one.start),
  );
  if (firm.length === 0) return [];
  return sharesOf(sentence).flatMap(({ lead, words, own: clause, quantities, times }) => {
    const own = quantities.filter((one) => firm.includes(one));
    if (own.length === 0) return [];
    const all = [...lead, ...words];
    // “stage two” and “Lot 3” are names.
    const figures = sentence.quantities.filter((one) => isOfSomething(sentence, one));
    const labels = labelsIn(all);
    const told = all.filter(
      (word) =>
        !figures.some(({ figure, end }) => word.start >= figure.start && word.end <= end) &&
        !sentence.times.some(({ start, end }) => word.start >= start && word.end <= end),
    );
    // What is added behind says of what a figure is only where it begins so: “, for the path at the Rec”.
    const first = new Set([...lead, ...clause]);
    const core = told.filter((word) => first.has(word));
    const shared = {
      unit,
      sentence,
      words: new Set([...labels, ...told.flatMap((word) => tellingStem(word) ?? [])]),
      near: nearTo(unit, before),
      said: saidOf(told),
      saidFirst: saidOf(core),
      sorts: sortsOf(told),
      names: new Set([
        ...labels,
        ...told.flatMap((word, at) =>
          isName(word, told[at - 1], told[at + 1]) ? (tellingStem(word) ?? []) : [],
        ),
      ]),
      marks: marksOf(core),
      tense: tenseIn(told),
      periods: periodsOf(times.length > 0 ? times : sentence.times) || periodsAbove(unit),
      isOfChange: changes.test(clause.map(({ lower }) => lower).join(" ")),
    };
    return own.map(
      (quantity): ToldFigure => ({
        ...shared,
        quantity,
        digits: digitsOf(quantity),
        scopes: scopesOf(core, quantity),
        counted: countedOf(sentence, quantity) || governedBy(sentence, quantity),
        opening: openingOf(words, quantity),
        thing: thingOf(sentence, quantity),
        isDefinite: /\b(?:the|our|its|all|these) $/i.test(
          sentence.text.slice(0, quantity.start - sentence.start),
        ),
      }),
    );
  });
}

/** What was said right before, and what the heading says. */
function nearTo({ section }: TextUnit, before: ReadSentence | undefined): ReadonlySet<string> {
  const above = section.at(-1);
  const words = [...(before?.words ?? []), ...(above === undefined ? [] : wordsOf(above))];
  return new Set(words.flatMap((word) => tellingStem(word) ?? []));
}

const wordsOf = remember(({ text }: TextUnit["section"][number]) => readWords(text));
