// What a chart says, in sentences worked out from its figures: for those who listen, and for everyone below its title.

import { spanKey } from "../../lib/day-span.ts";
import type { Words } from "../../words/words.ts";
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
export function describeChart(chart: Chart, words: Words): string {
  switch (chart.kind) {
    case "line":
    case "columns":
      return describeSeries(words, chart);
    case "stacked-columns":
      return describeStack(words, chart);
    case "before-and-after":
      return describeJourneys(words, chart);
    case "progress-by-rating":
      return describeBars(words, chart);
  }
}

/** The summary of a sparkline, in one sentence. */
export function describeSparkline({ name, points, words }: Sparkline, { charts }: Words): string {
  const { summary: say } = charts;
  const drawn = inOrder(points).filter(isDrawn);
  const [first, last] = [drawn[0], drawn.at(-1)];
  const told = (point: DrawnPoint) => say.dated(words.figure(point.value), point.period.text);
  if (first === undefined || last === undefined) return sentences([say.noneOf(name)]);
  if (first === last) return sentences([say.oneOf(name, told(first))]);
  return sentences([say.course(name, told(first), told(last))]);
}

function describeSeries(all: Words, chart: LineChart | ColumnChart): string {
  const { summary: say } = all.charts;
  const { words, benchmarks = [] } = chart;
  const [main, ...others] = chart.kind === "line" ? chart.series : [chart.series];
  if (main === undefined) return sentences([say.none]);
  const points = inOrder(main.points);
  const drawn = points.filter(isDrawn);
  const latest = drawn.at(-1);
  if (latest === undefined) return sentences([say.none, describeMissing(all, points)]);
  const figure = say.dated(`${words.figure(latest.value)}${words.per}`, latest.period.text);
  const moved = change(all, words, latest, drawn.at(-2));
  const before = sentences([
    others.length > 0 ? say.latestOf(main.name, figure, moved) : say.latest(figure, moved),
    ...againstTargets(all, chart, latest),
  ]);
  const behind = sentences([
    extremes(all, chart, drawn),
    ...others.map(({ name, points: own }) => describeOther(all, chart, { name, points: own })),
    ...benchmarks.map((mark) => describeMark(all, chart, mark)),
    describeMissing(all, points),
  ]);
  return [before, chart.ofYear, behind].filter(Boolean).join(" ");
}

function change(
  { charts: { summary: say, ways }, dates }: Words,
  words: FigureWords,
  latest: DrawnPoint,
  previous: DrawnPoint | undefined,
): string {
  if (previous === undefined) return "";
  const [now, before] = [words.shown(latest.value), words.shown(previous.value)];
  if (now === before) return say.same(dates.inPeriod(previous.period));
  const way = now > before ? ways.up : ways.down;
  return say.change(way, words.change(latest.value, previous.value), previous.period.text);
}

/** The target of the latest figure and how it stands to it, then those of other times. */
function againstTargets(
  all: Words,
  chart: LineChart | ColumnChart,
  latest: DrawnPoint,
): readonly (string | undefined)[] {
  const { words, targets = [] } = chart;
  const held = heldTarget(targets, latest.period.end);
  const others = targets.flatMap((target) => {
    const aim = aimText(target, words, all);
    return target === held || aim === undefined ? [] : [all.charts.summary.target(target.name, aim)];
  });
  return [held && againstTarget(all, chart, held, latest), ...others];
}

function againstTarget(
  all: Words,
  { words, good }: LineChart | ColumnChart,
  target: ChartTarget,
  latest: DrawnPoint,
): string | undefined {
  const { summary: say } = all.charts;
  const band = targetBand(target);
  if (band === undefined) return undefined;
  const isRange = band.from !== band.to;
  const shown = words.shown(latest.value);
  const below = band.from - shown;
  const above = shown - band.to;
  const where =
    below > 0
      ? say.below(words.gap(latest.value, band.from))
      : above > 0
        ? say.above(words.gap(latest.value, band.to))
        : isRange
          ? say.within
          : say.equal;
  const isMet =
    good === undefined ? undefined : (good === "high" || above <= 0) && (good === "low" || below <= 0);
  const verdict =
    target.course !== undefined
      ? say.onTheWay(target.course)
      : isMet === undefined
        ? ""
        : isMet
          ? say.met
          : isAhead(target, latest)
            ? say.notYetMet
            : say.notMet;
  return say.against(target.name, aimText(target, words, all) ?? "", where, verdict);
}

