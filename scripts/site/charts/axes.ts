// The room inside a chart's scales, and where a period and a figure stand in it.
import type { IsoDay } from "../../lib/calendar.ts";
import type { ChartPeriod } from "../../model/charts/chart.ts";

/** The edges of a plot. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly head: number;
  readonly foot: number;
}

/** A place in a drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A plot with its scales. */
export interface Axes {
  readonly plot: Plot;
  /** Half the width of a column; nought for lines. */
  readonly half: number;
  /** The middle of a period, from the left. */
  along(period: ChartPeriod): number;
  /** Where a day ends, from the left; the nearest edge of the plot for one beyond it. */
  edge(day: IsoDay): number;
  /** The height of a figure, from the top. */
  height(value: number): number;
}
