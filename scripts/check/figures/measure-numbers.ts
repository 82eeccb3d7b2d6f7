// No two measures bear one number in print, which Excel brings about where it turns 7.10 into 7.1.
import type { Measure } from "../../model/measures/measure.ts";
import { type Check, warning } from "../for-rules/check.ts";

export const measureNumbers = {
  name: "measure-numbers",
  about: "No two measures of a publication bear one number, but for the rows of one measure.",
  why: "A member asks about measure 7.1, and the answer is about another one.",
  mend: "Number the measures as the paper does. In Excel, make the column one of text before you type, so that 7.10 stays 7.10.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { measures } = publication.facts;
      const first = new Map<string, Measure>();
      for (const [at, measure] of measures.entries()) {
        const { number, name } = measure;
        if (number === undefined) continue;
        const other = first.get(number);
        if (other === undefined) first.set(number, measure);
        if (other === undefined || other.name === name) continue;
        const lost = lostZero(number, measures[at - 1]?.number);
        yield warning(
          publication.locate("measures", `/measures/${at}/number`),
          `“${name}” has the number ${number}, and so has “${other.name}”.${lost === undefined ? "" : ` It follows ${measures[at - 1]?.number}, so it was ${lost}: Excel takes it for a figure and drops the nought.`}`,
          lost === undefined
            ? "Correct one of the two numbers; where Excel dropped a nought, as in 7.10, make the column one of text before you type it."
            : `Write ${lost}; in Excel, make the column one of text first (Format cells, Text), or it is lost again.`,
        );
      }
    }
  },
} as const satisfies Check;

/** The number that would follow another, where only a nought at its end is missing: 7.10 for 7.1 after 7.9. */
function lostZero(number: string, before: string | undefined): string | undefined {
  const [, group, last] = /^(\d+)\.(\d+)$/.exec(before ?? "") ?? [];
  if (group === undefined || last === undefined) return undefined;
  const next = `${group}.${Number(last) + 1}`;
  return next !== number && next.replace(/0+$/, "") === number ? next : undefined;
}
