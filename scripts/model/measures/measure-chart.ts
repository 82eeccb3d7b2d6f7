// The charts of a measure: its figures and those of its areas through time, with what they are held against.
import type { Chart, ChartBand, ChartSeries, ChartTarget, FigureWords, Sparkline } from "../charts/chart.ts";
import { formatFigure, writtenFigure } from "./format-figure.ts";
import { differenceShown, gapTo } from "./gap.ts";
import type { Measure } from "./measure.ts";
import { benchmarkNames, differenceWords, missingWords } from "./measure-words.ts";
import { isFigure, type Observation } from "./observation.ts";

/** More lines than this besides the whole cannot be told apart. */
const mostAreas = 4;

/** More figures to compare with than this crowd the chart; all of them are in its table. */
const mostBenchmarks = 2;

/** The line chart of a measure; undefined for one that has no figures. */
export function measureChart(measure: Measure): Chart | undefined {
  const { line, areas, good, benchmarks } = measure;
  const whole: ChartSeries = { name: "All", points: pointsOf(line.observations) };
  const parts = areas.map(({ area, observations }) => ({
    name: area?.name ?? "",
    points: pointsOf(observations),
  }));
  const drawn = [whole, ...(parts.length > mostAreas ? [] : parts)].filter(({ points }) =>
    points.some((point) => "value" in point),
  );
  if (drawn.length === 0) return undefined;
  const target = targetOf(measure);
  const tolerance = toleratedBand(measure);
  return {
    kind: "line",
    title: titleOf(measure),
    words: wordsOf(measure),
    series: drawn,
    ...(good === "info" ? {} : { good }),
    ...(target === undefined ? {} : { target }),
    ...(tolerance === undefined ? {} : { tolerance }),
    benchmarks: benchmarks
      .slice(0, mostBenchmarks)
      .map(({ of, value }) => ({ name: benchmarkNames[of], value })),
  };
}

/** The course of the whole, for a cell of a table. */
export function measureSparkline(measure: Measure): Sparkline {
  const aim = measure.target?.aim;
  return {
    name: measure.name,
    words: wordsOf(measure),
    points: pointsOf(measure.line.observations),
    ...(aim?.kind === "figure" && measure.good !== "info" ? { target: aim.value } : {}),
  };
}

function wordsOf(measure: Measure): FigureWords {
  return {
    figure: (value, decimals = measure.decimals) => formatFigure(value, measure.unit, decimals),
    written: (value) => writtenFigure(value, measure.unit),
    change: (value, earlier) => differenceWords(measure, differenceShown(value, earlier, measure.decimals)),
    gap: (value, other) =>
      differenceWords(measure, gapTo(value, other, measure.good, measure.decimals).difference),
  };
}

function pointsOf(observations: readonly Observation[]): ChartSeries["points"] {
  return observations.map((one) => {
    const { text, start, end } = one.period;
    const period = { text, start, end };
    return isFigure(one)
      ? { period, value: one.value }
      : { period, missing: missingWords[one.missing].toLowerCase() };
  });
}

function titleOf({ name, part, line: { latest, direction, previous } }: Measure): string {
  const subject = part === undefined ? name : `${name} (${part.toLowerCase()})`;
  if (latest === undefined || direction === undefined || previous === undefined) return subject;
  const way = { up: "up on", down: "down on", same: "the same as in" }[direction.movement];
  const meaning = direction.meaning === "neutral" ? "" : `, which is ${direction.meaning}`;
  return `${subject}: ${latest.period.text} is ${way} ${previous.period.text}${meaning}`;
}

function targetOf({ target, good }: Measure): ChartTarget | undefined {
  if (target === undefined || target.aim.kind === "words" || good === "info") return undefined;
  const name = target.by === undefined ? "Target" : `Target by ${target.by.text}`;
  const { aim } = target;
  return aim.kind === "figure" ? { name, value: aim.value } : { name, from: aim.from, to: aim.to };
}

/** What is tolerated beside a target that is one figure; beside a range it would be two bands. */
function toleratedBand({ target, tolerance, good }: Measure): ChartBand | undefined {
  if (target?.aim.kind !== "figure" || tolerance === undefined) return undefined;
  const { value } = target.aim;
  if (good === "high") return { from: value - tolerance.margin, to: value };
  return good === "low" ? { from: value, to: value + tolerance.margin } : undefined;
}
