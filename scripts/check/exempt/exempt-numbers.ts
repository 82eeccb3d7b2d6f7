// The number of something exempt, which everybody reads, says nothing of what is in it.
import { isExempt } from "../../model/exempt/access.ts";
import { listExempt } from "../../model/exempt/exemptions.ts";
import { isPlainNumber } from "../../model/exempt/public-label.ts";
import { accessOf } from "../../model/facts/recommendations/recommendation.ts";
import { type Check, error } from "../for-rules/check.ts";

export const exemptNumbers = {
  name: "exempt-numbers",
  about: "The number of an exempt recommendation, which is public, says nothing of what is recommended.",
  why: "The public sees the number of an exempt recommendation; one with words in it tells what was to be kept.",
  mend: "Number it plainly, as the others of the paper are.",
  *run(register) {
    const exempt = listExempt(register);
    for (const publication of register.publications.values()) {
      if (exempt.has(publication.id)) continue;
      const recommendations = publication.files.recommendations?.recommendations ?? [];
      for (const [at, recommendation] of recommendations.entries()) {
        if (!isExempt(accessOf(recommendation)) || isPlainNumber(recommendation.ref)) continue;
        yield error(
          publication.locate("recommendations", `/recommendations/${at}/ref`),
          "The number of an exempt recommendation is public, and this one may say what is in it.",
          `Write a number alone, or one with a letter or two, such as ${at + 1}, R${at + 1} or 3.2.`,
        );
      }
    }
  },
} as const satisfies Check;
