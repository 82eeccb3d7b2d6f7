// Whether a figure that a text gives of a measure is a slip: nearly the one meant, or that of another time or area.
import type { Quantity } from "../reading/quantity.ts";
import { type KnownFigure, saidValue } from "./known-figures.ts";
import type { Said } from "./meant-figures.ts";
import type { Certainty } from "./named-measures.ts";

/** A figure that a text gives, and the one that is meant. */
export interface Doubtful {
  readonly quantity: Quantity;
  readonly said: Said;
  readonly certainty: Certainty;
  /** Whether nothing stands between the measure and the figure but what joins them. */
  readonly isOutright: boolean;
  readonly meant: KnownFigure;
  /** What else the data have that the figure is. */
  readonly others: readonly KnownFigure[];
}

/** Whether a figure is a slip, and not one of something that the data do not have. */
export function isSlip({ quantity, said, certainty, isOutright, meant, others }: Doubtful): boolean {
  const { value, step, approximation, upTo } = quantity;
  if (approximation !== undefined || upTo !== undefined) return false;
  const exact = saidValue(meant);
  const [written, right] = [digitsOf(value), digitsOf(exact)];
  const isLong = written.replace(".", "").length >= 3;
  const hasTime = said.time.kind === "time" || said.period !== undefined;
  // Five digits that are those of another time are no chance.
  const isOfAnotherTime =
    hasTime && others.some(({ role, area }) => role === "value" && area?.ref === meant.area?.ref);
  if (certainty === "likely" && isOfAnotherTime && written.replace(".", "").length >= 4) return true;
  if (certainty === "likely")
    return isLong && (areSwapped(written, right) || Math.abs(value - exact) <= lastPlaces(meant, step));
  if (said.role === "target" || said.role === "benchmark") return true;
  if (Math.abs(value - exact) <= Math.abs(exact) * 0.05) return true;
  if (written.length > 1 && (areSwapped(written, right) || (isLong && isOneDigitOff(written, right))))
    return true;
  return hasTime && ((others.length > 0 && written.length > 1) || isOutright);
}

/** Two of the last place that either figure has. */
function lastPlaces({ decimals }: KnownFigure, step: number): number {
  return Math.max(10 ** -decimals, step) * 2.01;
}

function digitsOf(value: number): string {
  return String(Math.abs(value));
}

function places(a: string, b: string): readonly number[] {
  return a.length === b.length ? [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at])) : [];
}

/** Whether two neighbouring digits have changed places: 312 and 321, 48.6 and 84.6. */
function areSwapped(a: string, b: string): boolean {
  const apart = places(a, b);
  const [first, second] = apart;
  if (apart.length !== 2 || first === undefined || second === undefined) return false;
  return second - first <= 2 && a[first] === b[second] && a[second] === b[first];
}

function isOneDigitOff(a: string, b: string): boolean {
  return places(a, b).length === 1;
}
