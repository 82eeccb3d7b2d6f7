// The text of character codes, as a font's ToUnicode map has it: what a screen reader takes for the glyphs.
import { decodePDFRawStream, type PDFDict, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { readOperations } from "./content-tokens.ts";

/** Turns the bytes of a shown string, as Latin-1 text, into the text that they stand for. */
export type FontText = (codes: string) => string;

/** What a code without an entry in the map becomes, so that it is seen in a comparison. */
export const UNKNOWN = "\uFFFD";

/** Reads a font's ToUnicode map. Every code of a font without one is `UNKNOWN`. */
export function readFontText(font: PDFDict): FontText {
  const stream = font.lookup(PDFName.of("ToUnicode"));
  // Only composite fonts have codes of two bytes in what Chromium writes.
  const width = font.lookup(PDFName.of("Subtype")) === PDFName.of("Type0") ? 2 : 1;
  const texts =
    stream instanceof PDFRawStream ? readMap(decodePDFRawStream(stream).decode()) : new Map<number, string>();
  return (codes) => {
    let text = "";
    for (let index = 0; index < codes.length; index += width)
      text += texts.get(numberOf(codes.slice(index, index + width))) ?? UNKNOWN;
    return text;
  };
}

function readMap(bytes: Uint8Array): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { operator, operands } of readOperations(bytes)) {
    const step = operator === "endbfchar" ? 2 : operator === "endbfrange" ? 3 : 0;
    for (let index = 0; step > 0 && index < operands.length; index += step) {
      const [first, second, third] = operands.slice(index, index + step);
      if (typeof first !== "string") continue;
      if (step === 2 && typeof second === "string") texts.set(numberOf(first), utf16(second));
      if (step === 3 && typeof second === "string") {
        const start = numberOf(first);
        for (let code = start; code <= numberOf(second); code += 1) {
          const each = Array.isArray(third) ? third[code - start] : third;
          if (typeof each !== "string") continue;
          texts.set(code, Array.isArray(third) ? utf16(each) : utf16(each, code - start));
        }
      }
    }
  }
  return texts;
}

/** Text of big-endian UTF-16 bytes, the last unit raised by `offset`. */
function utf16(bytes: string, offset = 0): string {
  const units = Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) =>
    numberOf(bytes.slice(index * 2, index * 2 + 2)),
  );
  return String.fromCharCode(...units.map((unit, index) => unit + (index === units.length - 1 ? offset : 0)));
}

function numberOf(bytes: string): number {
  return [...bytes].reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0);
}
