// Whether a measure is on course to a target that is to be reached by a date: held against the straight line to it.
import type { IsoDay } from "../../lib/calendar.ts";
import { type Aim, type Polarity, shortfall } from "./target.ts";

/** A figure on a day. */
export interface DatedFigure {
  readonly day: IsoDay;
  readonly value: number;
}

/**
 * `met` once the target is reached, else `on-course` where the figure is at least as good as the straight line from
 * the baseline to the target on its day, `behind` where it is not, and `missed` where the date is past.
 */
export type Course = "met" | "on-course" | "behind" | "missed";

/** Works out the course; undefined for a target in words, for information alone, or with no time between its ends. */
export function courseOf(
  latest: DatedFigure,
  baseline: DatedFigure,
  { aim, by }: { readonly aim: Aim; readonly by: IsoDay },
  polarity: Polarity,
): { readonly course: Course; readonly expected: number } | undefined {
  const short = shortfall(latest.value, polarity, aim);
  const end = edgeOf(baseline.value, polarity, aim);
  const span = Date.parse(by) - Date.parse(baseline.day);
  if (short === undefined || end === undefined || span <= 0) return undefined;
  const share = Math.min(1, Math.max(0, (Date.parse(latest.day) - Date.parse(baseline.day)) / span));
  const expected = baseline.value + (end - baseline.value) * share;
  if (short === 0) return { course: "met", expected };
  if (latest.day > by) return { course: "missed", expected };
  const wanted = shortfall(expected, polarity, aim) ?? 0;
  return { course: short <= wanted + 1e-9 ? "on-course" : "behind", expected };
}

/** The nearest figure that meets the target, seen from the baseline. */
export function edgeOf(baseline: number, polarity: Polarity, aim: Aim): number | undefined {
  if (aim.kind === "words") return undefined;
  if (aim.kind === "figure") return aim.value;
  if (polarity === "high") return aim.from;
  if (polarity === "low") return aim.to;
  return baseline < aim.from ? aim.from : baseline > aim.to ? aim.to : baseline;
}
