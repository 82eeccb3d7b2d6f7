// Every figure is for a period that its measure reports by: one that is not would be shown nowhere.
import { roleOf } from "../../model/measures/measure-line.ts";
import type { MeasureRules } from "../../model/measures/measure-rules.ts";
import { isDoubtfulDate, type Period, parsePeriod } from "../../model/period.ts";
import { periodAdvice } from "../../model/period-advice.ts";
import { type Check, error } from "../for-rules/check.ts";
import { ownPeriods } from "../for-rules/own-periods.ts";

export const figurePeriods = {
  name: "figure-periods",
  about:
    "Every figure is for a period by which its measure reports, or for a whole year of it; a day is only for how things stood. When a figure was published is a date.",
  why: "A figure for a time by which its measure does not report would be in no table, no chart and no rating.",
  mend: "Write the month, quarter, term or year by which the measure reports. A figure for another time belongs to a measure of its own.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const periodOf = ownPeriods(publication);
      for (const [at, { series = [] }] of (publication.files.measures?.measures ?? []).entries()) {
        const measure = publication.facts.measures[at];
        if (measure === undefined) continue;
        const faults = new Map(
          [...new Set(series.map(({ period }) => period))].map((one) => [
            one,
            faultOf(measure, one, periodOf(one, measure.rule)),
          ]),
        );
        const undated = new Set(series.flatMap(({ published = [] }) => published).filter(isUndated));
        for (const [index, { period, published }] of series.entries()) {
          if (published !== undefined && undated.delete(published))
            yield error(
              publication.locate("measures", `/measures/${at}/series/${index}/published`),
              `“${published}” is not a date.`,
              "Write the day, or the month, in which the figure was published: 31 July 2022, July 2022.",
            );
          const fault = faults.get(period);
          if (fault !== undefined)
            yield error(
              publication.locate("measures", `/measures/${at}/series/${index}/period`),
              `“${period}” is ${fault.what}.`,
              fault.hint,
            );
          faults.delete(period);
        }
      }
    }
  },
} as const satisfies Check;

const examples = "Write the month, term, quarter or year: July 2022, Autumn term 2024, Q3 2024/25, 2023/24.";

/** Which of several figures came last cannot be told from words such as `soon`. */
function isUndated(published: string): boolean {
  const period = parsePeriod(published);
  return period.precision === "words" && !isDoubtfulDate(period);
}

/** What is wrong with a period, once for all figures of a measure that are for it. */
function faultOf(
  { frequency, rule }: MeasureRules,
  written: string,
  period: Period,
): { readonly what: string; readonly hint: string } | undefined {
  // The rule of dates speaks of those.
  if (isDoubtfulDate(period)) return undefined;
  if (period.precision === "words") return { what: "no period", hint: periodAdvice(written) ?? examples };
  if (period.precision === "day" && rule.basis !== "snapshot")
    return { what: "a day, and the figures are for longer", hint: examples };
  if (roleOf({ frequency, rule }, period) !== undefined) return undefined;
  return {
    what: `neither a ${frequency} nor a whole ${rule.year} year, and the measure reports by those`,
    hint:
      periodAdvice(written) ??
      "Take the figure out, or give it to a measure of its own; “frequency” and “year” say what a measure reports by.",
  };
}
