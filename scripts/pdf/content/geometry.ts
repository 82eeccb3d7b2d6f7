// Matrices and boxes of painting (ISO 32000-1, 8.3.3).

/** `[a b c d e f]`: (x, y) becomes (a·x + c·y + e, b·x + d·y + f). */
export type Matrix = readonly [number, number, number, number, number, number];

/** A rectangle with sides along the axes, its lower left corner first. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** A box in which nothing can be seen. */
export const NOTHING: Box = { left: 0, bottom: 0, right: 0, top: 0 };

/** The matrix that does `inner` first and then `outer`. */
export function combine([a, b, c, d, e, f]: Matrix, outer: Matrix): Matrix {
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** The box around where a matrix takes points; there is at least one. */
export function boxAround(
  points: readonly (readonly [x: number, y: number])[],
  [a, b, c, d, e, f]: Matrix,
): Box {
  const xs = points.map(([x, y]) => a * x + c * y + e);
  const ys = points.map(([x, y]) => b * x + d * y + f);
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

/** The box around a rectangle given by a corner and its size. */
export function boxOfRectangle(x: number, y: number, width: number, height: number, matrix: Matrix): Box {
  return boxOfSides(x, y, x + width, y + height, matrix);
}

/** The box around where a matrix takes a box. */
export function boxOfBox({ left, bottom, right, top }: Box, matrix: Matrix): Box {
  return boxOfSides(left, bottom, right, top, matrix);
}

/** Asked for every line of text, so that no lists are made for it. */
function boxOfSides(x: number, y: number, u: number, v: number, [a, b, c, d, e, f]: Matrix): Box {
  return {
    left: Math.min(a * x, a * u) + Math.min(c * y, c * v) + e,
    bottom: Math.min(b * x, b * u) + Math.min(d * y, d * v) + f,
    right: Math.max(a * x, a * u) + Math.max(c * y, c * v) + e,
    top: Math.max(b * x, b * u) + Math.max(d * y, d * v) + f,
  };
}

/** The smallest box that holds both. */
export function unite(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (!one || !other) return one ?? other;
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  };
}

/** What is in both boxes; undefined if nothing is. An undefined box has no sides and holds everything. */
export function intersect(one: Box, other: Box | undefined): Box | undefined {
  if (!other) return one;
  const box = {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
  return box.left <= box.right && box.bottom <= box.top ? box : undefined;
}
