// Of one thing a paper says that it rose and that it fell, or that it is above the national average and in line with it.
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, type JudgedPaper, judgedPapers } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import { type Claim, claimsOf } from "./claims.ts";

export const oppositeClaims = {
  name: "opposite-claims",
  about:
    "What a paper says of one thing at one time agrees: it did not rise in one place and fall in another, and is not both above the national average and in line with it.",
  why: "Members ask which of the two holds, and the answer is in neither place.",
  mend: "Look the figure up, and say the same in both places; if they are two things, or of two times, say of which.",
  level: "warning",
  *run(register) {
    for (const paper of judgedPapers(register)) {
      const told = new Set<Claim>();
      for (const all of Map.groupBy(claimsIn(paper), ({ measuredBy }) => measuredBy).values()) {
        const claims = all.slice(0, MOST);
        for (const [at, second] of claims.entries()) {
          const first = claims.slice(0, at).find((one) => areOpposite(one, second));
          if (first === undefined || told.has(first)) continue;
          told.add(first).add(second);
          const place = second.unit.place(second.start);
          yield warning(
            place,
            `It says “${second.shown}” here, and “${first.shown}” ${inLine(first.unit.place(first.start), place)}.`,
            "Look up which one holds, and say it in both places. If they are two things, or of two times, say of which.",
          );
        }
      }
    }
  },
} as const satisfies Check;

/** Of a paper with more claims of a sort than this the first are compared. */
const MOST = 60;

const trigger =
  /\b(?:above|below|higher|lower|better|worse|line with|similar|same as|ahead|behind|exceed|rose|risen|rising|increas|grew|grown|fell|fallen|falling|decreas|declin|drop|went|gone|improv|worsen|deteriorat|reduc|than|on|outperform|underperform|met|meets?|miss(?:es|ed)|short of|doubled|halved|trebled|tripled)/i;

function claimsIn({ pages }: JudgedPaper): readonly Claim[] {
  const found: Claim[] = [];
  for (const { prose } of pages)
    for (const unit of prose.read().units) {
      if (unit.isQuoted || !/^(?:paragraph|item|cell)$/.test(unit.sort) || !trigger.test(unit.text)) continue;
      for (const sentence of readSentences(unit)) {
        if (isRetrospect(sentence)) continue;
        for (const claim of claimsOf(sentence, unit))
          if (!isSetApart(unit, claim.start, claim.start + 1)) found.push(claim);
      }
    }
  return found;
}

/** Whether a sentence tells how something was before, or what may be. */
function isRetrospect({ text }: ReadSentence): boolean {
  return /\b(?:previous(?:ly)?|had been|had (?:risen|fallen|grown|increased|decreased|dropped)|used to|no longer|historically|until|before then|would|could|may|might|if|whether|unless|forecast|expected|target(?:ed)? to|aim|should|some|others?)\b/i.test(
    text.replace(/\b(?:than|on|with) (?:the |in the )?previous /g, ""),
  );
}

function areOpposite(one: Claim, other: Claim): boolean {
  if (one.way === other.way || one.unit === other.unit || one.unit.isExempt !== other.unit.isExempt)
    return false;
  if (isOfWorth(one) !== isOfWorth(other) && one.way !== "level" && other.way !== "level") return false;
  if (one.time !== other.time || one.names !== other.names) return false;
  const [less, more] =
    one.subject.size <= other.subject.size ? [one.subject, other.subject] : [other.subject, one.subject];
  const common = [...less].filter((word) => more.has(word)).length;
  if (common < 2) return common === 1 && less.size === 1 && more.size === 1 && one.names !== "";
  return common === less.size || (one.measuredBy !== "" && common >= 3 && common * 4 >= less.size * 3);
}

/** Whether a claim says how good something is, and not how large. */
function isOfWorth({ way }: Claim): boolean {
  return way === "better" || way === "worse";
}
