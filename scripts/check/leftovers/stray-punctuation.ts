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
      if (!isEnglish(unit) || !mayStray.test(unit.text)) continue;
      for (const pattern of patterns)
        for (const match of unit.text.matchAll(pattern)) {
          const { signs = match[0] } = match.groups ?? {};
          const at = match.index + match[0].indexOf(signs);
          if (!isForeign(unit, at) && !(signs === "**" && unit.sort === "cell"))
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

/** What one of the patterns needs; most pieces have nothing of it. */
const mayStray =
  /[,;:.] ?[,;:.]|\.\)|\. [a-z]| [,;]|\d\.[a-z]|[a-z\u00DF-\uFFFB][[{;][a-z\u00DF-\uFFFB]|\/ [A-Z]|[dr]\/|['’]s['’]|\*\*$/;

/** Words that begin no sentence when they are small, and go on one. */
const goOn =
  "and|the|of|to|in|which|that|is|was|were|are|with|for|by|from|has|have|had|will|on|at|this|they|their";

/** Words that begin a sentence behind what was to be its stop. */
const begin = "Since|This|These|The|There|They|It|In|We|However|When|If|As|At|For";

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
  // A stop between a number and the word behind it, or within brackets that hold a figure alone.
  /(?<![\p{L}\d.])\d{1,3}\.\d{1,3}(?<signs>\.)(?:and|or|to)\b/gu,
  /\((?:about )?\d[\d.,]{0,12}%?(?<signs>\.)\)/gu,
  // A bracket that slipped into a word, a stroke that slipped to one, and an apostrophe behind another.
  /(?<!\p{L})\p{Ll}{2,40}(?<signs>[[{;])\p{Ll}{3,40}(?![\p{L}\]}])/gu,
  new RegExp(`\\p{Ll}{3,40}(?<signs>/) (?:${begin}) (?=\\p{L})`, "gu"),
  /(?<![\p{L}/])(?:and|or)(?<signs>\/)(?!and|or|if|nor|not)\p{Ll}{3,40}(?![\p{L}/])/gu,
  /(?<!(?:^|[\s(])['‘][^'’]{0,200})\p{L}{2,40}['’]s(?<signs>['’])(?![\p{L}\p{N}])/gu,
  // The end of what was to be bold, without its beginning.
  /^[^*\n]{3,200}\p{L}(?<signs>\*\*)$/gu,
];
