// The sum or the difference of two live values of measures: `a.latest + b.latest`, `a.latest - a.at March 2025`.
import { roundTo } from "../../lib/number-format.ts";
import type { Words } from "../../words/words.ts";
import { missing, type ResolvedValue, unknown } from "../prose/resolved-value.ts";
import { bareFigure, formatFigure, perWords } from "./format-figure.ts";
import type { Measure } from "./measure.ts";
import { figureAt, gapAlone, lineKnown } from "./measure-value.ts";
import { isAmount, type Unit } from "./unit.ts";

/** The two values, and what is asked of what they come to. */
export interface ValueSum {
  readonly terms: readonly [string, string];
  readonly isSum: boolean;
  readonly bare: boolean;
  readonly pin: string | undefined;
}

const sumForm =
  /^(?<first>\S+\.[^@]+?)\s+(?<sign>[+−–-])\s+(?<second>\S+\.[^@]+?)(?<bare>\s+without unit)?(?:\s*@\s*(?<pin>.+))?$/;

/** Undefined for one value alone. */
export function splitSum(path: string): ValueSum | undefined {
  const { first, sign, second, bare, pin } = sumForm.exec(path)?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  return { terms: [first, second], isSum: sign === "+", bare: bare !== undefined, pin };
}

const termForm =
  /^(?:measure\.)?(?<ref>.+?)\.(?:at\s+(?<period>.+)|(?<property>latest|previous|year-to-date|baseline|target|numerator|denominator))$/;

interface Amount {
  readonly measure: Measure;
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
}

/** The words of the sum, or of how far the two are apart; or what is wrong with one of them. */
export function resolveSum(
  words: Words,
  measures: readonly Measure[],
  { terms, isSum, bare, pin }: ValueSum,
): ResolvedValue {
  const [first, second] = terms.map((term) => amountOf(measures, term, pin));
  if (first === undefined || "found" in first) return first ?? missing("There is no value.", "Take it out.");
  if (second === undefined || "found" in second)
    return second ?? missing("There is no value.", "Take it out.");
  const { measure, unit } = first;
  if (unit !== second.unit || (unit === "rate" && measure.per !== second.measure.per))
    return missing(
      `“${terms[0]}” and “${terms[1]}” do not count the same: ${unit} and ${second.unit}.`,
      "Take two values of one unit.",
    );
  if (isSum && !isAmount(unit))
    return missing(
      `“${terms[0]}” and “${terms[1]}” cannot be added up: shares, rates and times have no sum.`,
      "Take two numbers or amounts of money; or the counts behind a share, with .numerator.",
    );
  const decimals = Math.max(first.decimals, second.decimals);
  const shown = (amount: Amount) => roundTo(amount.value, amount.decimals);
  if (!isSum) {
    const difference = roundTo(shown(first) - shown(second), decimals);
    return { found: true, text: gapAlone(words, { ...measure, unit }, difference, bare) };
  }
  const total = roundTo(shown(first) + shown(second), decimals);
  const text = bare
    ? bareFigure(words, total, unit, decimals)
    : `${formatFigure(words, total, unit, decimals)}${perWords(words, { ...measure, unit })}`;
  return { found: true, text };
}

function amountOf(
  measures: readonly Measure[],
  term: string,
  pin: string | undefined,
): Amount | Extract<ResolvedValue, { found: false }> {
  const { ref = "", period, property } = termForm.exec(term)?.groups ?? {};
  const measure = measures.find((one) => one.ref === ref);
  if (ref === "")
    return missing(
      `“${term}” has no figure that can be added or taken away.`,
      "Write latest, previous, at with a period, year-to-date, baseline, target, numerator or denominator.",
    );
  if (measure === undefined) return unknown("measure", ref, measures, "measures.yaml");
  const line = lineKnown(measure, pin);
  const value = period === undefined ? figureOf(measure, line, property) : figureAt(measure, line, period);
  const isCount = property === "numerator" || property === "denominator";
  const { unit, decimals } = isCount ? { unit: "number" as const, decimals: 0 } : measure;
  return value === undefined
    ? missing(
        `The measure “${ref}” has no ${property ?? `figure for ${period}`}.`,
        "Add it, or take the live value out.",
      )
    : { measure, value, unit, decimals };
}

function figureOf(
  { baseline }: Measure,
  { latest, previous, yearToDate, target }: Measure["line"],
  property: string | undefined,
): number | undefined {
  switch (property) {
    case "latest":
      return latest?.value;
    case "previous":
      return previous?.value;
    case "year-to-date":
      return yearToDate !== undefined && "value" in yearToDate ? yearToDate.value : undefined;
    case "baseline":
      return baseline?.value;
    case "target":
      return target?.aim.kind === "figure" ? target.aim.value : undefined;
    case "numerator":
    case "denominator":
      return latest?.[property];
    default:
      return undefined;
  }
}
