// Differences that are not those between the two figures beside them.
import { roundTo } from "../../lib/number-format.ts";
import { agrees, type Quantity } from "../reading/quantity.ts";
import { isLike, isPlain, type Passage, type PassageFigure, roundingOf, writtenAs } from "./passage.ts";

/** A change as it should be, and between what. */
export interface WrongDifference {
  readonly worked: string;
  readonly from: string;
}

const noun = "(?:increase|rise|growth|improvement|decrease|fall|drop|decline|reduction|gain)";
const more = "(?:more|fewer|less|higher|lower|up|down|above|below|better|worse|ahead|behind|over|short)";

interface Triple {
  readonly now: PassageFigure;
  readonly by: PassageFigure;
  readonly earlier: PassageFigure;
}

/** “£287.50, an increase of £14 on the £274.50”, “This is 13 fewer than in 2024, when there were 259”. */
export function wrongDifference(passage: Passage, at: number): WrongDifference | undefined {
  const figure = passage[at];
  const by = figure && withUnit(figure);
  if (
    by === undefined ||
    by.quantity.upTo !== undefined ||
    by.quantity.outOf !== undefined ||
    by.quantity.per !== undefined
  )
    return undefined;
  if (by.quantity.unit.kind === "share" || by.quantity.unit.kind === "time") return undefined;
  const triple = steppedOf(passage, at, by) ?? tripleOf(passage, at, by);
  if (triple === undefined || agreesWith(triple)) return undefined;
  const { now, earlier } = triple;
  const change = Math.abs(now.quantity.value - earlier.quantity.value);
  const isPercent = by.quantity.unit.kind === "percent" && now.quantity.unit.kind !== "percent";
  const worked = isPercent
    ? `${roundTo((change / earlier.quantity.value) * 100, Math.max(1, by.quantity.decimals))}%`
    : by.quantity.unit.kind === "points" || by.quantity.unit.kind === "percent"
      ? `${roundTo(change, Math.max(by.quantity.decimals, now.quantity.decimals, earlier.quantity.decimals))} points`
      : writtenAs(change, by.quantity, Math.min(by.quantity.step, now.quantity.step, earlier.quantity.step));
  return { worked, from: `from ${earlier.quantity.text} to ${now.quantity.text}` };
}

