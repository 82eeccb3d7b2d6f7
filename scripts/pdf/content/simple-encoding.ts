// The encoding of a simple font: which character each of its 256 codes shows (ISO 32000-1, 9.6.6 and annex D).
import { type PDFDict, PDFNumber } from "@cantoo/pdf-lib";
import { lookUpDict, lookUpItems, lookUpName, lookUpNumber, nameOf } from "../reading/look-up.ts";
import { charactersOfSymbolFont, textOfGlyphName } from "./glyph-names.ts";

/** What a simple font shows for its codes; codes that say nothing are in neither. */
export interface SimpleEncoding {
  readonly texts: ReadonlyMap<number, string>;
  /** Codes that show the glyph for a missing character. */
  readonly missing: ReadonlySet<number>;
}

const SYMBOLIC = 4;

/** Reads the encoding of a font that is no Type 0 font. */
export function readSimpleEncoding(font: PDFDict): SimpleEncoding {
  const encoding = lookUpDict(font, "Encoding");
  const base = lookUpName(font, "Encoding") ?? (encoding && lookUpName(encoding, "BaseEncoding"));
  const texts = new Map(baseEncoding(font, base));
  const missing = new Set<number>();
  let code = 0;
  for (const item of encoding ? lookUpItems(encoding, "Differences") : []) {
    if (item instanceof PDFNumber) code = item.asNumber();
    const name = nameOf(item);
    if (name === undefined) continue;
    const text = textOfGlyphName(name);
    if (text === undefined) texts.delete(code);
    else texts.set(code, text);
    if (name === ".notdef") missing.add(code);
    code += 1;
  }
  return { texts, missing };
}

function baseEncoding(font: PDFDict, name: string | undefined): ReadonlyMap<number, string> {
  if (name === "WinAnsiEncoding") return decodeAll("windows-1252");
  if (name === "MacRomanEncoding") return decodeAll("macintosh");
  if (name === "StandardEncoding") return STANDARD;
  const family = lookUpName(font, "BaseFont")?.replace(/^[A-Z]{6}\+/, "");
  if (family === "Symbol" || family === "ZapfDingbats") return charactersOfSymbolFont(family);
  // A symbolic font has an encoding inside its font file, and a Type 3 font names all that it has.
  const flags = lookUpNumber(lookUpDict(font, "FontDescriptor") ?? font, "Flags") ?? 0;
  const isBuiltIn = (flags & SYMBOLIC) !== 0 || lookUpName(font, "Subtype") === "Type3";
  return isBuiltIn ? new Map() : STANDARD;
}

/** The characters of an encoding that the platform knows; its controls are no characters of a font. */
function decodeAll(label: string): ReadonlyMap<number, string> {
  const text = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  return new Map([...[...text].entries()].filter(([, character]) => !/\p{Cc}/u.test(character)));
}

// The codes from 0xA1 on; a space stands for a code that has no character.
const STANDARD_FROM_A1 =
  "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—                Æ ª    ŁØŒº     æ   ı  łøœß";

const STANDARD: ReadonlyMap<number, string> = new Map([
  ...Array.from({ length: 0x5f }, (_, index): [number, string] => [
    0x20 + index,
    String.fromCharCode(0x20 + index),
  ]),
  [0x27, "’"],
  [0x60, "‘"],
  ...[...STANDARD_FROM_A1]
    .map((character, index): [number, string] => [0xa1 + index, character])
    .filter(([, character]) => character !== " "),
]);
