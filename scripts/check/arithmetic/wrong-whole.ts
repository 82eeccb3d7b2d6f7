// A whole that its parts do not come to, and when some parts are held against it.
import { formatNumber, roundTo } from "../../lib/number-format.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Quantity } from "../reading/quantity.ts";

/** A whole that its parts do not come to. */
export interface WrongWhole {
  readonly unit: TextUnit;
  readonly at: number;
  readonly printed: string;
  readonly sum: string;
  readonly of: string;
}

/** Whether a quantity is exact enough to be added up. */
export function isExact({ unit, upTo, outOf, per, approximation, sign }: Quantity): boolean {
  const isPlain = (upTo ?? outOf ?? per ?? approximation ?? sign) === undefined;
  return isPlain && (unit.kind === "count" || unit.kind === "money" || unit.kind === "percent");
}

/** Whether quantities can be added to each other. */
export function areAlike(all: readonly Quantity[]): boolean {
  const [first] = all;
  return all.every((one) => isExact(one) && one.unit.kind === first?.unit.kind);
}

/** What parts come to, where that is not their whole and near enough to be meant to be. */
export function misses(
  unit: TextUnit,
  whole: Quantity,
  parts: readonly Quantity[],
  reach = 1.4,
): readonly WrongWhole[] {
  const sum = parts.reduce((sofar, { value }) => sofar + value, 0);
  const all = [whole, ...parts];
  const isCounted = whole.unit.kind === "count" && all.every(({ step }) => step === 1);
  // Counts that end in noughts throughout were rounded.
  const coarse = [1000, 100].find((step) => all.every(({ value }) => value % step === 0)) ?? 0;
  const slack = isCounted ? (coarse * all.length) / 2 : all.reduce((sofar, { step }) => sofar + step / 2, 0);
  const ratio = sum / whole.value;
  if (Math.abs(sum - whole.value) <= slack * 1.000001 || ratio < 1 / reach || ratio > reach) return [];
  return [wrong(unit, whole, sum, parts)];
}

/** A whole, and what its parts come to in its stead. */
export function wrong(unit: TextUnit, whole: Quantity, sum: number, parts: readonly Quantity[]): WrongWhole {
  return {
    unit,
    at: whole.start,
    printed: whole.noun === "" ? whole.text : `${whole.text} ${whole.noun}`,
    sum: told(sum, whole),
    of: parts.map(({ text }) => text).join(" and "),
  };
}

function told(sum: number, { unit }: Quantity): string {
  const value = formatNumber(roundTo(sum, 4));
  return unit.kind === "percent" ? `${value}%` : unit.kind === "money" ? `${unit.currency}${value}` : value;
}

/** Words among parts that show them to be more or less than their whole. */
export const loose =
  /\b(?:includ\w+|of (?:which|whom|these|those|them)|e\.?g|such as|at least|some|mainly|mostly|up from|compared|target|previous|last year|more than|or|also|another|further|then|now)\b/i;
