// Which clauses of the texts speak of a measure: by its name, or since they go on about it, stand under its heading or in its
// own analysis.
import { remember } from "../../lib/remember.ts";
import type { DatedPeriod } from "../../model/measures/observation.ts";
import { parseOwnPeriod } from "../../model/measures/own-period.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";
import type { LocatedText, Register } from "../../model/register.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import { readWords } from "../reading/words.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { type AtHand, measuresAtHand } from "./measures-at-hand.ts";
import { measuresNamed, type Named, namedBefore } from "./named-measures.ts";

/** A clause that speaks of a measure. */
export interface MeasureClause {
  readonly publication: Publication;
  readonly unit: TextUnit;
  readonly sentence: ReadSentence;
  readonly clause: Clause;
  readonly named: Named;
  /** When it speaks of where it does not say so: the period of an analysis. */
  readonly period?: DatedPeriod;
}

/** Every clause of every text that speaks of one measure. */
export const measureClauses = remember((register: Register): readonly MeasureClause[] => [
  ...gather(register),
]);

/** Every text of a publication in force that may speak of measures, with those measures. */
export function* textsWithMeasures(register: Register): Iterable<{
  readonly publication: Publication;
  readonly text: LocatedText;
  readonly atHand: AtHand;
}> {
  for (const text of register.texts) {
    const id = text.location.publication;
    const publication = id === undefined ? undefined : register.publications.get(id);
    if (publication === undefined || isOver(publication)) continue;
    const atHand = measuresAtHand(register, id);
    if (atHand.subjects.length > 0) yield { publication, text, atHand };
  }
}

function* gather(register: Register): Iterable<MeasureClause> {
  for (const { publication, text, atHand } of textsWithMeasures(register)) {
    const analysed = analysisOf(publication, text, atHand);
    let heading: { readonly id: string; readonly named: Named | undefined } | undefined;
    for (const unit of text.prose.read().units) {
      if (unit.isQuoted || unit.spans.some(({ kind }) => kind === "struck")) continue;
      const above = unit.section.at(-1);
      if (above !== undefined && above.id !== heading?.id)
        heading = { id: above.id, named: onlyNamed(register, atHand, above.text) };
      const context =
        analysed?.named ?? (unit.sort === "heading" || unit.sort === "cell" ? undefined : heading?.named);
      let before: Named | undefined;
      for (const sentence of readSentences(unit)) {
        const found = [
          ...inSentence(register, atHand, sentence, isGoingOn(sentence) ? (before ?? context) : context),
        ];
        for (const one of found)
          yield {
            publication,
            unit,
            sentence,
            ...one,
            ...(analysed && one.named.words.size === 0 ? { period: analysed.period } : {}),
          };
        const own = new Set(found.map(({ named }) => named.subjects[0]));
        before = own.size === 1 ? found[0]?.named : undefined;
      }
    }
  }
}

function isOver({ front }: Publication): boolean {
  return front.status === "superseded" || front.status === "withdrawn";
}

/** The measure that words such as a heading name, where they name one as a whole. */
export function onlyNamed(register: Register, atHand: AtHand, words: string): Named | undefined {
  const named = measuresNamed(register, atHand, { words: readWords(words) });
  const [only] = named;
  return named.length === 1 && only?.certainty === "sure" ? only : undefined;
}

/** The measure and the period of an analysis, where a text is one. */
function analysisOf(
  publication: Publication,
  { written }: LocatedText,
  { subjects }: AtHand,
): { readonly named: Named; readonly period: DatedPeriod } | undefined {
  if (written === undefined) return undefined;
  for (const subject of subjects) {
    const { own } = subject;
    if (own.publication !== publication) continue;
    const analysis = own.measure.analysis.find((one) => one.text === written);
    if (analysis === undefined) continue;
    const period = parseOwnPeriod(analysis.period, own.measure.rule);
    if (period.precision === "words") return undefined;
    return { named: { subjects: [subject], certainty: "likely", words: new Set(), isPhrase: false }, period };
  }
  return undefined;
}

/** The clauses of a sentence with one measure each, and those that go on about one from before. */
function* inSentence(
  register: Register,
  atHand: AtHand,
  sentence: ReadSentence,
  before: Named | undefined,
): Iterable<Pick<MeasureClause, "clause" | "named">> {
  let last = before;
  for (const thought of clausesOf(sentence, "thoughts")) {
    const named = measuresNamed(register, atHand, thought);
    const [only] = named;
    if (only !== undefined && named.length === 1) {
      yield { clause: thought, named: only };
      last = only;
    } else if (named.length > 1) {
      for (const piece of clausesOf({ ...sentence, ...thought }, "all")) {
        const own = measuresNamed(register, atHand, piece);
        const [one] = own;
        if (one !== undefined && own.length === 1) yield { clause: piece, named: one };
      }
      last = undefined;
    } else {
      const on = last && namedBefore(register, last, thought);
      if (on !== undefined) yield { clause: thought, named: on };
    }
  }
}

/** Whether a sentence goes on about what the one before speaks of. */
function isGoingOn({ words }: ReadSentence): boolean {
  const [first, second] = [words[0]?.lower ?? "", words[1]?.lower ?? ""];
  return /^(?:it|this|performance|the (?:figure|rate|percentage|number|total|measure))$/.test(
    first === "the" ? `the ${second}` : first,
  );
}
