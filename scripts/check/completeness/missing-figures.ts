// A measure has a figure, or a reason why there is none, for each period within its series for which the others have one.
import { spanKey } from "../../lib/day-span.ts";
import type { Measure } from "../../model/measures/measure.ts";
import type { Observation } from "../../model/measures/observation.ts";
import { type Check, warning } from "../for-rules/check.ts";

export const missingFigures = {
  name: "missing-figures",
  about:
    "Where measures of a publication report by the same periods, none has a gap in the middle of its series without a reason why there is no figure.",
  why: "A line that jumps over a month hides whether nothing was counted or something was left out; years to date and arrows stop there.",
  mend: "Add the figure; or a row for the period with the reason under “missing”, such as not-available or suppressed.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { measures } = publication.facts;
      if (measures.length < 3) continue;
      const count = new Map<string, number>();
      const ends = new Map<string, Observation["period"]>();
      for (const { line } of measures)
        for (const { period } of line.observations) {
          const key = `${period.precision} ${spanKey(period)}`;
          count.set(key, (count.get(key) ?? 0) + 1);
          ends.set(key, period);
        }
      for (const [at, measure] of measures.entries())
        for (const period of gapsOf(measure, count, ends))
          yield warning(
            publication.locate("measures", `/measures/${at}/ref`),
            `“${measure.name}” has nothing for ${period.text}, between its other figures, and other measures here have.`,
            `Add the figure, or “period: ${period.text}” with the reason under “missing”.`,
          );
    }
  },
} as const satisfies Check;

/** The periods between the first and the last of a measure that most of those beside it report and it does not. */
function gapsOf(
  { line }: Measure,
  count: ReadonlyMap<string, number>,
  periods: ReadonlyMap<string, Observation["period"]>,
): readonly Observation["period"][] {
  const own = line.observations;
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || own.length < 3) return [];
  const sorts = new Set(own.map(({ period }) => period.precision));
  const has = new Set(own.map(({ period }) => spanKey(period)));
  return [...periods]
    .filter(
      ([key, period]) =>
        (count.get(key) ?? 0) >= 2 &&
        sorts.size === 1 &&
        sorts.has(period.precision) &&
        period.precision !== "day" &&
        period.start > first.period.end &&
        period.end < last.period.start &&
        !has.has(spanKey(period)) &&
        isRegular(own, period),
    )
    .map(([, period]) => period);
}

/** Whether a period is all that a series lacks, so that it is a gap and no other rhythm. */
function isRegular(own: readonly Observation[], gap: Observation["period"]): boolean {
  const ends = own.map(({ period }) => period);
  const breaks = ends.slice(1).filter((next, at) => !follows(next.start, ends[at]?.end ?? ""));
  const [only] = breaks;
  const before = only === undefined ? undefined : ends[ends.indexOf(only) - 1];
  if (only === undefined || before === undefined || breaks.length > 1) return false;
  return follows(gap.start, before.end) && follows(only.start, gap.end);
}

function follows(day: string, before: string): boolean {
  return Date.parse(day) - Date.parse(before) === 86_400_000;
}
