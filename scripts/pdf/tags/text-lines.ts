// Collects the words that operations show as lines of text: with replacements of single letters, and with the parts
// that are painted from right to left turned round.
import type { Operation } from "../content/read-operations.ts";
import type { Line, Span } from "./painting.ts";
import { type ShownFont, textOf } from "./stream-resources.ts";

/** The lines of one marked sequence under way. */
export class TextLines {
  readonly lines: Line[] = [];
  #parts: string[] = [];
  #end = 0;
  #last: Line["last"] | undefined;
  #space: string | undefined;
  #replacement: { readonly text: string; readonly depth: number; used: boolean } | undefined;
  #reversedDepth: number | undefined;

  /** Adds what an operation shows. */
  show(operation: Operation, font: ShownFont): void {
    this.#end = operation.end;
    this.#space = font.space;
    const text = textOf(operation, font);
    this.#last = { start: operation.start, end: operation.end, text: this.#replacement ? "" : text };
    if (!this.#replacement) this.#parts.push(text);
    else if (!this.#replacement.used) {
      this.#replacement.used = true;
      this.#parts.push(this.#replacement.text);
    }
  }

  /** Begins a stretch, marked at `depth`, that stands for `text` whatever is shown in it. */
  replace(text: string, depth: number): void {
    this.#replacement ??= { text, depth, used: false };
  }

  /** Begins a stretch, marked at `depth`, whose characters are painted in the order opposite to reading. */
  reverse(depth: number): void {
    if (this.#reversedDepth !== undefined) return;
    this.endLine();
    this.#reversedDepth = depth;
  }

  /** Ends the stretches that were marked deeper than `depth`, with the operation that ends them. */
  leave(depth: number, operation: Span): void {
    // A space that is added must not stand inside what is replaced or turned round.
    if (this.#last) this.#end = operation.end;
    if (this.#replacement && depth < this.#replacement.depth) this.#replacement = undefined;
    if (this.#reversedDepth === undefined || depth >= this.#reversedDepth) return;
    this.#parts.reverse();
    this.endLine();
    this.#reversedDepth = undefined;
  }

  /** Ends the line under way, if there is one. */
  endLine(): void {
    if (this.#last) {
      this.lines.push({ text: this.#parts.join(""), end: this.#end, last: this.#last, space: this.#space });
    }
    this.#parts = [];
    this.#last = undefined;
  }
}
