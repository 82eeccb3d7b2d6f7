// The charts of several measures of one unit: a line each, or columns whose layers add up.

import type { Words } from "../../words/words.ts";
import type { LocatedMeasure } from "../measures/located-measure.ts";
import type { ChartSeries, LineChart, StackedColumnChart } from "./chart.ts";
import { pointsOf, subjectOf, wordsOf } from "./chart-facts.ts";
import { periodsOf } from "./chart-points.ts";

/** A line for each measure that has figures, named at its end; undefined where none has. */
export function linesChart(located: readonly LocatedMeasure[], all: Words): LineChart | undefined {
  const series = seriesOf(all, located);
  return series.length === 0
    ? undefined
    : { kind: "line", title: titleOf(all, located, series), series, ...words(all, located) };
}

/** A layer for each measure that has figures; undefined where none has. */
export function stackChart(located: readonly LocatedMeasure[], all: Words): StackedColumnChart | undefined {
  const series = seriesOf(all, located);
  if (series.length === 0) return undefined;
  return { kind: "stacked-columns", title: titleOf(all, located, series), series, ...words(all, located) };
}

function seriesOf(all: Words, located: readonly LocatedMeasure[]): readonly ChartSeries[] {
  const names = namesOf(located);
  return located
    .map(({ measure }, index) => ({
      name: names[index] ?? "",
      points: pointsOf(measure.line.observations, all),
    }))
    .filter(({ points }) => points.some((point) => "value" in point));
}

/** The parts of one measure are called by what they are; measures of one name are told apart by where they stand. */
function namesOf(located: readonly LocatedMeasure[]): readonly string[] {
  const parts = located.flatMap(({ measure: { part } }) => part ?? []);
  if (commonName(located) !== undefined && new Set(parts).size === located.length) return parts;
  const names = located.map(({ measure }) => subjectOf(measure));
  return names.map((name, index) =>
    names.indexOf(name) === names.lastIndexOf(name)
      ? name
      : `${name}, ${located[index]?.publication.front.title}`,
  );
}

/** The name that all measures have. */
function commonName([first, ...others]: readonly LocatedMeasure[]): string | undefined {
  const name = first?.measure.name;
  return others.every(({ measure }) => measure.name === name) ? name : undefined;
}

/** As many decimal places as the one that has most. */
function words(all: Words, located: readonly LocatedMeasure[]): Pick<LineChart, "words"> {
  const [first] = located;
  const decimals = Math.max(0, ...located.map(({ measure }) => measure.decimals));
  const { unit, per } = first?.measure ?? { unit: "number" };
  return { words: wordsOf({ unit, ...(per === undefined ? {} : { per }), good: "info", decimals }, all) };
}

function titleOf(
  { charts }: Words,
  located: readonly LocatedMeasure[],
  series: readonly ChartSeries[],
): string {
  const common = commonName(located);
  const names = common === undefined ? series.map(({ name }) => name) : [common];
  const periods = periodsOf(series);
  const [first, last] = [periods[0]?.text, periods.at(-1)?.text];
  return charts.titles.several(names, first ?? "", last ?? "");
}
