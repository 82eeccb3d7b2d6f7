// Whether a measure is on course to a target that is to be reached by a date: held against the straight line to it.
import type { IsoDay } from "../../../lib/calendar.ts";
import { roundTo } from "../../../lib/number-format.ts";
import { type Aim, type Polarity, shortfall } from "./target.ts";

/** A figure on a day. */
export interface DatedFigure {
  readonly day: IsoDay;
  readonly value: number;
}

/**
 * `met` once the target is reached, else `on-course` where the figure is at least as good as the straight line to the
 * target on its day, `behind` where it is not, and `missed` once the day has come.
 */
type Course = "met" | "on-course" | "behind" | "missed";

/** A course, with where the line stands on the day and how far the figure falls short of it, in the measure's own unit. */
export interface CoursePoint {
  readonly course: Course;
  readonly expected: number;
  readonly short: number;
}

/** What a course depends on besides its figures. */
export interface CourseRule {
  readonly good: Polarity;
  /** How many decimal places are shown: the line is taken as it is shown, like the figures held against it. */
  readonly decimals: number;
  /** Whether figures grow until the target's day, so that few before it are not yet few. */
  readonly grows: boolean;
  /** How much of the way is due on the day, where that does not go by days. */
  readonly due?: number;
}

/** Works out the course; undefined for a target in words, for information alone, or with no time between its ends. */
export function courseOf(
  latest: DatedFigure,
  start: DatedFigure,
  { aim, by }: { readonly aim: Aim; readonly by: IsoDay },
  { good, decimals, grows, due }: CourseRule,
): CoursePoint | undefined {
  const missing = shortfall(latest.value, good, aim);
  const end = edgeOf(start.value, good, aim);
  const span = Date.parse(by) - Date.parse(start.day);
  if (missing === undefined || end === undefined || span <= 0) return undefined;
  const share = due ?? Math.min(1, Math.max(0, (Date.parse(latest.day) - Date.parse(start.day)) / span));
  const expected = roundTo(start.value + (end - start.value) * share, decimals);
  if (latest.day >= by) return { course: missing === 0 ? "met" : "missed", expected, short: missing };
  const isEarly = grows && good === "low";
  const distance = isEarly
    ? shortfall(latest.value, good, { kind: "figure", value: expected })
    : missing - (shortfall(expected, good, aim) ?? 0);
  // What decimal fractions lose must not decide.
  const short = Math.max(0, roundTo(distance ?? 0, 9));
  if (missing === 0 && !isEarly) return { course: "met", expected, short };
  return { course: short === 0 ? "on-course" : "behind", expected, short };
}

/** The nearest figure that meets the target, seen from the start. */
export function edgeOf(start: number, polarity: Polarity, aim: Aim): number | undefined {
  if (aim.kind === "words") return undefined;
  if (aim.kind === "figure") return aim.value;
  if (polarity === "high") return aim.from;
  if (polarity === "low") return aim.to;
  return start < aim.from ? aim.from : start > aim.to ? aim.to : start;
}
