// What a quantity in a sentence is: a figure with its unit, as it is written and as a number.

/** What a figure counts in. */
export type QuantityUnit =
  | { readonly kind: "percent" }
  | { readonly kind: "points" }
  | { readonly kind: "money"; readonly currency: "£" | "€" | "$" }
  | {
      readonly kind: "time";
      readonly of: TimeUnit /** `working`, `school` or `calendar`. */;
      readonly days?: string;
    }
  /** A part of one in words: “a quarter”, “one in five”. */
  | { readonly kind: "share" }
  /** What is counted follows; nothing where the words do not say. */
  | { readonly kind: "count" }
  /** A measure of something physical, such as km, as it is written. */
  | { readonly kind: "other"; readonly sign: string };

/** Units of time that are counted. */
export type TimeUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | "term";

/** How exact the words before a figure say that it is. */
export type Approximation = "about" | "over" | "at-least" | "nearly" | "under" | "up-to";

/** A figure in a sentence. */
export interface Quantity {
  readonly text: string;
  /** Offsets in the text of the piece, from the sign of a currency to the unit; of what is counted not. */
  readonly start: number;
  readonly end: number;
  /** The figure alone, for what is to be written in its place. */
  readonly figure: { readonly start: number; readonly end: number };
  /** Worked out: 2,400,000 for £2.4m; 48.7 for 48.7%; 0.25 for “a quarter” and “one in four”. */
  readonly value: number;
  /** Decimal places as written. */
  readonly decimals: number;
  /** What the last digit that is written stands for: 100,000 in £2.4m, 0.1 in 48.7%. */
  readonly step: number;
  readonly unit: QuantityUnit;
  /** What is counted, in small letters: `primary schools`; empty where the words do not say. */
  readonly noun: string;
  /** The last word of that in the singular: `school`. */
  readonly head: string;
  readonly isInWords: boolean;
  /** Whether it is below nought as written, or has a plus sign. */
  readonly sign?: "+" | "-";
  readonly approximation?: Approximation;
  /** Of a range: its other end. `value` is the lower. */
  readonly upTo?: number;
  /** Of `18 of 24`: the whole, and where it stands. The noun is that of both. */
  readonly outOf?: {
    readonly value: number;
    readonly start: number;
    readonly end: number;
    readonly written: "of" | "out of" | "/" | "in";
  };
  /** Of a rate: per how many, such as 10,000. */
  readonly per?: number;
}

/** Whether an exact value, rounded as a figure is written, is that figure; a range holds what lies in it. */
export function agrees({ value, step, upTo, approximation }: Quantity, exact: number): boolean {
  const slack = step / 2 + Math.abs(exact) * 1e-9;
  if (upTo !== undefined) return exact >= value - slack && exact <= upTo + slack;
  if (approximation === "over" || approximation === "at-least")
    return exact >= value - slack && exact <= value * 1.25 + slack;
  if (approximation === "under" || approximation === "nearly" || approximation === "up-to")
    return exact <= value + slack && exact >= value * 0.75 - slack;
  if (approximation === "about") return Math.abs(exact - value) <= Math.max(slack, Math.abs(value) * 0.1);
  return Math.abs(exact - value) <= slack;
}
