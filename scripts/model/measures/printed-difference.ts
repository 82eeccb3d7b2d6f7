// What a source printed of a measure, held against what its figures come to.
import { decimalPlaces, roundTo } from "../../lib/number-format.ts";
import { samePeriod } from "../period.ts";
import { type Direction, directionOfTravel } from "./direction-of-travel.ts";
import { formatFigure } from "./format-figure.ts";
import { holdFigure } from "./hold-figure.ts";
import type { Measure } from "./measure.ts";
import type { Printed } from "./measure-file.ts";
import { previousOf } from "./measure-line.ts";
import { type Figure, isFigure } from "./observation.ts";
import { parseOwnPeriod } from "./own-period.ts";
import { yearToDate } from "./year-to-date.ts";

/** What was printed of a measure otherwise than it is worked out; both as words, figures with their unit. */
export interface Disagreement {
  readonly field: "rating" | "direction" | "year-to-date";
  readonly was: string;
  readonly is: string;
}

/** The figure that something was printed of; undefined where there is none to hold it against. */
export function figurePrinted({ line, rule }: Measure, { period: written }: Printed): Figure | undefined {
  const period = parseOwnPeriod(written, rule);
  const one = line.observations.find((other) => samePeriod(other.period, period));
  return one !== undefined && isFigure(one) ? one : undefined;
}

/** Compares what was printed for a period with what the figures come to. */
export function disagreements(measure: Measure, printed: Printed): readonly Disagreement[] {
  const { line, good, decimals, rule } = measure;
  const one = figurePrinted(measure, printed);
  if (one === undefined) return [];
  const held = holdFigure(measure, one, undefined);
  const before = previousOf(measure, line.observations, one);
  const direction =
    before && directionOfTravel(one.value, before.value, good, { aim: held?.target.aim, decimals });
  const year = yearToDate(line.observations, one, rule);
  const soFar = "value" in year ? roundTo(year.value, decimals) : undefined;
  const compared: readonly (readonly [Disagreement["field"], string | undefined, string | undefined])[] = [
    ["rating", printed.rating, held?.rating],
    ["direction", printed.direction, direction && arrowOf(direction, printed.direction)],
    ["year-to-date", asText(measure, printed["year-to-date"]), asText(measure, soFar)],
  ];
  return compared.flatMap(([field, was, is]) =>
    was === undefined || is === undefined || was === is ? [] : [{ field, was, is }],
  );
}

/** What an arrow would have said in the words of the one that was printed: a performance, or a movement of the figure. */
function arrowOf({ movement, meaning }: Direction, printed: Printed["direction"]): string {
  const performance = printed === "better" || printed === "worse";
  return performance && meaning !== "neutral" ? meaning : movement;
}

/** With the decimals of the measure, as a table has them, and more where it was printed with more. */
function asText({ unit, decimals }: Measure, value: number | undefined): string | undefined {
  return value === undefined
    ? undefined
    : formatFigure(value, unit, Math.max(decimals, decimalPlaces(value)));
}
