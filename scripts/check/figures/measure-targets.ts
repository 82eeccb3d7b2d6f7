// The targets and tolerances of every measure can be held to: one at a time, the right way round, with a course to it.
import { suggest } from "../../lib/nearest.ts";
import { type Aim, type Polarity, readAim, shortfall } from "../../model/measures/aims/target.ts";
import type { Measure } from "../../model/measures/measure.ts";
import type { MeasureEntry, MeasuresFile } from "../../model/measures/measure-file.ts";
import { endOf, parsePeriod } from "../../model/period.ts";
import type { Publication } from "../../model/publication.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";

export const measureTargets = {
  name: "measure-targets",
  about:
    "One target at a time holds for the whole and for each area, beside it one of the whole year, ranges begin at their lower end, a tolerance has a target that it misses, what is for information has neither, and a starting figure has the date that a course needs.",
  why: "Where two targets hold at once, or a tolerance begins on the wrong side, the colour of a figure is chance.",
  mend: "Say of each target for which time or area it holds, write ranges from their lower end, let the tolerance end where amber does, and give the starting figure its date.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { areas = [], measures = [] } = publication.files.measures ?? {};
      for (const [at, entry] of measures.entries()) {
        const path = `/measures/${at}` as const;
        const written = writtenTargets(entry, path);
        if (entry.target !== undefined && entry.targets !== undefined)
          yield error(
            publication.locate("measures", path, "targets"),
            "The measure has a target and targets.",
            "Keep one of the two.",
          );
        yield* wrongTargets(publication, written, areas);
        yield* severalAtOnce(publication, written);
        yield* tolerances(publication, path, entry);
        yield* ratesNothing(publication, path, entry);
        yield* withoutCourse(publication, path, publication.facts.measures[at], entry);
      }
    }
  },
} as const satisfies Check;

type Target = NonNullable<MeasureEntry["target"]>;

type MeasurePath = `/measures/${number}`;

interface WrittenTarget {
  readonly target: Target;
  readonly path: `${MeasurePath}/target` | `${MeasurePath}/targets/${number}`;
}

function writtenTargets({ target, targets = [] }: MeasureEntry, path: MeasurePath): readonly WrittenTarget[] {
  if (target !== undefined) return [{ target, path: `${path}/target` }];
  return targets.map((one, index) => ({ target: one, path: `${path}/targets/${index}` }));
}

function* wrongTargets(
  publication: Publication,
  written: readonly WrittenTarget[],
  areas: NonNullable<MeasuresFile["areas"]>,
): Iterable<Problem> {
  const known = areas.map(({ ref }) => ref);
  for (const { target, path } of written) {
    const { from, to, area, below, within, value } = target;
    if (below !== undefined && (from === undefined || to === undefined) && within === undefined)
      yield error(
        publication.locate("measures", `${path}/below`),
        "The target is no range, so that nothing lies below one.",
        "Write the ends of the range, “from” and “to”, or how far “within” the figure is still good; or take “below” out.",
      );
    if (target.for !== undefined && target.by !== undefined)
      yield error(
        publication.locate("measures", `${path}/for`),
        "The target is for a time, and to be reached by a day.",
        "Keep “for” where figures of that time are held against it, or “by” where it is reached at its end.",
      );
    if (from !== undefined && value !== undefined)
      yield error(
        publication.locate("measures", `${path}/from`),
        "The target is one figure, and a range.",
        "Keep one of the two.",
      );
    if (from !== undefined && to !== undefined && from > to)
      yield error(
        publication.locate("measures", `${path}/from`),
        `The range begins at ${from} and ends at ${to}, which is lower.`,
        `Write the lower end first: { from: ${to}, to: ${from} }.`,
      );
    if (area !== undefined && !known.includes(area))
      yield error(
        publication.locate("measures", `${path}/area`),
        `There is no area “${area}”.`,
        suggest(area, known, "Add it under “areas” at the top of measures.yaml."),
      );
  }
}

