// How far a figure lies from another that it is held against, and on which side.
import { decimalPlaces, roundTo } from "../../lib/number-format.ts";
import type { Polarity } from "./aims/target.ts";

/** The difference in the measure's own unit, and whether it is a good one; `neutral` where neither side is good. */
export interface Gap {
  /** The figure less the other: negative where the figure is lower. */
  readonly difference: number;
  readonly side: "better" | "worse" | "level" | "neutral";
}

/**
 * A figure less another, both as they are shown, so that whoever subtracts what is printed finds the same. `decimals`
 * is how many places the figure is shown with, and `otherDecimals` how many the other is, where that is not as many.
 */
export function differenceShown(
  value: number,
  other: number,
  decimals: number,
  otherDecimals = decimals,
): number {
  return roundTo(roundTo(value, decimals) - roundTo(other, otherDecimals), Math.max(decimals, otherDecimals));
}

/**
 * The gap between a figure, shown with `decimals` places, and a benchmark or a target that is one figure. That is shown
 * as it was written; of its own places, two count.
 */
export function gapTo(value: number, other: number, polarity: Polarity, decimals: number): Gap {
  const otherDecimals = Math.max(decimals, Math.min(2, decimalPlaces(other)));
  const difference = differenceShown(value, other, decimals, otherDecimals);
  if (difference === 0) return { difference: 0, side: "level" };
  if (polarity === "info" || polarity === "range") return { difference, side: "neutral" };
  return { difference, side: difference > 0 === (polarity === "high") ? "better" : "worse" };
}
