// The rows that a chart is drawn from, for the table that stands beside it.

import type { IsoDay } from "../../lib/calendar.ts";
import { spanKey } from "../../lib/day-span.ts";
import type { Words } from "../../words/words.ts";
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
export function chartRows(chart: Chart, all: Words): ChartRows {
  const { charts: say } = all;
  switch (chart.kind) {
    case "line":
      return seriesRows(all, chart.series, chart.words, chart.targets);
    case "columns":
      return seriesRows(all, [chart.series], chart.words, chart.targets);
    case "stacked-columns":
      return seriesRows(all, chart.series, chart.words);
    case "before-and-after":
      return journeyRows(say, chart);
    case "progress-by-rating":
      return ratingRows(say, chart);
  }
}

/** A row a period, with the target that held then; targets ahead have rows of their own. */
function seriesRows(
  all: Words,
  series: readonly ChartSeries[],
  words: FigureWords,
  targets: readonly ChartTarget[] = [],
): ChartRows {
  const { charts: say } = all;
  const byPeriod = series.map(({ points }) => new Map(points.map((point) => [spanKey(point.period), point])));
  const periods = periodsOf(series);
  const aimed = targets.length > 0;
  const targetCell = (end: IsoDay): ChartCell => {
    const target = heldTarget(targets, end);
    const text = target === undefined ? undefined : aimText(target, words, all);
    return text === undefined ? { missing: say.noTarget } : { text };
  };
  const past = periods.map((period) => ({
    name: period.text,
    cells: byPeriod.map((points) => pointCell(say, points.get(spanKey(period)), words)),
    end: period.end,
  }));
  const ahead = datesAhead(targets, periods).map(({ text, end }) => ({
    name: text,
    cells: series.map(() => ({ missing: say.noFigureYet })),
    end,
  }));
  return {
    ...(words.per === "" ? {} : { unit: words.unit }),
    head: [say.heads.period, ...series.map(({ name }) => name), ...(aimed ? [say.heads.target] : [])],
    rows: [...past, ...ahead].map(({ name, cells, end }) => ({
      name,
      cells: [...cells, ...(aimed ? [targetCell(end)] : [])],
    })),
  };
}

function pointCell(say: Words["charts"], point: ChartPoint | undefined, words: FigureWords): ChartCell {
  if (point === undefined) return { missing: say.notGiven };
  return "missing" in point
    ? { missing: point.missing }
    : figureCell(say, point.value, (value) => words.figure(value));
}

function figureCell(say: Words["charts"], value: number, write: (value: number) => string): ChartCell {
  return Number.isFinite(value) ? { text: write(value) } : { missing: say.notAFigure };
}

function journeyRows(say: Words["charts"], { rows }: BeforeAfterChart): ChartRows {
  return {
    head: [say.heads.measure, say.heads.start, say.heads.latest, say.heads.target],
    rows: rows.map(({ name, baseline, latest, target, words }) => ({
      name,
      cells: [
        stageCell(say, baseline, (value) => words.figure(value)),
        stageCell(say, latest, (value) => words.figure(value)),
        stageCell(say, target, (value) => words.written(value, target?.places)),
      ],
    })),
  };
}

function stageCell(
  say: Words["charts"],
  stage: Journey["latest"],
  write: (value: number) => string,
): ChartCell {
  if (stage === undefined) return { missing: say.notGiven };
  const cell = figureCell(say, stage.value, write);
  return "text" in cell && stage.when !== undefined ? { text: `${cell.text} (${stage.when})` } : cell;
}

function ratingRows(say: Words["charts"], { bars, unrated }: RatingChart): ChartRows {
  const labels = [
    ...new Set(bars.flatMap(({ counts }) => counts.map(({ level }) => level?.label ?? unrated))),
  ];
  return {
    head: [say.heads.report, ...labels],
    rows: bars.map(({ name, counts }) => ({
      name,
      cells: labels.map((label) => {
        const found = counts.find(({ level }) => (level?.label ?? unrated) === label);
        return found === undefined || !isDrawable(found.count)
          ? { missing: say.notGiven }
          : { text: String(found.count) };
      }),
    })),
  };
}
