// No figure is for a time that was not over when its publication came out: it would be a forecast, or a year to date.
import { formatDay, type IsoDay } from "../../lib/calendar.ts";
import { formatCount, roundTo } from "../../lib/number-format.ts";
import { formatFigure } from "../../model/measures/format-figure.ts";
import type { Measure } from "../../model/measures/measure.ts";
import type { Point } from "../../model/measures/measure-file.ts";
import { roleOf } from "../../model/measures/measure-line.ts";
import { type DatedPeriod, isFigure } from "../../model/measures/observation.ts";
import { yearToDate } from "../../model/measures/year-to-date.ts";
import { endOf, parsePeriod } from "../../model/period.ts";
import type { Publication } from "../../model/publication.ts";
import { en } from "../../words/en.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { ownPeriods } from "../for-rules/own-periods.ts";

export const unfinishedPeriods = {
  name: "unfinished-periods",
  about:
    "No figure is for a period that was not over on the date of its publication, or today where a plan is carried out, and that of a whole year is not its year to date, unless a note says why.",
  why: "What a year came to by December is rated as if it were the whole year, and a forecast as if it had happened.",
  mend: "Correct the period, or give the figures of its months or quarters that are over, from which the year to date is worked out. Say in the note why a figure was known early.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values()) {
      const day = publication.kind.followed ? register.today : (endOf(publication.date) ?? register.today);
      const figures = [...unexplained(publication)];
      const early = figures.filter((figure) => figure.period.end > day && !cameOutLater(figure));
      for (const [first, ...others] of Map.groupBy(early, ({ point }) => point.period).values())
        if (first !== undefined) yield unfinished(publication, first, others.length + 1, day);
      for (const figure of figures)
        if (figure.period.end <= day) yield* sameAsYearToDate(publication, figure);
    }
  },
} as const satisfies Check;

/** A figure of the publication's own that no note explains. */
interface OwnFigure {
  readonly measure: Measure;
  readonly point: Point & { readonly value: number };
  readonly period: DatedPeriod;
  readonly pointer: `/measures/${number}/series/${number}`;
}

function* unexplained(publication: Publication): Iterable<OwnFigure> {
  const { files, facts } = publication;
  const periodOf = ownPeriods(publication);
  for (const [at, { series = [] }] of (files.measures?.measures ?? []).entries()) {
    const measure = facts.measures[at];
    if (measure === undefined) continue;
    for (const [index, point] of series.entries()) {
      const { value, note } = point;
      const period = periodOf(point.period, measure.rule);
      if (value === undefined || note !== undefined || period.precision === "words") continue;
      yield { measure, point: { ...point, value }, period, pointer: `/measures/${at}/series/${index}` };
    }
  }
}

function cameOutLater({ point: { published }, period }: OwnFigure): boolean {
  const day = published === undefined ? undefined : endOf(parsePeriod(published));
  return day !== undefined && day >= period.end;
}

/** Told once for all figures of the publication that are for a period. */
function unfinished(
  publication: Publication,
  { measure, period, pointer }: OwnFigure,
  count: number,
  day: IsoDay,
): Problem {
  const what = count === 1 ? "There is a figure" : `There are ${formatCount(count, "figure")}`;
  const when = publication.kind.followed ? "today" : "the date of the publication";
  return warning(
    publication.locate("measures", `${pointer}/period`),
    `${what} for ${period.text}, which was not over on ${formatDay(day)}, ${when}.`,
    roleOf(measure, period) === "year"
      ? "If it is the year to date, give the figures of its months or quarters in its place, from which the year to date is worked out. Else correct the period, or say in the figure's note why it is known already."
      : "Correct the period or the date in index.md, or say in the figure's note why it is known already.",
  );
}

/** A figure of a whole year that the year came to before it was over. */
function* sameAsYearToDate(
  publication: Publication,
  { measure, point, period, pointer }: OwnFigure,
): Iterable<Problem> {
  if (roleOf(measure, period) !== "year") return;
  const { rule, unit, decimals } = measure;
  const line = [measure.line, ...measure.areas].find(({ area }) => area?.ref === point.area);
  const within = (line?.observations ?? []).filter(
    (one) => one.period.start >= period.start && one.period.end <= period.end,
  );
  const last = within.findLast(isFigure);
  if (last === undefined || last.period.end === period.end) return;
  const soFar = yearToDate(within, last, rule);
  if (!("value" in soFar) || roundTo(soFar.value, decimals) !== roundTo(point.value, decimals)) return;
  yield warning(
    publication.locate("measures", `${pointer}/value`),
    `${formatFigure(en, point.value, unit, decimals)} is what ${period.text} came to by ${last.period.text}, and it stands for the whole year.`,
    "Take it out and give the figures of the periods that are missing; or say in its note why nothing was added.",
  );
}
