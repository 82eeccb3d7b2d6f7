// What a plan or a strategy says it will be measured by is reported on somewhere.

import { isInForce } from "../../model/facts/due-list.ts";
import { chainOf, type LocatedMeasure } from "../../model/measures/located-measure.ts";
import { endOf } from "../../model/period.ts";
import { type Check, warning } from "../for-rules/check.ts";

export const followedMeasures = {
  name: "followed-measures",
  about:
    "A measure of a plan or a strategy that came out more than a year ago has a figure, there or in a scorecard that continues it.",
  why: "A promise to measure that nobody has kept is the first thing that a review finds.",
  mend: "Give its figures, or let the measure of a scorecard that reports it say that it “continues” this one.",
  level: "info",
  *run(register) {
    for (const publication of register.publications.values()) {
      const day = endOf(publication.date);
      const isPlan = publication.facts.plan !== undefined || publication.facts.strategy !== undefined;
      if (!isPlan || !isInForce(publication) || day === undefined || !isYearAgo(day, register.today))
        continue;
      const { measures } = publication.facts;
      const silent = measures.filter((measure) => !isReported(chainOf(register, { publication, measure })));
      const [first] = silent;
      if (first === undefined) continue;
      const others = silent.length === 1 ? "" : ` and ${silent.length - 1} more`;
      yield warning(
        publication.locate("measures", `/measures/${measures.indexOf(first)}/ref`),
        `No figure of “${first.name}”${others} ${others === "" ? "has" : "have"} been given since ${publication.date?.text ?? ""}, and no scorecard continues ${others === "" ? "it" : "them"}.`,
        "Add the figures, or write “continues” at the measure of the scorecard that reports it.",
      );
    }
  },
} as const satisfies Check;

function isReported(chain: readonly LocatedMeasure[]): boolean {
  return chain.some(
    ({ measure }) =>
      measure.line.latest !== undefined || measure.achieved !== undefined || measure.areas.length > 0,
  );
}

function isYearAgo(day: string, today: string): boolean {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` < today;
}
