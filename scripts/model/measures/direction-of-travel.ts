// Which way a figure has moved against the period it is compared with, and whether that is better or worse.
import { roundTo } from "../../lib/number-format.ts";
import { type Aim, type Polarity, shortfall } from "./aims/target.ts";

/** The movement of the figure itself. */
type Movement = "up" | "down" | "same";

/** What the movement means; `neutral` where neither way is good. */
type Meaning = "better" | "worse" | "neutral";

/** A direction of travel. */
export interface Direction {
  readonly movement: Movement;
  readonly meaning: Meaning;
}

/**
 * Compares a figure with an earlier one, both as they are shown: a difference that no reader can see is none.
 * `decimals` is how many places are shown.
 */
export function directionOfTravel(
  value: number,
  earlier: number,
  polarity: Polarity,
  { aim, decimals }: { readonly aim?: Aim | undefined; readonly decimals: number },
): Direction {
  const [now, before] = [roundTo(value, decimals), roundTo(earlier, decimals)];
  const movement = now === before ? "same" : now > before ? "up" : "down";
  return { movement, meaning: meaningOf(now, before, polarity, aim) };
}

function meaningOf(now: number, before: number, polarity: Polarity, aim: Aim | undefined): Meaning {
  switch (polarity) {
    case "info":
      return "neutral";
    case "high":
      return now === before ? "neutral" : now > before ? "better" : "worse";
    case "low":
      return now === before ? "neutral" : now < before ? "better" : "worse";
    case "range": {
      const [short, shortBefore] = [shortfall(now, polarity, aim), shortfall(before, polarity, aim)];
      if (short === undefined || shortBefore === undefined || short === shortBefore) return "neutral";
      return short < shortBefore ? "better" : "worse";
    }
  }
}
