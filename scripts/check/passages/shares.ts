// Shares that the counts of their passage do not make.
import { formatNumber, roundTo } from "../../lib/number-format.ts";
import { agrees, type Quantity } from "../reading/quantity.ts";
import { isLike, isPlain, type Passage, type PassageFigure, writtenAs } from "./passage.ts";
import type { Worked } from "./worked.ts";

const hedge =
  "(?:about |around |approximately |just |only |some |nearly |almost |over |under |well |a |an )*";
const cue = new RegExp(
  `(?:\\b(?:that|this|which|it|these)(?: figure| number)? (?:is|was|are|were|means|meant|represents|represented|amounts to|equates to|equals|makes|gives)(?: that| a [a-z -]{0,30} of| an? [a-z -]{0,30} rate of)? |\\bi\\.?e\\.?,? |\\bthat is,? |\\bequivalent to |\\bequating to |\\brepresenting |, or |\\bamount(?:s|ing)? to |\\bmaking |\\bgiving |\\b(?:response|success|take-up|turnout|pass|completion|conversion|occupancy) rate (?:of|is|was) |\\bfunding level of |\\bback at )${hedge}$`,
  "i",
);

/** “Of 41,300 calls, 37,170 were answered. That is 85%”. */
export function wrongShare(passage: Passage, at: number): Worked | undefined {
  const share = passage[at];
  if (share === undefined || !isShare(share.quantity) || !cue.test(share.before)) return undefined;
  if (
    /^ (?:points?|(?:[a-z]+ )?(?:increase|rise|growth|reduction|decrease|drop|fall)|more|less|fewer|higher|lower|up|down|above|below|better|worse|of (?!(?:the (?:total|whole)|them|those|these|what|its level|the level|the figure|all)\b))/i.test(
      share.behind,
    )
  )
    return undefined;
  const told = share.sentence.text.slice(0, share.quantity.start - share.sentence.start);
  if (
    /\b(?:last|previous|before|earlier|ago|target|national\w*|average|regional\w*|elsewhere|county|England)\b/i.test(
      told.slice(-60),
    )
  )
    return undefined;
  // “of those aged 8 to 11 it was 66%”.
  if (
    /\b(?:of|among|for|in) (?:those|the|these|our|girls|boys|men|women|people) [^.;]{0,50}\b(?:it|this|that) (?:is|was) $/i.test(
      share.before,
    )
  )
    return undefined;
  if (
    /\b(?:increas\w*|decreas\w*|rise|rose|fall|fell|reduc\w*|growth|change|interest|inflation)\b/i.test(
      share.before,
    )
  )
    return undefined;
  const known = passage
    .slice(0, at)
    .filter((one) => share.at - one.at <= 2 && isCounted(one.quantity))
    .slice(-6);
  const isBack =
    /\bback (?:at|to) /i.test(share.before) &&
    /^ of (?:what|the level|its level|the figure)/i.test(share.behind);
  const [first, second] = known.slice(-2);
  const pair =
    isBack && first !== undefined && second !== undefined && isLike(first.quantity, second.quantity)
      ? { part: second.quantity.value, whole: first.quantity.value }
      : pairOf(known);
  if (pair === undefined) return undefined;
  const values = known.flatMap(({ quantity }) => [quantity.value, quantity.outOf?.value ?? []].flat());
  for (const a of values)
    for (const b of values)
      if (
        b > 0 &&
        a !== b &&
        [a / b, (b - a) / b, a / (a + b)].some((ratio) => isShareOf(share.quantity, ratio * 100))
      )
        return undefined;
  const exact = (pair.part / pair.whole) * 100;
  const places = share.quantity.unit.kind === "percent" ? Math.max(1, share.quantity.decimals) : 0;
  return {
    worked: `${roundTo(exact, places)}%`,
    from: `${formatNumber(pair.part)} of ${formatNumber(pair.whole)}`,
    verb: "is",
  };
}

function isShare({ unit, upTo, outOf, per, value }: Quantity): boolean {
  const is = unit.kind === "percent" || (unit.kind === "share" && outOf === undefined);
  return is && upTo === undefined && per === undefined && value > 0;
}

function isCounted(one: Quantity): boolean {
  const { kind } = one.unit;
  return (kind === "count" || kind === "money" || kind === "other") && isPlain(one);
}

/** Whether a share, in figures or in words, is an exact one. */
function isShareOf(share: Quantity, exact: number): boolean {
  if (share.unit.kind === "percent") return agrees(share, exact);
  const said = share.value * 100;
  const { approximation } = share;
  const reach = Math.max(1.5, Math.min(5, said * 0.12));
  if (approximation === "over" || approximation === "at-least")
    return exact >= said - 0.5 && exact <= said + 2.5 * reach;
  if (approximation === "under" || approximation === "nearly" || approximation === "up-to")
    return exact <= said + 0.5 && exact >= said - 2.5 * reach;
  return Math.abs(exact - said) <= reach;
}

/** A part and its whole, where the words say which is which: the last two that do. */
function pairOf(known: Passage): Pair | undefined {
  for (let at = known.length - 1; at >= 0; at -= 1) {
    const pair = pairAt(known[at - 1], known[at]);
    if (pair !== undefined) return pair;
  }
  return undefined;
}

interface Pair {
  readonly part: number;
  readonly whole: number;
}

const those = "of (?:them|these|those|this|which|whom|it)";

