// The rows that a chart is drawn from, for the table that stands beside it.
import { spanKey } from "../../lib/day-span.ts";
import type {
  BeforeAfterChart,
  Chart,
  ChartPoint,
  ChartSeries,
  ChartTarget,
  FigureWords,
  Journey,
  RatingChart,
} from "./chart.ts";
import { isDrawable, periodsOf } from "./chart-points.ts";
import { aimText, datesAhead, heldTarget } from "./chart-targets.ts";

/** A cell: a figure as it is written, or the words that say why there is none. */
type ChartCell = { readonly text: string } | { readonly missing: string };

/** The rows of a chart. `head` names the first column and then one a cell. */
export interface ChartRows {
  /** What all its figures count, where they do not say it each, as `Rate per 10,000`. */
  readonly unit?: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly ChartCell[] }[];
}

/** The rows of a chart, in the order in which it shows them. */
export function chartRows(chart: Chart): ChartRows {
  switch (chart.kind) {
    case "line":
      return seriesRows(chart.series, chart.words, chart.targets);
    case "columns":
      return seriesRows([chart.series], chart.words, chart.targets);
    case "stacked-columns":
      return seriesRows(chart.series, chart.words);
    case "before-and-after":
      return journeyRows(chart);
    case "progress-by-rating":
      return ratingRows(chart);
  }
}

/** A row a period, with the target that held then; targets ahead have rows of their own. */
function seriesRows(
  series: readonly ChartSeries[],
  words: FigureWords,
  targets: readonly ChartTarget[] = [],
): ChartRows {
  const byPeriod = series.map(({ points }) => new Map(points.map((point) => [spanKey(point.period), point])));
  const periods = periodsOf(series);
  const aimed = targets.length > 0;
  const targetCell = (end: string): ChartCell => {
    const target = heldTarget(targets, end);
    const text = target === undefined ? undefined : aimText(target, words);
    return text === undefined ? { missing: "none" } : { text };
  };
  const past = periods.map((period) => ({
    name: period.text,
    cells: byPeriod.map((points) => pointCell(points.get(spanKey(period)), words)),
    end: period.end,
  }));
  const ahead = datesAhead(targets, periods).map(({ text, end }) => ({
    name: text,
    cells: series.map(() => ({ missing: "no figure yet" })),
    end,
  }));
  return {
    ...(words.per === "" ? {} : { unit: words.unit }),
    head: ["Period", ...series.map(({ name }) => name), ...(aimed ? ["Target"] : [])],
    rows: [...past, ...ahead].map(({ name, cells, end }) => ({
      name,
      cells: [...cells, ...(aimed ? [targetCell(end)] : [])],
    })),
  };
}

function pointCell(point: ChartPoint | undefined, words: FigureWords): ChartCell {
  if (point === undefined) return { missing: "not given" };
  return "missing" in point
    ? { missing: point.missing }
    : figureCell(point.value, (value) => words.figure(value));
}

function figureCell(value: number, write: (value: number) => string): ChartCell {
  return Number.isFinite(value) ? { text: write(value) } : { missing: "not a figure" };
}

function journeyRows({ rows }: BeforeAfterChart): ChartRows {
  return {
    head: ["Measure", "At the start", "Latest", "Target"],
    rows: rows.map(({ name, baseline, latest, target, words }) => ({
      name,
      cells: [
        stageCell(baseline, words.written),
        stageCell(latest, (value) => words.figure(value)),
        stageCell(target, words.written),
      ],
    })),
  };
}

function stageCell(stage: Journey["latest"], write: (value: number) => string): ChartCell {
  if (stage === undefined) return { missing: "not given" };
  const cell = figureCell(stage.value, write);
  return "text" in cell && stage.when !== undefined ? { text: `${cell.text} (${stage.when})` } : cell;
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
          : { text: String(found.count) };
      }),
    })),
  };
}
