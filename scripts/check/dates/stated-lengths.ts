// How many days, weeks, months or years something is said to last is how long it lasts from its first day to its last.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine } from "../for-rules/judged-papers.ts";
import { isSetApart, type JudgedSentence, judgedSentences } from "../for-rules/judged-sentences.ts";
import type { Quantity } from "../reading/quantity.ts";
import {
  extensionAcross,
  lengthOf,
  lengthsIn,
  type Stretch,
  stretchAcross,
  stretchIn,
} from "./told-lengths.ts";

export const statedLengths = {
  name: "stated-lengths",
  about:
    "Lengths such as “a six-week consultation” and “for nine months” agree with the first and the last day that the sentence, or the paper of a consultation, gives.",
  why: "Residents who count on six weeks find the consultation closed after four, and a decision after it can be quashed.",
  mend: "Correct the number of days, weeks, months or years, or the first or the last day.",
  level: "warning",
  *run(register) {
    const consultations = new Map<PublicationId, Told>();
    let last: JudgedSentence | undefined;
    for (const judged of judgedSentences(register)) {
      const { unit, sentence, text } = judged;
      const isNext = last?.unit === unit;
      const before = last;
      last = judged;
      if (sentence.times.length === 0 && sentence.quantities.length === 0) continue;
      const lengths = lengthsIn(sentence);
      const stretch = stretchIn(sentence);
      const [length, ...more] = lengths;
      const extended =
        isNext && before !== undefined && length !== undefined && more.length === 0
          ? extensionAcross(before.sentence, sentence)
          : undefined;
      if (extended !== undefined && length !== undefined) yield* problemsOf(unit, length, extended, true);
      if (isNext && before !== undefined) yield* lapseWrong(before, judged);
      if (length?.approximation !== undefined) continue;
      if (length !== undefined && stretch !== undefined && more.length === 0) {
        if (
          !other.test(sentence.text) &&
          Math.abs(stretch.at - length.start) < 110 &&
          !isSetApart(unit, length.start, length.end)
        )
          yield* problemsOf(unit, length, stretch);
      } else if (isNext && before !== undefined && length === undefined) {
        const told = lengthsIn(before.sentence);
        const across = told.length === 1 ? stretchAcross(before.sentence, sentence) : undefined;
        const [own] = told;
        if (own !== undefined && across !== undefined && !other.test(before.sentence.text))
          yield* problemsOf(unit, own, across);
      }
      const { publication } = text.location;
      if (publication === undefined || !/\bconsult/i.test(sentence.text) || other.test(sentence.text))
        continue;
      const told = consultations.get(publication) ?? { lengths: [], stretches: [] };
      if (
        stretch === undefined &&
        length !== undefined &&
        more.length === 0 &&
        isOfConsultation(judged, length)
      )
        told.lengths.push({ unit, length });
      if (stretch !== undefined && length === undefined) told.stretches.push({ unit, stretch });
      consultations.set(publication, told);
    }
    for (const told of consultations.values()) yield* ofConsultation(told);
  },
} as const satisfies Check;

/** What a paper says of its consultation, in sentences that are apart. */
interface Told {
  readonly lengths: { readonly unit: TextUnit; readonly length: Quantity }[];
  readonly stretches: { readonly unit: TextUnit; readonly stretch: Stretch }[];
}

/** Words beside which a length is that of something else, or of more than what the days are of. */
const other =
  /\b(?:extension|extend\w*|further|plus|additional|aged?|average|cycle|minimum|maximum|guarantee|experience|remaining|between each|delay\w*|interest|rolling|reduced|increas\w+|per|each|most|least|some)\b/i;

/** Words right before a length that make it a part of another. */
const part =
  /\b(?:first|second|third|last|past|previous|final|next|another|other|of|more|those|these|which|were|was|every|within|after|before|since|into|up to|than|by)(?: the)? $/i;

/** Words right behind a length that count it from a day, or from another. */
const counted =
  /^(?:['’]?s?['’]?,? )?(?:later|earlier|ago|late|ahead|behind|old|before|after|delay|notice|previously|prior|of age)\b/i;

