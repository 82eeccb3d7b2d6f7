// Whether two figures are told of one thing, so that only one of them can hold.
import { agrees } from "../reading/quantity.ts";
import { isGeneral, isOptional } from "./telling-words.ts";
import type { ToldFigure } from "./told-figures.ts";

/** How two figures that should be one came to differ. */
type Slip =
  /** The same digits in another order: 312 and 321, £4,250 and £4,520. */
  | "turned"
  /** The same digits for ten, a hundred or a thousand times as much: £2.4m and £240,000. */
  | "scaled"
  /** One digit is another. */
  | "digit"
  | "other";

/** Whether of two figures that differ, told of one thing, one must be wrong. */
export function contradict(a: ToldFigure, b: ToldFigure): boolean {
  if (a.sentence === b.sentence || !haveOneUnit(a, b)) return false;
  const slip = slipOf(a, b);
  if (slip === "other" && ratio(a, b) > 2) return false;
  if (a.unit.isExempt !== b.unit.isExempt) return false;
  if (agrees(a.quantity, b.quantity.value) || agrees(b.quantity, a.quantity.value)) return false;
  const common = [...a.words].filter((word) => b.words.has(word));
  const named = common.filter((word) => a.names.has(word) || b.names.has(word)).length;
  const sorts = [...a.sorts].filter((sort) => b.sorts.has(sort)).length;
  const isMoney = a.quantity.unit.kind === "money";
  if (isMoney && sorts === 0 && a.sorts.size > 0 && b.sorts.size > 0 && slip !== "turned") return false;
  const overlap: Overlap = {
    common: common.length,
    weight: common.length + named + sorts,
    rest: Math.min(a.words.size, b.words.size) - common.length,
    extra: Math.max(a.words.size, b.words.size) - common.length,
  };
  const isLikely =
    (slip === "turned" && areNeighbours(a, b) && isLikelyTurned(a, b, overlap)) ||
    isLikelyOne(a, b, slip, overlap);
  return isLikely && !areApart(a, b);
}

/** How much of what is said of two figures is the same. */
interface Overlap {
  readonly common: number;
  /** The common words, where names and sorts of money count twice. */
  readonly weight: number;
  /** The words that only the shorter, and only the longer has. */
  readonly rest: number;
  readonly extra: number;
}

/** Figures of which two digits changed places are hardly ever two: a little in common is enough. */
function isLikelyTurned(a: ToldFigure, b: ToldFigure, { common, weight, rest, extra }: Overlap): boolean {
  const isOfOneTime = a.periods !== "" && a.periods === b.periods;
  if (((a.isOfChange || b.isOfChange) && !isOfOneTime) || areParallel(a, b)) return false;
  const longest = Math.max(a.digits.length, b.digits.length);
  const isBrief = isOfOneTime && common >= 1 && a.counted === b.counted && extra <= 1;
  if (isBrief && (longest >= 3 || !(a.isOfChange || b.isOfChange))) return true;
  if (longest < 3 && (a.isOfChange || b.isOfChange)) return false;
  if (longest < 3) return weight >= 4 && rest === 0 && a.counted === b.counted && isOneContext(a, b);
  if (a.quantity.unit.kind === "money") return weight >= 2 || (weight === 1 && areNear(a, b));
  return weight >= 2 && (common >= 2 || (longest >= 4 && weight > common));
}

/** Whether what stands around two figures has a word in common. */
function areNear(a: ToldFigure, b: ToldFigure): boolean {
  const around = new Set([...b.words, ...b.near]);
  return [...a.words, ...a.near].some((word) => around.has(word));
}

