// Letters that are shown one after another in one line, with one font: where they are on the page, and which are cut.
import type { Content } from "../content/content-listener.ts";
import { type Box, boxAround, boxOfBox, combine, IDENTITY, type Matrix } from "../content/geometry.ts";
import type { GraphicsState } from "../content/graphics-state.ts";
import type { Glyph } from "../content/read-font.ts";

/** How much of a letter may be hidden, as a share of its size and in points: slanted letters reach over their place. */
const HIDDEN_SHARE = 0.1;
const HIDDEN_POINTS = 0.75;

/** The letters of a run under way. */
export class TextRun {
  readonly #glyphs: Glyph[] = [];
  readonly #places: number[] = [];
  #count = 0;
  #least = 0;
  #most = 0;
  #state: GraphicsState | undefined;
  #line: Matrix = IDENTITY;
  #y = 0;
  /** Where the line is on the page. */
  #place: Matrix = IDENTITY;

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** How high a line of the type is on the page, in points. */
  get sizeOnPage(): number {
    const [, , c, d] = this.#place;
    return Math.hypot(c, d) * this.#size;
  }

  get #size(): number {
    return this.#state?.size ?? 0;
  }

  /** Whether what is shown next goes on with it. */
  isOn({ state, position }: Content): boolean {
    return this.#count > 0 && this.#state === state && this.#y === position.y && this.#line === position.line;
  }

  /** Begins a run; the one before has to be cleared. */
  begin({ state, position }: Content): void {
    this.#state = state;
    this.#line = position.line;
    this.#y = position.y;
    this.#place = combine(position.matrix, state.matrix);
  }

  /** Adds a letter that stands at a place of the line. */
  add(glyph: Glyph, place: number): void {
    this.#glyphs[this.#count] = glyph;
    this.#places[this.#count] = place;
    if (this.#count === 0 || place < this.#least) this.#least = place;
    if (this.#count === 0 || place > this.#most) this.#most = place;
    this.#count += 1;
  }

  clear(): void {
    this.#count = 0;
  }

  /** The text of the run with a letter that is cut, or undefined if all of it can be seen. */
  findCut(): string | undefined {
    const { font, clip } = this.#state ?? {};
    if (font === undefined || clip === undefined) return undefined;
    const size = this.#size;
    const { left, bottom, right, top } = font.shapes.box;
    const whole = {
      left: this.#least + left * size,
      bottom: bottom * size,
      right: this.#most + right * size,
      top: top * size,
    };
    if (isWithin(boxOfBox(whole, this.#place), clip, 0)) return undefined;
    const hidden = Math.max(HIDDEN_POINTS, HIDDEN_SHARE * this.#extentOnPage());
    for (let at = 0; at < this.#count; at += 1) {
      const { code = 0, text = "" } = this.#glyphs[at] ?? {};
      const outline = /^\s+$/u.test(text) ? undefined : font.shapes.outlineOf(code);
      if (!outline) continue;
      const from = this.#places[at] ?? 0;
      const box = {
        left: from + outline.left * size,
        bottom: outline.bottom * size,
        right: from + outline.right * size,
        top: outline.top * size,
      };
      if (!isWithin(boxOfBox(box, this.#place), clip, hidden)) return this.#text();
    }
    return undefined;
  }

  /** How high or wide a letter is on the page, whichever is more. */
  #extentOnPage(): number {
    const size = this.#size;
    const [a, b, c, d] = this.#place;
    const turned: Matrix = [a, b, c, d, 0, 0];
    const up = boxAround(
      [
        [0, 0],
        [0, size],
      ],
      turned,
    );
    const along = boxAround(
      [
        [0, 0],
        [size, 0],
      ],
      turned,
    );
    return Math.max(up.top - up.bottom, along.right - along.left);
  }

  #text(): string {
    return this.#glyphs
      .slice(0, this.#count)
      .map(({ text = "" }) => text)
      .join("");
  }
}

/** Whether a box lies in another, or reaches over its sides by no more than `hidden`. */
export function isWithin(box: Box, around: Box, hidden: number): boolean {
  return (
    box.left >= around.left - hidden &&
    box.right <= around.right + hidden &&
    box.bottom >= around.bottom - hidden &&
    box.top <= around.top + hidden
  );
}
