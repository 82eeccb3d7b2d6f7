// What a chart says, in sentences worked out from its figures: for those who listen, and for everyone below its title.

import { spanKey } from "../../lib/day-span.ts";
import { formatCount, formatNumber } from "../../lib/number-format.ts";
import { inPeriod } from "../../words/en/period-words.ts";
import type {
  BeforeAfterChart,
  Chart,
  ChartMark,
  ChartPoint,
  ChartTarget,
  ColumnChart,
  FigureWords,
  Journey,
  LineChart,
  RatingChart,
  Sparkline,
  StackedColumnChart,
} from "./chart.ts";
import { type DrawnPoint, inOrder, isDrawable, isDrawn, whyMissing } from "./chart-points.ts";
import { aimText, heldTarget, targetBand } from "./chart-targets.ts";
import { totalPoints } from "./total-points.ts";

/** The summary of a chart: the latest figure, its change, the target, what else is drawn, and what is missing. */
export function describeChart(chart: Chart): string {
  switch (chart.kind) {
    case "line":
    case "columns":
      return describeSeries(chart);
    case "stacked-columns":
      return describeStack(chart);
    case "before-and-after":
      return describeJourneys(chart);
    case "progress-by-rating":
      return describeBars(chart);
  }
}

/** The summary of a sparkline, in one sentence. */
export function describeSparkline({ name, points, words }: Sparkline): string {
  const drawn = inOrder(points).filter(isDrawn);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined) return `${name}: no figures.`;
  if (first === last) return `${name}: ${dated(words.figure(first.value), first)}.`;
  return `${name}: from ${dated(words.figure(first.value), first)} to ${dated(words.figure(last.value), last)}.`;
}

function describeSeries(chart: LineChart | ColumnChart): string {
  const { words, benchmarks = [] } = chart;
  const [main, ...others] = chart.kind === "line" ? chart.series : [chart.series];
  if (main === undefined) return "There are no figures.";
  const points = inOrder(main.points);
  const drawn = points.filter(isDrawn);
  const latest = drawn.at(-1);
  if (latest === undefined) return sentences(["There are no figures", describeMissing(points)]);
  const subject = others.length > 0 ? `${main.name}: the latest figure` : "The latest figure";
  return sentences([
    `${subject} is ${words.figure(latest.value)}${words.per} (${latest.period.text})${change(words, latest, drawn.at(-2))}`,
    ...againstTargets(chart, latest),
    extremes(chart, drawn),
    ...others.map(({ name, points: own }) => describeOther(chart, { name, points: own })),
    ...benchmarks.map((mark) => describeMark(chart, mark)),
    describeMissing(points),
  ]);
}

function change(words: FigureWords, latest: DrawnPoint, previous: DrawnPoint | undefined): string {
  if (previous === undefined) return "";
  const [now, before] = [words.shown(latest.value), words.shown(previous.value)];
  if (now === before) return `, the same as ${inPeriod(previous.period)}`;
  const way = now > before ? "up" : "down";
  return `, ${way} ${words.change(latest.value, previous.value)} from ${previous.period.text}`;
}

/** The target of the latest figure and how it stands to it, then those of other times. */
function againstTargets(chart: LineChart | ColumnChart, latest: DrawnPoint): readonly (string | undefined)[] {
  const { words, targets = [] } = chart;
  const held = heldTarget(targets, latest.period.end);
  const others = targets.flatMap((target) => {
    const aim = aimText(target, words);
    return target === held || aim === undefined ? [] : [`${target.name}: ${aim}`];
  });
  return [held && againstTarget(chart, held, latest), ...others];
}

function againstTarget(
  { words, good }: LineChart | ColumnChart,
  target: ChartTarget,
  latest: DrawnPoint,
): string | undefined {
  const band = targetBand(target);
  if (band === undefined) return undefined;
  const isRange = band.from !== band.to;
  const shown = words.shown(latest.value);
  const below = band.from - shown;
  const above = shown - band.to;
  const where =
    below > 0
      ? `${words.gap(latest.value, band.from)} below it`
      : above > 0
        ? `${words.gap(latest.value, band.to)} above it`
        : isRange
          ? "within it"
          : "equal to it";
  const isMet =
    good === undefined ? undefined : (good === "high" || above <= 0) && (good === "low" || below <= 0);
  const verdict =
    target.course !== undefined
      ? `, which is ${target.course}`
      : isMet === undefined
        ? ""
        : isMet
          ? ", so it is met"
          : isAhead(target, latest)
            ? ", so it is not met yet"
            : ", so it is not met";
  return `${target.name}: ${aimText(target, words)}; the latest figure is ${where}${verdict}`;
}