/** Other figures have to be told in nearly the same words, of the same time. */
function isLikelyOne(a: ToldFigure, b: ToldFigure, slip: Slip, overlap: Overlap): boolean {
  const { common, weight, rest, extra } = overlap;
  if (a.isOfChange || b.isOfChange || a.counted !== b.counted) return false;
  if (isOneNamedThing(a, b, overlap)) return true;
  if (a.periods !== b.periods) return false;
  if (!isSentence(a) || !isSentence(b) || !isOneContext(a, b)) return false;
  if (slip !== "other")
    return (weight >= 3 && rest <= (slip === "digit" ? 0 : 1)) || (weight >= 2 && sharedSaid(a, b) >= 4);
  if (!haveOneStanding(a, b) || areBothFirst(a, b)) return false;
  if (only(a.names, b.words).length > 0 || only(b.names, a.words).length > 0) return false;
  const isTime = a.quantity.unit.kind === "time";
  return (
    isWithin(a, b, isTime ? 3 : 4) ||
    (common >= 4 && rest === 0 && a.quantity.unit.kind !== "percent") ||
    (isTime && common >= 3 && rest === 0 && extra <= 2) ||
    (a.opening === b.opening && isOfState(a.opening) && common >= 1)
  );
}

/** “eleven sites in the Vale of Corran” and “the twelve sites in the Vale of Corran”. */
function isOneNamedThing(a: ToldFigure, b: ToldFigure, { common, weight }: Overlap): boolean {
  const isOne = a.thing === b.thing && a.thing.includes(" ") && (a.isDefinite || b.isDefinite);
  const isOfOneTime = a.periods === b.periods || a.periods === "" || b.periods === "";
  return isOne && isOfOneTime && weight > common && ratio(a, b) <= 1.5 && haveOneMarks(a, b);
}

/** Words that tell how something is, which it is once. */
function isOfState(opening: string): boolean {
  return opening.split(" ").length >= 3 && !/\b(?:had|was|were|been|did)\b/.test(opening);
}

function sharedSaid(a: ToldFigure, b: ToldFigure): number {
  return [...a.said].filter((word) => b.said.has(word)).length;
}

/** Whether a sentence is one, and no row of a list of payments. */
function isSentence({ sentence: { text } }: ToldFigure): boolean {
  return (
    /[.:;!?)]\**$/.test(text) ||
    /\b(?:is|are|was|were|be|been|has|have|had|will|would|must|shall|should|may|can|that)\b/i.test(text)
  );
}

/** Whether one is told in the words of the other, but for a few. */
function isWithin(a: ToldFigure, b: ToldFigure, least: number): boolean {
  const [less, more] = a.saidFirst.size <= b.saidFirst.size ? [a, b] : [b, a];
  return (
    less.saidFirst.size >= least &&
    less.words.size >= 2 &&
    more.saidFirst.size - less.saidFirst.size <= 3 &&
    [...less.saidFirst].every((word) => more.said.has(word))
  );
}

/** Whether two figures count in one unit. */
function haveOneUnit(one: ToldFigure, other: ToldFigure): boolean {
  const [a, b] = [one.quantity.unit, other.quantity.unit];
  if (a.kind === "time") return b.kind === "time" && a.of === b.of && (a.days ?? "") === (b.days ?? "");
  if (a.kind === "money") return b.kind === "money" && a.currency === b.currency;
  if (a.kind === "other") return b.kind === "other" && a.sign === b.sign;
  if (a.kind !== "count") return a.kind === b.kind;
  return b.kind === "count" && headOf(one) === headOf(other);
}

/** The last word of what is counted; people are counted by many names. */
export function headOf({ counted, quantity: { head } }: ToldFigure): string {
  const last = counted === "" ? head : (counted.split(" ").at(-1) ?? "");
  return /^(?:person|resident|respondent|inhabitant|population|response|reply|answer)$/.test(last)
    ? "person"
    : last;
}

/** Whether words on both sides say that the figures are of two things. */
function areApart(a: ToldFigure, b: ToldFigure): boolean {
  const [one, other] = [only(a.names, b.words), only(b.names, a.words)];
  if (one.length > 0 && other.length > 0) return true;
  if (a.periods !== "" && b.periods !== "" && a.periods !== b.periods) return true;
  const haveTwoScopes = [...a.scopes].some(([preposition, own]) => {
    const known = b.scopes.get(preposition);
    return (
      known !== undefined &&
      known.size > 0 &&
      own.size > 0 &&
      [...own].every((word) => !b.words.has(word)) &&
      [...known].every((word) => !a.words.has(word))
    );
  });
  return (
    haveTwoScopes ||
    [...a.marks].some(([sort, kind]) => {
      const known = b.marks.get(sort);
      return known !== undefined && known !== kind;
    })
  );
}

