// The characters that glyph names stand for, as the Adobe Glyph List and its specification have them for Latin
// text and symbols.
import { isStandardFont, StandardFontEmbedder } from "@cantoo/pdf-lib";

/** The text that a glyph name stands for, or undefined if the name says nothing, as `g12` does. */
export function textOfGlyphName(name: string): string | undefined {
  // What follows a point is a variant: `a.sc` is a small capital.
  const [plain = ""] = name.split(".", 1);
  if (plain === "") return undefined;
  const parts = plain.split("_").map(textOfComponent);
  return parts.every((part) => part !== undefined) ? parts.join("") : undefined;
}

/** The characters of the encoding that belongs to the standard fonts Symbol and ZapfDingbats, by their codes. */
export function charactersOfSymbolFont(font: "Symbol" | "ZapfDingbats"): ReadonlyMap<number, string> {
  return new Map(encodingOf(font).map(({ code, character }) => [code, character]));
}

interface Encoded {
  readonly code: number;
  readonly name: string;
  readonly character: string;
}

/** The encoding that the library has for one of the standard fonts. */
function encodingOf(font: string): readonly Encoded[] {
  if (!isStandardFont(font)) return [];
  const { encoding } = StandardFontEmbedder.for(font);
  return encoding.supportedCodePoints.map((codePoint) => ({
    ...encoding.encodeUnicodeCodePoint(codePoint),
    character: String.fromCodePoint(codePoint),
  }));
}

/** What the library's encodings do not have. */
const FURTHER: readonly (readonly [name: string, text: string])[] = [
  ["fraction", "⁄"],
  ["ff", "ﬀ"],
  ["fi", "ﬁ"],
  ["fl", "ﬂ"],
  ["ffi", "ﬃ"],
  ["ffl", "ﬄ"],
  ["breve", "˘"],
  ["dotaccent", "˙"],
  ["ring", "˚"],
  ["hungarumlaut", "˝"],
  ["ogonek", "˛"],
  ["caron", "ˇ"],
  ["dotlessi", "ı"],
  ["Lslash", "Ł"],
  ["lslash", "ł"],
  ["Dcroat", "Đ"],
  ["dcroat", "đ"],
  ["Hbar", "Ħ"],
  ["hbar", "ħ"],
  ["Eng", "Ŋ"],
  ["eng", "ŋ"],
  ["nbspace", "\u00a0"],
  ["sfthyphen", "\u00ad"],
];

const ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  breve: "\u0306",
  caron: "\u030c",
  cedilla: "\u0327",
  circumflex: "\u0302",
  commaaccent: "\u0327",
  dieresis: "\u0308",
  dotaccent: "\u0307",
  grave: "\u0300",
  hungarumlaut: "\u030b",
  macron: "\u0304",
  ogonek: "\u0328",
  ring: "\u030a",
  tilde: "\u0303",
};

let known: ReadonlyMap<string, string> | undefined;

function textOfComponent(name: string): string | undefined {
  // Made at the first need: most fonts have a CMap of their own.
  known ??= makeNames();
  return known.get(name) ?? textOfNumber(name) ?? textOfAccented(name);
}

function makeNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>(FURTHER);
  // The first is the plain one: `space` and `hyphen` also stand for their non-breaking and soft kinds.
  for (const { name, character } of ["Helvetica", "Symbol", "ZapfDingbats"].flatMap(encodingOf))
    if (!names.has(name)) names.set(name, character);
  return names;
}

/** `uni0041`, `uni00410042` and `u1F600`. */
function textOfNumber(name: string): string | undefined {
  const [, units] = /^uni((?:[0-9A-F]{4})+)$/.exec(name) ?? [];
  if (units !== undefined)
    return String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  const [, digits = ""] = /^u([0-9A-F]{4,6})$/.exec(name) ?? [];
  const codePoint = Number.parseInt(digits, 16);
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}

/** A letter and its accent, as in `ccaron`, where there is one character for both. */
function textOfAccented(name: string): string | undefined {
  const accent = ACCENTS[name.slice(1)];
  const composed = /^[A-Za-z]/.test(name) && accent ? `${name[0]}${accent}`.normalize("NFC") : "";
  return composed.length === 1 ? composed : undefined;
}
