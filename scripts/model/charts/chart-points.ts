// The points of a series as charts take them: in order of time, and what cannot be drawn told from what can.

import { compareSpans, spanKey } from "../../lib/day-span.ts";
import type { Words } from "../../words/words.ts";
import type { ChartBand, ChartPeriod, ChartPoint, ChartSeries } from "./chart.ts";

/** A point that can be drawn. */
export type DrawnPoint = Extract<ChartPoint, { value: number }>;

/** Above this a figure is a slip of the keyboard, and sums of figures would no longer be exact. */
const largest = 1e15;

/** True for a point with a figure that a scale can hold: not missing, not infinite, not beyond 10^15 either way. */
export function isDrawn(point: ChartPoint): point is DrawnPoint {
  return "value" in point && isDrawable(point.value);
}

/** True for a figure that a scale can hold. */
export function isDrawable(value: number): boolean {
  return Math.abs(value) <= largest;
}

/** Why a point is not drawn, in words. */
export function whyMissing(point: ChartPoint, { charts }: Words): string {
  return "missing" in point ? point.missing : charts.tooLarge;
}

/** The points oldest first, whatever order they were given in. */
export function inOrder(points: readonly ChartPoint[]): readonly ChartPoint[] {
  return [...points].sort((a, b) => compareSpans(a.period, b.period));
}

/** Every period of some series, once, oldest first. */
export function periodsOf(series: readonly ChartSeries[]): readonly ChartPeriod[] {
  const periods = series.flatMap(({ points }) => points.map(({ period }) => period));
  return [...new Map(periods.map((period) => [spanKey(period), period])).values()].sort(compareSpans);
}

/** A band with its ends in order, or undefined where a scale cannot hold it. */
export function drawableBand(band: ChartBand | undefined): ChartBand | undefined {
  if (band === undefined || !isDrawable(band.from) || !isDrawable(band.to)) return undefined;
  return { from: Math.min(band.from, band.to), to: Math.max(band.from, band.to) };
}
