// Runs of points as the path of a line, and the points that no line can show.
import { line } from "d3-shape";
import type { ChartPeriod } from "../../model/charts/chart.ts";
import type { DrawnPoint } from "../../model/charts/chart-points.ts";
import type { Run } from "./split-runs.ts";

/** The path of all runs, broken between them, and the points that stand alone and need a mark to be seen. */
export function linePaths(
  runs: readonly Run[],
  along: (period: ChartPeriod) => number,
  height: (value: number) => number,
): { readonly path: string; readonly alone: readonly DrawnPoint[] } {
  const draw = line<DrawnPoint>(
    ({ period }) => along(period),
    ({ value }) => height(value),
  ).digits(1);
  const joined = runs.filter((run) => run.length > 1);
  return {
    path: joined.map((run) => draw([...run]) ?? "").join(""),
    alone: runs.filter((run) => run.length === 1).flat(),
  };
}
