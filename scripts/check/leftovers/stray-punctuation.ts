// Signs that stand beside each other, or within a sentence, as none was meant to.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { typedUnits } from "../for-rules/typed-units.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const strayPunctuation = {
  name: "stray-punctuation",
  about:
    "No signs stand beside each other that do not go together, and no full stop in the midst of a sentence.",
  why: "A stray stop or comma is what is left of a change, and a screen reader parts the sentence there.",
  mend: "Take out the sign that is too many, or write what was to stand before it.",
  level: "warning",
  *run(register) {
    for (const { unit } of typedUnits(register)) {
      if (!isEnglish(unit)) continue;
      for (const pattern of patterns)
        for (const match of unit.text.matchAll(pattern)) {
          const { signs = match[0] } = match.groups ?? {};
          const at = match.index + match[0].indexOf(signs);
          if (!isForeign(unit, at))
            yield warning(
              unit.place(at),
              `“${match[0].trim()}” has signs that do not go together.`,
              "Take out the sign that is too many, or write what was to stand there.",
            );
        }
    }
  },
} as const satisfies Check;

function isForeign({ spans }: TextUnit, at: number): boolean {
  return spans.some(({ kind, from, to }) => kind === "foreign" && from <= at && at < to);
}

/** Words that begin no sentence when they are small, and go on one. */
const goOn =
  "and|the|of|to|in|which|that|is|was|were|are|with|for|by|from|has|have|had|will|on|at|this|they|their";

/** Each finds one sort of slip, with the word that it stands at; `signs` are those that are wrong. */
const patterns: readonly RegExp[] = [
  // Two stops, or a stop and a comma, with or without a space; neither an ellipsis nor the stop of a short form.
  /\p{L}{3,40}(?<signs>[,;:] ?[,;:.](?![.:\d\p{L}]))/gu,
  /\p{Ll}{2,40}(?<!\betc|\bLtd|\bplc|\bal|\bInc|\bCo|\bJr|\bSr|\bno|\bvs)(?<signs>\. ?[,;:](?![\p{L}:]))/gu,
  /\p{Ll}{3,40}(?<signs>\. \.)(?!\.)/gu,
  /\p{Ll}{3,40}(?<signs> [,;])(?= )/gu,
  // A full stop within a sentence, and a comma that has slipped to the word behind it.
  new RegExp(`(?<![.\\p{L}])\\p{Ll}{5,40}(?<signs>\\.) (?:${goOn})(?= )`, "gu"),
  /(?<= )(?<signs>[,;])\p{L}{3,40}/gu,
];
