// What a source printed of a measure agrees with what is worked out, unless somebody has said why it does not.
import { formatNumber, roundTo } from "../lib/number-format.ts";
import { comparableTo } from "../model/measures/comparable-period.ts";
import { type Direction, directionOfTravel } from "../model/measures/direction-of-travel.ts";
import type { Measure } from "../model/measures/measure.ts";
import type { Printed } from "../model/measures/measure-file.ts";
import { isFigure, keyOf } from "../model/measures/observation.ts";
import { parseOwnPeriod } from "../model/measures/own-period.ts";
import { rateFigure } from "../model/measures/rate-figure.ts";
import { yearToDate } from "../model/measures/year-to-date.ts";
import { type Check, warning } from "./check.ts";

export const printedFigures: Check = {
  name: "printed-figures",
  about: "A rating, an arrow or a year to date that a source printed agrees with what is worked out.",
  *run(register) {
    for (const publication of register.publications.values()) {
      for (const [at, measure] of publication.facts.measures.entries()) {
        for (const [index, printed] of measure.printed.entries()) {
          if (printed.acknowledged !== undefined) continue;
          for (const { field, was, is } of disagreements(measure, printed)) {
            yield warning(
              publication.locate("measures", `/measures/${at}/printed/${index}/${field}`),
              `For ${printed.period} the source printed ${was}, and its figures come to ${is}.`,
              "Correct a figure that was copied wrongly, or say under “acknowledged” why they differ.",
            );
          }
        }
      }
    }
  },
};

/** What was printed of a measure otherwise than it is worked out. */
export interface Disagreement {
  readonly field: "rating" | "direction" | "year-to-date";
  readonly was: string;
  readonly is: string;
}

/** Compares what was printed for a period with what the figures come to. */
export function disagreements(measure: Measure, printed: Printed): readonly Disagreement[] {
  const { line, good, target, tolerance, comparison, decimals, rule } = measure;
  const period = parseOwnPeriod(printed.period, rule.year);
  const one =
    period.precision === "words"
      ? undefined
      : line.observations.find((other) => keyOf(other.period) === keyOf(period));
  if (one === undefined || !isFigure(one)) return [];
  const before = comparableTo(line.observations, one, comparison);
  const direction =
    before !== undefined && isFigure(before)
      ? directionOfTravel(one.value, before.value, good, { aim: target?.aim, decimals })
      : undefined;
  const year = yearToDate(line.observations, one, rule);
  const soFar = "value" in year ? roundTo(year.value, decimals) : undefined;
  const compared: readonly (readonly [Disagreement["field"], string | undefined, string | undefined])[] = [
    ["rating", printed.rating, rateFigure(one.value, good, target?.aim, tolerance)],
    ["direction", printed.direction, direction && arrowOf(direction, printed.direction)],
    ["year-to-date", asText(printed["year-to-date"]), asText(soFar)],
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

function asText(value: number | undefined): string | undefined {
  return value === undefined ? undefined : formatNumber(value);
}
