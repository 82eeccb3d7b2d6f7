// What is left of a whole when the parts that are named are taken from it.
import { isAbout, isLike, isPlain, type Passage, type PassageFigure, slackOf, writtenAs } from "./passage.ts";
import { namesOf, type Worked } from "./worked.ts";

const cue =
  /\b(?:(?:the|a|and) (?:remaining|remainder|rest|balance)(?: of| is| are| was| were|,)?|leav(?:es|ing)(?: a balance of| only| just)?)(?: [a-z]+){0,2},? $/i;
const closing =
  /\b(?:close|end|finish|leave|leaves|leaving|closing|carr(?:y|ied) forward|year[- ]end|will (?:then )?(?:stand|be)|balance (?:of|will be|is))\b[^.;:\d]{0,45}$/i;
const opening =
  /\b(?:stood at|stands at|brought forward|opened (?:the year )?(?:with|at)|opening balance|began (?:the year )?(?:with|at)|started (?:the year )?(?:with|at)|were|was|are|is)\b[^.;:\d]{0,15}$/i;
const moves =
  /\b(?:releas\w+|draw\w*|drew|us(?:e|ed|ing)|spen[dt]\w*|transfer\w*|contribut\w+|add\w*|receiv\w+|plus|less|tak\w+|took|paid|pay\w*|commit\w*|allocat\w*|sav\w+|sold|bought|joined|left|new|closed|opened)\b/i;

const others =
  /^ (?:[a-z]+ )?(?:waited longer|took longer|(?:did|were|was|have|had|has|are|is|could|would) not\b(?! (?:yet|all|only))|were late|came later|missed it)/i;

/** What is said to be left, or to be there in the end, where the figures before it leave something else. */
export function wrongRemainder(passage: Passage, at: number): Worked | undefined {
  const rest = passage[at];
  if (rest === undefined || !isPlain(rest.quantity)) return undefined;
  const { kind } = rest.quantity.unit;
  if (kind !== "count" && kind !== "money" && kind !== "other") return undefined;
  const known = passage
    .slice(0, at)
    .filter((one) => isLike(one.quantity, rest.quantity) && isPlain(one.quantity) && rest.at - one.at <= 2)
    .slice(-6);
  if (known.length < 2) return undefined;
  if (cue.test(rest.before)) return wrongRest(rest, known);
  if (others.test(rest.behind)) return wrongOthers(rest, known);
  return closing.test(rest.before) ? wrongBalance(rest, known) : undefined;
}

/** “Of 58,200 lights 49,470 have been converted. The remaining 9,730 …”. */
function wrongRest(rest: PassageFigure, known: Passage): Worked | undefined {
  const values = known.flatMap(({ quantity }) => [quantity.value, quantity.outOf?.value ?? []].flat());
  for (const whole of values) {
    const others = values.filter((value) => value !== whole && value < whole);
    for (let mask = 1; mask < 2 ** Math.min(others.length, 5); mask += 1) {
      const taken = others.reduce((all, value, index) => ((mask >> index) & 1 ? all + value : all), 0);
      if (isAbout(rest.quantity, whole - taken, 0)) return undefined;
    }
  }
  // “408 replied. Three quarters of those (306) …, and the rest”.
  const told = rest.sentence.text.slice(0, rest.quantity.start - rest.sentence.start);
  const earlier = known.findLast((one) => one.at < rest.at);
  const isOfThose = /\bof (?:those|these|them|which|whom)\b/i.test(told);
  const whole = isOfThose ? (earlier ?? known[0]) : known[0];
  if (whole === undefined || whole.quantity.outOf !== undefined) return undefined;
  const parts = known.slice(known.indexOf(whole) + 1);
  if (parts.length === 0 || parts.some(({ quantity }) => quantity.value >= whole.quantity.value))
    return undefined;
  const taken = largestRun(parts, whole.quantity.value);
  const left = whole.quantity.value - taken.reduce((all, { quantity }) => all + quantity.value, 0);
  const slack = slackOf([whole, ...taken].map(({ quantity }) => quantity));
  if (left <= 0 || isAbout(rest.quantity, left, slack)) return undefined;
  if (rest.quantity.value > left * 2.6 || rest.quantity.value < left / 2.6) return undefined;
  const step = Math.min(rest.quantity.step, ...known.map(({ quantity }) => quantity.step));
  return {
    worked: writtenAs(left, rest.quantity, step),
    from: `${namesOf(taken)} of ${whole.quantity.text}`,
    verb: "leave",
  };
}

