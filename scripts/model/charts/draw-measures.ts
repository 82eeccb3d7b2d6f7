// The chart of some measures in the way that an officer asks for, or why they cannot be drawn so.

import type { IsoDay } from "../../lib/calendar.ts";
import type { Words } from "../../words/words.ts";
import { beforeAfterChart, hasJourney } from "../measures/before-after.ts";
import { type Cut, cutMeasure } from "../measures/cut-measure.ts";
import type { LocatedMeasure } from "../measures/located-measure.ts";
import type { Chart } from "./chart.ts";
import { type DrawingFault, mixedUnits, notAdding, notAlone, tooMany } from "./drawing-faults.ts";
import { areaStack, columnChart, lineChart, measureChart } from "./measure-chart.ts";
import { linesChart, stackChart } from "./measures-chart.ts";

/** How measures are to be drawn. */
export interface DrawingWish {
  /** What suits them, where it is left out. */
  readonly type?: Exclude<Chart["kind"], "progress-by-rating"> | undefined;
  readonly cut: Cut;
  /** The day as of which figures are known. */
  readonly today: IsoDay;
  /** Whether the officer named each of them, and so expects each of them. */
  readonly isNamed: boolean;
  /** What they have in common: the title of their group. */
  readonly common?: string | undefined;
  readonly words: Words;
}

/** The chart with the measures that it shows. */
export type Drawn = { readonly chart: Chart; readonly measures: readonly LocatedMeasure[] };

/** More lines or layers than this cannot be told apart. */
const mostSeries = 5;
/** More rows than this do not fit a page of paper. */
const mostRows = 6;

/** Draws measures. */
export function drawMeasures(
  located: readonly LocatedMeasure[],
  wish: DrawingWish,
): Drawn | { readonly faults: readonly DrawingFault[] } {
  const { type, cut, today } = wish;
  if (type === "before-and-after") return drawJourneys(located, wish);
  const within = located.map((one) => ({ ...one, measure: cutMeasure(one.measure, cut, today) }));
  const faults = [
    ...(type === "columns"
      ? notAlone(within.length)
      : tooMany(within.length, mostSeries, type === "stacked-columns" ? "layers" : "lines")),
    ...mixedUnits(within),
    ...(type === "stacked-columns" ? notAdding(within) : []),
  ];
  if (faults.length > 0) return { faults };
  const chart = chartOf(within, type, wish.words);
  return chart === undefined ? { faults: [nothing(wish)] } : { chart, measures: located };
}

function chartOf(
  located: readonly LocatedMeasure[],
  type: Exclude<DrawingWish["type"], "before-and-after">,
  words: Words,
): Chart | undefined {
  const [first, ...others] = located;
  if (first === undefined) return undefined;
  if (others.length > 0)
    return type === "stacked-columns" ? stackChart(located, words) : linesChart(located, words);
  switch (type) {
    case "line":
      return lineChart(first.measure, words);
    case "columns":
      return columnChart(first.measure, words);
    case "stacked-columns":
      return areaStack(first.measure, words);
    case undefined:
      return measureChart(first.measure, words);
  }
  return type satisfies never;
}

function drawJourneys(
  located: readonly LocatedMeasure[],
  { isNamed, common, words }: DrawingWish,
): Drawn | { readonly faults: readonly DrawingFault[] } {
  const short = located.filter(({ measure }) => !hasJourney(measure));
  const measures = located.filter(({ measure }) =>
    isNamed ? hasJourney(measure) : hasJourney(measure) && measure.baseline?.value !== undefined,
  );
  const chart = beforeAfterChart(
    measures.map(({ measure }) => measure),
    common,
    words,
  );
  const hint = "Add figures to measures.yaml: of a “baseline”, of the “series”, of a “target”.";
  const faults = [
    ...(isNamed ? short : []).map(({ measure: { ref } }) => ({
      message: `The measure “${ref}” has no two figures of start, latest and target.`,
      hint: `${hint.slice(0, -1)}; or leave the measure out.`,
    })),
    ...tooMany(measures.length, mostRows, "measures"),
  ];
  if (faults.length > 0) return { faults };
  if (chart === undefined)
    return { faults: [{ message: "No measure has a starting figure and another to set beside it.", hint }] };
  return { chart, measures };
}

function nothing({ cut: { from, to } }: DrawingWish): DrawingFault {
  const isCut = from !== undefined || to !== undefined;
  return {
    message: isCut ? "There is no figure to draw in that time." : "There are too few figures to draw.",
    hint: isCut ? "Choose another “from” or “to”." : "Add figures to measures.csv, or take the block out.",
  };
}
