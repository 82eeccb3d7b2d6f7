// What layouts may ask about measures.
import type { IsoDay } from "../../lib/calendar.ts";
import type { DrawnBlock } from "../charts/resolve-chart.ts";
import type { RatingLevel } from "../facts/rating-scale.ts";
import type { Location } from "../location.ts";
import type { Block } from "../prose/prose.ts";
import type { Course } from "./course.ts";
import type { DatedAim } from "./dated-aim.ts";
import type { LocatedMeasure } from "./located-measure.ts";
import type { Measure } from "./measure.ts";
import type { BenchmarkBody, Printed } from "./measure-file.ts";
import type { MeasureLine } from "./measure-line.ts";
import type { ServedObjective, ServedPriority } from "./measure-ties.ts";
import type { MissingReason } from "./missing-reason.ts";
import type { DatedPeriod, Observation } from "./observation.ts";
import type { PrintedFact } from "./printed-difference.ts";
import type { FigureRating } from "./rate-figure.ts";

/** Something printed that the figures do not come to, or that cannot be worked out from them. */
interface PrintedDifference {
  readonly printed: Printed;
  readonly facts: readonly PrintedFact[];
}

/** The measures of the site. */
export interface MeasureView {
  readonly all: readonly LocatedMeasure[];
  /** Those of publications in force, each only where it was reported last, by name. */
  readonly current: readonly LocatedMeasure[];
  level(rating: FigureRating): RatingLevel;
  /** What a line has for a period. */
  at(line: MeasureLine, period: DatedPeriod): Observation | undefined;
  /** The target that a figure for a period is held against. */
  targetFor(measure: Measure, period: DatedPeriod): DatedAim | undefined;
  /** What its figures count, such as `Rate per 10,000`. */
  unit(measure: Measure): string;
  /** What goes behind a rate where no head says it, such as ` per 10,000`; nothing behind other figures. */
  per(measure: Measure): string;
  /** What the figures of a row are per, for its head, such as `Rate per 10,000`; undefined where its name says so. */
  rateHead(measure: Measure): string | undefined;
  /** A figure with its unit and as many decimals as all of its measure. */
  figure(measure: Measure, value: number): string;
  /** A target or a benchmark, with its own decimals. */
  written(measure: Measure, value: number): string;
  /** The difference of two figures without its sign. */
  difference(measure: Measure, difference: number): string;
  missing(reason: MissingReason): string;
  benchmark(of: BenchmarkBody): string;
  /** How a figure stands on the way to its target. */
  course(course: Course): string;
  /** What is still amber, in words. */
  tolerance(measure: Measure): string | undefined;
  yearName(measure: Measure, start: IsoDay): string;
  /** The reporting year that a period ends in, such as `2016/17`. */
  yearOf(measure: Measure, period: DatedPeriod): string;
  printed(measure: Measure): readonly PrintedDifference[];
  /** What was printed for the last period of a measure that it reports on, and is not worked out so. */
  printedLast(measure: Measure): readonly PrintedFact[];
  /** One or two sentences that say how a measure stands. */
  summary(measure: Measure): string;
  /** What it serves wherever it goes through. */
  served(one: LocatedMeasure): readonly ServedObjective[];
  /** Priorities of strategies and areas of them, likewise. */
  priorities(one: LocatedMeasure): readonly ServedPriority[];
  uses(one: LocatedMeasure): readonly Location[];
  /** The same measure in all publications that it goes through, itself among them, earliest first. */
  chain(one: LocatedMeasure): readonly LocatedMeasure[];
  /** The chart that a block asks for; undefined where it cannot be drawn, which the checks report. */
  chartOf(from: Location, block: Block): DrawnBlock | undefined;
}
