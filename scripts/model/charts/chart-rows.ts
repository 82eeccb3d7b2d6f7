// The rows that a chart is drawn from, for the table and the CSV that stand beside it.
import type { BeforeAfterChart, Chart, ChartPoint, ChartSeries, Journey, RatingChart } from "./chart.ts";
import { isDrawable, keyOf, periodsOf } from "./chart-points.ts";

/** A cell: a figure as a number and as it is written, or the words that say why there is none. */
export type ChartCell = { readonly value: number; readonly text: string } | { readonly missing: string };

/** The rows of a chart. `head` names the first column and then one a cell. */
export interface ChartRows {
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly ChartCell[] }[];
}

/** The rows of a chart, in the order in which it shows them. */
export function chartRows(chart: Chart): ChartRows {
  switch (chart.kind) {
    case "line":
    case "stacked-columns":
      return seriesRows(chart.series, (value) => chart.words.figure(value));
    case "columns":
      return seriesRows([chart.series], (value) => chart.words.figure(value));
    case "before-and-after":
      return journeyRows(chart);
    case "progress-by-rating":
      return ratingRows(chart);
  }
}

function seriesRows(series: readonly ChartSeries[], write: (value: number) => string): ChartRows {
  const byPeriod = series.map(({ points }) => new Map(points.map((point) => [keyOf(point.period), point])));
  return {
    head: ["Period", ...series.map(({ name }) => name)],
    rows: periodsOf(series).map((period) => ({
      name: period.text,
      cells: byPeriod.map((points) => pointCell(points.get(keyOf(period)), write)),
    })),
  };
}

function pointCell(point: ChartPoint | undefined, write: (value: number) => string): ChartCell {
  if (point === undefined) return { missing: "not given" };
  return "missing" in point ? { missing: point.missing } : figureCell(point.value, write);
}

function figureCell(value: number, write: (value: number) => string): ChartCell {
  return Number.isFinite(value) ? { value, text: write(value) } : { missing: "not a figure" };
}

function journeyRows({ rows }: BeforeAfterChart): ChartRows {
  return {
    head: ["Measure", "At the start", "Latest", "Target"],
    rows: rows.map(({ name, baseline, latest, target, words }) => {
      const cell = (stage: Journey["latest"]): ChartCell =>
        stage === undefined
          ? { missing: "not given" }
          : figureCell(stage.value, (value) => words.figure(value));
      return { name, cells: [cell(baseline), cell(latest), cell(target)] };
    }),
  };
}

function ratingRows({ bars, unrated }: RatingChart): ChartRows {
  const labels = [
    ...new Set(bars.flatMap(({ counts }) => counts.map(({ level }) => level?.label ?? unrated))),
  ];
  return {
    head: ["Report", ...labels],
    rows: bars.map(({ name, counts }) => ({
      name,
      cells: labels.map((label) => {
        const found = counts.find(({ level }) => (level?.label ?? unrated) === label);
        return found === undefined || !isDrawable(found.count)
          ? { missing: "not given" }
          : { value: found.count, text: String(found.count) };
      }),
    })),
  };
}
