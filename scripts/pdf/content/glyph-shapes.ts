// How wide the glyphs of a font are, and how far their outlines reach (ISO 32000-1, 9.7.4.3; OpenType, glyf and loca).
import { PDFArray, PDFDict, PDFNumber } from "@cantoo/pdf-lib";
import {
  lookUpDict,
  lookUpItems,
  lookUpName,
  lookUpNumber,
  lookUpNumbers,
  lookUpOneOrMore,
  lookUpStream,
  nameOf,
} from "../reading/look-up.ts";
import { decodeOrNothing, decodeStream } from "./decode-stream.ts";
import { type Box, boxOfBox } from "./geometry.ts";
import { readOperations } from "./read-operations.ts";

/** The shapes of a font's glyphs, in shares of the size of the font. */
export interface GlyphShapes {
  /** How far the next glyph stands from one with this code. */
  widthOf(code: number): number;
  /** Around the outlines of all glyphs; those that say nothing of themselves count as large. */
  readonly box: Box;
  /** Around the outline of a glyph; undefined for one without, such as a space. */
  outlineOf(code: number): Box | undefined;
}

const LARGE: Box = { left: -1, bottom: -1, right: 2, top: 2 };

/** Reads the shapes of a font. Never throws: what is missing or malformed is guessed. */
export function readGlyphShapes(font: PDFDict): GlyphShapes {
  const descendant = lookUpOneOrMore(font, "DescendantFonts").find(isDict);
  const isDrawn = lookUpName(font, "Subtype") === "Type3";
  const widths = descendant ? readWidths(descendant) : readSimpleWidths(font);
  const widthOf = (code: number): number => widths.known.get(code) ?? widths.other;
  const descriptor = lookUpDict(descendant ?? font, "FontDescriptor");
  const guess = (code: number): Box | undefined => guessOutline(widthOf(code));
  // Few letters are near an edge, so that the outlines of most fonts are never asked for.
  let outlines: ((code: number) => Box | undefined) | undefined;
  return {
    widthOf,
    box: isDrawn ? boxOfDrawn(font, lookUpNumbers(font, "FontBBox")) : boxOfFont(descriptor),
    outlineOf: (code) => {
      outlines ??=
        (isDrawn ? readDrawnOutlines(font, guess) : descriptor && readOutlines(descendant, descriptor)) ??
        guess;
      return outlines(code);
    },
  };
}

function boxOfFont(descriptor: PDFDict | undefined): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = descriptor ? lookUpNumbers(descriptor, "FontBBox") : [];
  return right > left ? scale({ left, bottom, right, top }, 1000) : LARGE;
}

/** A box in a font whose glyphs are drawn by operations, which has a measure of its own. */
function boxOfDrawn(font: PDFDict, [left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): Box {
  const [a = 0.001, b = 0, c = 0, d = 0.001, e = 0, f = 0] = lookUpNumbers(font, "FontMatrix");
  return right === left ? LARGE : boxOfBox({ left, bottom, right, top }, [a, b, c, d, e, f]);
}

/** Of a font that does not say: what most letters cover of their place. */
function guessOutline(width: number): Box | undefined {
  return width <= 0 ? undefined : { left: width * 0.15, bottom: 0, right: width * 0.85, top: 0.5 };
}

/** The boxes that glyphs say they are drawn in, with `d1`, before they are (ISO 32000-1, 9.6.5). */
function readDrawnOutlines(
  font: PDFDict,
  guess: (code: number) => Box | undefined,
): (code: number) => Box | undefined {
  const names = readDifferences(lookUpDict(font, "Encoding"));
  const glyphs = lookUpDict(font, "CharProcs");
  return (code) => {
    const name = names.get(code);
    const glyph = name === undefined ? undefined : glyphs && lookUpStream(glyphs, name);
    const bytes = glyph && decodeOrNothing(() => decodeStream(glyph));
    const first = bytes && [...readOperations(bytes, BOXES)][0];
    if (!first) return guess(code);
    const [, , left = 0, bottom = 0, right = 0, top = 0] = first.numbers;
    return right === left || top === bottom ? undefined : boxOfDrawn(font, [left, bottom, right, top]);
  };
}

const BOXES = new Set(["d1"]);

/** The names of glyphs by their codes. */
function readDifferences(encoding: PDFDict | undefined): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  let code = 0;
  for (const item of encoding ? lookUpItems(encoding, "Differences") : []) {
    const name = nameOf(item);
    if (item instanceof PDFNumber) code = item.asNumber();
    else if (name !== undefined) {
      names.set(code, name);
      code += 1;
    }
  }
  return names;
}

