// A measure has one figure for a period and an area, unless it was published again on another day.
import { spanKey } from "../../lib/day-span.ts";
import type { Measure } from "../../model/measures/measure.ts";
import { roleOf } from "../../model/measures/measure-line.ts";
import { type Period, parsePeriod } from "../../model/period.ts";
import type { Publication } from "../../model/publication.ts";
import type { Ref } from "../../model/ref.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";
import { ownPeriods } from "../for-rules/own-periods.ts";

export const repeatedFigures = {
  name: "repeated-figures",
  about:
    "A measure has one figure for a period and an area, unless it was published again on another day. How things stood at the end of a day and of its month is one time, which all measures of a publication write in one form.",
  why: "Of two figures for one time only one can be shown, and nobody knows whether it is the right one.",
  mend: "Ask which one holds. Where one revised the other keep both, each with the day on which it was published; and write a time in one form in all measures.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values()) {
      const known: Told = { forms: new Map(), told: new Set() };
      for (const [at, { ref, series = [] }] of (publication.files.measures?.measures ?? []).entries()) {
        const measure = publication.facts.measures[at];
        const seen = new Map<string, string>();
        const times = new Map<string, string>();
        for (const [index, point] of series.entries()) {
          const pointer = `/measures/${at}/series/${index}` as const;
          if (!times.has(point.period)) {
            times.set(point.period, timeOf(publication, point.period, measure));
            yield* otherForm(publication, known, { measure, written: point.period, pointer });
          }
          const key = [times.get(point.period), point.area, point.published].join("|");
          const before = seen.get(key);
          if (before !== undefined)
            yield error(
              publication.locate("measures", `${pointer}/value`),
              isSame(before, point.period)
                ? `In the measure “${ref}”, ${point.period} stands twice.`
                : `In the measure “${ref}”, ${before} and ${point.period} are one time, since its figures say how things stood at the end of a period.`,
              "Keep one of the two figures; where one was revised, say when each was “published”.",
            );
          seen.set(key, before ?? point.period);
        }
      }
    }
  },
} as const satisfies Check;

/** How a time was written first in a publication. */
interface Form {
  readonly ref: Ref;
  readonly period: Period;
}

/** The forms by the last day of each time, and the measures that were told of another one. */
interface Told {
  readonly forms: Map<string, Form>;
  readonly told: Set<string>;
}

/** Two periods with the same are the same, however they were written; of how things stood, those with the same end. */
function timeOf(publication: Publication, written: string, measure: Measure | undefined): string {
  const period =
    measure === undefined ? parsePeriod(written) : ownPeriods(publication)(written, measure.rule);
  if (period.precision === "words") return period.text;
  const isState = measure?.rule.basis === "snapshot" && roleOf(measure, period) === "figure";
  return isState ? period.end : spanKey(period);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [parsePeriod(one), parsePeriod(other)];
  return a.precision === "words" || (a.precision === b.precision && spanKey(a) === spanKey(b));
}

/** The last day of a month in one measure, and the month in another: told where the second is first. */
function* otherForm(
  publication: Publication,
  { forms, told }: Told,
  {
    measure,
    written,
    pointer,
  }: {
    readonly measure: Measure | undefined;
    readonly written: string;
    readonly pointer: `/measures/${number}/series/${number}`;
  },
): Iterable<Problem> {
  if (measure?.rule.basis !== "snapshot") return;
  const period = ownPeriods(publication)(written, measure.rule);
  if (period.precision !== "day" && period.precision !== "month") return;
  const before = forms.get(period.end);
  if (before === undefined) forms.set(period.end, { ref: measure.ref, period });
  else if (before.period.precision !== period.precision && before.ref !== measure.ref) {
    if (told.has(measure.ref)) return;
    told.add(measure.ref);
    yield warning(
      publication.locate("measures", `${pointer}/period`),
      `“${written}” and “${before.period.text}”, as the measure “${before.ref}” has it, are one time: both say how things stood at its end.`,
      `Write one form in all measures: ${before.period.text}.`,
    );
  }
}
