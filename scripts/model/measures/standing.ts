// How a measure stands, in the words by which readers look for measures: red, worsening, missing and so on.
import type { Measure } from "./measure.ts";
import { isFigure } from "./observation.ts";

/** What readers look for, what needs them most first. */
export const standings = ["red", "amber", "green", "not-rated", "worsening", "improving", "missing"] as const;
export type Standing = (typeof standings)[number];

/**
 * Everything that can be said of the whole of a measure: one rating, or `not-rated`; which way it is going, where that
 * is good or bad; and `missing` where there is no figure for its last period, or none at all.
 */
export function standingsOf({
  line: { rating, direction, last },
}: Pick<Measure, "line">): readonly Standing[] {
  return [
    rating ?? "not-rated",
    ...(direction?.meaning === "worse" ? (["worsening"] as const) : []),
    ...(direction?.meaning === "better" ? (["improving"] as const) : []),
    ...(last === undefined || !isFigure(last) ? (["missing"] as const) : []),
  ];
}
