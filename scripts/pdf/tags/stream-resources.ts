// What the operations of a content stream name: fonts, forms and properties of marks (ISO 32000-1, 7.8.3).
import {
  PDFArray,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from "@cantoo/pdf-lib";
import type { Operand } from "../content/operand.ts";
import { type FontReading, readFont } from "../content/read-font.ts";
import type { Operation } from "../content/read-operations.ts";
import { itemsOf, lookUpDict, lookUpItems, lookUpName } from "../look-up.ts";
import { type Box, IDENTITY, type Matrix } from "./geometry.ts";

/** A font at a size. */
export interface ShownFont {
  readonly reading: FontReading | undefined;
  readonly size: number;
  /** The operation that shows a space; undefined if the font has none. */
  readonly space: string | undefined;
}

/** A form that a stream can paint. */
export interface Form {
  readonly reference: PDFRef;
  readonly dictionary: PDFDict;
  readonly matrix: Matrix;
  readonly box: Box;
  /** Whether it, or a form in it, has marked content with numbers. */
  readonly isMarked: boolean;
}

/** The resources of one stream. Names that stand for nothing give undefined. */
export interface StreamResources {
  readonly noFont: ShownFont;
  /** The font of a `Tf`. */
  findFont(operation: Operation): ShownFont;
  findForm(name: string): Form | undefined;
  /** A property of a mark, whose properties stand in the stream or in the resources. */
  readProperty(properties: Operand | undefined, key: string): Operand | undefined;
  /** The text of a PDF string. */
  decodeText(bytes: Uint8Array): string;
  /** What shows a space in any font of the stream, the font with it; undefined if none has one. */
  readonly spaceInAnyFont: string | undefined;
}

/** The fonts of a document that were read, so that none is read twice. */
export type FontCache = Map<PDFDict, FontReading>;

/** Opens the resources of a stream. */
export function openResources(resources: PDFDict | undefined, cache: FontCache): StreamResources {
  const noFont: ShownFont = { reading: undefined, size: 0, space: undefined };
  const fonts = resources && lookUpDict(resources, "Font");
  const objects = resources && lookUpDict(resources, "XObject");
  const properties = resources && lookUpDict(resources, "Properties");
  const readCached = (name: string): FontReading | undefined => {
    const font = fonts && lookUpDict(fonts, name);
    if (!font) return undefined;
    const reading = cache.get(font) ?? readFont(font);
    cache.set(font, reading);
    return reading;
  };
  return {
    noFont,
    findFont(operation) {
      const [name, size] = operation.operands;
      const reading = typeof name === "string" ? readCached(name) : undefined;
      return { reading, size: typeof size === "number" ? size : 0, space: reading && showSpace(reading) };
    },
    findForm: (name) => (objects ? readForm(objects, name) : undefined),
    readProperty(operand, key) {
      if (operand instanceof Map) return operand.get(key);
      const named = typeof operand === "string" && properties ? lookUpDict(properties, operand) : undefined;
      return named && toOperand(named.lookup(PDFName.of(key)));
    },
    decodeText: (bytes) => PDFHexString.of(Buffer.from(bytes).toString("hex")).decodeText(),
    get spaceInAnyFont() {
      for (const key of fonts?.keys() ?? []) {
        const name = key.decodeText();
        const reading = readCached(name);
        const space = reading && showSpace(reading);
        if (space !== undefined) return `/${name} 1 Tf ${space}`;
      }
      return undefined;
    },
  };
}

function showSpace({ spaceCode }: FontReading): string | undefined {
  return spaceCode && `<${Buffer.from(spaceCode).toString("hex")}> Tj`;
}

function readForm(objects: PDFDict, name: string): Form | undefined {
  const reference = objects.get(PDFName.of(name));
  const dictionary = lookUpDict(objects, name);
  if (!dictionary || !(reference instanceof PDFRef) || lookUpName(dictionary, "Subtype") !== "Form")
    return undefined;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(dictionary, "Matrix");
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(dictionary, "BBox");
  return {
    reference,
    dictionary,
    matrix: dictionary.has(PDFName.of("Matrix")) ? [a, b, c, d, e, f] : IDENTITY,
    box: { left, bottom, right, top },
    isMarked: hasMarks(dictionary, new Set()),
  };
}

/** A form with numbers of its own says so, since the numbers lead back to the tags. */
function hasMarks(form: PDFDict, seen: Set<PDFDict>): boolean {
  if (seen.has(form)) return false;
  seen.add(form);
  if (form.has(PDFName.of("StructParents"))) return true;
  const resources = lookUpDict(form, "Resources");
  const objects = resources && lookUpDict(resources, "XObject");
  return (objects?.keys() ?? []).some((key) => {
    const inner = objects && lookUpDict(objects, key.decodeText());
    return inner !== undefined && lookUpName(inner, "Subtype") === "Form" && hasMarks(inner, seen);
  });
}

function numbersIn(dictionary: PDFDict, key: string): readonly number[] {
  return lookUpItems(dictionary, key).flatMap((item) => (item instanceof PDFNumber ? [item.asNumber()] : []));
}

function toOperand(object: PDFObject | undefined): Operand | undefined {
  if (object instanceof PDFNumber) return object.asNumber();
  if (object instanceof PDFName) return object.decodeText();
  if (object instanceof PDFArray) return itemsOf(object).flatMap((item) => toOperand(item) ?? []);
  return object && "asBytes" in object && typeof object.asBytes === "function" ? object.asBytes() : undefined;
}

/** The numbers among the operands of an operation. */
export function numbersOf(operation: Operation): readonly number[] {
  return operation.operands.filter((operand) => typeof operand === "number");
}

/** The text that an operation shows in a font; what the font does not know is left out. */
export function textOf(operation: Operation, { reading }: ShownFont): string {
  if (!reading) return "";
  let text = "";
  for (const operand of operation.operands) {
    if (operand instanceof Uint8Array) text += reading.textOf(operand);
    else if (Array.isArray(operand)) {
      for (const part of operand) if (part instanceof Uint8Array) text += reading.textOf(part);
    }
  }
  return text;
}
