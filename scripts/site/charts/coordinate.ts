// Places in a drawing as they are written: a tenth of a pixel is finer than any eye, and shorter than a fraction.

/** A length or a place to one decimal. */
export function coordinate(value: number): number {
  // Adding zero turns -0 into 0.
  return Math.round(value * 10) / 10 + 0;
}
