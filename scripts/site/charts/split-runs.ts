// The points of a series in runs that a line may join: none goes over a period that has no figure.
import type { ChartPeriod, ChartPoint } from "../../model/charts/chart.ts";
import { type DrawnPoint, inOrder, isDrawn } from "../../model/charts/chart-points.ts";
import { dayNumber } from "./period-place.ts";

/** Points that follow each other without a gap. */
export type Run = readonly DrawnPoint[];

/** The runs of a series, oldest first. */
export function splitRuns(points: readonly ChartPoint[]): readonly Run[] {
  const runs: DrawnPoint[][] = [];
  let previous: ChartPeriod | undefined;
  for (const point of inOrder(points)) {
    if (isDrawn(point)) {
      const run = runs.at(-1);
      if (run !== undefined && previous !== undefined && follows(previous, point.period)) run.push(point);
      else runs.push([point]);
      previous = point.period;
    } else previous = undefined;
  }
  return runs;
}

/** False where a whole period has been left out between two. Days and weeks by themselves say nothing about that. */
function follows(before: ChartPeriod, after: ChartPeriod): boolean {
  const length = Math.min(lengthOf(before), lengthOf(after));
  const between = dayNumber(after.start) - dayNumber(before.end) - 1;
  return length < 28 || between < length * 0.9;
}

function lengthOf({ start, end }: ChartPeriod): number {
  return dayNumber(end) - dayNumber(start) + 1;
}
