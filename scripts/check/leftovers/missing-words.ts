// Small words beside each other that need a word or a figure between them, and brackets that lost their figure.
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { shownTexts } from "../for-rules/shown-texts.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const missingWords = {
  name: "missing-words",
  about:
    "No two small words stand side by side that need a word or a figure between them, as in “rose from to 40”, and no brackets lack the figure that those beside them have.",
  why: "The figure that is missing is most often the one that the sentence is about.",
  mend: "Write what was to stand there; ask whoever knows it.",
  level: "warning",
  *run(register) {
    for (const { text, lang, place } of shownTexts(register)) {
      if (!isEnglish({ lang }) || !mayLack.test(text)) continue;
      for (const pattern of clashes)
        for (const { 0: written, index } of text.matchAll(pattern))
          yield warning(
            place(index),
            `Something is missing in “${written}”.`,
            "Write the word or figure that was to stand there, or take out the word that is too many.",
          );
    }
    for (const { prose } of judgedTexts(register)) yield* emptyBrackets(prose.read());
  },
} as const satisfies Check;

/** What one of the patterns needs; most pieces have nothing of it. */
const mayLack =
  /\b(?:from|by|the|an|for) (?:of|for|from|to|and|is|was|are|were|by) |\bto \(|\bthere \w{2,4} there\b|[^\d\s] (?:%|per cent|percentage)|£(?:[ .,;)]|$)/i;

/** What is done for somebody, by somebody: “paid for by”. */
const takesFor =
  "(?<!(?:ed|paid|sought|fought|bought|spoken|meant|made|held|given|set|left|kept|built|found|known|taken|done|run|said) )";

const clashes: readonly RegExp[] = [
  /\bfrom (?:for|to|of|by) (?=\p{L}|\d|£)/gu,
  /\bto \([£\d][\d,.]{0,12}(?:%|k|m)?\) to\b/gi,
  new RegExp(`(?<=\\p{Ll} )${takesFor}for by (?=\\p{L})`, "gu"),
  /\b(?:the|an) (?:of|for|from|and|is|was|are|were) (?=\p{Ll})/gu,
  /\bthere (?:is|are|was|were) there (?:is|are|was|were)\b/gi,
  /\b(?:by|from|of|at|to|than|over|about|approximately|around|nearly) (?:%|per cent|percentage points)(?= (?:of|in|to|from|by|on|compared|against|and|over|at)\b|[.,;)]|$)/gi,
  /\b(?:of|by|to|from|at|than|over|about|approximately|around|nearly) £ ?(?= (?:for|in|from|to|and|by|was|is|has|a year|per)\b|[.,;)]|$)/gi,
  /\b(?:increased|decreased|rose|fell|reduced|grew|dropped) by (?:of|to|from) (?=\p{L}|[\d£])/giu,
];

/** Brackets with a noun alone, where the same noun has its figure in brackets beside it: “(55 places)” and “(places)”. */
function* emptyBrackets({ units, grids, lists }: ReadText): Iterable<Problem> {
  if (!units.some(({ text }) => text.includes("(") && /\(\s*\p{Ll}{3,30}\)/u.test(text))) return;
  const sets: (readonly TextUnit[])[] = [
    ...grids.map(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ unit }) => unit))),
    ...lists.map(({ items }) => items.flatMap((item) => item.units)),
  ];
  for (const set of sets) {
    const counted = new Map<string, string>();
    for (const { text } of set)
      for (const { 0: written, 1: noun = "" } of text.matchAll(/\(\d[\d,]* (\p{Ll}{3,30})\)/gu))
        if (!counted.has(noun)) counted.set(noun, written);
    if (counted.size === 0) continue;
    for (const unit of set)
      for (const { 0: written, 1: noun = "", index } of unit.text.matchAll(/\(\s*(\p{Ll}{3,30})\)/gu)) {
        const like = counted.get(noun);
        if (like !== undefined && !unit.isQuoted && !isInQuotes(unit, index))
          yield warning(
            unit.place(index),
            `“${written}” has no figure, and “${like}” beside it has one.`,
            "Write the figure; where there is none yet, say so.",
          );
      }
  }
}
