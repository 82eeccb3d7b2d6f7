// Everything that a file says, in whatever it is packed: as bytes, as text of two bytes a letter, unpacked, and of a PDF
// each stream, string and page.
import { gunzipSync } from "node:zlib";
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** All readings of a file in small letters and without white space, so that no break of a line hides a word. */
export async function readingsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const readings = [...plainReadings(bytes)];
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) readings.push(...plainReadings(gunzipSync(bytes)));
  if (Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-")
    readings.push(...(await pdfReadings(bytes)));
  return readings.map((text) => text.toLowerCase().replace(/\s+/g, ""));
}

function plainReadings(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes);
  // Text of two bytes a letter may begin at an even or at an odd byte.
  const wide = [0, 1].flatMap((start) => {
    const even = buffer.subarray(start, start + Math.floor((buffer.length - start) / 2) * 2);
    return [even.toString("utf16le"), Buffer.from(even).swap16().toString("utf16le")];
  });
  // Long lines of calendars are folded, which leaves a space behind each break.
  return [buffer.toString("utf8"), buffer.toString("utf8").replace(/\r\n /g, ""), ...wide];
}

async function pdfReadings(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const readings: string[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) {
      const decoded = decodeStream(object);
      if (decoded !== undefined) readings.push(...plainReadings(decoded));
    }
    readings.push(stringsIn(object instanceof PDFStream ? object.dict : object).join("\n"));
  }
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    readings.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  return readings;
}

/** The bytes of a stream unpacked; undefined for a picture in a form of its own, whose bytes are searched as they are. */
function decodeStream(stream: PDFRawStream): Uint8Array | undefined {
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    return undefined;
  }
}

function stringsIn(object: PDFObject): readonly string[] {
  if (object instanceof PDFString || object instanceof PDFHexString) return [object.decodeText()];
  if (object instanceof PDFArray) return object.asArray().flatMap(stringsIn);
  if (object instanceof PDFDict)
    return object.entries().flatMap(([key, value]) => [key.decodeText(), ...stringsIn(value)]);
  return [object.toString()];
}