function* problemsOf(unit: TextUnit, length: Quantity, stretch: Stretch, isWhole = false): Iterable<Problem> {
  if (
    !isWhole &&
    part.test(unit.text.slice(Math.max(0, length.start - 16), length.start)) &&
    !/\bperiod of $/i.test(unit.text.slice(0, length.start))
  )
    return;
  if (counted.test(unit.text.slice(length.end).trimStart())) return;
  // “Commissioners’ 18 month progress review, March to July” is one by its age.
  if (
    /^[- ]?(?:progress|review|update|report|check|evaluation)/i.test(unit.text.slice(length.end).trimStart())
  )
    return;
  const problem = disagreement(length, stretch);
  if (problem === undefined) return;
  yield warning(
    unit.place(length.start),
    `“${length.text}” is not the time from “${stretch.text}”, which is ${problem}.`,
    hint,
  );
}

const hint = "Correct the length, or the first or the last day.";

/** “The permission is dated 12 March 2026. Work must begin within three years, that is by 12 March 2028.” */
function* lapseWrong(before: JudgedSentence, { unit, sentence }: JudgedSentence): Iterable<Problem> {
  const [length, ...more] = lengthsIn(sentence);
  const [first, ...others] = before.sentence.times;
  const [last, ...later] = sentence.times;
  if (length?.unit.kind !== "time" || length.unit.of !== "year" || more.length > 0) return;
  if (first?.sort !== "day" || last?.sort !== "day" || others.length > 0 || later.length > 0) return;
  const joint = unit.text.slice(length.end, last.start);
  if (!/\bwithin(?: the)? $/i.test(unit.text.slice(0, length.start))) return;
  if (
    !/^(?: of (?:that|this)(?: \w+)?)?,? [(–—]?\s*(?:that is|that means|which is|in other words|i\.?e\.?),? (?:to say )?$/i.test(
      joint.replace(/(?:no later than|on or before|by|before|until) $/i, ""),
    )
  )
    return;
  const [a, b] = [first.span?.start, last.span?.start];
  if (a === undefined || b === undefined || a.slice(4) !== b.slice(4)) return;
  const years = Number(b.slice(0, 4)) - Number(a.slice(0, 4));
  if (years === length.value || years < 1) return;
  yield warning(
    unit.place(length.start),
    `“${length.text}” is not the time from “${first.text}” to “${last.text}”, which is ${years} year${years === 1 ? "" : "s"}.`,
    hint,
  );
}

/** How long a stretch is, in words, where a length is none that it may be said to have. */
function disagreement({ unit, value }: Quantity, stretch: Stretch): string | undefined {
  if (unit.kind !== "time") return undefined;
  // Years from one month or day to another are those of a rule of their own.
  if (stretch.isOneSpan && unit.of === "year") return undefined;
  if (!stretch.isOfDays && (unit.of === "week" || unit.of === "day")) return undefined;
  const { least, most, plain } = lengthOf(stretch, unit.of);
  if (value >= least - 0.001 && value <= most + 0.001) return undefined;
  const shown = Math.round(plain * 10) / 10;
  return `${shown} ${unit.of}${shown === 1 ? "" : "s"}`;
}

/** “Consult for 12 weeks”, “a six-week consultation”: the length is that of the consultation. */
function isOfConsultation({ sentence: { text, start } }: JudgedSentence, length: Quantity): boolean {
  const before = text.slice(Math.max(0, length.start - start - 60), length.start - start);
  const after = text.slice(length.end - start, length.end - start + 40);
  return (
    /\bconsult(?:ation|ing)?(?: \w+){0,5} (?:for|of|over|lasting|lasts|runs for|period of)(?: a(?: period of)?)? $/i.test(
      before,
    ) || /^[- ](?:public |statutory |period of |formal )?consultation\b/i.test(after)
  );
}

/** A consultation whose length stands in one sentence and whose days in another: the only ones of the paper. */
function* ofConsultation({ lengths, stretches }: Told): Iterable<Problem> {
  const [told, ...otherLengths] = lengths;
  const [days, ...otherDays] = stretches;
  if (told === undefined || days === undefined) return;
  if (otherLengths.some(({ length }) => length.value !== told.length.value)) return;
  if (
    otherDays.some(({ stretch }) => stretch.start !== days.stretch.start || stretch.end !== days.stretch.end)
  )
    return;
  const problem = disagreement(told.length, days.stretch);
  if (problem === undefined) return;
  const at = told.unit.place(told.length.start);
  yield warning(
    at,
    `The consultation is for “${told.length.text}” here, and from “${days.stretch.text}” ${inLine(days.unit.place(0), at)}, which is ${problem}.`,
    hint,
  );
}
