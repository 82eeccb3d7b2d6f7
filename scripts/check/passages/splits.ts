// Wholes whose parts stand behind them, be it in the next sentence: “14 risks. Three are red, eight amber and four green”.
import { isLike, isPlain, type Passage, type PassageFigure, slackOf, writtenAs } from "./passage.ts";
import { namesOf, type Worked } from "./worked.ts";

/** A whole whose parts, all of them, come to something else. */
export function wrongSplit(passage: Passage, at: number): Worked | undefined {
  const whole = passage[at];
  if (whole === undefined || !isPlain(whole.quantity) || whole.quantity.outOf !== undefined) return undefined;
  const { kind } = whole.quantity.unit;
  if (kind !== "count" && kind !== "money") return undefined;
  const found = partsOf(passage, at, whole);
  if (found === undefined || found.parts.length < 2) return undefined;
  const { parts, isWhole } = found;
  const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0);
  const slack = slackOf([whole, ...parts].map(({ quantity }) => quantity));
  if (Math.abs(sum - whole.quantity.value) <= slack * 1.000001) return undefined;
  const ratio = sum / whole.quantity.value;
  const least = isWhole ? 0.85 : parts.length > 2 ? 0.95 : 1;
  if (ratio < least || ratio > 1.2) return undefined;
  const step = Math.min(whole.quantity.step, ...parts.map(({ quantity }) => quantity.step));
  return { worked: writtenAs(sum, whole.quantity, step), from: namesOf(parts), verb: "come to" };
}

interface Parts {
  readonly parts: Passage;
  /** Whether the words say that the parts are all there are. */
  readonly isWhole: boolean;
}

const loose =
  /\b(?:includ\w+|e\.?g|such as|at least|mainly|mostly|up from|down from|compared|than|target|last year|year before|formerly|each|every|both|again|further|another|others? (?:were|are)|also|respectively|between|overlap\w*|more than one)\b/i;

function partsOf(passage: Passage, at: number, whole: PassageFigure): Parts | undefined {
  const later = passage.slice(at + 1).filter(({ quantity }) => isLike(quantity, whole.quantity));
  const next = later[0];
  if (next === undefined) return undefined;
  const isSame = next.at === whole.at;
  if (!isSame && next.at !== whole.at + 1) return undefined;
  const { text: told, start } = next.sentence;
  const lead = told.slice(isSame ? whole.quantity.end - start : 0, next.quantity.start - start);
  const isOf = /\b(?:of (?:which|whom|these|those|them|this|that|the [a-z ]{1,25}))\b,? ?(?:[a-z]+ )?$/i.test(
    lead,
  );
  const isMade =
    /(?:made up of|compris\w+|consist\w* of|split (?:between|into)|divided (?:between|into)|:) ?$/i.test(
      lead,
    );
  const isPlainStart = !isSame && lead.trim() === "";
  if (!isOf && !isMade && !isPlainStart) return undefined;
  const own = later.filter((one) => one.at === next.at);
  // “9 of one bedroom, 17 of two”: a part begins its piece of the sentence.
  const parts = own.filter(
    ({ before }, index) =>
      index === 0 || /(?:,|;|\band)(?: and)?(?: a further| another| the)? $/i.test(before),
  );
  const others = own.filter((one) => !parts.includes(one));
  const last = parts.at(-1);
  if (last === undefined || !/\b(?:and|plus) (?:a further |another |the )?$/i.test(last.before))
    return undefined;
  const isClear = parts.every(
    ({ quantity }) =>
      isPlain(quantity) && quantity.outOf === undefined && quantity.value < whole.quantity.value,
  );
  const areSmall = others.every(({ before }) => /\b(?:of|in|with|for|to) (?:a |the )?$|\($/i.test(before));
  if (!isClear || !areSmall || loose.test(told.slice(next.quantity.start - start))) return undefined;
  if (isPlainStart && (parts.length < 3 || !haveOneVerb(parts))) return undefined;
  const isLater = next.sentence.times.some(
    (time) => time.sort === "relative" && time.start > whole.quantity.end,
  );
  return isSame && isLater ? undefined : { parts, isWhole: isMade };
}

/** “Three are red, eight amber and four green”: a verb once, and what each is. */
function haveOneVerb(parts: Passage): boolean {
  const [first, ...others] = parts;
  return (
    /^ (?:\w+ )?(?:are|is|were|was|have|had|voted|supported|said)\b/i.test(first?.behind ?? "") &&
    others.every(({ behind }) => !/^ (?:are|is|were|was|have|had)\b/i.test(behind))
  );
}

/** “split by population: Ember 35%, Fallow 25%, Gorse 22% and Holt 20%”: shares that are not the whole. */
export function wrongHundred(passage: Passage, at: number): Worked | undefined {
  const last = passage[at];
  if (
    last === undefined ||
    last.quantity.unit.kind !== "percent" ||
    !/\band [^,;:.]{1,40} \(?$/i.test(last.before)
  )
    return undefined;
  const own = passage.filter((one) => one.at === last.at && one.quantity.unit.kind === "percent");
  if (own.length < 3 || own.at(-1) !== last || own.some(({ quantity }) => !isPlain(quantity)))
    return undefined;
  const { text, start } = last.sentence;
  const lead = text.slice(0, (own[0]?.quantity.start ?? start) - start);
  if (
    !/\b(?:split|shared|divided|apportioned|broken down|allocated|made up|comes? from|came from)\b/i.test(
      lead,
    )
  )
    return undefined;
  const isRun = own.slice(1).every(({ before }) => /^\)?(?:,|;| and\b)/.test(before));
  if (!isRun || loose.test(text.slice(lead.length))) return undefined;
  const sum = own.reduce((all, { quantity }) => all + quantity.value, 0);
  const slack = own.reduce((all, { quantity }) => all + quantity.step / 2, 0);
  // All of them would have to be rounded as far as can be, and the same way.
  if (Math.abs(sum - 100) <= slack * 0.95 || sum < 85 || sum > 115) return undefined;
  return { worked: `${Math.round(sum * 100) / 100}%`, from: namesOf(own), verb: "come to" };
}
