// Collects the words that operations show as lines of text: with replacements of single letters, and with the parts
// that are painted from right to left turned round.
import type { MarkedContent } from "../content/marked-content.ts";
import type { FontReading } from "../content/read-font.ts";
import type { Line } from "./painting.ts";

/** The lines of one marked sequence under way. */
export class TextLines {
  readonly lines: Line[] = [];
  #parts: string[] = [];
  #end = 0;
  #last: Line["last"] | undefined;
  #font: FontReading | undefined;
  #replacement: { readonly mark: MarkedContent; readonly text: string; used: boolean } | undefined;
  #reversed: MarkedContent | undefined;

  /** Adds what an operation shows in a font. */
  show({ start, end, text }: Line["last"], font: FontReading | undefined): void {
    this.#end = end;
    this.#font = font;
    this.#last = { start, end, text: this.#replacement ? "" : text };
    if (!this.#replacement) this.#parts.push(text);
    else if (!this.#replacement.used) {
      this.#replacement.used = true;
      this.#parts.push(this.#replacement.text);
    }
  }

  /** Begins a stretch that stands for `text` whatever is shown in it. */
  replace(mark: MarkedContent, text: string): void {
    this.#replacement ??= { mark, text, used: false };
  }

  /** Begins a stretch whose characters are painted in the order opposite to reading. */
  reverse(mark: MarkedContent): void {
    if (this.#reversed) return;
    this.endLine();
    this.#reversed = mark;
  }

  /** Ends what a mark began; `end` is where the operation that closes it ends. */
  leave(mark: MarkedContent, end: number): void {
    // A space that is added must not stand inside what is replaced or turned round.
    if (this.#last) this.#end = end;
    if (this.#replacement?.mark === mark) this.#replacement = undefined;
    if (this.#reversed !== mark) return;
    this.#parts.reverse();
    this.endLine();
    this.#reversed = undefined;
  }

  /** Ends the line under way, if there is one. */
  endLine(): void {
    if (this.#last) {
      const space = this.#font && showSpace(this.#font);
      this.lines.push({ text: this.#parts.join(""), end: this.#end, last: this.#last, space });
    }
    this.#parts = [];
    this.#last = undefined;
  }
}

/** The operation that shows a space in a font; undefined if it has none. */
export function showSpace({ spaceCode }: FontReading): string | undefined {
  return spaceCode && `<${Buffer.from(spaceCode).toString("hex")}> Tj`;
}
