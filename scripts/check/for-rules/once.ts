// For rules that look at a text in several ways: what is found at one place is told once.
import type { TextUnit } from "../../model/prose/text-unit.ts";

/** Answers whether an offset of a piece is asked about for the first time. */
export function firstTime(): (unit: TextUnit, at: number) => boolean {
  const seen = new Map<TextUnit, Set<number>>();
  return (unit, at) => {
    const known = seen.get(unit) ?? new Set();
    const isFirst = !known.has(at);
    seen.set(unit, known.add(at));
    return isFirst;
  };
}
