// A measure has one figure for a period and an area, unless it was published again on another day.
import type { Point } from "../model/measures/measure-file.ts";
import { keyOf } from "../model/measures/observation.ts";
import { parseOwnPeriod } from "../model/measures/own-period.ts";
import type { YearRule } from "../model/measures/year-to-date.ts";
import { parsePeriod } from "../model/period.ts";
import { type Check, error } from "./check.ts";

export const repeatedFigures: Check = {
  name: "repeated-figures",
  about: "A measure has one figure for a period and an area, unless it was published again on another day.",
  *run(register) {
    for (const publication of register.publications.values()) {
      for (const [at, { ref, series = [] }] of (publication.files.measures?.measures ?? []).entries()) {
        const rule = publication.facts.measures[at]?.rule;
        const seen = new Set<string>();
        for (const [index, point] of series.entries()) {
          const key = identify(point, rule);
          if (seen.has(key))
            yield error(
              publication.locate("measures", `/measures/${at}/series/${index}/value`),
              `In the measure “${ref}”, ${point.period} stands twice.`,
              "Keep one of the two figures; where one was revised, say when each was “published”.",
            );
          seen.add(key);
        }
      }
    }
  },
};

/** Two figures with the same are for the same thing, however their period was written. */
function identify({ period: written, area = "", published = "" }: Point, rule: YearRule | undefined): string {
  const period = rule === undefined ? parsePeriod(written) : parseOwnPeriod(written, rule);
  return [period.precision === "words" ? period.text : keyOf(period), area, published].join("|");
}
