// Where the next glyph of a text object stands (ISO 32000-1, 9.4.2 and 9.4.4).
import { IDENTITY, type Matrix } from "./geometry.ts";
import type { GraphicsState } from "./graphics-state.ts";
import type { Glyph } from "./read-font.ts";

const SPACE = 32;

/** A place in a text object. */
export class TextPosition {
  #line: Matrix = IDENTITY;
  /** Where operations have moved to last, in the coordinates of the line; how far from there the next glyph is; the one before it. */
  #x = 0;
  #y = 0;
  #kern = 0;
  #last: Glyph | undefined;

  /** The matrix of the line without what moves along it. */
  get matrix(): Matrix {
    const [a, b, c, d, e, f] = this.#line;
    return [a, b, c, d, c * this.#y + e, d * this.#y + f];
  }

  /** What `Tm` has set, and how far across it operations have moved since: both stay the same along a line. */
  get line(): Matrix {
    return this.#line;
  }

  get y(): number {
    return this.#y;
  }

  /** Tells lines from each other that are set in one way. */
  get height(): number {
    return this.#line[5] + this.#y;
  }

  /** Begins a text object, or a line with a matrix of its own. */
  start(line: Matrix): void {
    this.#line = line;
    this.#x = 0;
    this.#y = 0;
    this.#kern = 0;
    this.#last = undefined;
  }

  /** Moves from where operations have moved to last. */
  move(x: number, y: number): void {
    this.#x += x;
    this.#y += y;
    this.#kern = 0;
    this.#last = undefined;
  }

  /** Puts a glyph where it stands, and returns how far along the line that is. */
  place(glyph: Glyph, state: GraphicsState): number {
    this.settle(state);
    this.#last = glyph;
    return this.#x + this.#kern;
  }

  /** Moves back by thousandths of the size of the font, as numbers in `TJ` do. */
  kern(thousandths: number, { size, stretch }: GraphicsState): void {
    this.#kern -= (thousandths / 1000) * size * stretch;
  }

  /**
   * Moves behind the glyph before, which has to be done before the font or the spaces change. Nearly every glyph has been
   * moved to, so that the widths of few are asked for.
   */
  settle({ font, size, letterSpace, wordSpace, stretch }: GraphicsState): void {
    if (this.#last === undefined) return;
    const { code, length } = this.#last;
    const space = letterSpace + (code === SPACE && length === 1 ? wordSpace : 0);
    this.#kern += ((font?.shapes.widthOf(code) ?? 0) * size + space) * stretch;
    this.#last = undefined;
  }
}
