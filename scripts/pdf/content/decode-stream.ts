// The bytes that a stream of a PDF holds when its filters are undone.
import { constants, inflateSync } from "node:zlib";
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPageLeaf,
  PDFRawStream,
  PDFStream,
} from "@cantoo/pdf-lib";

/** A stream that cannot be decoded: a filter for pictures, a predictor, or damaged data. */
export class StreamError extends Error {
  override readonly name = "StreamError";
}

/** Decodes a stream; one that is cut off gives what there is. Throws {@link StreamError}. */
export function decodeStream(stream: PDFStream): Uint8Array {
  const raw = stream instanceof PDFRawStream ? stream : PDFRawStream.of(stream.dict, stream.getContents());
  try {
    const filters = listOf(raw.dict, "Filter");
    if (listOf(raw.dict, "DecodeParms").some(hasPredictor)) throw new Error("Predictors are for pictures.");
    if (raw.transform === undefined && filters.length === 0) return raw.contents;
    // Node inflates many times as fast as the library, and stops where it is too much.
    if (raw.transform === undefined && filters.every((filter) => filter === PDFName.of("FlateDecode")))
      return filters.reduce(inflate, raw.contents);
    return decodePDFRawStream(raw).decode();
  } catch (cause) {
    throw new StreamError("A stream of the PDF cannot be decoded.", { cause });
  }
}

/** What `decode` gives, or undefined if the stream that it decodes cannot be. */
export function decodeOrNothing(decode: () => Uint8Array): Uint8Array | undefined {
  try {
    return decode();
  } catch (error) {
    if (error instanceof StreamError) return undefined;
    throw error;
  }
}

/** The most that one stream may hold: pages with maps of whole counties have about a tenth of it. */
export const largestStream = 100_000_000;

function inflate(bytes: Uint8Array): Uint8Array {
  return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: largestStream });
}

/**
 * Decodes the content of a page: its stream or its streams, joined by line ends as the format asks. Offsets of
 * operations count in what this returns. Empty for a page without content. Throws {@link StreamError}.
 */
export function decodePageContent(page: PDFPageLeaf): Uint8Array {
  const contents: unknown = page.Contents();
  if (contents instanceof PDFStream) return decodeStream(contents);
  if (!(contents instanceof PDFArray)) return new Uint8Array();
  const streams = itemsOf(contents).filter((part) => part instanceof PDFStream);
  return Buffer.concat(streams.flatMap((stream) => [decodeStream(stream), LINE_END]));
}

const LINE_END = Uint8Array.of(0x0a);

/** The value of a key that holds one thing, a list of them, or nothing. */
function listOf(dictionary: PDFDict, key: string): unknown[] {
  const value = dictionary.lookup(PDFName.of(key));
  if (value instanceof PDFArray) return itemsOf(value);
  return value === undefined ? [] : [value];
}

function itemsOf(array: PDFArray): unknown[] {
  return Array.from({ length: array.size() }, (_, index) => array.lookup(index));
}

function hasPredictor(parameters: unknown): boolean {
  if (!(parameters instanceof PDFDict)) return false;
  const predictor = parameters.lookup(PDFName.of("Predictor"));
  return predictor instanceof PDFNumber && predictor.asNumber() > 1;
}
