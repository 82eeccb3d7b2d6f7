// Series as layers that stand on each other: what is above nought upwards, what is below it downwards.

import { stack, stackOffsetDiverging } from "d3-shape";
import { spanKey } from "../../lib/day-span.ts";
import type { ChartPeriod, ChartSeries } from "../../model/charts/chart.ts";
import { isDrawn, periodsOf } from "../../model/charts/chart-points.ts";

/** A series with its bars, oldest first; a period without a figure has none. */
export interface Layer {
  readonly name: string;
  readonly bars: readonly { readonly period: ChartPeriod; readonly from: number; readonly to: number }[];
}

/** Stacks series, the first at nought. */
export function stackLayers(series: readonly ChartSeries[]): readonly Layer[] {
  const values = series.map(
    ({ points }) => new Map(points.filter(isDrawn).map((point) => [spanKey(point.period), point.value])),
  );
  const stacked = stack<unknown, ChartPeriod, number>()
    .keys(series.keys())
    .value((period, index) => values[index]?.get(spanKey(period)) ?? 0)
    .offset(stackOffsetDiverging)(periodsOf(series));
  return series.map(({ name }, index) => ({
    name,
    bars: (stacked[index] ?? [])
      .filter(({ data }) => values[index]?.has(spanKey(data)))
      .map(({ 0: from, 1: to, data }) => ({ period: data, from, to })),
  }));
}
