// A change is as large as its two values say: “fell by 12 from 84 to 70”, “830 more, now 1,865: an increase of 83%”.
import { formatNumber, roundTo } from "../../lib/number-format.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { figuredSentences } from "../for-rules/judged-sentences.ts";
import { firstTime } from "../for-rules/once.ts";
import { ownNotes } from "../for-rules/own-notes.ts";
import { wrongDifference, wrongRise } from "../passages/differences.ts";
import { mayStand, passages } from "../passages/passage.ts";
import { agrees, type Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { asWritten } from "./as-written.ts";
import { type Change, readChanges, wordsBehind, wordsBetween } from "./read-changes.ts";

export const statedChanges = {
  name: "stated-changes",
  about:
    "A change in a sentence is as large as the values beside it say: “fell by 12 from 84 to 72”, “830 more, now 1,865: an increase of 80%”, “£2.4m less £650k, £1.75m”, “23 fewer than in 2024, when there were 259”, “doubled from 40 to 80”.",
  why: "The change is what members remember and repeat; when it does not follow from its two values, one of three figures is wrong.",
  mend: "Look up the two values and work the change out again; a per cent is of the earlier value.",
  level: "warning",
  *run(register) {
    const isFirst = firstTime();
    for (const { text, unit, sentence } of figuredSentences(register))
      for (const { at, worked, from } of wrongChanges(sentence)) {
        const notes = ownNotes(text.prose.read(), unit, at.start, sentence.end);
        if (!isInQuotes(unit, at.start) && !notes.includes(worked) && isFirst(unit, at.start))
          yield wrongChange(unit, at, worked, from);
      }
    for (const passage of passages(register))
      for (const [at, figure] of passage.entries()) {
        const wrong = wrongDifference(passage, at) ?? wrongRise(passage, at);
        const { unit, quantity } = figure;
        if (wrong === undefined || mayStand(figure, wrong.worked) || !isFirst(unit, quantity.start)) continue;
        const { start, text, noun } = quantity;
        const said = /^points?\b/.test(noun) ? `${text} ${noun.split(" ")[0]}` : text;
        yield wrongChange(unit, { start, text: said }, wrong.worked, wrong.from);
      }
  },
} as const satisfies Check;

/** A change that is not what its values come to. */
interface WrongChange {
  readonly at: { readonly start: number; readonly text: string };
  readonly worked: string;
  readonly from: string;
}

function* wrongChanges(sentence: ReadSentence): Iterable<WrongChange> {
  for (const change of readChanges(sentence)) {
    yield* wrongAmount(change);
    yield* wrongFold(sentence, change);
  }
  // “830 more than three years ago, an increase of 83%”: the years are none of the figures.
  const figures = sentence.quantities.filter(({ unit }) => unit.kind !== "time");
  for (const [at] of figures.entries()) yield* wrongGrowth(sentence, figures.slice(at, at + 3));
  for (const [at] of sentence.quantities.entries()) yield* wrongSum(sentence, at);
}

/** “by 12 from 84 to 70”. Per cents between per cents are for another rule where they are the points between them. */
function* wrongAmount({ before, after, by }: Change): Iterable<WrongChange> {
  if (by === undefined || before.value === 0) return;
  const from = `from ${before.text} to ${after.text}`;
  const change = Math.abs(after.value - before.value);
  const slack = (before.step + after.step) / 2;
  const size = { ...by, value: Math.abs(by.value) };
  if (by.unit.kind === before.unit.kind || (by.unit.kind === "points" && before.unit.kind === "percent")) {
    if (near(size, change, slack)) return;
    if (by.unit.kind === "percent" && near(size, (change / before.value) * 100, (slack / before.value) * 100))
      return;
    if (by.unit.kind === "count" && by.head !== "" && ![before.head, after.head, ""].includes(by.head))
      return;
    yield { at: by, worked: sizeOf(change, by, before), from };
  } else if (by.unit.kind === "percent" && before.unit.kind !== "points") {
    const exact = (change / before.value) * 100;
    if (!near(size, exact, ((slack * (1 + after.value / before.value)) / before.value) * 100))
      yield { at: by, worked: `${roundTo(exact, Math.max(1, Math.min(4, by.decimals)))}%`, from };
  }
}

/** Whether a size agrees with an exact one that is known but for some slack. */
function near(size: Quantity, exact: number, slack: number): boolean {
  const nearest = Math.min(Math.max(size.value, exact - slack), exact + slack);
  return agrees(size, nearest) || agrees(size, exact);
}

function sizeOf(change: number, by: Quantity, before: Quantity): string {
  const form = by.step <= before.step ? by : before;
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(by.text)?.[0] ?? by.text;
  return by.isInWords ? formatNumber(roundTo(change, 4)) : asWritten(change, form, by.text, figure);
}

/** “doubled from 40 to 60”. */
function* wrongFold(sentence: ReadSentence, { before, after, times }: Change): Iterable<WrongChange> {
  if (times === undefined || before.value <= 0 || before.approximation !== undefined) return;
  const ratio = after.value / before.value;
  if (ratio >= times.from && ratio <= times.to) return;
  const at = sentence.text.indexOf(times.word);
  yield {
    at: { start: sentence.start + Math.max(0, at), text: times.word },
    worked: ratio >= 1 ? `${roundTo(ratio, 2)} times as much` : `${roundTo(ratio * 100, 0)}% of it`,
    from: `from ${before.text} to ${after.text}`,
  };
}

const growth = "(?:increase|rise|growth|decrease|fall|drop|decline|reduction)";

/** “1,865 plans, 830 more than three years ago, an increase of 83%”, “rose by 33 (23%) to 188”. */
function* wrongGrowth(sentence: ReadSentence, [one, two, three]: readonly Quantity[]): Iterable<WrongChange> {
  if (one === undefined || two === undefined || three === undefined) return;
  const [first, second] = [wordsBetween(sentence, one, two), wordsBetween(sentence, two, three)];
  const told = `${wordsBetween(sentence, undefined, one)}${one.text}${first}${two.text}${wordsBehind(sentence, two, 12)}`;
  const isIncrease = /\b(?:more|increase[ds]?|rise|rose|growth|grew|up|additional|higher)\b/i.test(told);
  const isDecrease =
    /\b(?:fewer|less|decrease[ds]?|fall|fell|drop(?:ped)?|decline[ds]?|reduction|reduced|down|lower)\b/i.test(
      told,
    );
  if (isIncrease === isDecrease) return;
  const check = function* (now: Quantity, by: Quantity, share: Quantity): Iterable<WrongChange> {
    const isPlain = [now, by].every(
      ({ upTo, outOf, per, approximation }) => !(upTo ?? outOf ?? per ?? approximation),
    );
    const kind = now.unit.kind === "other" ? "count" : now.unit.kind;
    const isAlike = kind === by.unit.kind && (kind === "count" || kind === "money");
    if (!isPlain || !isAlike || share.unit.kind !== "percent" || share.upTo !== undefined) return;
    const before = isIncrease ? now.value - by.value : now.value + by.value;
    if (before <= 0) return;
    const exact = (by.value / before) * 100;
    const slack =
      exact * ((by.step > 1 ? by.step / 2 / by.value : 0) + (now.step > 1 ? now.step / 2 / before : 0));
    const size = { ...share, value: Math.abs(share.value) };
    if (near(size, exact, slack)) return;
    // “from £1,632 to £1,714, an increase of £84 (4.99%)”: where the share is that of the two values, the amount is wrong.
    const isOfBoth = ({ before: from, after }: Change) =>
      after === now && from.value > 0 && near(size, (Math.abs(now.value - from.value) / from.value) * 100, 0);
    if (readChanges(sentence).some(isOfBoth)) return;
    const places = Math.max(1, Math.min(4, share.decimals));
    yield {
      at: share,
      worked: `${roundTo(exact, places)}%`,
      from: `by ${by.text} ${isIncrease ? "up" : "down"} to ${now.text}`,
    };
  };
  const isBracketed = /^[^(),;:]{0,30} \((?:or |about )?[+-]?$/.test(second);
  const isMore =
    /^[^;:()]{0,40},? (?:which is |that is |this is |and )?$/.test(first) &&
    /^ (?:\w+ )?(?:more|fewer|less|higher|lower) than\b/i.test(wordsBehind(sentence, two));
  const isNamed = new RegExp(
    `^[^;:]{0,60}(?:,|–|-|\\(| or) ?(?:(?:which|that|this|is|represents|representing|equates to|a|an|or) )*${growth} of $`,
    "i",
  ).test(second);
  const isOf = new RegExp(`^[^;:()]{0,60},? (?:which is |this is )?an? (?:\\w+ )?${growth} of $`, "i").test(
    first,
  );
  if ((isMore && (isNamed || isBracketed)) || (isOf && isBracketed)) yield* check(one, two, three);
  const isBy = new RegExp(`(?:\\bby|${growth} of) $`, "i").test(
    wordsBetween(sentence, undefined, one).slice(-40),
  );
  if (isBy && /^[^(),;:]{0,30} \($/.test(first) && /^\) to (?:a total of )?$/.test(second))
    yield* check(three, one, two);
}

/** “£2.4m less £650k, £1.85m”, “1,200 plus 340 is 1,640”. */
function* wrongSum(sentence: ReadSentence, at: number): Iterable<WrongChange> {
  const [one, two, three] = sentence.quantities.slice(at, at + 3);
  if (one === undefined || two === undefined || three === undefined) return;
  const sign = /^[^,;:()0-9]{0,40} (less|minus|plus) (?:the |a |another )?[^,;:()0-9]{0,25}$/i.exec(
    wordsBetween(sentence, one, two),
  )?.[1];
  if (sign === undefined || one.unit.kind !== two.unit.kind || one.unit.kind !== three.unit.kind) return;
  const end =
    /^[^;0-9]{0,60}?(?:,|=|–|:|\bleav(?:es|ing)|\bgiv(?:es|ing)|\bis|\bmak(?:es|ing)|\bequals|\bcomes to|\bof) ?[^,;0-9]{0,30}$/i;
  if (
    !end.test(wordsBetween(sentence, two, three)) ||
    [one, two, three].some(({ upTo, approximation }) => upTo ?? approximation)
  )
    return;
  if (/^ (?:\w+ )?(?:less|minus|plus)\b/i.test(wordsBehind(sentence, three))) return;
  const exact = /plus/i.test(sign) ? one.value + two.value : one.value - two.value;
  const slack = (one.step + two.step + three.step) / 2;
  const steps = [one, two, three].map(({ step }) => step);
  // Where one is finer than the others, what is written is exact.
  const isExact = Math.max(...steps) > Math.min(...steps);
  if (Math.abs(exact - three.value) <= (isExact ? three.step / 2 : one.unit.kind === "count" ? 0 : slack))
    return;
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(three.text)?.[0] ?? three.text;
  yield {
    at: three,
    worked: asWritten(exact, three, three.text, figure),
    from: `${one.text} ${sign} ${two.text}`,
  };
}

function wrongChange(unit: TextUnit, at: WrongChange["at"], worked: string, from: string): Problem {
  return warning(
    unit.place(at.start),
    `It says “${at.text}”, and ${from} is ${worked}.`,
    "Look up the values and work the change out again. If it is a change of something else, say of what.",
  );
}
