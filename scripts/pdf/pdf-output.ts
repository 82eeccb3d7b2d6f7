// The bytes of a PDF while it is written: one piece that grows, as a piece for each object would take longer to
// make, to hash and to clear away than to fill.
import type { PDFObject } from "@cantoo/pdf-lib";

/** Bytes that are written one after another. */
export class PdfOutput {
  #room = Buffer.alloc(1 << 16);
  #length = 0;

  /** How many bytes there are. */
  get length(): number {
    return this.#length;
  }

  /** What was written so far, until more is written. */
  get written(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  /** Writes text, of which every character is ASCII. */
  addText(text: string): void {
    this.#makeRoom(text.length);
    this.#length += this.#room.write(text, this.#length, "latin1");
  }

  /** Writes an object as it stands in a file. */
  addObject(object: Pick<PDFObject, "sizeInBytes" | "copyBytesInto">): void {
    const size = object.sizeInBytes();
    this.#makeRoom(size);
    object.copyBytesInto(this.#room, this.#length);
    this.#length += size;
  }

  #makeRoom(size: number): void {
    const needed = this.#length + size;
    if (needed <= this.#room.length) return;
    const room = Buffer.alloc(Math.max(needed, 2 * this.#room.length));
    room.set(this.written);
    this.#room = room;
  }
}