/** “18,432 came. 13,271 of them were seen within four hours and 5,171 waited longer”. */
function wrongOthers(rest: PassageFigure, [whole, part, more]: Passage): Worked | undefined {
  if (whole === undefined || part === undefined || more !== undefined) return undefined;
  const isOfThem = /^ of (?:them|these|those)\b/i.test(part.behind);
  if (!isOfThem || part.at !== rest.at || !/(?:,| and| while| but) $/i.test(rest.before)) return undefined;
  const { value } = rest.quantity;
  const left = whole.quantity.value - part.quantity.value;
  const all = [whole, part, rest].map(({ quantity }) => quantity);
  if (left <= 0 || isAbout(rest.quantity, left, slackOf(all)) || Math.abs(value - left) > left * 0.1)
    return undefined;
  return {
    worked: writtenAs(left, rest.quantity),
    from: `${part.quantity.text} of ${whole.quantity.text}`,
    verb: "leave",
  };
}

/** Parts but for those that are sums of the ones before them. */
function largestRun(parts: Passage, whole: number): Passage {
  const own: PassageFigure[] = [];
  let sum = 0;
  for (const part of parts) {
    const { value } = part.quantity;
    const isSumOfSome = own.some((_, from) => {
      let run = 0;
      return own.slice(from).some((one) => {
        run += one.quantity.value;
        return run === value && run !== one.quantity.value;
      });
    });
    if (isSumOfSome || sum + value >= whole) continue;
    own.push(part);
    sum += value;
  }
  return own;
}

/** “stood at £18.3m. Having released £4.5m and added £1.2m, we close the year with £16.0m”. */
function wrongBalance(rest: PassageFigure, known: Passage): Worked | undefined {
  const [first, ...others] = known;
  if (first === undefined || others.length < 2 || others.length > 4) return undefined;
  if (!opening.test(first.before) || !others.every(({ before }) => moves.test(before))) return undefined;
  const slack = slackOf(known.map(({ quantity }) => quantity));
  const values: number[] = [];
  for (let at = 0; at < 3 ** others.length; at += 1) {
    let value = first.quantity.value;
    for (const [index, { quantity }] of others.entries())
      value += ((Math.floor(at / 3 ** index) % 3) - 1) * quantity.value;
    values.push(value);
  }
  if (values.some((value) => isAbout(rest.quantity, value, slack))) return undefined;
  const [nearest] = values
    .filter((value) => value !== first.quantity.value)
    .sort((a, b) => Math.abs(a - rest.quantity.value) - Math.abs(b - rest.quantity.value));
  const signed = others.map((one) => ({ one, sign: signOf(one.before) }));
  const isSure = signed.every(({ sign }) => sign !== 0);
  const sum = signed.reduce((all, { one, sign }) => all + sign * one.quantity.value, first.quantity.value);
  const value = isSure ? sum : nearest;
  if (value === undefined) return undefined;
  const step = Math.min(rest.quantity.step, ...known.map(({ quantity }) => quantity.step));
  return {
    worked: writtenAs(value, rest.quantity, step),
    from: `${first.quantity.text} with ${namesOf(others)}`,
    verb: "makes",
  };
}

function signOf(before: string): -1 | 0 | 1 {
  const isLess =
    /\b(?:releas\w+|draw\w*|drew|us(?:e|ed|ing)|spen[dt]\w*|less|took|tak\w+|paid|pay\w*|commit\w*|sold|left|closed)\b/i.test(
      before,
    );
  const isMore = /\b(?:add\w*|receiv\w+|plus|contribut\w+|bought|joined|new|opened)\b/i.test(before);
  return isLess === isMore ? 0 : isLess ? -1 : 1;
}
