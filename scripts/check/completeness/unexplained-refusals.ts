// A recommendation that a text says was rejected has a reason in the text.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedPapers } from "../for-rules/judged-papers.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const unexplainedRefusals = {
  name: "unexplained-refusals",
  about: "Where a paper says that a recommendation was rejected or is not accepted, it says why.",
  why: "A committee that is told no and not why cannot ask better, and residents think that nobody looked.",
  mend: "Add the reason in the words of whoever refused.",
  level: "warning",
  *run(register) {
    for (const { pages } of judgedPapers(register))
      for (const { prose } of pages) {
        const { units } = prose.read();
        for (const [at, unit] of units.entries()) yield* problemOf(unit, units[at + 1]);
      }
  },
} as const satisfies Check;

/** A line that says of a recommendation that it is refused, and nothing more. */
const refused = [
  /^recommendation (?:no\.? ?)?\d{1,2}\b[^.]{0,60}?\b(?:rejected|not accepted|not agreed|declined|refused|not supported)\b(?: by (?:the )?[\p{L} ]{3,30})?\.?$/iu,
  /^(?:the )?[\p{L} ]{3,40} (?:does not accept|do not accept|did not accept|rejects|rejected|has rejected|does not agree with|declined) recommendation (?:no\.? ?)?\d{1,2}\.?$/iu,
  /^(?:response|decision|(?:cabinet|executive|council|management|board) response)\s*[:–-]\s*(?:rejected|not accepted|not agreed|declined|refused)\.?$/i,
];

const reasoned =
  /\b(?:because|since|as|reasons?|due to|given|instead|already|would|cannot|costs?|funding|law|however|rationale|explanation|comments?|why|see)\b/i;

function* problemOf(unit: TextUnit, next: TextUnit | undefined): Iterable<Problem> {
  if ((unit.sort !== "paragraph" && unit.sort !== "item") || unit.isQuoted || unit.text.length > 160) return;
  const text = unit.text.trim();
  if (!/reject|not accept|not agree|declin|refus|not support/i.test(text) || !isEnglish(unit)) return;
  if (!refused.some((pattern) => pattern.test(text))) return;
  // What stands behind it may be the reason, as long as it is not the next recommendation.
  const goesOn =
    next !== undefined &&
    next.sort !== "heading" &&
    next.section.at(-1) === unit.section.at(-1) &&
    !/^(?:recommendation|response|decision)\b/i.test(next.text.trim());
  if (goesOn && (reasoned.test(next.text) || next.sort !== "item")) return;
  yield warning(
    unit.place(0),
    `“${text}” does not say why.`,
    "Add the reason in the words of whoever refused.",
  );
}
