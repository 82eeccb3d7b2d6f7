// A figure or a number in words with its sign, scale and unit, as far as they stand together.
import { type WordNumber, wordNumberAt } from "./number-words.ts";
import type { QuantityUnit } from "./quantity.ts";
import { nounAt, scaleAt, unitAt } from "./unit-words.ts";
import { isOneOf, type Word } from "./words.ts";

/** A figure with its unit, as far as it stands together. */
export interface Amount {
  /** The indices of its first word, of the figure itself, and behind its last word. */
  readonly first: number;
  readonly figure: number;
  readonly figureNext: number;
  readonly next: number;
  readonly value: number;
  readonly decimals: number;
  readonly step: number;
  readonly unit: QuantityUnit | undefined;
  readonly isInWords: boolean;
  readonly sign?: "+" | "-";
  readonly scale: number;
}

/** The amount that begins at an index; `inherited` is the currency of the first end of a range. */
export function amountAt(
  words: readonly Word[],
  at: number,
  taken: ReadonlySet<number>,
  inherited?: Currency,
): Amount | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const own = currencyOf(word.text);
  const isBracketed = own !== undefined && words[at + 1]?.text === "(" && words[at + 3]?.text === ")";
  const isBelow = isBracketed || (own !== undefined && /^[-−–]$/.test(words[at + 1]?.text ?? ""));
  const figure = own === undefined ? at : isBelow ? at + 2 : at + 1;
  const written = words[figure];
  const currency = own ?? inherited;
  if (own !== undefined && (written?.kind !== "figure" || taken.has(figure))) return undefined;
  if (written?.kind === "figure") {
    const value = Number(written.text.replaceAll(",", ""));
    if (!Number.isFinite(value)) return undefined;
    const decimals = written.text.split(".")[1]?.length ?? 0;
    const scale = scaleAt(words, figure + (isBracketed ? 2 : 1), currency !== undefined);
    const unit: ReturnType<typeof unitAt> =
      currency === undefined
        ? unitAt(words, scale.next)
        : { unit: { kind: "money", currency }, next: scale.next };
    const before = signBefore(words, at);
    const sign = isBelow ? "-" : before?.sign;
    const factor = scale.factor;
    return {
      first: at - (before === undefined ? 0 : 1),
      figure,
      figureNext: figure + 1,
      next: unit?.next ?? scale.next,
      value: scaled(value * (sign === "-" ? -1 : 1), factor, decimals),
      decimals,
      step: 10 ** -decimals * factor,
      unit: unit?.unit,
      isInWords: false,
      scale: factor,
      ...(sign === undefined ? {} : { sign }),
    };
  }
  if (word.kind !== "word") return undefined;
  const number = wordNumberAt(words, at);
  if (number === undefined || isPronoun(words, at, number)) return undefined;
  const unit = number.isFraction
    ? { unit: { kind: "share" } as const, next: number.next }
    : unitAt(words, number.next);
  return {
    first: at,
    figure: at,
    figureNext: number.next,
    next: unit?.next ?? number.next,
    value: number.value,
    decimals: 0,
    step: number.isFraction ? 0.05 : 1,
    unit: unit?.unit,
    isInWords: true,
    scale: 1,
  };
}

/** 2.4 million is 2,400,000 and not a millionth more. */
export function scaled(value: number, factor: number, decimals: number): number {
  return factor === 1 ? value : Math.round(value * 10 ** decimals) * (factor / 10 ** decimals);
}

type Currency = "£" | "€" | "$";

function currencyOf(sign: string): Currency | undefined {
  return sign === "£" || sign === "€" || sign === "$" ? sign : undefined;
}

/** A plus or minus right before a figure, with no figure or word right before it, or the word “minus”. */
function signBefore(words: readonly Word[], at: number): { readonly sign: "+" | "-" } | undefined {
  const [sign, word] = [words[at - 1], words[at]];
  if (sign === undefined || word === undefined) return undefined;
  if (sign.lower === "minus") return { sign: "-" };
  if (!word.isGlued || (sign.isGlued && words[at - 2]?.kind !== "sign")) return undefined;
  return sign.text === "+" ? { sign: "+" } : /^[-−–]$/.test(sign.text) ? { sign: "-" } : undefined;
}

/** Words before “one” that show it to be no number. */
const pointers = new Set("this that each every no any another which the some only for day".split(" "));

/** “one” is mostly no number: “one of the”, “one another”, “this one”. */
function isPronoun(words: readonly Word[], at: number, { value, next, isFraction }: WordNumber): boolean {
  if (words[at]?.isGlued === true && words[at - 1]?.text === "-") return true;
  if (value === 0) return nounAt(words, next).length === 0 && unitAt(words, next) === undefined;
  if (isFraction || value !== 1) return false;
  const isShare =
    words[next]?.lower === "in" &&
    (words[next + 1]?.kind === "figure" || wordNumberAt(words, next + 1) !== undefined);
  if (isShare) return false;
  if (isOneOf(words[at - 1], pointers)) return true;
  return nounAt(words, next).length === 0 && unitAt(words, next)?.unit.kind !== "percent";
}
