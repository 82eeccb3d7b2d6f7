// What rose ends higher, and what fell ends lower.
import { type Check, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { figuredSentences } from "../for-rules/judged-sentences.ts";
import { readChanges } from "./read-changes.ts";

export const changeDirections = {
  name: "change-directions",
  about:
    "What a sentence says has risen, or is higher than another figure, is larger, and what has fallen, or is lower, is smaller.",
  why: "“Fell from 80 to 90” leaves a reader to guess whether the word or a figure is wrong, and so whether things are better or worse.",
  mend: "Write the word that fits the figures, or correct the figure that was mistyped.",
  level: "warning",
  *run(register) {
    for (const { unit, sentence } of figuredSentences(register))
      for (const { before, after, way } of readChanges(sentence)) {
        if (way === undefined || before.value === after.value || isInQuotes(unit, after.start)) continue;
        if ((after.value > before.value ? "up" : "down") === way.way) continue;
        yield warning(
          unit.place(after.start),
          `It says “${way.word}”, and ${after.text} is ${way.way === "up" ? "less" : "more"} than ${before.text}.`,
          "Write the word that fits, or correct the figure that was mistyped.",
        );
      }
  },
} as const satisfies Check;