function only(words: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  return [...words].filter((word) => !other.has(word));
}

/** Whether both are planned, both past, both of the same part. */
function haveOneStanding(a: ToldFigure, b: ToldFigure): boolean {
  return (a.tense === b.tense || a.quantity.unit.kind === "time") && haveOneMarks(a, b);
}

function haveOneMarks(a: ToldFigure, b: ToldFigure): boolean {
  const differ = (one: ToldFigure["marks"], other: ToldFigure["marks"]) =>
    [...one].some(([sort, kinds]) => other.get(sort) !== kinds && !isOptional(sort, kinds));
  return !differ(a.marks, b.marks) && !differ(b.marks, a.marks);
}

function ratio({ quantity: a }: ToldFigure, { quantity: b }: ToldFigure): number {
  return Math.max(a.value, b.value) / Math.min(a.value, b.value);
}

function slipOf({ quantity: a, digits: one }: ToldFigure, { quantity: b, digits: other }: ToldFigure): Slip {
  if (one === other && one.length >= 2) return "scaled";
  const [left, right] = [plain(a.value), plain(b.value)];
  if (left.length < 2 || left.length !== right.length || a.isInWords || b.isInWords) return "other";
  if (sorted(left) === sorted(right)) return "turned";
  const apart = [...left].filter((digit, at) => digit !== right[at]).length;
  return apart === 1 && one.length >= 3 && other.length >= 3 ? "digit" : "other";
}

/** The digits of a value without its point. */
function plain(value: number): string {
  return String(value).replace(".", "");
}

/** Whether two neighbouring digits have changed places. */
function areNeighbours({ quantity: a }: ToldFigure, { quantity: b }: ToldFigure): boolean {
  const [one, other] = [plain(a.value), plain(b.value)];
  const apart = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  return apart.length === 2 && (apart[1] ?? 0) - (apart[0] ?? 0) === 1;
}

/** Two sentences that begin with their figures are points of a list. */
function areBothFirst(a: ToldFigure, b: ToldFigure): boolean {
  return a.quantity.start === a.sentence.start && b.quantity.start === b.sentence.start;
}

function sorted(digits: string): string {
  return [...digits].sort().join("");
}

const general =
  /\b(?:summary|introduction|conclusion|background|overview|foreword|recommendations?|decisions?|resolved|purpose|key|context|implications|finan\w+|resources?|in brief|proposals?|details?)\b/i;

/** Whether two places of a paper speak of the same, and not each of a part of its own, such as a ward. */
function isOneContext({ unit: a }: ToldFigure, { unit: b }: ToldFigure): boolean {
  const paths = [a, b].map(({ section }) => section.map(({ text }) => text));
  const [one = [], other = []] = paths;
  if (a.sort === "item" && b.sort === "item") return false;
  const common = one.findIndex((heading, at) => heading !== other[at]);
  if (common < 0 || common >= other.length) return true;
  const [left, right] = [one[common] ?? "", other[common] ?? ""];
  return general.test(left) || general.test(right);
}

/** Whether two places stand under headings that are one of a row: “Hill ward” and “Vale ward”. */
function areParallel({ unit: a }: ToldFigure, { unit: b }: ToldFigure): boolean {
  const [one, other] = [a, b].map(({ section }) => section.map(({ text }) => text));
  const at = one?.findIndex((heading, index) => heading !== other?.[index]) ?? -1;
  const [left, right] = [one?.[at], other?.[at]];
  if (left === undefined || right === undefined) return false;
  const words = (heading: string) => heading.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const known = new Set(words(right));
  return words(left).some((word) => known.has(word) && !isGeneral(word));
}
