// Finishing step: writes integers that PDF/A-2 finds too large as real numbers, which may be far larger (ISO 19005-2,
// 6.1.13). A picture that draws a long way past its edge has them, for instance to fill all there is.
import { inflateSync } from "node:zlib";
import { PDFName, type PDFObject, PDFRawStream } from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";

const FLATE = PDFName.of("FlateDecode");

/** Changes the painting of pages, forms and patterns so that it paints the same. */
export const widenIntegers: FinishStep = (document) => {
  const { context } = document;
  const paintings = new Set<PDFObject | undefined>(
    document.getPages().map((page) => context.lookup(page.node.get(PDFName.of("Contents")))),
  );
  for (const [reference, stream] of context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || !(paintings.has(stream) || isPainting(stream))) continue;
    const { dict } = stream;
    if (dict.get(PDFName.of("Filter")) !== FLATE) continue;
    const bytes = inflateSync(stream.contents);
    if (!hasLongNumber(bytes)) continue;
    const painting = bytes.toString("latin1");
    const widened = widen(painting);
    if (widened === painting) continue;
    const changed = context.flateStream(Buffer.from(widened, "latin1"));
    for (const key of [PDFName.of("Length"), PDFName.of("Filter")]) {
      const value = changed.dict.get(key);
      if (value) dict.set(key, value);
    }
    context.assign(reference, PDFRawStream.of(dict, changed.contents));
  }
};

/** Whether there are ten digits in a row: hardly ever, and quick to see. */
function hasLongNumber(bytes: Uint8Array): boolean {
  // Every tenth byte of ten digits in a row is one of them.
  for (let position = 9; position < bytes.length; position += 10) {
    if (!isDigit(bytes[position])) continue;
    let start = position;
    while (isDigit(bytes[start - 1])) start -= 1;
    let end = position;
    while (isDigit(bytes[end + 1])) end += 1;
    if (end - start >= 9) return true;
  }
  return false;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isPainting({ dict }: PDFRawStream): boolean {
  return dict.get(PDFName.of("Subtype")) === PDFName.of("Form") || dict.has(PDFName.of("PaintType"));
}

const LARGEST = 2 ** 31 - 1;

/** Chromium writes strings in hexadecimal and without white space, so that numbers alone stand between spaces. */
function widen(painting: string): string {
  return painting.replace(/(?<![^\s[])-?\d{10,}(?![^\s\]])/g, (integer) =>
    Math.abs(Number(integer)) > LARGEST ? `${integer}.0` : integer,
  );
}
