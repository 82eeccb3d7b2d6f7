// Which offset of a text as it was written each offset of the text as it is read comes from: markup, escapes and indents
// lie between.
import { lastNotAbove } from "./line-starts.ts";

/** A map that grows with the text that is read. */
export class TextMap {
  readonly #read: number[] = [];
  readonly #written: number[] = [];

  /** Notes that what is read from an offset on is written from another on, sign for sign, until the next such note. */
  add(read: number, written: number): void {
    const last = this.#read.length - 1;
    const [before, from] = [this.#read[last], this.#written[last]];
    if (before !== undefined && from !== undefined && written - from === read - before) return;
    this.#read.push(read);
    this.#written.push(written);
  }

  /** Where in the written text an offset of the read one stands. */
  writtenAt(offset: number): number {
    const at = Math.max(0, lastNotAbove(this.#read, offset));
    return (this.#written[at] ?? 0) + offset - (this.#read[at] ?? 0);
  }
}
