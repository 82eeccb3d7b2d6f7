// What rose ends higher, and what fell ends lower.
import { type Check, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { figuredSentences } from "../for-rules/judged-sentences.ts";
import { firstTime } from "../for-rules/once.ts";
import { mayStand, passages } from "../passages/passage.ts";
import { wrongWay } from "../passages/ways.ts";
import { readChanges } from "./read-changes.ts";

export const changeDirections = {
  name: "change-directions",
  about:
    "What a sentence says has risen, or is higher than another figure, is larger, and what has fallen, or is lower, behind or missed, is smaller, also across sentences and in a list of two years.",
  why: "“Fell from 80 to 90” leaves a reader to guess whether the word or a figure is wrong, and so whether things are better or worse.",
  mend: "Write the word that fits the figures, or correct the figure that was mistyped.",
  level: "warning",
  *run(register) {
    const isFirst = firstTime();
    for (const { unit, sentence } of figuredSentences(register))
      for (const { before, after, way } of readChanges(sentence)) {
        if (way === undefined || before.value === after.value || isInQuotes(unit, after.start)) continue;
        if ((after.value > before.value ? "up" : "down") === way.way || !isFirst(unit, after.start)) continue;
        yield warning(
          unit.place(after.start),
          `It says “${way.word}”, and ${after.text} is ${way.way === "up" ? "less" : "more"} than ${before.text}.`,
          "Write the word that fits, or correct the figure that was mistyped.",
        );
      }
    for (const passage of passages(register))
      for (const [at, figure] of passage.entries()) {
        const wrong = wrongWay(passage, at);
        const { unit, quantity } = figure;
        if (wrong === undefined || mayStand(figure, wrong.worked) || !isFirst(unit, quantity.start)) continue;
        yield warning(
          unit.place(quantity.start),
          `It says “${wrong.said}”, and ${wrong.worked}.`,
          "Write the word that fits, or correct the figure that was mistyped.",
        );
      }
  },
} as const satisfies Check;
