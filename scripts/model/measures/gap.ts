// How far a figure lies from another that it is held against, and on which side.
import type { Polarity } from "./target.ts";

/** The difference in the measure's own unit, and whether it is a good one; `neutral` where neither side is good. */
export interface Gap {
  /** The figure less the other: negative where the figure is lower. */
  readonly difference: number;
  readonly side: "better" | "worse" | "level" | "neutral";
}

/** The gap between a figure and a benchmark or a target that is one figure. */
export function gapTo(value: number, other: number, polarity: Polarity): Gap {
  // Decimal fractions leave traces far behind what anybody reports.
  const difference = Math.round((value - other) * 1e9) / 1e9;
  if (difference === 0) return { difference: 0, side: "level" };
  if (polarity === "info" || polarity === "range") return { difference, side: "neutral" };
  return { difference, side: difference > 0 === (polarity === "high") ? "better" : "worse" };
}
