// Sentences that few people can follow to their end.
import { type Check, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { judgedSentences } from "../for-rules/judged-sentences.ts";

/** How many words a sentence has at the most. */
const MOST = 40;

export const longSentences = {
  name: "long-sentences",
  about: `No sentence has more than ${MOST} words. Off unless a site asks for it, since a list within a sentence can be long and clear.`,
  why: "Beyond some 25 words most readers begin again, and a listener cannot.",
  mend: "Make two sentences of it, or a list of its parts.",
  level: "off",
  *run(register) {
    for (const { unit, sentence } of judgedSentences(register)) {
      if (sentence.words.length <= MOST) continue;
      // What is parted by semicolons is a list in one line.
      if (unit.sort === "heading" || unit.sort === "caption" || (sentence.text.match(/;/g)?.length ?? 0) > 1)
        continue;
      const words = sentence.words.filter(
        ({ kind, start }) => kind !== "sign" && !isInQuotes(unit, start),
      ).length;
      if (words <= MOST) continue;
      yield warning(
        unit.place(sentence.start),
        `This sentence has ${words} words: “${sentence.text.split(/\s+/).slice(0, 6).join(" ")} …”.`,
        "Make two sentences of it, or a list of its parts.",
      );
    }
  },
} as const satisfies Check;
