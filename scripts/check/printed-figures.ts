// What a source printed of a measure agrees with what is worked out, unless somebody has said why it does not.
import { disagreements, figurePrinted } from "../model/measures/printed-difference.ts";
import { en } from "../words/en.ts";
import { type Check, warning } from "./check.ts";

export const printedFigures = {
  name: "printed-figures",
  about:
    "A rating, an arrow or a year to date that a source printed agrees with what is worked out, and is of a period that has a figure.",
  *run(register) {
    for (const publication of register.publications.values()) {
      for (const [at, measure] of publication.facts.measures.entries()) {
        for (const [index, printed] of measure.printed.entries()) {
          if (figurePrinted(measure, printed) === undefined)
            yield warning(
              publication.locate("measures", `/measures/${at}/printed/${index}/period`),
              `For ${printed.period} the measure has no figure of a ${measure.frequency}, so what the source printed cannot be held against it.`,
              "Add the figure, correct the period, or take out what was printed.",
            );
          if (printed.acknowledged !== undefined) continue;
          for (const { field, was, is } of disagreements(en, measure, printed)) {
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
} as const satisfies Check;
