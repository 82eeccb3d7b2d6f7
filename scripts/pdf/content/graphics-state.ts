// The graphics state of a content stream, as far as it says where and with what something is painted (ISO 32000-1, 8.4
// and 9.3).
import { type Box, combine, IDENTITY, type Matrix } from "./geometry.ts";
import type { FontReading } from "./read-font.ts";
import type { Operation } from "./read-operations.ts";

/** The state at one place of a stream. Another is made where an operation changes it. */
export interface GraphicsState {
  readonly matrix: Matrix;
  /** The box that nothing is painted outside of; undefined before there is one. */
  readonly clip: Box | undefined;
  readonly font: FontReading | undefined;
  readonly size: number;
  readonly leading: number;
  /** What is added to the width of each letter, and of each space of one byte, and how wide letters are drawn. */
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly stretch: number;
}

/** The state in which a page begins, of which `clip` is shown. */
export function initialState(clip: Box | undefined): GraphicsState {
  return {
    matrix: IDENTITY,
    clip,
    font: undefined,
    size: 0,
    leading: 0,
    letterSpace: 0,
    wordSpace: 0,
    stretch: 1,
  };
}

/** The state after `cm`, or in a form: `inner` is done first. */
export function transform(state: GraphicsState, inner: Matrix): GraphicsState {
  return { ...state, matrix: combine(inner, state.matrix) };
}

/** The six numbers of an operation that has them. */
export function matrixOf({ numbers: [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] }: Operation): Matrix {
  return [a, b, c, d, e, f];
}

/** The state after one of the operators `TL`, `Tc`, `Tw` and `Tz`. */
export function setTextParameter(state: GraphicsState, operator: string, value: number): GraphicsState {
  switch (operator) {
    case "TL":
      return { ...state, leading: value };
    case "Tc":
      return { ...state, letterSpace: value };
    case "Tw":
      return { ...state, wordSpace: value };
    default:
      return { ...state, stretch: value / 100 };
  }
}
