// Nothing ends before it begins, in a sentence, in labelled lines or in a row of a plan, or is due before what it waits for.
import { type Check, warning } from "../for-rules/check.ts";
import { isSetApart, judgedSentences } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { type Backward, backwardReviews, backwardRows, backwardWaits } from "./backward-rows.ts";
import { backwardLines, backwardTelling, brokenHandover } from "./backward-tellings.ts";

export const dueBeforeStart = {
  name: "due-before-start",
  about:
    "A time from one day to another does not run backwards; what opens or is agreed does so before it closes or is due, in a sentence, between two labels and in the row of a table; and no action is due before the one whose outcome it carries out.",
  why: "A plan whose works end before they begin was not read by whoever answers for it, and nobody can say when they are late.",
  mend: "Correct the one of the two that is wrong; most often it is the year.",
  level: "warning",
  *run(register) {
    for (const { unit, sentence } of judgedSentences(register)) {
      if (sentence.times.length === 0 || moved.test(sentence.text)) continue;
      for (const { sort, text, from, to, start, end, relation } of sentence.times) {
        if (sort !== "span" || from?.span === undefined || to?.span === undefined) continue;
        if (from.span.start <= to.span.end || isSetApart(unit, start, end)) continue;
        if (relation !== "from" && relation !== "between" && !/[–-]/.test(text)) continue;
        yield problemOf({
          place: () => unit.place(start),
          message: `“${text.replace(/\s+/g, " ")}” runs backwards: “${to.text}” is before “${from.text}”.`,
        });
      }
      for (const backward of [...backwardTelling(unit, sentence), ...brokenHandover(unit, sentence)])
        yield problemOf(backward);
    }
    for (const { prose } of judgedTexts(register)) {
      const { units, grids } = prose.read();
      for (const backward of backwardLines(units)) yield problemOf(backward);
      for (const grid of grids)
        for (const backward of [...backwardRows(grid), ...backwardReviews(grid), ...backwardWaits(grid)])
          yield problemOf(backward);
    }
  },
} as const satisfies Check;

/** What moves from a later day to an earlier one, or is told of both. */
const moved =
  /\b(?:mov\w+|brought|bring\w*|chang\w+|revis\w+|amend\w+|reschedul\w+|postpon\w+|deferr\w*|shift\w*|advanc\w+|slipp\w*|rose|ris\w+|fell|fall\w*|grew|grow\w*|increas\w+|decreas\w+|declin\w+|improv\w+|reduc\w+|dropp\w*|compar\w+|correct\w+)\b/i;

function problemOf({ place, message }: Backward) {
  return warning(place(), message, "Correct the one that is wrong; most often it is the year.");
}
