// Shares that a sentence says beside their part and their whole.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { agrees, type Quantity } from "../reading/quantity.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";

/** What a share is of. */
export interface Whole {
  readonly value: number;
  readonly text: string;
}

/** A share that is said beside its part and its whole. */
export interface Claim {
  readonly share: Quantity;
  readonly part: Quantity;
  /** Undefined where nothing says of what it is a share. */
  readonly whole: Whole | undefined;
  /** Whether the share may be of another whole that is named near it. */
  readonly isLoose: boolean;
}

/** The shares of a sentence; `before` is the one before it, `listed` the whole that its list is of. */
export function* claimsOf(
  sentence: ReadSentence,
  before: ReadSentence | undefined,
  listed: Quantity | undefined,
): Iterable<Claim> {
  const { quantities, text, start } = sentence;
  const gap = (one: Quantity, other: Quantity) => text.slice(one.end - start, other.start - start);
  let base = listed;
  for (const [at, one] of quantities.entries()) {
    const [second, third] = [quantities[at + 1], quantities[at + 2]];
    if (isCount(one) && isBase(text.slice(0, one.start - start))) {
      base = one;
      continue;
    }
    if (isCount(one) && one.outOf !== undefined) {
      const whole = wholeOf(one, one.outOf.value);
      const earlier = quantities[at - 1];
      if (
        second !== undefined &&
        isShare(second) &&
        isBehind(gap(one, second)) &&
        !isOfMore(sentence, second)
      )
        yield { share: second, part: one, whole, isLoose: false };
      else if (earlier !== undefined && isShare(earlier) && isBefore(gap(earlier, one)))
        yield { share: earlier, part: one, whole, isLoose: false };
      continue;
    }
    if (second === undefined) continue;
    // “9 assessments, 9.3% of the 97”, “75% of the 24 schools (18)”.
    if (
      third !== undefined &&
      isCount(one) &&
      isShare(second) &&
      isCount(third) &&
      third.outOf === undefined
    ) {
      if (isBehind(gap(one, second)) && isOf(gap(second, third))) {
        yield { share: second, part: one, whole: wholeOf(third, third.value), isLoose: false };
        continue;
      }
    }
    if (third !== undefined && isShare(one) && isCount(second) && isCount(third) && third.outOf === undefined)
      if (
        isOf(gap(one, second)) &&
        /^[^(),;:]{0,40}\($/.test(gap(second, third)) &&
        isClosed(sentence, third)
      )
        yield { share: one, part: third, whole: wholeOf(second, second.value), isLoose: false };
    if (!isCount(one) || !isShare(second) || !/^[^(),;:]{0,50}(?:, )?\($/.test(gap(one, second))) continue;
    if (!isClosed(sentence, second)) continue;
    const which = ofWhich(sentence, one, before);
    const own = which ?? base;
    base = own;
    // “2,590 read all six books (60%)”.
    const isOfEarlier = quantities
      .slice(0, at)
      .some(
        (other) =>
          own !== undefined &&
          other !== own &&
          isCount(other) &&
          agrees(second, (other.value / own.value) * 100),
      );
    if (isOfEarlier) continue;
    if (own !== undefined && own.value >= one.value && !hasOther(sentence, own, one))
      yield { share: second, part: one, whole: wholeOf(own, own.value), isLoose: true };
    else if (own === undefined && second.unit.kind === "percent")
      yield { share: second, part: one, whole: undefined, isLoose: true };
  }
}

/** Whether what stands between a whole and its part may be of another time or place. */
function hasOther({ text, start, times }: ReadSentence, whole: Quantity, part: Quantity): boolean {
  const from = Math.max(start, whole.start < part.start ? whole.end : start);
  const words = text.slice(from - start, part.start - start);
  return (
    times.some((time) => time.start >= from && time.end <= part.start) ||
    /compar|last year|previous|(?:up|down) (?:from|on)\b|against|\bthan\b|target|average|national/i.test(
      words,
    )
  );
}

/** Whether a quantity is an exact count. */
export function isCount({ unit, upTo, approximation, per }: Quantity): boolean {
  return unit.kind === "count" && upTo === undefined && approximation === undefined && per === undefined;
}

/** Whether a quantity is an exact share. */
export function isShare({ unit, upTo, outOf, per, value }: Quantity): boolean {
  const is = unit.kind === "percent" || (unit.kind === "share" && outOf === undefined);
  return is && upTo === undefined && per === undefined && value > 0;
}

function wholeOf({ noun }: Quantity, value: number): Whole {
  return { value, text: noun === "" ? "" : ` ${noun}` };
}

const hedge =
  "(?:(?:or|i\\.?e\\.?,?|that is,?|about|around|approximately|approx\\.?|roughly|just|over|under|nearly|almost|some|c\\.?|circa) )*";
const behind = new RegExp(
  `^(?:[^();:]{0,60}\\(${hedge}|[^(),;:]{0,40}, ${hedge}(?:(?:which|this) is |equivalent to |equating to |equal to |representing |a rate of )?${hedge}|[^(),;:]{0,40} (?:or|equating to|representing) ${hedge})$`,
  "i",
);

/** Whether a share that stands behind “18 of 24” is meant to be that. */
function isBehind(gap: string): boolean {
  return behind.test(gap);
}

const ahead = new RegExp(
  `^(?: of [^(),;:]{0,40})?(?: |, )\\(${hedge}$|^[^(),;:0-9]{0,30} \\(${hedge}$|^, (?:or|that is|which is|i\\.e\\.) $`,
  "i",
);

/** Whether a share that stands before “18 of 24” is meant to be that. */
function isBefore(gap: string): boolean {
  return ahead.test(gap);
}

/** Whether nothing but “of the” stands between a share and its whole. */
function isOf(gap: string): boolean {
  return /^ of (?:the |all |these |those |our |its |their |a total of )*$/i.test(gap);
}

/** “18 of 24 schools, 75% of pupils”: a share of something else. */
function isOfMore({ text, start }: ReadSentence, { end }: Quantity): boolean {
  return /^ of (?!(?:the total|them|all|these|those)\b)/i.test(text.slice(end - start, end - start + 20));
}

function isClosed({ text, start }: ReadSentence, { end }: Quantity): boolean {
  return (
    /^\.?\)/.test(text.slice(end - start, end - start + 2)) ||
    / of [^()]{1,40}\)/.test(text.slice(end - start, end - start + 46))
  );
}

