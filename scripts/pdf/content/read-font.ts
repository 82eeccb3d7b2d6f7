// Reads what the codes of a font stand for, and the shapes of their glyphs. A string that is shown holds codes of the font, not
// text.
import { PDFDict } from "@cantoo/pdf-lib";
import { lookUpDict, lookUpName, lookUpOneOrMore, lookUpStream } from "../reading/look-up.ts";
import { type CharacterMap, codeLength, codeOfText, parseCharacterMap, textOfCode } from "./character-map.ts";
import { decodeOrNothing, decodeStream } from "./decode-stream.ts";
import { type GlyphShapes, readGlyphShapes } from "./glyph-shapes.ts";
import { readSimpleEncoding } from "./simple-encoding.ts";

/** One glyph that a string shows. */
export interface Glyph {
  readonly code: number;
  /** How many bytes the code has. */
  readonly length: number;
  /** Undefined where the font does not say which text the glyph stands for. */
  readonly text: string | undefined;
  /** Whether it is the glyph for a character that the font does not have, `.notdef`, as far as the PDF shows. */
  readonly isMissing: boolean;
}

/** A font of a PDF. */
export interface FontReading {
  /** The name with the tag of its subset, such as `AAAAAA+OpenSans-Regular`; empty if it has none. */
  readonly name: string;
  /** Whether the file holds the shapes of its glyphs. */
  readonly isEmbedded: boolean;
  /** Whether the font has a CMap to Unicode, right or wrong. */
  readonly hasToUnicode: boolean;
  /** Whether every code has two bytes, which are its number. */
  readonly isPlain: boolean;
  readonly shapes: GlyphShapes;
  /** The code that stands for U+0020, if there is one. */
  readonly spaceCode: Uint8Array | undefined;
  /** The glyphs that a string shows, in order. Never throws; a last code that is cut off is a glyph without text. */
  decode(string: Uint8Array): readonly Glyph[];
  /** The glyph of a code of two bytes in a font that is plain. */
  glyphAt(code: number): Glyph;
}

/** Reads a font dictionary. Never throws: what is missing or malformed says nothing. */
export function readFont(font: PDFDict): FontReading {
  const descendant = lookUpOneOrMore(font, "DescendantFonts").find((item) => item instanceof PDFDict);
  const toUnicode = readCharacterMap(font, "ToUnicode");
  const codes = descendant ? readCodes(font, descendant, toUnicode) : readSimpleCodes(font);
  // A list is many times as fast as a map, and this is asked for every letter.
  const known: (Glyph | undefined)[] = [];
  const glyphOf = (code: number, length: number): Glyph => {
    const found = known[code];
    if (found?.length === length) return found;
    const text = (toUnicode && textOfCode(toUnicode, code)) ?? codes.textOf(code);
    const glyph = {
      code,
      length,
      text: text && isText(text) ? text : undefined,
      isMissing: codes.isMissing(code),
    };
    known[code] = glyph;
    return glyph;
  };
  const decode = (string: Uint8Array): readonly Glyph[] => {
    const glyphs: Glyph[] = [];
    for (let position = 0; position < string.length; ) {
      const length = Math.min(codes.lengthAt(string, position), string.length - position);
      let code = 0;
      for (let index = 0; index < length; index += 1) code = code * 256 + (string[position + index] ?? 0);
      glyphs.push(glyphOf(code, length));
      position += length;
    }
    return glyphs;
  };
  let shapes: GlyphShapes | undefined;
  const spaceCode = (toUnicode && codeOfText(toUnicode, " ")) ?? codes.spaceCode;
  return {
    name: lookUpName(font, "BaseFont") ?? lookUpName(font, "Name") ?? "",
    isEmbedded: lookUpName(font, "Subtype") === "Type3" || hasFontFile(descendant ?? font),
    hasToUnicode: toUnicode !== undefined,
    spaceCode: spaceCode === undefined ? undefined : bytesOf(spaceCode, descendant ? 2 : 1),
    isPlain: descendant !== undefined && lookUpName(font, "Encoding") === "Identity-H",
    get shapes() {
      shapes ??= readGlyphShapes(font);
      return shapes;
    },
    decode,
    glyphAt: (code) => glyphOf(code, 2),
  };
}

/** How the codes of a font are made, and what is known of them without a CMap to Unicode. */
interface Codes {
  /** At least 1. */
  lengthAt(string: Uint8Array, position: number): number;
  textOf(code: number): string | undefined;
  isMissing(code: number): boolean;
  readonly spaceCode: number | undefined;
}

function readSimpleCodes(font: PDFDict): Codes {
  const { texts, missing } = readSimpleEncoding(font);
  return {
    lengthAt: () => 1,
    textOf: (code) => texts.get(code),
    isMissing: (code) => missing.has(code),
    spaceCode: [...texts].find(([, text]) => text === " ")?.[0],
  };
}

function readCodes(font: PDFDict, descendant: PDFDict, toUnicode: CharacterMap | undefined): Codes {
  const isIdentity = lookUpName(font, "Encoding")?.startsWith("Identity-") ?? false;
  const map = isIdentity ? undefined : (readCharacterMap(font, "Encoding") ?? toUnicode);
  const glyphs = readGlyphIds(descendant);
  return {
    lengthAt:
      map && map.codeRanges.length > 0 ? (string, position) => codeLength(map, string, position) : () => 2,
    textOf: () => undefined,
    // Other encodings lead to glyphs by tables that a PDF does not hold.
    isMissing: (code) => isIdentity && glyphs(code) === 0,
    spaceCode: undefined,
  };
}

/** Makes a function from the CID of a glyph to its number in the font file, where 0 is the missing character. */
function readGlyphIds(descendant: PDFDict): (cid: number) => number {
  const stream = lookUpStream(descendant, "CIDToGIDMap");
  const table = stream && decodeOrNothing(() => decodeStream(stream));
  if (!table) return (cid) => cid;
  return (cid) => ((table[cid * 2] ?? 0) << 8) | (table[cid * 2 + 1] ?? 0);
}

function readCharacterMap(font: PDFDict, key: string): CharacterMap | undefined {
  const stream = lookUpStream(font, key);
  const bytes = stream && decodeOrNothing(() => decodeStream(stream));
  return bytes && parseCharacterMap(bytes);
}

function hasFontFile(font: PDFDict): boolean {
  const descriptor = lookUpDict(font, "FontDescriptor");
  return (
    descriptor !== undefined &&
    ["FontFile", "FontFile2", "FontFile3"].some((key) => lookUpStream(descriptor, key) !== undefined)
  );
}

/** Some writers give a null, a byte order mark or no character at all to glyphs that they know nothing of. */
function isText(text: string): boolean {
  return !/^[\0\ufeff\ufffe\uffff]*$/.test(text);
}

function bytesOf(code: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (code >> (8 * (length - 1 - index))) & 0xff);
}
