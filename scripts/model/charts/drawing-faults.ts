// Why measures cannot be drawn in one chart, each with how to mend it.

import { spanKey } from "../../lib/day-span.ts";
import { inPeriod } from "../../words/en/period-words.ts";
import { en } from "../../words/en.ts";
import type { LocatedMeasure } from "../measures/located-measure.ts";
import type { Measure } from "../measures/measure.ts";
import { isFigure } from "../measures/observation.ts";
import { isAmount } from "../measures/unit.ts";
import type { StackedColumnChart } from "./chart.ts";
import { isDrawn } from "./chart-points.ts";
import { areaStack } from "./measure-chart.ts";
import { totalPoints } from "./total-points.ts";

/** What is wrong, and what to do. */
export interface DrawingFault {
  readonly message: string;
  readonly hint: string;
}

/** Columns beside each other are not drawn. */
export function notAlone(count: number): readonly DrawingFault[] {
  return count <= 1
    ? []
    : [
        {
          message: "Columns show one measure.",
          hint: "Name one, or write type=line, or type=stacked-columns for numbers that add up.",
        },
      ];
}

/** More than can be told apart, or than a page holds. */
export function tooMany(count: number, most: number, noun: string): readonly DrawingFault[] {
  return count <= most
    ? []
    : [
        {
          message: `A chart of ${count} ${noun} cannot be read.`,
          hint: `Name ${most} at most, and put the others into a chart of their own.`,
        },
      ];
}

/** One scale has one unit. */
export function mixedUnits(located: readonly LocatedMeasure[]): readonly DrawingFault[] {
  const [first, ...others] = located;
  const other = others.find(
    ({ measure: { unit, per } }) => unit !== first?.measure.unit || per !== first.measure.per,
  );
  if (first === undefined || other === undefined) return [];
  const of = ({ ref, unit, per }: Measure) =>
    `“${ref}” are in ${unit}${per === undefined ? "" : ` per ${per}`}`;
  return [
    {
      message: `A chart has one unit, but the figures of ${of(first.measure)} and those of ${of(other.measure)}.`,
      hint: "Put measures of another unit into a chart of their own.",
    },
  ];
}

/** Shares, rates and times do not add up; nor does one measure that is not broken down, or whose areas are not the whole. */
export function notAdding(located: readonly LocatedMeasure[]): readonly DrawingFault[] {
  const [first, ...others] = located;
  if (first === undefined) return [];
  const share = located.find(({ measure: { unit } }) => !isAmount(unit));
  if (share !== undefined)
    return [
      {
        message: `Columns stand on each other only where their figures add up, and those of “${share.measure.ref}” are in ${share.measure.unit}.`,
        hint: "Write type=line.",
      },
    ];
  if (others.length > 0) return [];
  const { measure } = first;
  const stack = areaStack(measure, en);
  return stack === undefined
    ? [
        {
          message: `The measure “${measure.ref}” has no areas whose columns could stand on each other.`,
          hint: "Name several measures, or write type=columns.",
        },
      ]
    : otherTotal(measure, stack);
}

function otherTotal({ ref, line }: Measure, { series, words }: StackedColumnChart): readonly DrawingFault[] {
  const whole = new Map(line.observations.filter(isFigure).map((one) => [spanKey(one.period), one.value]));
  const other = totalPoints(series, en)
    .filter(isDrawn)
    .find(({ period, value }) => Math.abs((whole.get(spanKey(period)) ?? value) - value) > 1e-9);
  if (other === undefined) return [];
  const { period, value } = other;
  return [
    {
      message: `The areas of “${ref}” come to ${words.figure(value)} ${inPeriod(period)}, and the whole to ${words.figure(whole.get(spanKey(period)) ?? value)}.`,
      hint: "Correct the figures, or write type=line.",
    },
  ];
}
