// How long something is said to last is how long it lasts from its first year to its last.
import type { DaySpan } from "../../lib/day-span.ts";
import type { Publication } from "../../model/publication.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isSetApart, type JudgedSentence, judgedSentences } from "../for-rules/judged-sentences.ts";
import type { NamedTime } from "../reading/named-time.ts";
import type { Quantity } from "../reading/quantity.ts";
import { type ReadSentence, readPlainSentences } from "../reading/read-sentences.ts";

export const statedSpans = {
  name: "stated-spans",
  about:
    "Spans such as “over five years” and “a three-year strategy” agree with the years that the sentence names beside them, and with those in the title of the paper.",
  why: "Money and promises are spread over more years, or fewer, than the paper lasts.",
  mend: "Correct the number of years, or the first or the last of them.",
  level: "warning",
  *run(register) {
    let last: JudgedSentence | undefined;
    for (const judged of judgedSentences(register)) {
      const { text, unit, sentence } = judged;
      const before = last?.unit === unit ? last : undefined;
      last = judged;
      if (sentence.quantities.length === 0 && sentence.times.length === 0) continue;
      const [quantity, ...more] = sentence.quantities.filter(isYears);
      if (quantity === undefined && before !== undefined) yield* acrossSentences(before, judged);
      if (quantity === undefined || more.length > 0 || isSetApart(unit, quantity.start, quantity.end))
        continue;
      if (otherYears.test(sentence.text)) continue;
      const listed = listedYears(unit.text, sentence, quantity);
      if (listed !== undefined && listed.length !== quantity.value)
        yield warning(
          unit.place(quantity.start),
          `“${quantity.text}” are not as many as the years behind it, “${listed[0]}” to “${listed.at(-1)}”, which are ${listed.length}.`,
          "Correct the number of years, or the years.",
        );
      const spans = sentence.times.filter(isLong);
      const [span] = spans;
      const lead = unit.text.slice(0, quantity.start);
      const isPast = /\b(?:last|past|previous) $/i.test(lead);
      const isBeside =
        /\b(?:over|in|during|for|of) the \p{L}+ $/iu.test(lead) &&
        /^(?: \(|,? (?:from|between) )$/.test(
          span === undefined ? "" : unit.text.slice(quantity.end, span.start),
        );
      const publication = publicationAt(register, text.location);
      const meant =
        span !== undefined &&
        spans.length === 1 &&
        sentence.times.length === 1 &&
        areTogether(sentence, quantity, span) &&
        (!isPast || isBeside)
          ? { text: span.text, span, where: "" }
          : publication !== undefined && spans.length === 0 && isOwn(sentence, quantity, publication)
            ? ownSpan(publication)
            : undefined;
      if (meant === undefined || lengths(meant.span).some((years) => isRight(years, quantity))) continue;
      const [years = 0] = lengths(meant.span);
      yield warning(
        unit.place(quantity.start),
        `“${quantity.text}” are not the years of “${meant.text}”${meant.where}, which are ${Math.round(years * 10) / 10}.`,
        "Correct the number of years, or the first or the last year.",
      );
    }
  },
} as const satisfies Check;

/** Words beside which a number of years is that of something else. */
const otherYears =
  /\b(?:last (?!\p{L}+[- ]years?\b)|past (?!\p{L}+[- ]years?\b)|previous (?!\p{L}+[- ]years?\b)|previously|every|extension|extend\w*|option|further|plus|additional|aged?|old|average|ago|within|since|review\w*|rolling|cycle|minimum|maximum|guarantee|experience|later|earlier|remaining|final|first|second|third|fourth|fifth|half\w*|into)\b/iu;

/** The pairs of years in brackets right behind a number of years. */
function listedYears(
  text: string,
  { times }: ReadSentence,
  { end }: Quantity,
): readonly string[] | undefined {
  const list = /^(?: (?!of\b)\p{L}+){0,3} ?\(([^()]{8,120})\)/u.exec(text.slice(end))?.[0];
  if (list === undefined) return undefined;
  const own = times.filter((time) => time.start >= end && time.end <= end + list.length);
  const isRun =
    own.length >= 2 &&
    own.every(
      ({ sort, parts }, at) =>
        (sort === "year-pair" || sort === "year") &&
        (at === 0 || parts.year === (own[at - 1]?.parts.year ?? 0) + 1),
    );
  const rest = own.reduce((left, one) => left.replace(one.text, ""), list.slice(list.indexOf("(")));
  return isRun && /^[\s(),;&]*(?:and[\s(),;&]*)?$/.test(rest) ? own.map((one) => one.text) : undefined;
}

/** “… over the next five years. It runs from 2026 to 2029.” */
function* acrossSentences(
  { sentence: before }: JudgedSentence,
  { unit, sentence }: JudgedSentence,
): Iterable<Problem> {
  const [quantity, ...more] = before.quantities.filter(isYears);
  const [span, ...others] = sentence.times;
  if (quantity === undefined || span === undefined || more.length + others.length + before.times.length > 0)
    return;
  if (
    !isLong(span) ||
    otherYears.test(before.text) ||
    /\b(?:last|past|previous) $/i.test(unit.text.slice(0, quantity.start))
  )
    return;
  if (
    !/^(?:it|this|the plan|the strategy|the programme|the contract) (?:will )?(?:runs?|covers?|lasts?|spans?|is for) /i.test(
      sentence.text,
    )
  )
    return;
  if (lengths(span).some((years) => isRight(years, quantity))) return;
  const [years = 0] = lengths(span);
  yield warning(
    unit.place(quantity.start),
    `“${quantity.text}” are not the years of “${span.text}”, which are ${Math.round(years * 10) / 10}.`,
    "Correct the number of years, or the first or the last year.",
  );
}

function isYears({ unit, upTo, outOf, approximation, value }: Quantity): boolean {
  return (
    unit.kind === "time" &&
    unit.of === "year" &&
    upTo === undefined &&
    outOf === undefined &&
    (approximation === undefined || approximation === "over") &&
    Number.isInteger(value) &&
    value >= 2 &&
    value <= 30
  );
}

/** Whether a time spans two years and more. */
function isLong({ span, sort }: NamedTime): boolean {
  if (span === undefined || (sort !== "span" && sort !== "year-pair")) return false;
  return monthsOf(span) >= 23;
}

function monthsOf({ start, end }: DaySpan): number {
  const at = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return at(end) - at(start) + 1;
}

/** “Over five years” may be more than five. */
function isRight(years: number, { value, approximation }: Quantity): boolean {
  return Math.abs(years - value) < 0.51 || (approximation === "over" && years > value);
}

/** How many years a time may be said to last. “2018 to 2021” are four, or three from one to the other. */
function lengths({ sort, span, from, to }: NamedTime): readonly number[] {
  if (span === undefined) return [];
  const years = monthsOf(span) / 12;
  const isPlain = sort === "year-pair" || (from?.sort === "year" && to?.sort === "year");
  return isPlain ? [years, years - 1] : [years];
}

/** Whether the years stand right beside the time: “over five years from 2020 to 2024”, “five-year plan (2020–2024)”. */
function areTogether({ words }: ReadSentence, quantity: Quantity, time: NamedTime): boolean {
  const [from, to] = quantity.start < time.start ? [quantity.end, time.start] : [time.end, quantity.start];
  const between = words.filter(({ start, end }) => start >= from && end <= to);
  return (
    between.length <= 7 &&
    between.every(({ lower }) => !/^(?:and|but|;|:|then|while|than|with|which|\.)$/.test(lower))
  );
}

/** Whether a number of years is that of the paper itself: “this three-year strategy”. */
function isOwn({ words }: ReadSentence, quantity: Quantity, { front }: Publication): boolean {
  const at = words.findIndex(({ start }) => start >= quantity.start);
  const next = words.findIndex(({ start }) => start >= quantity.end);
  const behind = words
    .slice(next, next + 3)
    .map(({ lower }) => lower)
    .filter((word) => word !== "-");
  const noun = behind[0] === "year" || behind[0] === "years" ? behind[1] : behind[0];
  return (
    /^(?:this|our)$/.test(words[at - 1]?.lower ?? "") &&
    /^(?:strategy|plan|programme|framework|agreement|policy)$/.test(noun ?? "") &&
    front.title.toLowerCase().includes(noun ?? " ")
  );
}

function ownSpan({
  front,
}: Publication): { readonly text: string; readonly span: NamedTime; readonly where: string } | undefined {
  for (const [text, where] of [
    [front.period ?? "", " at the head of the paper"],
    [front.title, " in its title"],
  ] as const) {
    const [span, ...more] = readPlainSentences(text).flatMap(({ times }) => times.filter(isLong));
    if (span !== undefined && more.length === 0) return { text: span.text, span, where };
  }
  return undefined;
}
