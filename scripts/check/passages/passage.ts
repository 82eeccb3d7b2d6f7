// A passage with its figures in order: what a sentence works out of the figures before it is looked for here.
import { remember } from "../../lib/remember.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";
import { asWritten } from "../arithmetic/as-written.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { ownNotes } from "../for-rules/own-notes.ts";
import type { Quantity } from "../reading/quantity.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import { isOfSomething } from "../telling/told-parts.ts";

/** A figure of a passage. */
export interface PassageFigure {
  readonly text: ReadText;
  readonly unit: TextUnit;
  readonly sentence: ReadSentence;
  /** The number of its sentence in the passage. */
  readonly at: number;
  readonly quantity: Quantity;
  /** The words from the figure before it, or from the beginning of its sentence, to it. */
  readonly before: string;
  /** The words behind it, to the next figure or the end of its sentence. */
  readonly behind: string;
}

/** A piece of prose with its figures, or a list with what follows it. */
export type Passage = readonly PassageFigure[];

/** Every passage with two figures or more in papers that still hold. */
export const passages = remember((register: Register): readonly Passage[] => {
  const found: Passage[] = [];
  for (const { prose } of judgedTexts(register)) {
    let list: PassageFigure[] = [];
    let before: readonly PassageFigure[] = [];
    const text = prose.read();
    for (const unit of text.units) {
      if (unit.isQuoted || unit.sort === "cell" || unit.sort === "caption") continue;
      const own = figuresOf(text, unit);
      if (unit.sort === "item") {
        const shift = list.at(-1)?.at ?? -1;
        list.push(...own.map((one) => ({ ...one, at: one.at + shift + 1 })));
        if (own.length > 1) found.push(own);
        continue;
      }
      // What follows a list may sum it up.
      if (list.length > 1 && unit.sort === "paragraph") {
        const shift = list.at(-1)?.at ?? -1;
        found.push([...list, ...own.map((one) => ({ ...one, at: one.at + shift + 1 }))]);
      } else if (own.length > 1) found.push(own);
      // “34 letters of objection, 6 in support. ¶ In total 40 were received.”
      const [first] = own;
      if (
        before.length > 1 &&
        first !== undefined &&
        /^\W*(?:a total|in total|altogether|in all|together)\b/i.test(first.sentence.text)
      )
        found.push([
          ...before,
          ...own.map((one) => ({ ...one, at: one.at - first.at + (before.at(-1)?.at ?? 0) + 1 })),
        ]);
      before = unit.sort === "paragraph" ? own : [];
      list = [];
    }
    if (list.length > 1) found.push(list);
  }
  return found;
});

function figuresOf(read: ReadText, unit: TextUnit): readonly PassageFigure[] {
  return readSentences(unit).flatMap((sentence, at) => {
    const { text, start } = sentence;
    // “month 9” and “Lot 2” count nothing, and a table that lost its lines is no sentence.
    const quantities = sentence.quantities.filter((one) => isOfSomething(sentence, one));
    if (isRow(sentence, quantities)) return [];
    return quantities.map((quantity, index) => ({
      text: read,
      unit,
      sentence,
      at,
      quantity,
      before: text.slice((quantities[index - 1]?.end ?? start) - start, quantity.start - start),
      behind: text.slice(quantity.end - start, (quantities[index + 1]?.start ?? start + text.length) - start),
    }));
  });
}

/** Whether a figure is quoted, or a note at its sentence says what it should be: it may stand. */
export function mayStand({ text, unit, sentence, quantity }: PassageFigure, worked: string): boolean {
  return (
    isInQuotes(unit, quantity.start) || ownNotes(text, unit, quantity.start, sentence.end).includes(worked)
  );
}

/** Whether figures stand beside each other without a word between. */
function isRow({ text, start }: ReadSentence, quantities: readonly Quantity[]): boolean {
  const bare = quantities.filter((one, at) => {
    const next = quantities[at + 1];
    return next !== undefined && /^\s+[£€$]?$/.test(text.slice(one.end - start, next.start - start));
  });
  return bare.length > 1;
}

/** Whether a figure is exact, and no rate. */
export function isPlain({ upTo, per, approximation, sign }: Quantity): boolean {
  return (upTo ?? per ?? approximation ?? sign) === undefined;
}

/** Whether two figures can be added: both counts, or both sums of one currency, and so on. */
export function isLike(a: Quantity, b: Quantity): boolean {
  const [one, other] = [a.unit, b.unit];
  if (one.kind === "money") return other.kind === "money" && one.currency === other.currency;
  if (one.kind === "other") return other.kind === "other" && one.sign === other.sign;
  if (one.kind === "time") return other.kind === "time" && one.of === other.of;
  return one.kind === other.kind;
}

/** What a figure may be rounded to: 0 for one that is exact, such as a price or a count. */
export function roundingOf({ value, step, unit }: Quantity): number {
  if (unit.kind !== "count" && unit.kind !== "money") return step;
  if (step >= 100 || step < 1) return step;
  if (value >= 10_000 && value % 1000 === 0) return 1000;
  return value >= 1000 && value % 100 === 0 ? 100 : 0;
}

/** How far a sum of figures may be from what it would be of exact ones. */
export function slackOf(figures: readonly Quantity[]): number {
  // Where some end in other digits than noughts, none was rounded.
  const rounded = figures.map(roundingOf);
  const isExact = figures.some(({ unit }, at) => rounded[at] === 0 && unit.kind === "count");
  return isExact ? 0 : rounded.reduce((all, step) => all + step / 2, 0);
}

/** Whether a value is a figure, but for the rounding of those that it was worked out of. */
export function isAbout(figure: Quantity, value: number, slack: number): boolean {
  return Math.abs(figure.value - value) <= slack + slackOf([figure]) + Math.abs(value) * 1e-9;
}

/** A value as a figure is written. */
export function writtenAs(value: number, figure: Quantity, step = figure.step): string {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(figure.text)?.[0];
  if (digits === undefined) return String(Math.round(value * 100) / 100);
  const scale = figure.step * 10 ** figure.decimals;
  const decimals = Math.max(figure.decimals, Math.round(Math.log10(scale / step)));
  return asWritten(value, { step: scale / 10 ** decimals, decimals }, figure.text, digits);
}
