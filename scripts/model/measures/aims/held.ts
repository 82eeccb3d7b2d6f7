// How a figure, or the year up to it, stands to the target that it is held against.
import type { CoursePoint } from "./course.ts";
import type { DatedAim } from "./dated-aim.ts";
import type { FigureRating } from "./rate-figure.ts";

/** What a figure is held against, and how it is rated. */
export interface Held {
  readonly target: DatedAim;
  /** Whether the target is to be reached after the period of the figure, so that only its course can be rated. */
  readonly isAhead: boolean;
  readonly rating?: FigureRating;
  readonly course?: CoursePoint;
  /** What the year has come to that is held against a target of the whole year, in place of the figure. */
  readonly soFar?: number;
}