function tripleOf(passage: Passage, at: number, by: PassageFigure): Triple | undefined {
  const [last, next] = [passage[at - 1], passage[at + 1]];
  const behind = by.sentence.text.slice(by.quantity.end - by.sentence.start);
  const isNamed = new RegExp(`\\b${noun} of (?:about |just |only )*[£(]?$`, "i").test(by.before);
  const isMore = new RegExp(`^ (?:[a-z]+ ){0,2}${more}\\b`, "i").test(behind);
  const opens = new RegExp(
    `^\\s*(?:this|that|it) (?:is|was|represents|means) (?:a |an )?(?:[a-z]+ )?(?:${noun} of )?$`,
    "i",
  ).test(by.before);
  if (!isNamed && !isMore) return undefined;
  // “81.6% (Dec. 2024: 83.1%), i.e. 2.5pp behind”.
  const beforeLast = passage[at - 2];
  if (
    last !== undefined &&
    beforeLast !== undefined &&
    last.at === by.at &&
    beforeLast.at === by.at &&
    /\((?:[^()]{0,30}[: ])?$/.test(last.before) &&
    /^\),? (?:i\.e\.,? |that is,? |or |and so |thus |which is )?(?:an? [a-z]* ?)?(?:[a-z]+ of )?$/i.test(
      by.before,
    ) &&
    areComparable(beforeLast, last, by)
  )
    return { now: beforeLast, by, earlier: last };
  if (next === undefined || next.at !== by.at) return undefined;
  const gap = next.before;
  if (/[[(].*[[(]|\bTables?\b/.test(gap)) return undefined;
  const joint = isNamed
    ? /^(?:[^.;:,\d]{0,30})? ?\b(?:on|from|over|compared (?:with|to)|against|up from|down from)\b[^.;:]{0,50}$/i
    : /^[^.;:\d]{0,25}\b(?:than|on|of|from|the)\b[^.;:]{0,60}$/i;
  if (!joint.test(gap) || /\band\b/.test(gap)) return undefined;
  const now =
    last !== undefined && (last.at === by.at ? isNearby(by.before) : last.at === by.at - 1 && opens)
      ? firstOf(passage, at, by, opens, next)
      : undefined;
  return now !== undefined && areComparable(now, next, by) ? { now, by, earlier: next } : undefined;
}

/** “from £5.20 to £5.60 on 1 April, an increase of 5%”, “by 27p, from £5.34 to £5.71”, “is £285. … raise it by £30, to £325”. */
function steppedOf(passage: Passage, at: number, by: PassageFigure): Triple | undefined {
  const [first, second] = [passage[at - 2], passage[at - 1]];
  const [next, last] = [passage[at + 1], passage[at + 2]];
  // “an increase of 14 since 2015” is one over more years than the two figures.
  if (/^(?: \w+){0,2} (?:since|over the last|over (?:two|three|four|five|ten))\b/i.test(by.behind))
    return undefined;
  const isFrom = (one: PassageFigure) => /\bfrom (?:an average of |just |about )?$/i.test(one.before);
  const isTo = (one: PassageFigure) => /^[^.;:]{0,40} to (?:an average of |just |about )?$/i.test(one.before);
  const isNamed = new RegExp(
    `^[^.;:]{0,45}(?:,|\\(| –| -) ?(?:(?:which|that|this|it) (?:is|was) )?(?:an? (?:[a-z]+ )?${noun} of|up|down)(?: by)? (?:about |just |only )*$`,
    "i",
  ).test(by.before);
  if (first?.at === by.at && second?.at === by.at && isNamed && isFrom(first) && isTo(second))
    return areComparable(second, first, by) ? { now: second, by, earlier: first } : undefined;
  const isBy = /\bby (?:about |just |only )*$/i.test(by.before);
  if (!isBy || next?.at !== by.at) return undefined;
  if (last?.at === by.at && /^,? from $/i.test(next.before) && isTo(last))
    return areComparable(last, next, by) ? { now: last, by, earlier: next } : undefined;
  const isOn = /^,? to $/i.test(next.before) && /\b(?:it|this|them|these) by $/i.test(by.before);
  const known = passage
    .slice(0, at)
    .filter((one) => one.at === by.at - 1 && isLike(one.quantity, next.quantity));
  const [only] = known;
  return isOn && only !== undefined && known.length === 1 && areComparable(next, only, by)
    ? { now: next, by, earlier: only }
    : undefined;
}

/** Pence as the pounds that they are, and “points” as percentage points. */
function withUnit(figure: PassageFigure): PassageFigure {
  const { quantity } = figure;
  if (quantity.unit.kind === "count" && /^points?\b/.test(quantity.noun))
    return { ...figure, quantity: { ...quantity, unit: { kind: "points" } } };
  if (quantity.unit.kind !== "other" || quantity.unit.sign !== "p") return figure;
  const unit = { kind: "money", currency: "£" } as const;
  return {
    ...figure,
    quantity: { ...quantity, unit, value: quantity.value / 100, step: quantity.step / 100 },
  };
}

/** Whether only a comma, a bracket or a few words of time part a figure from what it is more than another. */
function isNearby(before: string): boolean {
  return (
    /^[^.;:]{0,60}(?:,|\(| –| -| or| is| was| that is) (?:(?:which|that|this|it) (?:is|was) )?(?:thus |also |still )?(?:an? )?(?:[a-z]+ )?(?:increase|rise|growth|improvement|decrease|fall|drop|decline|reduction|gain)? ?(?:of )?(?:about |just |only )*$/i.test(
      before,
    ) || /^,? $/.test(before)
  );
}

/** The figure that is compared: the last one, or the first of its kind in the sentence before. */
function firstOf(
  passage: Passage,
  at: number,
  by: PassageFigure,
  opens: boolean,
  earlier: PassageFigure,
): PassageFigure | undefined {
  const last = passage[at - 1];
  if (!opens) return last;
  const known = passage
    .slice(0, at)
    .filter((one) => one.at === by.at - 1 && isLike(one.quantity, earlier.quantity));
  return known[0] ?? last;
}

function areComparable(now: PassageFigure, earlier: PassageFigure, by: PassageFigure): boolean {
  const all = [now.quantity, earlier.quantity];
  if (!isLike(now.quantity, earlier.quantity) || all.some((one) => !isPlain(one) || one.outOf !== undefined))
    return false;
  const [kind, own] = [by.quantity.unit.kind, now.quantity.unit.kind];
  if (own === "share" || own === "time") return false;
  if (own === "percent") return kind === "percent" || kind === "points";
  if (own === "count" && kind === "count") {
    const isMore = new RegExp(`^${more}$`, "i");
    const heads = [now, earlier, by]
      .map(({ quantity }) => quantity.head)
      .filter((head) => head !== "" && !isMore.test(head));
    return new Set(heads).size <= 1 || heads[0] === heads[1];
  }
  return kind === own ? isLike(by.quantity, now.quantity) : kind === "percent";
}

function agreesWith({ now, by, earlier }: Triple): boolean {
  const size: Quantity = { ...by.quantity, value: Math.abs(by.quantity.value) };
  const change = Math.abs(now.quantity.value - earlier.quantity.value);
  const slack = (roundingOf(now.quantity) + roundingOf(earlier.quantity)) / 2;
  const share = earlier.quantity.value === 0 ? 0 : (change / earlier.quantity.value) * 100;
  const isOf = (exact: number, reach: number) =>
    [exact, Math.max(0, exact - reach), exact + reach].some((value) => agrees(size, value)) ||
    Math.abs(size.value - exact) <= reach + size.step / 2;
  if (size.unit.kind === "percent" || size.unit.kind === "points") {
    const ratio = earlier.quantity.value === 0 ? 1 : now.quantity.value / earlier.quantity.value;
    const base = earlier.quantity.value === 0 ? 1 : earlier.quantity.value;
    return (
      (now.quantity.unit.kind === "percent" &&
        isOf(change, (now.quantity.step + earlier.quantity.step) / 2)) ||
      (size.unit.kind === "percent" &&
        isOf(share, ((roundingOf(now.quantity) + roundingOf(earlier.quantity) * ratio) / 2 / base) * 100))
    );
  }
  return isOf(change, slack);
}

/** “Rents go up by 4.8%. The average rent would thus rise from £112.50 to £118.90”. */
export function wrongRise(passage: Passage, at: number): WrongDifference | undefined {
  const [by, from, to] = [passage[at - 2], passage[at - 1], passage[at]];
  if (by === undefined || from === undefined || to === undefined) return undefined;
  if (
    by.quantity.unit.kind !== "percent" ||
    !isLike(from.quantity, to.quantity) ||
    from.quantity.unit.kind !== "money"
  )
    return undefined;
  if (
    from.at !== to.at ||
    from.at - by.at > 1 ||
    !isPlain(from.quantity) ||
    !isPlain(to.quantity) ||
    !isPlain(by.quantity)
  )
    return undefined;
  const told = from.sentence.text.slice(0, from.quantity.start - from.sentence.start);
  if (
    !/\b(?:thus|therefore|so|then|accordingly|this means|that means|would mean|means that)\b/i.test(
      from.at === by.at ? from.before : told,
    )
  )
    return undefined;
  if (
    !/\bfrom (?:an average of )?$/i.test(from.before) ||
    !/^[^.;:]{0,30} to (?:an average of )?$/i.test(to.before)
  )
    return undefined;
  if (
    !/\b(?:by|of) $/i.test(by.before) ||
    !/\b(?:up|rise|rises|rose|raise|raised|increas\w+|uplift)\b/i.test(by.before)
  )
    return undefined;
  const exact = from.quantity.value * (1 + by.quantity.value / 100);
  const slack =
    (by.quantity.step / 200) * from.quantity.value +
    (from.quantity.step + to.quantity.step) / 2 +
    exact * 0.0005;
  if (Math.abs(exact - to.quantity.value) <= slack) return undefined;
  return {
    worked: writtenAs(exact, to.quantity),
    from: `${from.quantity.text} with ${by.quantity.text} more`,
  };
}