function isAhead({ by }: ChartTarget, { period }: DrawnPoint): boolean {
  return by !== undefined && period.end < by.end;
}

function extremes(
  { charts: { summary: say } }: Words,
  { words }: LineChart | ColumnChart,
  drawn: readonly DrawnPoint[],
): string | undefined {
  const sorted = [...drawn].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || drawn.length < 3) return undefined;
  if (words.shown(low.value) === words.shown(high.value)) return say.unchanged;
  const told = (point: DrawnPoint) => say.dated(words.figure(point.value), point.period.text);
  return say.extremes(told(low), told(high));
}

function describeOther(
  { charts: { summary: say } }: Words,
  { words }: LineChart | ColumnChart,
  series: { name: string; points: readonly ChartPoint[] },
): string {
  const last = inOrder(series.points).filter(isDrawn).at(-1);
  return last === undefined
    ? say.noneOf(series.name)
    : say.oneOf(series.name, say.dated(words.figure(last.value), last.period.text));
}

function describeMark(
  { charts: { summary: say } }: Words,
  { words }: LineChart | ColumnChart,
  { name, value, places }: ChartMark,
): string | undefined {
  return isDrawable(value) ? say.oneOf(name, words.written(value, places)) : undefined;
}

/** Names the first three. */
function describeMissing(all: Words, points: readonly ChartPoint[]): string | undefined {
  const { summary: say } = all.charts;
  const missing = points.filter((point) => !isDrawn(point));
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, 3);
  const words = named.map((point, index) => {
    const why = whyMissing(point, all);
    const next = named[index + 1];
    // A reason stands once, behind the last of those that share it.
    return next !== undefined && whyMissing(next, all) === why
      ? point.period.text
      : say.dated(point.period.text, why);
  });
  return say.missing(missing.length, points.length, words, missing.length - named.length);
}

function describeStack(all: Words, { words, series }: StackedColumnChart): string {
  const { summary: say } = all.charts;
  const totals = totalPoints(series, all);
  const latest = totals.findLast(isDrawn);
  if (latest === undefined) return sentences([say.noWholePeriod, describeMissing(all, totals)]);
  const parts = series.map(({ name, points }) => {
    const point = points.filter(isDrawn).find(({ period }) => spanKey(period) === spanKey(latest.period));
    return `${name} ${words.figure(point?.value ?? 0)}`;
  });
  const previous = totals.slice(0, totals.indexOf(latest)).findLast(isDrawn);
  const moved = change(all, words, latest, previous);
  return sentences([
    say.stack(latest.period.text, parts, words.figure(latest.value), moved),
    describeMissing(all, totals),
  ]);
}

function describeJourneys(all: Words, { rows }: BeforeAfterChart): string {
  if (rows.length === 0) return sentences([all.charts.summary.none]);
  return sentences(rows.map((row) => describeJourney(all, row)));
}

function describeJourney(
  { charts: { summary: say } }: Words,
  { name, baseline, latest, target, words }: Journey,
): string {
  const told = (stage: Journey["latest"], write: (value: number) => string): string | undefined => {
    if (stage === undefined || !isDrawable(stage.value)) return undefined;
    return stage.when === undefined ? write(stage.value) : say.dated(write(stage.value), stage.when);
  };
  const [start, now, aim] = [
    told(baseline, words.written),
    told(latest, (value) => words.figure(value)),
    told(target, words.written),
  ];
  return say.journey(
    name,
    start === undefined ? say.noStart : say.startedAt(start),
    now === undefined ? say.noLatest : say.latestAt(now),
    aim === undefined ? say.noTarget : say.targetAt(aim),
  );
}

function describeBars({ charts: { summary: say }, grammar }: Words, chart: RatingChart): string {
  const { bars, noun, unrated } = chart;
  if (bars.length === 0) return sentences([say.noBars(noun)]);
  return sentences(
    bars.map(({ name, counts }) => {
      const drawn = counts.filter(({ count }) => isDrawable(count) && count > 0);
      const total = drawn.reduce((sum, { count }) => sum + count, 0);
      if (total === 0) return say.emptyBar(name, noun);
      const parts = drawn.map(({ level, count }) => `${grammar.number(count)} ${level?.label ?? unrated}`);
      return say.bar(name, parts, total, noun);
    }),
  );
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : `${part}.`)).join(" ");
}
