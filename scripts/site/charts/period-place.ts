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

/**
 * Where a period stands between two edges by the middle of its days, some periods reaching from one to the other; one
 * alone stands in the middle. What lies beyond them stands at the edge.
 */
export function periodPlace(
  periods: readonly ChartPeriod[],
  { left, right }: { readonly left: number; readonly right: number },
): (period: Pick<ChartPeriod, "start" | "end">) => number {
  const middles = periods.map(middleOf);
  const scale = scaleLinear()
    .domain([Math.min(...middles), Math.max(...middles)])
    .range([left, right])
    .clamp(true);
  return (period) => coordinate(scale(middleOf(period)));
}

function middleOf({ start, end }: Pick<ChartPeriod, "start" | "end">): number {
  return (dayNumber(start) + dayNumber(end)) / 2;
}
