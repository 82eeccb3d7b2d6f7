// A CMap as PDF fonts use it: which bytes make a code, and which text a code stands for (ISO 32000-1, 9.7.5 and
// 9.10.3; Adobe Technical Note 5014). Its PostScript has the same alphabet as a content stream.
import type { Operand } from "./operand.ts";
import { readOperations } from "./read-operations.ts";

/** Codes of one length, of which every byte is between those of `low` and `high`. */
interface CodeRange {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

/** Codes from `low` to `high`, of which the first stands for `text` and every next one for the next character. */
interface TextRange {
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

/** What a CMap says. */
export interface CharacterMap {
  readonly codeRanges: readonly CodeRange[];
  /** Code to text; `ranges` count for the codes that are not in it. */
  readonly texts: ReadonlyMap<number, string>;
  readonly ranges: readonly TextRange[];
}

const OPERATORS: ReadonlySet<string> = new Set(["endcodespacerange", "endbfchar", "endbfrange"]);

/** Parses a decoded CMap. Never throws: entries that are no entries are left out. */
export function parseCharacterMap(bytes: Uint8Array): CharacterMap {
  const codeRanges: CodeRange[] = [];
  const texts = new Map<number, string>();
  const ranges: TextRange[] = [];
  for (const { operator, operands } of readOperations(bytes, OPERATORS)) {
    if (operator === "endcodespacerange") {
      for (const [low, high] of groupsOf(operands, 2))
        if (isBytes(low) && isBytes(high) && low.length === high.length && low.length > 0)
          codeRanges.push({ low, high });
    } else if (operator === "endbfchar") {
      for (const [code, text] of groupsOf(operands, 2))
        if (isBytes(code) && isBytes(text)) texts.set(codeOf(code), decodeUtf16(text));
    } else {
      for (const [low, high, text] of groupsOf(operands, 3)) {
        if (!isBytes(low) || !isBytes(high)) continue;
        const first = codeOf(low);
        if (isBytes(text)) ranges.push({ low: first, high: codeOf(high), text: decodeUtf16(text) });
        else if (Array.isArray(text))
          for (const [index, each] of text.slice(0, codeOf(high) - first + 1).entries())
            if (isBytes(each)) texts.set(first + index, decodeUtf16(each));
      }
    }
  }
  return { codeRanges, texts, ranges };
}

/** The text that a code stands for, or undefined if the map has none for it. */
export function textOfCode(map: CharacterMap, code: number): string | undefined {
  const text = map.texts.get(code);
  if (text !== undefined) return text;
  const range = map.ranges.find(({ low, high }) => code >= low && code <= high);
  if (!range) return undefined;
  const last = range.text.codePointAt(lastIndex(range.text));
  if (last === undefined || last + code - range.low > 0x10ffff) return undefined;
  return range.text.slice(0, lastIndex(range.text)) + String.fromCodePoint(last + code - range.low);
}

/** The lowest code that stands for `character`, or undefined if none does. */
export function codeOfText(map: CharacterMap, character: string): number | undefined {
  const codes = [...map.texts].filter(([, text]) => text === character).map(([code]) => code);
  const wanted = character.codePointAt(0) ?? 0;
  for (const { low, high, text } of map.ranges) {
    const first = text.codePointAt(0);
    if (first === undefined || lastIndex(text) > 0 || first > wanted || wanted - first > high - low) continue;
    const code = low + wanted - first;
    // A code with an entry of its own does not count as one of the range.
    if (!map.texts.has(code)) codes.push(code);
  }
  return codes.length === 0 ? undefined : Math.min(...codes);
}

/** How many bytes the code at `position` has, by the code ranges of a map; that of the shortest if none fits. */
export function codeLength(map: CharacterMap, bytes: Uint8Array, position: number): number {
  const fitting = map.codeRanges.find(({ low, high }) =>
    low.every((from, index) => {
      const byte = bytes[position + index] ?? -1;
      return byte >= from && byte <= (high[index] ?? -1);
    }),
  );
  return fitting?.low.length ?? Math.min(...map.codeRanges.map(({ low }) => low.length));
}

function groupsOf(operands: readonly Operand[], size: number): (readonly Operand[])[] {
  // The count that opens the section stands before the operator that begins it, which is an operation of its own.
  return Array.from({ length: Math.floor(operands.length / size) }, (_, index) =>
    operands.slice(index * size, (index + 1) * size),
  );
}

function isBytes(operand: Operand | undefined): operand is Uint8Array {
  return operand instanceof Uint8Array;
}

function codeOf(bytes: Uint8Array): number {
  return bytes.reduce((code, byte) => code * 256 + byte, 0);
}

/** Decodes big-endian UTF-16. A single byte, which some writers give, is the character of that number. */
function decodeUtf16(bytes: Uint8Array): string {
  if (bytes.length === 1) return String.fromCharCode(bytes[0] ?? 0);
  let text = "";
  for (let index = 0; index + 1 < bytes.length; index += 2)
    text += String.fromCharCode(((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0));
  return text;
}

/** Where the last character of a text begins: before two units if it is one outside the basic plane. */
function lastIndex(text: string): number {
  const isPair = text.length > 1 && (text.codePointAt(text.length - 2) ?? 0) > 0xffff;
  return text.length - (isPair ? 2 : 1);
}
