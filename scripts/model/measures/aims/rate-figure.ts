// The rating of a figure: green where it meets its target, amber within the tolerance, red beyond.
import { type Aim, isBelowRange, type Polarity, shortfall } from "./target.ts";

/** The ratings that are computed, best first. */
export const figureRatings = ["green", "amber", "red"] as const;
export type FigureRating = (typeof figureRatings)[number];

/** How far short of its target a figure may fall and still be amber. */
export interface Tolerance {
  /** In the measure's own unit. */
  readonly margin: number;
  /** Whether a figure that falls short by exactly the margin is amber still. */
  readonly inclusive: boolean;
}

/** Rates a figure; undefined where it has nothing to be held against. Without a tolerance what is not green is red. */
export function rateFigure(
  value: number,
  polarity: Polarity,
  aim: Aim | undefined,
  tolerance: Tolerance | undefined,
): FigureRating | undefined {
  const short = shortfall(value, polarity, aim);
  // However low: it is no worse than what is tolerated.
  if (isBelowRange(value, polarity, aim) && aim?.kind === "range" && aim.below === "amber") return "amber";
  return short === undefined ? undefined : rateShortfall(short, tolerance);
}

/** Rates how far a figure falls short of what it is held against, which is 0 where it does not. */
export function rateShortfall(short: number, tolerance: Tolerance | undefined): FigureRating {
  if (short === 0) return "green";
  if (tolerance === undefined) return "red";
  // What decimal fractions lose must not decide: 0.3 - 0.2 is less than 0.1 for a computer.
  const beyond = roundOff(short - tolerance.margin);
  return beyond < 0 || (beyond === 0 && tolerance.inclusive) ? "amber" : "red";
}

function roundOff(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
