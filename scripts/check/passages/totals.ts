// Totals that the figures before them do not make.
import { isAbout, isLike, isPlain, type Passage, slackOf, writtenAs } from "./passage.ts";
import { loose, namesOf, type Worked } from "./worked.ts";

const cue =
  /(?:\b(?:[Tt]ogether|[Aa]ltogether|[Ii]n all|[Ii]n total|combined|(?:[Aa] |[Tt]he )?total (?:cost |sum |number |spend )?(?:of|is|was|to|cost)|totals|totalling|[Tt]he whole (?:cost|sum|number)|combined (?:cost|sum|total))\b[^.;:A-Z\d]{0,40},?|\b(?:[Ww]ith|making|giving|bringing) (?:these|this|it|the total)\b[^.;:A-Z\d]{0,30}) ?$/;
const cueBehind = /^[^.;:,\d]{0,25} (?:in all|in total|altogether|overall|together)\b/i;

/** A total whose parts stand before it in its sentence, or in the one before. */
export function wrongTotal(passage: Passage, at: number): Worked | undefined {
  const total = passage[at];
  if (total === undefined || !isPlain(total.quantity) || !isSum(total.quantity.unit.kind)) return undefined;
  if (!cue.test(total.before) && !cueBehind.test(total.behind)) return undefined;
  if (
    /\b(?:of which|of these|of the|out of|from|than|than the|instead of|not)\b[^,]{0,20}$/i.test(total.before)
  )
    return undefined;
  const known = passage
    .slice(Math.max(0, at - 10), at)
    .filter(({ quantity }) => isLike(quantity, total.quantity));
  const own = known.filter((one) => one.at === total.at);
  const parts = own.length > 1 ? own : known.filter((one) => one.at === total.at - 1);
  if (parts.length < 2 || parts.some(({ quantity }) => !isPlain(quantity) || quantity.outOf !== undefined))
    return undefined;
  if (isExplained(known, total.quantity.value, (value, slack) => isAbout(total.quantity, value, slack)))
    return undefined;
  if (
    parts.some(
      ({ before, behind }) => loose.test(before) || /\b(?:of which|of whom)\b/i.test(before + behind),
    )
  )
    return undefined;
  const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0);
  if (sum > total.quantity.value * 1.35 || sum < total.quantity.value * 0.65) return undefined;
  const step = Math.min(total.quantity.step, ...parts.map(({ quantity }) => quantity.step));
  return { worked: writtenAs(sum, total.quantity, step), from: namesOf(parts), verb: "come to" };
}

function isSum(kind: string): boolean {
  return kind === "count" || kind === "money" || kind === "other";
}

type IsIt = (value: number, slack: number) => boolean;

/** Whether some figures, one after another, make a value by being added, or one of them is it. */
function isExplained(known: Passage, value: number, isIt: IsIt): boolean {
  for (const [from, first] of known.entries()) {
    if (first.quantity.value === value) return true;
    let sum = 0;
    for (const [index, { quantity }] of known.slice(from).entries()) {
      sum += quantity.value;
      const slack = slackOf(known.slice(from, from + index + 1).map((one) => one.quantity));
      if (index > 0 && isIt(sum, slack)) return true;
    }
  }
  return false;
}
