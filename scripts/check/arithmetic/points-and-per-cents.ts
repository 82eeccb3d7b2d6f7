// The difference between two per cents is so many percentage points.
import { formatNumber, roundTo } from "../../lib/number-format.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { figuredSentences } from "../for-rules/judged-sentences.ts";
import type { Quantity } from "../reading/quantity.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import { readChanges, wordsBehind, wordsBetween } from "./read-changes.ts";

export const pointsAndPerCents = {
  name: "points-and-per-cents",
  about:
    "Where both per cents are there, the difference between them is called percentage points: from 92% to 94.5% is 2.5 points, and not 2.5%.",
  why: "From 40% to 50% is a rise of a quarter; whoever reads “up 10%” works out 44%.",
  mend: "Write “percentage points” behind the difference, or the per cent that it is of the earlier figure.",
  level: "warning",
  *run(register) {
    for (const { unit, sentence } of figuredSentences(register)) {
      // It takes two per cents at least.
      if (sentence.quantities.filter(isPercent).length < 2) continue;
      for (const { by, before, after } of differences(sentence, sentenceBefore(unit, sentence))) {
        if (isInQuotes(unit, by.start)) continue;
        const points = roundTo(Math.abs(after.value - before.value), Math.min(4, by.decimals));
        yield warning(
          unit.place(by.start),
          `“${by.text}” is the difference between ${before.text} and ${after.text}, which is ${formatNumber(points)} percentage points.`,
          `Write “${formatNumber(points)} percentage points”.`,
        );
      }
    }
  },
} as const satisfies Check;

function sentenceBefore(unit: TextUnit, sentence: ReadSentence): ReadSentence | undefined {
  const all = readSentences(unit);
  return all[all.indexOf(sentence) - 1];
}

interface Difference {
  readonly by: Quantity;
  readonly before: Quantity;
  readonly after: Quantity;
}

function differences(sentence: ReadSentence, earlier: ReadSentence | undefined): readonly Difference[] {
  const told = readChanges(sentence).flatMap(({ by, before, after }) =>
    by === undefined ? [] : [{ by, before, after }],
  );
  const all = told.length > 0 ? told : loose(sentence, earlier);
  return all.filter(isOfPoints);
}

const nouns = "(?:increase|rise|growth|improvement|gain|decrease|fall|drop|decline|reduction|difference)";

/** “93.8% in May and 71.1% in June, a decline of 22.7%”: three per cents, one of which is called a change. */
function loose(sentence: ReadSentence, earlier: ReadSentence | undefined): readonly Difference[] {
  const percents = sentence.quantities.filter(isPercent);
  const isOfBefore = percents.length === 2 && /^(?:this|that|it|which)\b/i.test(sentence.text.trim());
  if (percents.length !== 3 && !isOfBefore) return [];
  const changes = percents.filter((one) => {
    const before = wordsBetween(sentence, undefined, one).slice(-60);
    const isNamed = new RegExp(
      `(?:\\b${nouns} of|\\b(?:rose|risen|fell|fallen|increased|decreased|improved|declined|dropped|reduced|up|down) by) (?:about |around |over |nearly |just )*$`,
      "i",
    ).test(before);
    return (
      isNamed ||
      new RegExp(`^[ -](?:${nouns}|higher|lower|more|less)\\b`, "i").test(wordsBehind(sentence, one))
    );
  });
  const [by] = changes;
  const [before, after] = percents.filter((one) => one !== by);
  if (by === undefined || changes.length > 1 || before === undefined) return [];
  // “94.5% are registered. This is an improvement of 2.5% on last year’s 92%.”
  if (after === undefined)
    return (earlier?.quantities ?? []).filter(isPercent).map((one) => ({ by, before, after: one }));
  // “up 0.3% in May, 1.6% in June and 1.3% in July” are three changes.
  const isFirst = by.start < before.start;
  const isOn = /\b(?:from|on|compared|when|than|since|to)\b/i.test(wordsBetween(sentence, by, before));
  return isFirst && !isOn ? [] : [{ by, before, after }];
}

function isPercent({ unit }: Quantity): boolean {
  return unit.kind === "percent";
}

/** Whether a per cent is the difference of two, and not their change. */
function isOfPoints({ by, before, after }: Difference): boolean {
  if ([by, before, after].some(({ unit, upTo }) => unit.kind !== "percent" || upTo !== undefined))
    return false;
  const difference = Math.abs(after.value - before.value);
  const slack = (by.step + before.step + after.step) / 2 + 1e-9;
  const size = Math.abs(by.value);
  const [low, high] = [Math.min(before.value, after.value), before.value];
  if (difference === 0 || Math.abs(difference - size) > slack) return false;
  // Near a hundred both come to much the same.
  return [low, high].every((of) => of === 0 || Math.abs((difference / of) * 100 - size) > by.step / 2);
}
