// What a source printed of a measure, held against what its figures come to.

import { decimalPlaces, roundTo } from "../../lib/number-format.ts";
import type { Words } from "../../words/words.ts";
import { samePeriod } from "../period.ts";
import { holdFigure } from "./aims/hold-figure.ts";
import { type Direction, directionOfTravel } from "./direction-of-travel.ts";
import { formatFigure } from "./format-figure.ts";
import type { Measure } from "./measure.ts";
import type { Printed } from "./measure-file.ts";
import { type Area, type MeasureLine, previousOf } from "./measure-line.ts";
import { type Figure, isFigure } from "./observation.ts";
import { parseOwnPeriod } from "./own-period.ts";
import { yearSoFar } from "./year-to-date.ts";

/** What was printed of a measure and is not worked out so; figures are words with their unit. */
export interface PrintedFact {
  readonly field: "rating" | "direction" | "year-to-date";
  readonly was: string;
  /** Undefined where it cannot be worked out from what is here. */
  readonly is?: string;
}

/** Something printed that the figures do not come to, or that cannot be worked out from them. */
interface PrintedDifference {
  readonly printed: Printed;
  /** Undefined for the whole. */
  readonly area?: Area;
  readonly facts: readonly PrintedFact[];
}

/** What was printed otherwise than it is worked out. */
export type Disagreement = PrintedFact & { readonly is: string };

/** Where something was printed: the period, and the area if it is not of the whole. */
type PrintedPlace = Pick<Printed, "period" | "area">;

/** The figures of the whole, or of the area, that something was printed of; undefined for an area that has none. */
export function linePrinted({ line, areas }: Measure, { area }: PrintedPlace): MeasureLine | undefined {
  return area === undefined ? line : areas.find((one) => one.area?.ref === area);
}

/** The figure that something was printed of; undefined where there is none to hold it against. */
export function figurePrinted(measure: Measure, printed: PrintedPlace): Figure | undefined {
  const period = parseOwnPeriod(printed.period, measure.rule);
  const one = linePrinted(measure, printed)?.observations.find((other) => samePeriod(other.period, period));
  return one !== undefined && isFigure(one) ? one : undefined;
}

/** Compares what was printed for a period with what the figures come to. */
export function disagreements(words: Words, measure: Measure, printed: Printed): readonly Disagreement[] {
  return printedFacts(words, measure, printed).flatMap(({ is, ...fact }) =>
    is === undefined ? [] : [{ ...fact, is }],
  );
}

/** What was printed for a period and is not worked out so, or cannot be worked out at all. */
function printedFacts(words: Words, measure: Measure, printed: Printed): readonly PrintedFact[] {
  const worked = inWords(words, measure, workedOut(measure, printed));
  const was = inWords(words, measure, printed);
  return (["rating", "direction", "year-to-date"] as const).flatMap((field): readonly PrintedFact[] => {
    const [before, is] = [was[field], worked[field]];
    if (before === undefined || before === is) return [];
    return [{ field, was: before, ...(is === undefined ? {} : { is }) }];
  });
}

type PrintedFields = Partial<Pick<Printed, PrintedFact["field"]>>;

function inWords(
  all: Words,
  measure: Measure,
  { rating, direction, "year-to-date": year }: PrintedFields,
): Readonly<Record<PrintedFact["field"], string | undefined>> {
  const { arrows, ratings } = all.figures;
  return {
    rating: rating && ratings[rating],
    direction: direction && arrows[direction],
    "year-to-date": year === undefined ? undefined : asText(all, measure, year),
  };
}

/** All that was printed of a measure and is not worked out so. */
export function printedDifferences(words: Words, measure: Measure): readonly PrintedDifference[] {
  return measure.printed
    .map((printed) => {
      const { area: ref } = printed;
      const area =
        linePrinted(measure, printed)?.area ?? (ref === undefined ? undefined : { ref, name: ref });
      const facts = printedFacts(words, measure, printed);
      return { printed, facts, ...(area === undefined ? {} : { area }) };
    })
    .filter(({ facts }) => facts.length > 0);
}

/** What was printed of the whole for the last period that a measure reports on, and is not worked out so. */
export function printedLast(words: Words, measure: Measure): readonly PrintedFact[] {
  const { line, rule, printed } = measure;
  const { last } = line;
  const own = printed.findLast(
    ({ period, area }) =>
      area === undefined && last !== undefined && samePeriod(parseOwnPeriod(period, rule), last.period),
  );
  return own === undefined ? [] : printedFacts(words, measure, own);
}

/** The same of a figure as it is worked out; nothing where there is no figure for the period. */
function workedOut(measure: Measure, printed: Printed): PrintedFields {
  const { good, decimals, rule } = measure;
  const one = figurePrinted(measure, printed);
  const { observations = [] } = linePrinted(measure, printed) ?? {};
  if (one === undefined) return {};
  const held = holdFigure(measure, one, printed.area, observations);
  const before = previousOf(measure, observations, one);
  const direction =
    before && directionOfTravel(one.value, before.value, good, { aim: held?.target.aim, decimals });
  const year = yearSoFar(observations, one, rule);
  const soFar = year !== undefined && "value" in year ? roundTo(year.value, decimals) : undefined;
  return {
    ...(held?.rating && { rating: held.rating }),
    ...(direction && { direction: arrowOf(direction, printed.direction) }),
    ...(soFar !== undefined && { "year-to-date": soFar }),
  };
}

/** What an arrow would have said in the words of the one that was printed: a performance, or a movement of the figure. */
function arrowOf(
  { movement, meaning }: Direction,
  printed: Printed["direction"],
): NonNullable<Printed["direction"]> {
  const performance = printed === "better" || printed === "worse";
  return performance && meaning !== "neutral" ? meaning : movement;
}

/** With the decimals of the measure, as a table has them, and more where it was printed with more. */
function asText(words: Words, { unit, decimals }: Measure, value: number): string {
  return formatFigure(words, value, unit, Math.max(decimals, decimalPlaces(value)));
}
