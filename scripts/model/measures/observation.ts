// A figure of a series for one period, or the reason why there is none. A figure that is missing is never zero.

import type { IsoDay } from "../../lib/calendar.ts";
import { compareSpans, spanKey } from "../../lib/day-span.ts";
import { compareText } from "../../lib/finding.ts";
import { type Period, samePeriod } from "../period.ts";
import type { MissingReason } from "./missing-reason.ts";

/** A period that has days; words such as `ongoing` are none. */
export type DatedPeriod = Exclude<Period, { precision: "words" }>;

/** What was reported for a period: a figure, with what it was worked out from where that is known; or why there is none. */
export type Observation = {
  readonly period: DatedPeriod;
  /** Markdown. */
  readonly note?: string;
  /** The day on which it was published, where more than one was for the period. */
  readonly published?: IsoDay;
} & (
  | {
      readonly value: number;
      readonly numerator?: number;
      readonly denominator?: number;
      /** The year to date up to its end, where that was given and is not to be worked out. */
      readonly soFar?: number;
      /** Whether its source gives years to date, and none with it. */
      readonly isYearless?: true;
    }
  | { readonly missing: MissingReason }
);

/** An observation that has a figure. */
export type Figure = Extract<Observation, { value: number }>;

/** Tells a figure from a reason why there is none. */
export function isFigure(observation: Observation): observation is Figure {
  return "value" in observation;
}

/** The observation for a period; undefined where there is none. */
export function observationAt(
  observations: readonly Observation[],
  period: DatedPeriod,
): Observation | undefined {
  return observations.find((one) => samePeriod(one.period, period));
}

/**
 * The series as it was known on a day, oldest period first: of several figures for a period the last that had been
 * published by then, and those without a day of publication before all others.
 */
export function knownOn(observations: readonly Observation[], day: IsoDay): readonly Observation[] {
  const latest = new Map<string, Observation>();
  for (const observation of [...observations].sort(byPublication)) {
    if ((observation.published ?? "") <= day) latest.set(spanKey(observation.period), observation);
  }
  return [...latest.values()].sort(byPeriod);
}

/** The figures that were published first for their period and have been replaced since, oldest period first. */
export function firstPublished(observations: readonly Observation[]): readonly Observation[] {
  const groups = Map.groupBy(observations, ({ period }) => spanKey(period));
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => [...group].sort(byPublication).slice(0, 1))
    .sort(byPeriod);
}

/** How many months of the calendar a period touches. */
export function monthsIn({ start, end }: DatedPeriod): number {
  return monthIndex(end) - monthIndex(start) + 1;
}

/** The months since the year 0, for counting. */
export function monthIndex(day: IsoDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function byPublication(a: Observation, b: Observation): number {
  return compareText(a.published ?? "", b.published ?? "");
}

function byPeriod(a: Observation, b: Observation): number {
  return compareSpans(a.period, b.period);
}
