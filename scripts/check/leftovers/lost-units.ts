// The second of two figures that has lost the sign of the first, and a rate that is said twice.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { judgedUnits } from "../for-rules/typed-units.ts";
import type { Quantity } from "../reading/quantity.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";

export const lostUnits = {
  name: "lost-units",
  about:
    "Where something goes from one figure to another, both have their unit: “from 72% to 69%”; and a rate says once what it is of.",
  why: "A share without its sign is read as a number, and a rate that is said twice as neither.",
  mend: "Write the sign or the unit behind the figure that lacks it.",
  level: "warning",
  *run(register) {
    for (const { unit } of judgedUnits(register)) {
      if (unit.isQuoted || !/\d/.test(unit.text) || !mayLose.test(unit.text)) continue;
      for (const sentence of readSentences(unit))
        for (const { at, whole, what, hint } of lossesIn(sentence, unit))
          if (!isInQuotes(unit, at)) yield warning(unit.place(at), `“${whole}” ${what}.`, hint);
    }
  },
} as const satisfies Check;

/** A span of figures, or a rate that is said twice. */
const mayLose = /\d.* to .*\d|\bper (?:per|\d|hundred|thousand|million)/is;

interface Loss {
  readonly at: number;
  readonly whole: string;
  readonly what: string;
  readonly hint: string;
}

function* lossesIn({ quantities, text, start }: ReadSentence, unit: TextUnit): Iterable<Loss> {
  for (const [at, second] of quantities.entries()) {
    const first = quantities[at - 1];
    if (first === undefined || !isLost(first, second, unit.text)) continue;
    const sign = first.unit.kind === "money" ? "£" : "%";
    yield {
      at: second.start,
      whole: unit.text.slice(first.start, second.end),
      what: `gives the first figure with its ${sign} and the second without`,
      hint: `Write ${first.unit.kind === "money" ? `£${second.text}` : `${second.text}%`} if that is meant.`,
    };
  }
  for (const { 0: whole, index } of text.matchAll(
    /\bper (?:\d[\d,]{0,9}k?|hundred|thousand|million) per (?:population|people|residents|head|capita|households?|pupils|children|patients)\b|\bper per\b/gi,
  ))
    yield {
      at: start + index,
      whole,
      what: "says twice what the rate is of",
      hint: "Write it once, such as “per 100,000 population”.",
    };
}

/** “from 72.1% to 69.3.”: both are of one size and written alike, and nothing behind the second says what it counts. */
function isLost(first: Quantity, second: Quantity, text: string): boolean {
  if (first.unit.kind !== "percent" && !(first.unit.kind === "money" && first.unit.currency === "£"))
    return false;
  if (second.unit.kind !== "count" || second.isInWords || second.noun !== "" || second.outOf !== undefined)
    return false;
  if (second.per !== undefined || first.per !== undefined || first.isInWords || first.outOf !== undefined)
    return false;
  if (text.slice(first.end, second.start) !== " to ") return false;
  if (!/\bfrom $/i.test(text.slice(Math.max(0, first.start - 8), first.start))) return false;
  if (
    !/^(?:[.,;)](?:\s|$)|$| (?:in|by|and|between|over|at|during|for|since|last|this|on|as|which|while|but)\b)/.test(
      text.slice(second.end),
    )
  )
    return false;
  if (first.decimals !== second.decimals || first.value <= 0) return false;
  const times = second.value / first.value;
  return times > 0.2 && times < 5 && (first.unit.kind !== "percent" || second.value <= 100);
}
