// A target as it is meant: a figure, a range, a margin about a figure, or words; and whether a figure meets it.

/** Which way is good: high or low figures, figures within a range, or neither. */
export type Polarity = "high" | "low" | "range" | "info";

/** What a measure is to reach. */
export type Aim =
  | { readonly kind: "figure"; readonly value: number }
  /** Both ends belong to it. */
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  | { readonly kind: "words"; readonly text: string };

/** A target as written: one figure, two ends, a figure with a margin, or words. */
export interface WrittenAim {
  readonly value?: number;
  readonly within?: number;
  readonly from?: number;
  readonly to?: number;
  readonly text?: string;
}

/** Reads a target; undefined where nothing of it says what to reach. */
export function readAim({ value, within, from, to, text }: WrittenAim): Aim | undefined {
  if (value !== undefined && within !== undefined)
    return { kind: "range", from: value - Math.abs(within), to: value + Math.abs(within) };
  if (from !== undefined && to !== undefined)
    return { kind: "range", from: Math.min(from, to), to: Math.max(from, to) };
  if (value !== undefined) return { kind: "figure", value };
  return text === undefined ? undefined : { kind: "words", text };
}

/**
 * How far a figure falls short of its target, in the measure's own unit: 0 where it is met, and larger the worse it
 * is. Undefined where no figure can be held against the target: for information alone, or words.
 */
export function shortfall(value: number, polarity: Polarity, aim: Aim | undefined): number | undefined {
  if (aim === undefined || aim.kind === "words" || polarity === "info") return undefined;
  const { from, to } = boundsOf(aim, polarity);
  return Math.max(0, from - value, value - to);
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
