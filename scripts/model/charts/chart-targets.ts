// The targets of a chart through time: which one holds on a day, and what it asks for.

import type { IsoDay } from "../../lib/calendar.ts";
import type { Words } from "../../words/words.ts";
import type { ChartBand, ChartPeriod, ChartSpan, ChartTarget, FigureWords } from "./chart.ts";
import { drawableBand } from "./chart-points.ts";

/** True where a day is among those of a span. */
export function holdsOn({ after, until }: ChartSpan, day: IsoDay): boolean {
  return (after === undefined || day > after) && (until === undefined || day <= until);
}

/** The target that a figure is held against whose period ends on a day. */
export function heldTarget(targets: readonly ChartTarget[], day: IsoDay): ChartTarget | undefined {
  return targets.find((target) => holdsOn(target, day));
}

/** The ends of a target in order; both are the figure where it is one. Undefined where a scale cannot hold it. */
export function targetBand(target: ChartTarget): ChartBand | undefined {
  return drawableBand("value" in target ? { from: target.value, to: target.value } : target);
}

/** What a target asks for, such as `75%` or `280 to 350`. Undefined where a scale cannot hold it. */
export function aimText(target: ChartTarget, words: FigureWords, all: Words): string | undefined {
  const band = targetBand(target);
  return band && bandText(band, words, all, target.places);
}

/** A figure, or both ends of a band, as they were typed. */
export function bandText(
  { from, to }: ChartBand,
  words: Pick<FigureWords, "written">,
  { charts }: Pick<Words, "charts">,
  typed: number | undefined,
): string {
  const [first, last] = [words.written(from, typed), words.written(to, typed)];
  return from === to ? first : charts.range(first, last);
}

/** When those targets are to be reached that hold only after the last of some periods, which are in order. */
export function datesAhead(
  targets: readonly ChartTarget[],
  periods: readonly ChartPeriod[],
): readonly ChartPeriod[] {
  const end = periods.at(-1)?.end;
  if (end === undefined) return [];
  return targets.flatMap(({ after, by }) =>
    by === undefined || after === undefined || after < end ? [] : [by],
  );
}