function isAhead({ by }: ChartTarget, { period }: DrawnPoint): boolean {
  return by !== undefined && period.end < by.end;
}

function extremes({ words }: LineChart | ColumnChart, drawn: readonly DrawnPoint[]): string | undefined {
  const sorted = [...drawn].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || drawn.length < 3) return undefined;
  if (words.shown(low.value) === words.shown(high.value)) return "It has not changed";
  return `Lowest: ${dated(words.figure(low.value), low)}; highest: ${dated(words.figure(high.value), high)}`;
}

function describeOther(
  { words }: LineChart | ColumnChart,
  series: { name: string; points: readonly ChartPoint[] },
): string {
  const last = inOrder(series.points).filter(isDrawn).at(-1);
  return last === undefined
    ? `${series.name}: no figures`
    : `${series.name}: ${dated(words.figure(last.value), last)}`;
}

function describeMark({ words }: LineChart | ColumnChart, { name, value }: ChartMark): string | undefined {
  return isDrawable(value) ? `${name}: ${words.written(value)}` : undefined;
}

/** Names the first three. */
function describeMissing(points: readonly ChartPoint[]): string | undefined {
  const missing = points.filter((point) => !isDrawn(point));
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, 3);
  const words = named.map((point, index) => {
    const why = whyMissing(point);
    const next = named[index + 1];
    // A reason stands once, behind the last of those that share it.
    return next !== undefined && whyMissing(next) === why
      ? point.period.text
      : `${point.period.text} (${why})`;
  });
  const rest = missing.length - named.length;
  const verb = missing.length === 1 ? "has" : "have";
  return `${formatNumber(missing.length)} of ${formatCount(points.length, "period")} ${verb} no figure: ${words.join(", ")}${rest > 0 ? ` and ${formatNumber(rest)} more` : ""}`;
}

function describeStack({ words, series }: StackedColumnChart): string {
  const totals = totalPoints(series);
  const latest = totals.findLast(isDrawn);
  if (latest === undefined)
    return sentences(["There is no period with all its figures", describeMissing(totals)]);
  const parts = series.map(({ name, points }) => {
    const point = points.filter(isDrawn).find(({ period }) => spanKey(period) === spanKey(latest.period));
    return `${name} ${words.figure(point?.value ?? 0)}`;
  });
  const previous = totals.slice(0, totals.indexOf(latest)).findLast(isDrawn);
  return sentences([
    `The latest figures (${latest.period.text}) are ${parts.join(", ")}; together ${words.figure(latest.value)}${change(words, latest, previous)}`,
    describeMissing(totals),
  ]);
}

function describeJourneys({ rows }: BeforeAfterChart): string {
  if (rows.length === 0) return "There are no figures.";
  return sentences(rows.map(describeJourney));
}

function describeJourney({ name, baseline, latest, target, words }: Journey): string {
  const told = (
    stage: Journey["latest"],
    write: (value: number) => string,
    noun: string,
    none: string,
  ): string =>
    stage === undefined || !isDrawable(stage.value)
      ? none
      : `${noun} ${write(stage.value)}${stage.when === undefined ? "" : ` (${stage.when})`}`;
  const parts = [
    told(baseline, words.written, "started at", "no figure at the start"),
    told(latest, (value) => words.figure(value), "latest", "no later figure"),
    told(target, words.written, "target", "no target in figures"),
  ];
  return `${name}: ${parts.join(", ")}`;
}

function describeBars({ bars, noun, unrated }: RatingChart): string {
  if (bars.length === 0) return `No ${noun} have been rated.`;
  return sentences(
    bars.map(({ name, counts }) => {
      const drawn = counts.filter(({ count }) => isDrawable(count) && count > 0);
      const total = drawn.reduce((sum, { count }) => sum + count, 0);
      if (total === 0) return `${name}: no ${noun}`;
      const parts = drawn.map(({ level, count }) => `${formatNumber(count)} ${level?.label ?? unrated}`);
      return `${name}: ${parts.join(", ")}, of ${formatNumber(total)} ${noun}`;
    }),
  );
}

function dated(figure: string, { period }: ChartPoint): string {
  return `${figure} (${period.text})`;
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => `${part}.`)
    .join(" ");
}
