// What the operations of a content stream name: fonts, forms and the properties of marked content (ISO 32000-1, 7.8.3).
import {
  PDFArray,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { itemsOf, lookUpDict, lookUpName, lookUpNumbers } from "../reading/look-up.ts";
import { type Box, IDENTITY, type Matrix } from "./geometry.ts";
import type { Operand } from "./operand.ts";
import { type FontReading, readFont } from "./read-font.ts";

/** The fonts of a document that were read, so that none is read twice. */
export type FontCache = Map<PDFDict, FontReading>;

/** A form that a stream can paint. */
export interface Form {
  readonly reference: PDFRef;
  readonly object: PDFStream;
  readonly matrix: Matrix;
  readonly box: Box;
}

/** The resources of one stream. Names that stand for nothing give undefined. */
export class ContentResources {
  readonly dictionary: PDFDict | undefined;
  readonly #cache: FontCache;
  readonly #named = new Map<string, FontReading>();

  constructor(dictionary: PDFDict | undefined, cache: FontCache) {
    this.dictionary = dictionary;
    this.#cache = cache;
  }

  /** Most lines name one of few fonts anew. */
  findFont(name: Operand | undefined): FontReading | undefined {
    if (typeof name !== "string") return undefined;
    const named = this.#named.get(name);
    const font = named ? undefined : this.#find("Font", name);
    if (!font) return named;
    const reading = this.#cache.get(font) ?? readFont(font);
    this.#cache.set(font, reading);
    this.#named.set(name, reading);
    return reading;
  }

  /** All fonts by their names. */
  *listFonts(): Iterable<readonly [name: string, font: FontReading]> {
    for (const key of this.#category("Font")?.keys() ?? []) {
      const name = key.decodeText();
      const font = this.findFont(name);
      if (font) yield [name, font];
    }
  }

  /** What `Do` paints. */
  findObject(name: Operand | undefined): Form | "image" | undefined {
    const objects = typeof name === "string" ? this.#category("XObject") : undefined;
    const reference = objects?.get(PDFName.of(String(name)));
    const object = objects?.context.lookup(reference);
    if (!(object instanceof PDFStream)) return undefined;
    if (lookUpName(object.dict, "Subtype") !== "Form" || !(reference instanceof PDFRef)) return "image";
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = lookUpNumbers(object.dict, "Matrix");
    const [left = 0, bottom = 0, right = 0, top = 0] = lookUpNumbers(object.dict, "BBox");
    return {
      reference,
      object,
      matrix: object.dict.has(PDFName.of("Matrix")) ? [a, b, c, d, e, f] : IDENTITY,
      box: { left, bottom, right, top },
    };
  }

  /** A property of marked content, whose properties stand in the stream or among the resources. */
  findProperty(properties: Operand | undefined, key: string): Operand | undefined {
    if (properties instanceof Map) return properties.get(key);
    const named = typeof properties === "string" ? this.#find("Properties", properties) : undefined;
    return named && toOperand(named.lookup(PDFName.of(key)));
  }

  #find(category: string, name: string): PDFDict | undefined {
    const dictionary = this.#category(category);
    return dictionary && lookUpDict(dictionary, name);
  }

  #category(name: string): PDFDict | undefined {
    return this.dictionary && lookUpDict(this.dictionary, name);
  }
}

function toOperand(object: PDFObject | undefined): Operand | undefined {
  if (object instanceof PDFNumber) return object.asNumber();
  if (object instanceof PDFName) return object.decodeText();
  if (object instanceof PDFArray) return itemsOf(object).flatMap((item) => toOperand(item) ?? []);
  return object && "asBytes" in object && typeof object.asBytes === "function" ? object.asBytes() : undefined;
}

/** The text of an operand that is a string. */
export function textOfOperand(operand: Operand | undefined): string | undefined {
  return operand instanceof Uint8Array
    ? PDFHexString.of(Buffer.from(operand).toString("hex")).decodeText()
    : undefined;
}
