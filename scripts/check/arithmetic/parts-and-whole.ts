// Parts that are said to make a whole make it: “75 measures (22 …, 35 … and 18 …)”, “and the remaining 15%”.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { LocatedText } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { sentencesOf } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { firstTime } from "../for-rules/once.ts";
import { ownNotes } from "../for-rules/own-notes.ts";
import { mayStand, passages } from "../passages/passage.ts";
import { wrongRemainder } from "../passages/remainders.ts";
import { wrongHundred, wrongSplit } from "../passages/splits.ts";
import { wrongTotal } from "../passages/totals.ts";
import type { Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { figureTables } from "./figure-table.ts";
import { wrongList } from "./parts-elsewhere.ts";
import { wordsBetween } from "./read-changes.ts";
import { hundreds } from "./table-hundreds.ts";
import { areAlike, isExact, loose, misses, type WrongWhole, wrong } from "./wrong-whole.ts";

export const partsAndWhole = {
  name: "parts-and-whole",
  about:
    "Parts that a sentence, a list or a table says make up a whole come to it: counts in brackets, in a list or in the next sentence behind their whole, what remains, what is brought together or left at the end, and shares that make 100% within rounding.",
  why: "What does not add up tells a reader that somebody was left out, or counted twice, and not who.",
  mend: "Look up the parts and the whole in the source. If some are in several parts, or some are left out, say so.",
  level: "warning",
  *run(register) {
    const isFirst = firstTime();
    for (const one of judgedTexts(register)) {
      const text = one.prose.read();
      for (const { unit, at, printed, sum, of } of wrongWholes(one)) {
        const isSaid = ownNotes(text, unit, at, unit.text.length).includes(sum);
        if (unit.isQuoted || isInQuotes(unit, at) || isSaid || !isFirst(unit, at)) continue;
        yield warning(
          unit.place(at),
          `It says “${printed}”, and ${of} come to ${sum}.`,
          "Look for the figure that was mistyped, or for what is missing. If some are in several parts, say so.",
        );
      }
    }
    for (const passage of passages(register))
      for (const [at, figure] of passage.entries()) {
        const wrong =
          wrongTotal(passage, at) ??
          wrongRemainder(passage, at) ??
          wrongSplit(passage, at) ??
          wrongHundred(passage, at);
        const { unit, quantity } = figure;
        if (wrong === undefined || mayStand(figure, wrong.worked) || !isFirst(unit, quantity.start)) continue;
        const said = quantity.noun === "" ? quantity.text : `${quantity.text} ${quantity.noun}`;
        yield warning(
          unit.place(quantity.start),
          `It says “${said}”, and ${wrong.from} ${wrong.verb} ${wrong.worked}.`,
          "Look for the figure that was mistyped, or for what is missing. If some are in several parts, say so.",
        );
      }
  },
} as const satisfies Check;

function* wrongWholes(one: LocatedText): Iterable<WrongWhole> {
  const text = one.prose.read();
  for (const list of text.lists) yield* wrongList(list);
  for (const { unit, sentence } of sentencesOf(one)) {
    // It takes a whole and a part.
    if (sentence.quantities.length < 2) continue;
    for (const at of sentence.quantities.keys())
      yield* bracketed(unit, sentence, at) ??
        broughtTogether(unit, sentence, at) ??
        remaining(unit, sentence, at) ??
        [];
  }
  for (const table of figureTables(text)) yield* hundreds(table);
}

/** “75 measures (22 of places, 35 of activity and 18 of schools)”, “20 seats: 12 of the county and 8 of the city”. */
function bracketed(unit: TextUnit, sentence: ReadSentence, at: number): readonly WrongWhole[] | undefined {
  const { quantities, text, start } = sentence;
  const [whole, first] = [quantities[at], quantities[at + 1]];
  if (whole === undefined || first === undefined || !isExact(whole)) return undefined;
  const gap = wordsBetween(sentence, whole, first);
  const isBracket = /^[^(),;:]{0,60} \($/.test(gap);
  const isJoined =
    /^[^(),;:]{0,60}(?:,? (?:made up of|comprising|consisting of|consists? of|comprises)|:| –) $/.test(gap);
  if (!isBracket && !isJoined) return undefined;
  const rest = text.slice(first.start - start);
  const end = isBracket ? rest.indexOf(")") : (/[.;:()]\s|[.;:()]?$/.exec(rest)?.index ?? rest.length);
  if (end < 0) return undefined;
  const parts = quantities.slice(at + 1).filter((one) => one.start < first.start + end);
  const inside = rest.slice(0, end);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || loose.test(inside) || !areAlike([whole, ...parts]))
    return undefined;
  if (
    !/\b(?:and|plus) $/.test(text.slice(0, last.start - start)) ||
    sentence.times.some((time) => time.start > whole.start && time.end < last.end)
  )
    return undefined;
  if (
    parts.some(
      (one, index) =>
        index > 0 &&
        !/^[^;:]{0,60}(?:,|,? and|,? plus|;) $/.test(wordsBetween(sentence, parts[index - 1], one)),
    )
  )
    return undefined;
  return misses(unit, whole, parts);
}

const together =
  /\b(?:bring(?:s|ing) [^.;:]{0,50} to|mak(?:es|ing) [^.;:]{0,40}(?:of|total)|giv(?:es|ing) [^.;:]{0,40}(?:of|total)|total(?:s|ling)|(?:a|the) (?:combined |overall )?total of|together(?: this is| these are| they are| making)?|combined(?: this is| they are)?|adding up to|which adds up to)(?: about)? [£€$]?$/i;

/** “188 were new and 32 had stayed open, which brings the caseload to 220”. */
function broughtTogether(
  unit: TextUnit,
  sentence: ReadSentence,
  at: number,
): readonly WrongWhole[] | undefined {
  const { quantities } = sentence;
  const whole = quantities[at];
  if (whole === undefined || at < 2 || at > 5) return undefined;
  const parts = quantities.slice(0, at);
  if (!areAlike([...parts, whole]) || !together.test(wordsBetween(sentence, parts.at(-1), whole)))
    return undefined;
  const told = sentence.text.slice(0, whole.start - sentence.start);
  if (
    /\bfrom [£€$\d]|\b(?:of (?:which|whom|these)|of the|rather than|instead of|compared|previous|not)\b/i.test(
      told,
    )
  )
    return undefined;
  return misses(unit, whole, parts, 1.3);
}

/** “60% by bus, 25% by car and the remaining 20% on foot”, “of 40 schools 25 …, and the other 12 …”. */
function remaining(unit: TextUnit, sentence: ReadSentence, at: number): readonly WrongWhole[] | undefined {
  const { quantities, text } = sentence;
  const last = quantities[at];
  if (last === undefined || at < 1 || !isExact(last)) return undefined;
  if (
    !/\b(?:the|and|with) (?:remaining|other|final) $/i.test(
      wordsBetween(sentence, quantities[at - 1], last).slice(-20),
    )
  )
    return undefined;
  if (/\b(?:of (?:which|whom|these|those|them)|target|compared|last year|up from)\b/i.test(text.slice(8)))
    return undefined;
  const before = quantities.slice(0, at).filter(isExact);
  if (before.length !== at) return undefined;
  if (last.unit.kind === "percent") {
    const isBase = (one: Quantity) =>
      /\bof (?:the |these |those )?$/i.test(wordsBetween(sentence, undefined, one));
    const parts = [...before.filter((one) => one.unit.kind === "percent" && !isBase(one)), last];
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const slack = parts.reduce((all, { step }) => all + step / 2, 0);
    if (parts.length < 2 || Math.abs(sum - 100) <= slack || sum < 75 || sum > 125) return undefined;
    return [{ ...wrong(unit, last, sum, parts), printed: `the remaining ${last.text}` }];
  }
  const [whole, ...parts] = before;
  if (whole === undefined || parts.length === 0 || last.unit.kind !== "count" || !areAlike([...before, last]))
    return undefined;
  if (!/(?:^|[,;] )of (?:the |all |these |our |its )*$/i.test(text.slice(0, whole.start - sentence.start)))
    return undefined;
  return misses(unit, whole, [...parts, last]);
}