/** Whether words before a figure make it the whole of what follows: “Of the 288 contacts”. */
function isBase(words: string): boolean {
  return /(?:^|[,;] |\bthat )of (?:the |all |these |those |our |its )*(?:total (?:of )?)?$/i.test(words);
}

/** The whole that the words before a list name: “Of the 134 children whose cases were closed:”. */
export function lastBase(lead: TextUnit): Quantity | undefined {
  const last = readSentences(lead).at(-1);
  return last?.quantities.findLast(
    (one) => isCount(one) && one.outOf === undefined && isBase(last.text.slice(0, one.start - last.start)),
  );
}

/** The whole of “266 contacts, of which 189 (71%)”, and of “There were 266 contacts. Of these, 189 (71%)”. */
function ofWhich(
  { quantities, text, start }: ReadSentence,
  part: Quantity,
  earlier: ReadSentence | undefined,
): Quantity | undefined {
  const at = quantities.indexOf(part);
  const previous = quantities[at - 1];
  const words = text.slice((previous?.end ?? start) - start, part.start - start);
  if (!/\bof (?:which|whom|these|those|them),? (?:only |just |the |some )*$/i.test(words)) return undefined;
  const counts =
    (previous === undefined ? earlier?.quantities : quantities.slice(0, at))?.filter(isCount) ?? [];
  return previous === undefined
    ? counts.length === 1
      ? counts[0]
      : undefined
    : isCount(previous)
      ? previous
      : undefined;
}
