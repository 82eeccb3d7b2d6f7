// A measure has a definition and a target where the others of its scorecard have them.
import type { Measure } from "../../model/measures/measure.ts";
import { isFigure } from "../../model/measures/observation.ts";
import { type Check, warning } from "../for-rules/check.ts";

export const wholeMeasures = {
  name: "whole-measures",
  about:
    "A measure has a definition where most others of its publication have one, and a target where most others that are good high or low have one.",
  why: "Among measures that say what they count and what they are to reach, the one that does not is the one that members ask about.",
  mend: "Add the definition or the target; “text: …” says a target in words, such as “maintain”.",
  level: "info",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { measures } = publication.facts;
      const current = measures.filter(
        ({ flags }) => !flags.includes("retired") && !flags.includes("obsolete"),
      );
      const aimed = current.filter((measure) => measure.good !== "info" && !isToCome(measure));
      const lacking = [
        ...oddOnes(current, ({ definition }) => definition !== undefined, "definition"),
        ...oddOnes(aimed, ({ targets, areaTargets }) => targets.length + areaTargets.length > 0, "target"),
      ];
      for (const { without, what, count } of lacking) {
        const [first] = without;
        if (first === undefined) continue;
        const others = without.length === 1 ? "" : ` and ${without.length - 1} more`;
        yield warning(
          publication.locate("measures", `/measures/${measures.indexOf(first)}/ref`),
          `“${first.name}”${others} ${others === "" ? "has" : "have"} no ${what}, and ${count} other measures here have one.`,
          `Add the ${what}, or leave it where there is none.`,
        );
      }
    }
  },
} as const satisfies Check;

/** Whether a measure has no figure yet and says why, such as that it is in development. */
function isToCome({ line: { last, latest } }: Measure): boolean {
  return latest === undefined && last !== undefined && !isFigure(last);
}

/** The few measures that lack what most have. */
function oddOnes(
  all: readonly Measure[],
  has: (measure: Measure) => boolean,
  what: string,
): readonly { readonly without: readonly Measure[]; readonly what: string; readonly count: number }[] {
  const without = all.filter((measure) => !has(measure));
  const count = all.length - without.length;
  return count >= 3 && without.length * 3 <= count ? [{ without, what, count }] : [];
}
