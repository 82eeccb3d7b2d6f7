// Numbers that announce how many follow, and what is said of one that is wrong.
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Problem, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import type { Quantity } from "../reading/quantity.ts";

/** A number that may announce: exact, whole, of things. */
export function isNumber({
  unit,
  value,
  noun,
  upTo,
  outOf,
  per,
  approximation,
  sign,
  decimals,
}: Quantity): boolean {
  const isPlain = (upTo ?? outOf ?? per ?? approximation ?? sign) === undefined;
  return unit.kind === "count" && isPlain && decimals === 0 && value >= 2 && value <= 40 && noun !== "";
}

/** Whether no other plan is named before a number: “The Carers’ Strategy has”, in another paper. */
export function isOwnPlan(before: string, title: string): boolean {
  const named =
    /(\p{Lu}[\p{L}’']+(?: (?:and|of|for|\p{Lu}[\p{L}’']+))* (?:Strategy|Plan|Framework|Programme|Policy|Review|Vision))\b/u.exec(
      before,
    )?.[1];
  return named === undefined
    ? !/\b(?:their|its|last|previous|former|national|government|county)\b/i.test(before)
    : title.includes(named.replace(/^The /, ""));
}

/** What the rows of the body of a table begin with. */
export function labelsOf(rows: TextGrid["rows"]): readonly string[] {
  return rows.filter(({ isHead }) => !isHead).map(({ cells }) => cells[0]?.unit.text ?? "");
}

/** The finding of a number that another one should stand for. */
export function* wrongNumber(unit: TextUnit, number: Quantity, has: string): Iterable<Problem> {
  if (isInQuotes(unit, number.start)) return;
  const printed = `${number.text} ${number.noun}`;
  yield warning(
    unit.place(number.start),
    `It says “${printed}”, and ${has}.`,
    "Count again, and correct the number or add what is missing. If not all are meant, say so: “among them”.",
  );
}
