// Figures that count nothing: codes, telephone numbers, postcodes, ages, marks of items, and what is glued to letters.
import { type Word, wholeAt } from "./words.ts";

const ordinals = new Set(["st", "nd", "rd", "th"]);

/** Letters that may be glued to a figure and leave it a figure. */
const glued = /^(?:k|m|mn|bn|p|pc|pp|ppts?|hrs?|mins?|km|kg|g|mg|mm|cm|ft|ml|mw|kw|kwh|mwh|gb|mb|tb|ha)$/;

/** How many words from an index on make something that is no quantity; 0 where a quantity may begin. */
export function skipAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.kind !== "figure") return 0;
  const [before, after] = [words[at - 1], words[at + 1]];
  const phone = phoneAt(words, at);
  if (phone > 0) return phone;
  if (!isWellFormed(word.text)) return 1;
  const age = ageAt(words, at);
  if (age > 0) return age;
  // A letter before it makes it a code, as in S60, KS2 and RB2023.
  if (
    word.isGlued &&
    before !== undefined &&
    (before.kind === "word" || /^[.:_#@\\]$/.test(before.text) || isCodeJoint(words, at))
  )
    return 1;
  // `14 th` as Word leaves it, and a rate per so many.
  if (after !== undefined && ordinals.has(after.lower)) return 2;
  if (after?.lower === "plus" && words[at + 2]?.kind !== "figure") return 2;
  if (before?.lower === "per") return 1;
  const groups = groupsAt(words, at);
  if (groups > 0) return groups;
  if (after?.isGlued === true) {
    if (after.kind === "word") return glued.test(after.lower) && !/^[A-JLN-Z]$/.test(after.text) ? 0 : 2;
    if (after.text === ":" && words[at + 2]?.isGlued === true && words[at + 2]?.kind === "figure") return 3;
    if (/^[_@\\#]$/.test(after.text)) return 1;
    if (after.text === "/" && words[at + 2]?.isGlued === true) return codeAt(words, at);
    if (after.text === "+" && !isGluedWord(words[at + 2]) && word.text.length <= 2) return 2;
  }
  // The mark of an item, `1.` or `2)`.
  const isFirst = before === undefined || (before.text === "(" && words[at - 2] === undefined);
  return isFirst && word.text.length <= 2 && after?.isGlued === true && /^[.)]$/.test(after.text) ? 2 : 0;
}

function isGluedWord(word: Word | undefined): boolean {
  return word?.isGlued === true && word.kind !== "sign";
}

/** Thousands in threes and one point at most. */
function isWellFormed(figure: string): boolean {
  return /^(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,12})(?:\.\d{1,6})?$/.test(figure);
}

/** Behind a hyphen or a stroke that is glued to letters: COVID-19, A/12. */
function isCodeJoint(words: readonly Word[], at: number): boolean {
  const [joint, earlier] = [words[at - 1], words[at - 2]];
  return joint !== undefined && /^[/-]$/.test(joint.text) && joint.isGlued && earlier?.kind === "word";
}

/** `2023/0123`, `24/7` and longer rows; a share such as 18/24 is none. */
function codeAt(words: readonly Word[], at: number): number {
  const [first, second] = [wholeAt(words, at), wholeAt(words, at + 2)];
  const isLonger =
    words[at + 3]?.isGlued === true && (words[at + 3]?.text === "/" || words[at + 3]?.kind === "word");
  if (
    !isLonger &&
    first !== undefined &&
    second !== undefined &&
    first <= second &&
    second > 1 &&
    !words[at + 2]?.text.startsWith("0")
  )
    return 0;
  let next = at + 1;
  while (words[next]?.isGlued === true && next < at + 12) next += 1;
  return next - at;
}

/** `01709 382121`, `0800 123 4567`, `+44 1709 …`: a nought before other digits, and the groups behind it. */
function phoneAt(words: readonly Word[], at: number): number {
  const text = words[at]?.text ?? "";
  const isAbroad =
    words[at - 1]?.text === "+" &&
    words[at]?.isGlued === true &&
    text.length <= 3 &&
    words[at + 1]?.kind === "figure";
  if (!isAbroad && !/^0\d/.test(text)) return 0;
  let next = at + 1;
  while (next < at + 6 && /^\d{2,7}$|^[()-]$/.test(words[next]?.text ?? "")) next += 1;
  return next - at;
}

/** Three groups of figures or more with nothing but space between them, and a long one that is called a number. */
function groupsAt(words: readonly Word[], at: number): number {
  let next = at + 1;
  while (words[next]?.kind === "figure" && words[next]?.isGlued !== true) next += 1;
  let first = at;
  while (first > at - 3 && words[first]?.isGlued !== true && words[first - 1]?.kind === "figure") first -= 1;
  if (next - first >= 3) return next - at;
  const text = words[at]?.text ?? "";
  if (!/^\d{4,}$/.test(text)) return 0;
  const name = words[at - 1]?.text === ":" ? words[at - 2]?.lower : words[at - 1]?.lower;
  return /^(?:ref|reference|id|no|number|code|account|invoice|upn|uprn|urn)$/.test(name ?? "") ? 1 : 0;
}

/** Words and signs of which one stands before or behind every age. */
const beforeAges = new Set("age aged ages turns turned turning of from under over -".split(" "));
const behindAges = new Set("- – + to and year years yr yrs month months".split(" "));

/** “aged 16”, “16 to 19 year olds”, “0-25”, “over-65s”, “18 years of age”: how old somebody is. */
function ageAt(words: readonly Word[], at: number): number {
  const before = words[at - 1]?.lower ?? "";
  const between = words[at + 1]?.lower ?? "";
  // Next to no figure is an age.
  if (!beforeAges.has(before) && !behindAges.has(between)) return 0;
  const second = /^(?:-|–|to|and)$/.test(between) && words[at + 2]?.kind === "figure" ? at + 3 : at + 1;
  const isBand = second > at + 1;
  let next = second;
  if (words[next]?.text === "-" || words[next]?.text === "+") next += 1;
  const lower = words[next]?.lower ?? "";
  const old = words[next + 1]?.text === "-" ? words[next + 2]?.lower : words[next + 1]?.lower;
  if (/^(?:years?|yrs?|months?)$/.test(lower) && /^olds?$/.test(old ?? ""))
    return next + 2 - at + (words[next + 1]?.text === "-" ? 1 : 0);
  if (/^years?$/.test(lower) && words[next + 1]?.lower === "of" && words[next + 2]?.lower === "age")
    return next + 3 - at;
  const named = before === "of" || before === "from" ? (words[at - 2]?.lower ?? "") : before;
  if (/^(?:age|aged|ages|turns|turned|turning)$/.test(named)) return next - at;
  const who = words[at - 2]?.lower ?? "";
  const isOfPeople =
    /^(?:those|children|people|population|anyone|adults|pupils|age|ages|aged|residents)$/.test(who);
  if (/^(?:under|over)$/.test(before) && isOfPeople && next === at + 1 && words[next]?.kind !== "figure")
    return 1;
  if (/^(?:under|over|aged)$/.test(before) && words[second]?.isGlued === true && lower === "s")
    return next + 1 - at;
  if (before === "-" && /^(?:under|over)$/.test(words[at - 2]?.lower ?? "") && words[at]?.isGlued === true)
    return next - at;
  // A band such as 0-25 with no unit behind it.
  const isJoined =
    isBand && /^[–-]$/.test(between) && words[at + 1]?.isGlued === true && words[at + 2]?.isGlued === true;
  const [low, high] = [wholeAt(words, at), wholeAt(words, at + 2)];
  const hasUnit =
    /^(?:%|per|percent|percentage|k|m|bn|million|thousand|days?|weeks?|months?|minutes?|hours?|working|school|calendar|pp)$/.test(
      words[second]?.lower ?? "",
    );
  const isMoney = /^[£€$]$/.test(before);
  return isJoined && !hasUnit && !isMoney && low !== undefined && high !== undefined && high <= 100
    ? second - at
    : 0;
}
