// Where a period stands along a line of time.
import { scaleLinear } from "d3-scale";
import type { IsoDay } from "../../lib/calendar.ts";
import type { ChartPeriod } from "../../model/charts/chart.ts";
import { keyOf } from "../../model/charts/chart-points.ts";
import { coordinate } from "./coordinate.ts";

const dayLength = 86_400_000;

/** The number of a day, for counting. */
export function dayNumber(day: IsoDay): number {
  return Date.parse(day) / dayLength;
}

/**
 * The place of each of some periods between two edges, by the middle of its days; one alone stands in the middle, and
 * so does a period that is not among them.
 */
export function periodPlace(
  periods: readonly ChartPeriod[],
  { left, right }: { readonly left: number; readonly right: number },
): (period: ChartPeriod) => number {
  const middles = periods.map(({ start, end }) => (dayNumber(start) + dayNumber(end)) / 2);
  const scale = scaleLinear()
    .domain([Math.min(...middles), Math.max(...middles)])
    .range([left, right]);
  const places = new Map(
    periods.map((period, index) => [keyOf(period), coordinate(scale(middles[index] ?? 0))]),
  );
  return (period) => places.get(keyOf(period)) ?? coordinate((left + right) / 2);
}
