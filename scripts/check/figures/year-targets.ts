// No month or quarter of an amount is held against what is asked of its whole year.
import type { Place } from "../../lib/finding.ts";
import { formatNumber } from "../../lib/number-format.ts";
import type { DatedAim } from "../../model/measures/aims/dated-aim.ts";
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
  mend: "Add “per: year” to the target, so that the year so far is held against as much of it as is due; or write what is asked of one period. If the target is right, name it in the note of the measure.",
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
  if (!isAmount(unit) || frequency === "year" || good === "info") return;
  const place = (target: DatedAim) => {
    const isOwn = entry?.targets !== undefined || entry?.target !== undefined;
    if (!isOwn) return publication.locate("measures", `/measures/${at}`, "continues");
    return target.at === "target"
      ? publication.locate("measures", `/measures/${at}`, "target")
      : publication.locate("measures", `/measures/${at}/${target.at}`);
  };
  if (rule.basis === "cumulative" && good === "high") yield* heldInFull(measure, note, place);
  if (rule.basis !== "period" || rule.isAverage === true) return;
  const most = Math.max(0, ...line.observations.flatMap((one) => (isFigure(one) ? one.value : [])));
  const periods = 12 / monthsPer[frequency];
  // Nearer to what a year comes to than to any of its periods.
  const limit = most * Math.max(2, Math.sqrt(periods));
  for (const target of measure.targets) {
    // Where there is a start, a target without a time may be far away.
    if (target.span === undefined && measure.baseline !== undefined) continue;
    const asked = askedOfEach(target);
    if (most === 0 || asked === undefined || asked <= limit || names(note, asked)) continue;
    yield warning(
      place(target),
      `${formatNumber(asked)} is held against the figures of every ${frequency}, of which the largest is ${formatNumber(most)}: it seems to be the target of a whole year.`,
      `Add “per: year” to the target, so that the year so far is held against as much of it as is due; or write what is asked of one ${frequency}. If it is right, name it in the note of the measure.`,
    );
  }
}

/** What has been counted since a year began is held in full against a target without a day, from its first month on. */
function* heldInFull(
  { line, frequency }: Measure,
  note: string,
  place: (target: DatedAim) => Place,
): Iterable<Problem> {
  const { target, latest } = line;
  const asked = target && askedOfEach(target);
  if (latest === undefined || target === undefined || asked === undefined || names(note, asked)) return;
  if (latest.value >= asked) return;
  yield warning(
    place(target),
    `What has been counted since the year began is held against ${formatNumber(asked)} from its first ${frequency} on.`,
    "Where that is asked of the whole year, add “per: year” to the target: it is then held against as much of it as is due. If it is right, name it in the note of the measure.",
  );
}

function names(note: string, figure: number): boolean {
  return note.includes(formatNumber(figure)) || note.includes(String(figure));
}

/** The least that a target asks of every figure; undefined where it is of a year or by a day, or has no figure. */
function askedOfEach({ aim, by, perYear }: DatedAim): number | undefined {
  if (by !== undefined || perYear !== undefined || aim.kind === "words") return undefined;
  return aim.kind === "figure" ? aim.value : aim.from;
}
