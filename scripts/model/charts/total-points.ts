// What the layers of a stacked column add up to, period by period.

import { spanKey } from "../../lib/day-span.ts";
import type { Words } from "../../words/words.ts";
import type { ChartPoint, ChartSeries } from "./chart.ts";
import { isDrawable, isDrawn, periodsOf, whyMissing } from "./chart-points.ts";

/**
 * The sum of every period, oldest first. There is none where a series has no figure: what the others come to would
 * look like a fall.
 */
export function totalPoints(series: readonly ChartSeries[], words: Words): readonly ChartPoint[] {
  const known = series.map(({ name, points }) => ({
    name,
    points: new Map(points.map((point) => [spanKey(point.period), point])),
  }));
  return periodsOf(series).map((period): ChartPoint => {
    const parts = known.map(({ name, points }) => ({ name, point: points.get(spanKey(period)) }));
    const gaps = parts.flatMap(({ name, point }) => {
      if (point !== undefined && isDrawn(point)) return [];
      return [{ name, why: point === undefined ? words.charts.notGiven : whyMissing(point, words) }];
    });
    const value = parts.reduce((sum, { point }) => sum + (point && isDrawn(point) ? point.value : 0), 0);
    if (gaps.length === 0 && isDrawable(value)) return { period, value };
    return {
      period,
      missing: gaps.length === 0 ? words.charts.tooLarge : whyIncomplete(gaps, series.length),
    };
  });
}

/** `not available` where it is so for all alike, and otherwise `Central: not available`. */
function whyIncomplete(gaps: readonly { name: string; why: string }[], all: number): string {
  const reasons = [...new Set(gaps.map(({ why }) => why))];
  if (gaps.length === all && reasons.length === 1) return reasons.join();
  return gaps.map(({ name, why }) => `${name}: ${why}`).join(", ");
}