function pairAt(before: PassageFigure | undefined, last: PassageFigure | undefined): Pair | undefined {
  if (last === undefined) return undefined;
  if (last.quantity.outOf !== undefined)
    return { part: last.quantity.value, whole: last.quantity.outOf.value };
  if (before === undefined || !isLike(before.quantity, last.quantity)) return undefined;
  const [a, b] = [before.quantity.value, last.quantity.value];
  // “12 affordable homes of the 60”.
  const isOfThe = /\b(?:of|out of|from) (?:the|our|its|all|a total of)(?: the)? $/i.test(last.before);
  if (a < b && before.at === last.at && isOfThe) return { part: a, whole: b };
  const isBase = /(?:^|[,;(] ?)(?:out )?of (?:the |our |its |all |these |those )*(?:total (?:of )?)?$/i.test(
    before.before,
  );
  const isOfThose =
    new RegExp(`^[^.;]{0,40}\\b${those}\\b`, "i").test(last.behind) ||
    new RegExp(`\\b${those},? (?:only |just )?$`, "i").test(last.before);
  if (b < a && (isBase || isOfThose)) return { part: b, whole: a };
  // “Assets of £3,240m are set against liabilities of £2,700m”.
  const isAgainst = before.at === last.at && /\bagainst\b/i.test(last.before);
  return isAgainst && last.quantity.unit.kind === "money" ? { part: a, whole: b } : undefined;
}

/** “Of 640 who answered …. Three in four were drivers (416)”. */
export function wrongPart(passage: Passage, at: number): Worked | undefined {
  const [share, part] = [passage[at], passage[at + 1]];
  if (share === undefined || part === undefined || share.at !== part.at || !isShare(share.quantity)) {
    const isOneIn = share?.quantity.unit.kind === "share" && share.quantity.outOf !== undefined;
    if (!isOneIn || part === undefined || share.at !== part.at) return undefined;
  }
  if (part.quantity.unit.kind !== "count" || !isPlain(part.quantity) || part.quantity.outOf !== undefined)
    return undefined;
  if (!/^[^(),;:.\d]{0,50} \($/.test(part.before) || !/^\)/.test(part.behind) || part.quantity.value < 5)
    return undefined;
  const known = passage
    .slice(0, at)
    .filter((one) => part.at - one.at <= 1 && one.quantity.unit.kind === "count" && isPlain(one.quantity));
  const whole = known.find(({ before }) => /(?:^|[,;] )of (?:the |our |all )*$/i.test(before));
  if (whole === undefined || whole.quantity.value <= part.quantity.value) return undefined;
  const values = known.map(({ quantity }) => quantity.value);
  if (values.some((value) => isShareOf(share.quantity, (part.quantity.value / value) * 100)))
    return undefined;
  return {
    worked: `${roundTo((part.quantity.value / whole.quantity.value) * 100, 1)}%`,
    from: `${formatNumber(part.quantity.value)} of ${formatNumber(whole.quantity.value)}`,
    verb: "is",
  };
}

/** “0.5% of the schools block (£212.0m). This is £1.60m”. */
export function wrongPortion(passage: Passage, at: number): Worked | undefined {
  const [share, whole, part] = [passage[at - 2], passage[at - 1], passage[at]];
  if (share === undefined || whole === undefined || part === undefined) return undefined;
  if (share.quantity.unit.kind !== "percent" || !isPlain(share.quantity)) return undefined;
  if (!isLike(whole.quantity, part.quantity) || whole.quantity.unit.kind !== "money") return undefined;
  if (!isPlain(whole.quantity) || !isPlain(part.quantity) || whole.at !== share.at || part.at - whole.at > 1)
    return undefined;
  const isOf = /^ of (?:the |our |its )?(?:[^.;:,()\d]{0,50} \(|)$/i.test(whole.before);
  const isIs =
    /(?:\b(?:this|that|which|it) (?:is|was|comes to|amounts to|equates to|means|would be) |\bi\.e\.,? |, or )$/i.test(
      part.before,
    );
  if (!isOf || !isIs) return undefined;
  const exact = (share.quantity.value / 100) * whole.quantity.value;
  const slack =
    (share.quantity.step / 200) * whole.quantity.value + (share.quantity.value / 200) * whole.quantity.step;
  if (Math.abs(exact - part.quantity.value) <= slack * 0.5 + part.quantity.step / 2) return undefined;
  return {
    worked: writtenAs(exact, part.quantity),
    from: `${share.quantity.text} of ${whole.quantity.text}`,
    verb: "is",
  };
}

/** “one in ten (18%)”, “18%, fewer than one in ten”. */
export function wrongWords(passage: Passage, at: number): Worked | undefined {
  const [share, next] = [passage[at], passage[at + 1]];
  if (share === undefined || next === undefined || share.at !== next.at) return undefined;
  const isOne =
    /^[^(),;:.\d]{0,40} \((?:or |i\.e\. |about |around |just |only )*$/i.test(next.before) ||
    /^, (?:or |i\.e\. |that is |at )*$/i.test(next.before);
  if (!isOne) return undefined;
  const [words, figure] =
    share.quantity.unit.kind === "share"
      ? [share, next]
      : next.quantity.unit.kind === "share"
        ? [next, share]
        : [];
  if (words === undefined || figure === undefined || figure.quantity.unit.kind !== "percent")
    return undefined;
  if (figure.quantity.upTo !== undefined) return undefined;
  if (/^ of (?!(?:them|those|these|the total)\b)/.test(next.behind) && next === figure) return undefined;
  const { value } = figure.quantity;
  const said = words.quantity.value * 100;
  if (isShareOf(words.quantity, value) || Math.abs(said - value) <= Math.max(3, said * 0.12)) {
    const { approximation } = words.quantity;
    const isUnder = approximation === "under" && value > said + figure.quantity.step / 2;
    const isOver = approximation === "over" && value < said - figure.quantity.step / 2;
    if (!isUnder && !isOver) return undefined;
  }
  const other = share === words ? figure : words;
  return { worked: other.quantity.text, from: "what stands beside it", verb: "is" };
}
