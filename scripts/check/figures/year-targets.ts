// No month or quarter of an amount is held against what is asked of its whole year.
import { formatNumber } from "../../lib/number-format.ts";
import type { DatedAim } from "../../model/measures/dated-aim.ts";
import type { Measure } from "../../model/measures/measure.ts";
import { monthsPer } from "../../model/measures/measure-line.ts";
import { isFigure } from "../../model/measures/observation.ts";
import { isAmount } from "../../model/measures/unit.ts";
import type { Publication } from "../../model/publication.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";

export const yearTargets = {
  name: "year-targets",
  about:
    "What adds up over a year has a target that a month, a quarter or a term can reach, as it reports them, unless its note names the target.",
  why: "Each month is held against what is asked of twelve, and is red however well it went.",
  mend: "Write what is asked of one period; or give the amount as it grows over the year, and the target by its end. If the target is right, name it in the note of the measure.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values())
      for (const [at, measure] of publication.facts.measures.entries())
        yield* targetOfYear(publication, at, measure);
  },
} as const satisfies Check;

function* targetOfYear(publication: Publication, at: number, measure: Measure): Iterable<Problem> {
  const { unit, rule, frequency, good, line, note = "" } = measure;
  const entry = publication.files.measures?.measures?.[at];
  if (!isAmount(unit) || rule.basis !== "period" || frequency === "year" || good === "info") return;
  const most = Math.max(0, ...line.observations.flatMap((one) => (isFigure(one) ? one.value : [])));
  const periods = 12 / monthsPer[frequency];
  // Nearer to what a year comes to than to any of its periods.
  const limit = most * Math.max(2, Math.sqrt(periods));
  for (const target of measure.targets) {
    // Where there is a start, a target without a time may be far away.
    if (target.span === undefined && measure.baseline !== undefined) continue;
    const asked = askedOfEach(target);
    if (most === 0 || asked === undefined || asked <= limit) continue;
    if (note.includes(formatNumber(asked)) || note.includes(String(asked))) continue;
    yield warning(
      publication.locate(
        "measures",
        `/measures/${at}`,
        entry?.targets === undefined ? (entry?.target === undefined ? "continues" : "target") : "targets",
      ),
      `${formatNumber(asked)} is held against the figures of every ${frequency}, of which the largest is ${formatNumber(most)}: it seems to be the target of a whole year.`,
      `Write what is asked of one ${frequency}. To hold the year so far against it, give the figures as they come to since the year began, with “basis: cumulative”, and the target with “by”, the end of the year. If it is right, name it in the note of the measure.`,
    );
  }
}

/** The least that a target asks of every figure; undefined where it is to be reached by a day, or has no figure. */
function askedOfEach({ aim, by }: DatedAim): number | undefined {
  if (by !== undefined || aim.kind === "words") return undefined;
  return aim.kind === "figure" ? aim.value : aim.from;
}