interface Widths {
  readonly known: ReadonlyMap<number, number>;
  readonly other: number;
}

function readWidths(descendant: PDFDict): Widths {
  const known = new Map<number, number>();
  const items = lookUpItems(descendant, "W");
  for (let at = 0; at < items.length; ) {
    const [first, second, third] = [items[at], items[at + 1], items[at + 2]];
    if (!(first instanceof PDFNumber)) break;
    const from = first.asNumber();
    if (second instanceof PDFArray) {
      for (const [index, width] of second.asArray().entries())
        if (width instanceof PDFNumber) known.set(from + index, width.asNumber() / 1000);
      at += 2;
    } else {
      if (!(second instanceof PDFNumber && third instanceof PDFNumber)) break;
      // A range of a whole font would be a long one, and no font has more than these.
      const to = Math.min(second.asNumber(), 0xffff);
      for (let code = from; code <= to; code += 1) known.set(code, third.asNumber() / 1000);
      at += 3;
    }
  }
  return { known, other: (lookUpNumber(descendant, "DW") ?? 1000) / 1000 };
}

function readSimpleWidths(font: PDFDict): Widths {
  const first = lookUpNumber(font, "FirstChar") ?? 0;
  const [unit = 0.001] = lookUpName(font, "Subtype") === "Type3" ? lookUpNumbers(font, "FontMatrix") : [];
  return {
    known: new Map(lookUpNumbers(font, "Widths").map((width, index) => [first + index, width * unit])),
    other: 0.5,
  };
}

/** Reads the boxes that the glyphs of a TrueType font carry; undefined if it has none or they cannot be read. */
function readOutlines(
  descendant: PDFDict | undefined,
  descriptor: PDFDict,
): ((code: number) => Box | undefined) | undefined {
  const file = lookUpStream(descriptor, "FontFile2");
  const bytes = file && decodeOrNothing(() => decodeStream(file));
  if (!descendant || !bytes || lookUpName(descendant, "CIDToGIDMap") !== "Identity") return undefined;
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tables = readTables(view);
    const [head, loca, glyf] = [tables.get("head"), tables.get("loca"), tables.get("glyf")];
    if (head === undefined || loca === undefined || glyf === undefined) return undefined;
    const unit = view.getUint16(head + 18);
    const isLong = view.getInt16(head + 50) !== 0;
    const startOf = (glyph: number): number =>
      glyf + (isLong ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2);
    return (glyph) => {
      try {
        const start = startOf(glyph);
        if (startOf(glyph + 1) <= start) return undefined;
        const [left, bottom, right, top] = [2, 4, 6, 8].map((at) => view.getInt16(start + at));
        return scale({ left: left ?? 0, bottom: bottom ?? 0, right: right ?? 0, top: top ?? 0 }, unit);
      } catch (error) {
        if (error instanceof RangeError) return undefined;
        throw error;
      }
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where the tables of a font file begin. */
function readTables(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16;
      const name = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)));
      return [name, view.getUint32(at + 8)] as const;
    }),
  );
}

function scale({ left, bottom, right, top }: Box, unit: number): Box {
  return { left: left / unit, bottom: bottom / unit, right: right / unit, top: top / unit };
}

function isDict(object: unknown): object is PDFDict {
  return object instanceof PDFDict;
}