/** Of several targets for the same figures, each takes over on the day after the one before. */
function* severalAtOnce(publication: Publication, written: readonly WrittenTarget[]): Iterable<Problem> {
  const seen = new Set<string>();
  for (const { target, path } of written) {
    const { area = "" } = target;
    const by = target.by ?? target.for;
    const day = by === undefined ? undefined : endOf(parsePeriod(by));
    // One of every figure and one of their whole year hold beside each other.
    const key = `${day}|${area}|${target.per ?? ""}`;
    const whose = area === "" ? "" : ` for the area “${area}”`;
    if (seen.has(key))
      yield error(
        publication.locate("measures", path),
        day === undefined
          ? `The measure has two targets without a date${whose}, and only one of them could hold.`
          : `The measure has two targets by ${by}${whose}, and only one of them could hold.`,
        "Keep one of them; or say of each “by” when it is to be reached, or for which “area” it is.",
      );
    seen.add(key);
  }
}

function* tolerances(publication: Publication, path: MeasurePath, entry: MeasureEntry): Iterable<Problem> {
  const { target, targets, tolerance, good } = entry;
  const place = (field: string) => publication.locate("measures", path, field);
  if (
    tolerance !== undefined &&
    target === undefined &&
    targets === undefined &&
    entry.continues === undefined
  )
    yield error(
      place("tolerance"),
      "The measure has a tolerance and no target.",
      "Add a “target”, or take the tolerance out.",
    );
  const written = target === undefined ? (targets ?? []) : [target];
  if (tolerance?.percent !== undefined && written.some((one) => readAim(one)?.kind === "range"))
    yield error(
      place("tolerance"),
      "A range has no one figure that a tolerance could be a per cent of.",
      "Write how far beside the range amber goes as a “margin”.",
    );
  if (good === "range" && written.some((one) => readAim(one)?.kind === "figure"))
    yield error(
      place(target === undefined ? "targets" : "target"),
      "Figures within a range are good, and the target is no range.",
      "Write the ends of the range, “from” and “to”, or how far “within” the figure is still good.",
    );
  const limit = tolerance?.limit;
  const aims = written.filter(({ area }) => area === undefined).map(readAim);
  if (
    limit !== undefined &&
    good !== undefined &&
    aims.length > 0 &&
    aims.every((aim) => isMet(limit, good, aim))
  )
    yield error(
      place("tolerance"),
      `The tolerance ends at ${limit}, a figure that meets the target.`,
      "Write the last figure that misses the target and is amber, or as a “margin” how far amber goes.",
    );
}

function isMet(figure: number, good: Polarity, aim: Aim | undefined): boolean {
  return shortfall(figure, good, aim) === 0;
}

/** A figure that is not rated for want of a date. Where there is no starting figure, nobody can add the date of one. */
function* withoutCourse(
  publication: Publication,
  path: MeasurePath,
  measure: Measure | undefined,
  entry: MeasureEntry,
): Iterable<Problem> {
  const { baseline, line } = measure ?? {};
  const { latest, target, isAhead, course } = line ?? {};
  if (latest === undefined || target?.by === undefined || isAhead !== true || course !== undefined) return;
  if (
    target.perYear !== undefined ||
    target.aim.kind === "words" ||
    measure?.good === "info" ||
    baseline?.value === undefined
  )
    return;
  const asAt = baseline["as-at"];
  if (asAt !== undefined && endOf(parsePeriod(asAt)) !== undefined) return;
  yield warning(
    publication.locate("measures", path, entry.baseline === undefined ? "continues" : "baseline"),
    `The target is for ${target.by.text}, and the starting figure has no date: there is no course to rate ${latest.period.text} by.`,
    `Write when the starting figure was taken: baseline: { value: ${baseline.value}, as-at: March 2025 }.`,
  );
}

/** What a measure is held against that is for information, so that nothing comes of it. */
function* ratesNothing(publication: Publication, path: MeasurePath, entry: MeasureEntry): Iterable<Problem> {
  if (entry.good !== "info") return;
  const held = (["target", "targets", "tolerance"] as const).find((field) => entry[field] !== undefined);
  if (held === undefined) return;
  yield warning(
    publication.locate("measures", path, held),
    `The measure is for information, and has a ${held === "tolerance" ? "tolerance" : "target"}: no figure is rated by it.`,
    "Say whether high or low figures are good, or those within a range; or take it out.",
  );
}
