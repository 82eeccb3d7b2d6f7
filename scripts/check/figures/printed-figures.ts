// What a source printed of a measure agrees with what is worked out, unless somebody has said why it does not.
import { decimalPlaces, roundTo } from "../../lib/number-format.ts";
import type { Measure } from "../../model/measures/measure.ts";
import type { Printed } from "../../model/measures/measure-file.ts";
import { type DatedPeriod, isFigure, type Observation } from "../../model/measures/observation.ts";
import { disagreements, figurePrinted, linePrinted } from "../../model/measures/printed-difference.ts";
import { isAmount } from "../../model/measures/unit.ts";
import { yearStart, yearToDate } from "../../model/measures/year-to-date.ts";
import type { Publication } from "../../model/publication.ts";
import { en } from "../../words/en.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";

export const printedFigures = {
  name: "printed-figures",
  about:
    "A rating, an arrow or a year to date that a source printed agrees with what is worked out, and is of a period that has a figure; a year to date that is given agrees with the figures of its year, where all of them are there, and is no less than those of a count that are.",
  why: "Members hold the printed paper beside the page; where the two differ without a word, they can trust neither.",
  mend: "Look for a figure that was copied wrongly. If the source itself was wrong, leave what it printed, and say why under “acknowledged” or in the note.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values()) {
      for (const [at, measure] of publication.facts.measures.entries()) {
        yield* givenYears(publication, at, measure);
        for (const [index, printed] of measure.printed.entries()) {
          const when = whenPrinted(measure, printed);
          if (figurePrinted(measure, printed) === undefined)
            yield warning(
              publication.locate("measures", `/measures/${at}/printed/${index}/period`),
              `${when} the measure has no figure of a ${measure.frequency}, so what the source printed cannot be held against it.`,
              "Add the figure, correct the period, or take out what was printed.",
            );
          if (printed.acknowledged !== undefined) continue;
          for (const { field, was, is } of disagreements(en, measure, printed)) {
            yield warning(
              publication.locate("measures", `/measures/${at}/printed/${index}/${field}`),
              `${when} the source printed ${was}, and its figures come to ${is}.`,
              `Correct a figure that was copied wrongly, or say under “acknowledged” why they differ.${field === "direction" && isUpside(measure, printed) ? showsPerformance : ""}`,
            );
          }
        }
      }
    }
  },
} as const satisfies Check;

/** Of which period, and of which area, something was printed. */
function whenPrinted({ areas }: Measure, { period, area: ref }: Printed): string {
  if (ref === undefined) return `For ${period}`;
  return `For ${areas.find(({ area }) => area?.ref === ref)?.area?.name ?? ref} in ${period}`;
}

/** Whether a printed arrow may show performance: of what is good when it is low, the other way than the figure went. */
function isUpside({ good }: Measure, { direction }: Measure["printed"][number]): boolean {
  return good === "low" && (direction === "up" || direction === "down");
}

const showsPerformance =
  " Where the arrows of the paper show performance, write “better” or “worse”; of a column of a sheet, say so once under “columns” in measures.yaml: { head: DOT, is: performance-direction }.";

/** A year to date that is given, where the figures of the year come to another. */
function* givenYears(publication: Publication, at: number, measure: Measure): Iterable<Problem> {
  const { series = [] } = publication.files.measures?.measures?.[at] ?? {};
  for (const [index, { "year-to-date": given, period, area, note }] of series.entries()) {
    if (given === undefined || note !== undefined) continue;
    const place = { period, ...(area === undefined ? {} : { area }) };
    const figure = figurePrinted(measure, place);
    const { observations = [] } = linePrinted(measure, place) ?? {};
    const worked = figure && yearToDate(observations, figure, measure.rule);
    const places = Math.max(measure.decimals, decimalPlaces(given));
    const least = figure && sumWithin(measure, observations, figure.period, given);
    const when = whenPrinted(measure, place);
    if (worked !== undefined && "none" in worked && least !== undefined && roundTo(least, places) > given)
      yield warning(
        publication.locate("measures", `/measures/${at}/series/${index}/year-to-date`),
        `${when} the year to date is given as ${given}, and the figures of its year that are here come to ${roundTo(least, places)} already.`,
        "Correct one of them, or say in the note of the figure why they differ.",
      );
    if (worked === undefined || !("value" in worked)) continue;
    if (roundTo(worked.value, places) === given) continue;
    yield warning(
      publication.locate("measures", `/measures/${at}/series/${index}/year-to-date`),
      `${when} the year to date is given as ${given}, and its figures come to ${roundTo(worked.value, places)}.`,
      `Correct one of them, take the year to date out, or say in the note of the figure why they differ.${basisFor(given, figure?.value)}`,
    );
  }
}

/** What the figures may be, by a year to date that is not their sum. */
function basisFor(given: number, last: number | undefined): string {
  if (given === last)
    return " If the figures say how things stood, or count from the beginning of the year, write “basis: snapshot” or “basis: cumulative”.";
  const isNear = last !== undefined && given > last * 0.5 && given < last * 1.5;
  return isNear ? " If they are averages, which do not add up, write “basis: average”." : "";
}

/** What the figures of a year come to up to a period, of amounts that only grow; undefined for all else. */
function sumWithin(
  { unit, rule }: Measure,
  observations: readonly Observation[],
  { end }: DatedPeriod,
  given: number,
): number | undefined {
  if (!isAmount(unit) || rule.basis !== "period" || rule.isAverage === true) return undefined;
  const from = yearStart(end, rule.year);
  const values = observations
    .filter(({ period }) => period.start >= from && period.end <= end)
    .flatMap((one) => (isFigure(one) ? one.value : []));
  // A year to date that is no more than one of them, or hardly more, is that of an average or a forecast.
  const isNoSum = given <= Math.max(...values) * 1.5;
  return isNoSum || values.some((value) => value < 0)
    ? undefined
    : values.reduce((sum, value) => sum + value, 0);
}
