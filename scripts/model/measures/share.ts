// What a share, a rate or a ratio is counted per, and what two counts come to as one.
import type { Unit } from "./unit.ts";

/** What a measure counts, and of a rate per how many. */
export interface Counted {
  readonly unit?: Unit | undefined;
  readonly per?: number | undefined;
}

/** 100 for per cent, as many as it says for a rate, 1 for a ratio; undefined for what is counted one by one. */
export function scaleOf({ unit, per }: Counted): number | undefined {
  if (unit === "percent") return 100;
  if (unit === "rate") return per ?? 1;
  return unit === "ratio" ? 1 : undefined;
}
