// Where a period stands along a line of time.
import { scaleLinear } from "d3-scale";
import type { IsoDay } from "../../lib/calendar.ts";
import type { ChartPeriod } from "../../model/charts/chart.ts";
import { coordinate } from "./coordinate.ts";

const dayLength = 86_400_000;

/** The number of a day, for counting. */
export function dayNumber(day: IsoDay): number {
  return Date.parse(day) / dayLength;
}

/** The place of a period between two edges, by the middle of its days; one alone stands in the middle. */
export function periodPlace(
  periods: readonly ChartPeriod[],
  { left, right }: { readonly left: number; readonly right: number },
): (period: ChartPeriod) => number {
  const middle = ({ start, end }: ChartPeriod): number => (dayNumber(start) + dayNumber(end)) / 2;
  const middles = periods.map(middle);
  const scale = scaleLinear()
    .domain([Math.min(...middles), Math.max(...middles)])
    .range([left, right]);
  return (period) => coordinate(scale(middle(period)));
}
