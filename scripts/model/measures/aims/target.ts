// A target as it is meant: a figure, a range, a margin about a figure, or words; and whether a figure meets it.

/** Which way is good: high or low figures, figures within a range, or neither. */
export type Polarity = "high" | "low" | "range" | "info";

/** Whether a figure meets a target that is that very figure; said only where its officer says it. */
interface Exact {
  readonly exactly?: "met" | "missed";
  /** With how many decimal places it was typed, where its figures do not show them. */
  readonly places?: number;
}

/** How a figure below a range is rated, where that is not as one above it. */
type BelowRange = "green" | "amber" | "none";

/** What a measure is to reach. */
export type Aim =
  | ({ readonly kind: "figure"; readonly value: number } & Exact)
  /** Both ends belong to it, unless they are missed exactly. */
  | ({
      readonly kind: "range";
      readonly from: number;
      readonly to: number;
      readonly below?: BelowRange;
    } & Exact)
  | { readonly kind: "words"; readonly text: string };

/** A target as written: one figure, two ends, a figure with a margin, or words. */
export interface WrittenAim {
  readonly value?: number;
  readonly within?: number;
  readonly from?: number;
  readonly to?: number;
  readonly text?: string;
  readonly exactly?: "met" | "missed";
  readonly below?: BelowRange;
  readonly places?: number;
}

/** Reads a target; undefined where nothing of it says what to reach. */
export function readAim({
  value,
  within,
  from,
  to,
  text,
  exactly,
  below,
  places,
}: WrittenAim): Aim | undefined {
  const exact = {
    ...(exactly === undefined ? {} : { exactly }),
    ...(places === undefined ? {} : { places }),
  };
  const range = { kind: "range", ...exact, ...(below === undefined ? {} : { below }) } as const;
  if (value !== undefined && within !== undefined)
    return { ...range, from: value - Math.abs(within), to: value + Math.abs(within) };
  if (from !== undefined && to !== undefined)
    return { ...range, from: Math.min(from, to), to: Math.max(from, to) };
  if (value !== undefined) return { kind: "figure", value, ...exact };
  return text === undefined ? undefined : { kind: "words", text };
}

/**
 * How far a figure falls short of its target, in the measure's own unit: 0 where it is met, and larger the worse it
 * is. Undefined where no figure can be held against the target: for information alone, words, or below a range that says so.
 */
export function shortfall(value: number, polarity: Polarity, aim: Aim | undefined): number | undefined {
  if (aim === undefined || aim.kind === "words" || polarity === "info") return undefined;
  const { from, to } = boundsOf(aim, polarity);
  if (isBelowRange(value, polarity, aim) && aim.kind === "range") {
    if (aim.below === "green") return 0;
    if (aim.below === "none") return undefined;
  }
  if (aim.exactly === "missed" && (value === from || value === to)) return hair;
  return Math.max(0, from - value, value - to);
}

/** Less than any two figures are apart: how far one falls short that is the very figure it was to go beyond. */
const hair = Number.MIN_VALUE;

/** Whether a figure lies below a range that is good. */
export function isBelowRange(value: number, polarity: Polarity, aim: Aim | undefined): boolean {
  return polarity === "range" && aim?.kind === "range" && value < aim.from;
}

/** The figures that meet a target, from one to another. */
function boundsOf(
  aim: Extract<Aim, { kind: "figure" | "range" }>,
  polarity: Polarity,
): { readonly from: number; readonly to: number } {
  const { from, to } = aim.kind === "range" ? aim : { from: aim.value, to: aim.value };
  if (polarity === "high") return { from, to: Number.POSITIVE_INFINITY };
  if (polarity === "low") return { from: Number.NEGATIVE_INFINITY, to };
  return { from, to };
}
