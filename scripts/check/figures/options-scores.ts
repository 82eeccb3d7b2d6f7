// Every option is scored once on every criterion, within the scale; a printed total that differs is explained.
import { suggest } from "../../lib/nearest.ts";
import type { OptionsFile } from "../../model/facts/options/options-appraisal.ts";
import type { Publication } from "../../model/publication.ts";
import { en } from "../../words/en.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";

export const optionsScores = {
  name: "options-scores",
  about:
    "Every option has one score within the scale on every criterion, and a printed total that differs from the sum is explained.",
  why: "Members choose by the ranking that the scores come to: one that is missing, doubled or off the scale decides for them.",
  mend: "Copy the scores from the appraisal. Where its printed total differs from their sum, keep both, and explain it in a note.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values()) {
      if (publication.files.options !== undefined) yield* problemsOf(publication.files.options, publication);
    }
  },
} as const satisfies Check;

function* problemsOf({ options, criteria, scale }: OptionsFile, publication: Publication): Iterable<Problem> {
  const known = criteria.map((criterion) => criterion.ref);
  for (const [at, option] of options.entries()) {
    const seen = new Set<string>();
    let unknown = 0;
    for (const [index, { criterion, score }] of option.appraisal.entries()) {
      const place = publication.locate("options", `/options/${at}/appraisal/${index}/criterion`);
      if (!known.includes(criterion)) {
        unknown += 1;
        yield error(
          place,
          `There is no criterion “${criterion}”.`,
          suggest(criterion, known, `Use one of: ${known.join(", ")}.`),
        );
      } else if (seen.has(criterion))
        yield error(
          place,
          `Option ${option.ref} is scored twice on criterion ${criterion}.`,
          "Take one of the scores out.",
        );
      seen.add(criterion);
      if (score < scale.min || score > scale.max) {
        yield error(
          publication.locate("options", `/options/${at}/appraisal/${index}/score`),
          `The score ${score} is outside the scale of ${scale.min} to ${scale.max}.`,
          "Correct the score, or the scale at the head of the file.",
        );
      }
    }
    const unscored = known.filter((criterion) => !seen.has(criterion));
    // Those that a wrong name was meant for are not missing as well.
    for (const ref of unscored.length > unknown ? unscored : []) {
      yield error(
        publication.locate("options", `/options/${at}`),
        `Option ${option.ref} has no score on criterion ${ref}.`,
        "Add the score.",
      );
    }
    const disagreements = publication.facts.options?.options[at]?.disagreements ?? [];
    if (disagreements.length > 0 && option.printed?.note === undefined) {
      yield warning(
        publication.locate("options", `/options/${at}/printed`),
        disagreements
          .map(({ of, printed, worked }) => en.blocks.options.differences[of](printed, worked))
          .join(" "),
        "Check the scores against the source; if they are right, say why in “note: …”.",
      );
    }
  }
}
