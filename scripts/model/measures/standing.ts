// How a measure stands, in the words by which readers look for measures: red, worsening, missing and so on.
import type { Measure } from "./measure.ts";
import { isFigure, monthsIn } from "./observation.ts";

/** What readers look for, what needs them most first. */
const standings = [
  "red",
  "amber",
  "green",
  "not-rated",
  "worsening",
  "improving",
  "missing",
  "retired",
] as const;
export type Standing = (typeof standings)[number];

/**
 * Everything that can be said of the whole of a measure: one rating, or `not-rated`; which way it is going, where that
 * is good or bad; and `missing` where there is no figure for its last period, or none at all. Of one that is retired or
 * obsolete, that alone: nobody is to act on it any more.
 */
export function standingsOf({ flags, line }: Pick<Measure, "line" | "flags">): readonly Standing[] {
  const { rating, direction } = line;
  if (flags.includes("retired") || flags.includes("obsolete")) return ["retired"];
  return [
    rating ?? "not-rated",
    ...(direction?.meaning === "worse" ? (["worsening"] as const) : []),
    ...(direction?.meaning === "better" ? (["improving"] as const) : []),
    ...(lacksFigure(line) ? (["missing"] as const) : []),
  ];
}

/** Of what is reported by the year, a month that has none beside a year that has one is nothing that is missing. */
function lacksFigure({ last, latest }: Measure["line"]): boolean {
  if (last === undefined || isFigure(last)) return last === undefined;
  return latest === undefined || monthsIn(latest.period) !== 12 || monthsIn(last.period) === 12;
}
