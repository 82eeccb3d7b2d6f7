// The figures of a measure stand oldest first, one a period, so that the last one is the latest.
import { endOf, parsePeriod } from "../model/period.ts";
import { type Check, error } from "./check.ts";

export const seriesOrder: Check = {
  name: "series-order",
  about: "The figures of a measure stand oldest first, with one figure a period.",
  *run(register) {
    for (const publication of register.publications.values()) {
      for (const [at, { ref, series = [] }] of (publication.files.measures?.measures ?? []).entries()) {
        let before: { readonly period: string; readonly end: string } | undefined;
        for (const [index, { period }] of series.entries()) {
          const end = endOf(parsePeriod(period));
          if (end === undefined) continue;
          const place = publication.locate("measures", `/measures/${at}/series/${index}/period`);
          if (before !== undefined && end < before.end) {
            yield error(
              place,
              `In the measure “${ref}”, ${period} stands after ${before.period}.`,
              "Put the oldest figure first, in measures.yaml as in measures.csv.",
            );
          } else if (before !== undefined && period === before.period) {
            yield error(
              place,
              `In the measure “${ref}”, ${period} stands twice.`,
              "Keep one of the two figures.",
            );
          }
          before = { period, end };
        }
      }
    }
  },
};
