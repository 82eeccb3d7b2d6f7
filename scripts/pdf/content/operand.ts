// The operands of an operation in a content stream, parsed only when somebody asks for them.
import {
  isNumeric,
  kindAt,
  REGULAR,
  skipHex,
  skipLine,
  skipLiteral,
  skipRegular,
  WHITE,
} from "./byte-kinds.ts";

/**
 * One operand. A JavaScript string is a PDF name, without its slash; bytes are a PDF string, with escapes resolved.
 */
export type Operand =
  | number
  | boolean
  | null
  | string
  | Uint8Array
  | readonly Operand[]
  | ReadonlyMap<string, Operand>;

/** A list under way: its items, whether it will be a dictionary, and the list that it stands in. */
interface OpenList {
  readonly items: Operand[];
  readonly isDictionary: boolean;
  readonly outer: OpenList | undefined;
}

/**
 * Parses the operands in bytes [start, end). Never throws: what closes nothing or cannot be read is left out, and
 * what is open at the end is closed there.
 */
export function parseOperands(bytes: Uint8Array, start: number, end: number): readonly Operand[] {
  const result: Operand[] = [];
  let items = result;
  // A chain of open lists instead of recursion: garbage can nest a million deep.
  let open: OpenList | undefined;
  let position = start;
  while (position < end) {
    const from = position;
    const byte = bytes[position] ?? 0;
    const kind = kindAt(bytes, position);
    if (kind === WHITE) position += 1;
    else if (isNumeric(bytes, position)) {
      while (isNumeric(bytes, position)) position += 1;
      items.push(parseNumber(bytes, from, position));
    } else if (kind === REGULAR) {
      position = skipRegular(bytes, position);
      const constant = CONSTANTS.get(latin1(bytes, from, position));
      if (constant !== undefined) items.push(constant);
    } else if (byte === 0x2f) {
      position = skipRegular(bytes, position + 1);
      items.push(parseName(bytes, from + 1, position));
    } else if (byte === 0x28) {
      position = skipLiteral(bytes, position);
      items.push(parseLiteral(bytes, from + 1, position));
    } else if (byte === 0x3c && bytes[position + 1] !== 0x3c) {
      position = skipHex(bytes, position);
      items.push(parseHex(bytes, from + 1, position));
    } else if (byte === 0x25) position = skipLine(bytes, position);
    else {
      position += (byte === 0x3c || byte === 0x3e) && bytes[position + 1] === byte ? 2 : 1;
      if (byte === 0x5b || byte === 0x3c) {
        items = [];
        open = { items, isDictionary: byte === 0x3c, outer: open };
      } else if (open && (byte === 0x5d || byte === 0x3e)) {
        open = close(open, result);
        items = open?.items ?? result;
      }
    }
  }
  while (open) open = close(open, result);
  return result;
}

const CONSTANTS: ReadonlyMap<string, true | false | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** Adds a list that is complete to the one around it, and returns that one. */
function close(list: OpenList, result: Operand[]): OpenList | undefined {
  const { items, isDictionary, outer } = list;
  (outer?.items ?? result).push(isDictionary ? toDictionary(items) : items);
  return outer;
}

/** Makes a dictionary of names and values in turn; a key that is no name is left out with its value. */
export function toDictionary(items: readonly Operand[]): ReadonlyMap<string, Operand> {
  const dictionary = new Map<string, Operand>();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const key = items[index];
    const value = items[index + 1];
    if (typeof key === "string" && value !== undefined) dictionary.set(key, value);
  }
  return dictionary;
}

function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  let scale = 0;
  let sign = 1;
  for (let position = from; position < to; position += 1) {
    const byte = bytes[position] ?? 0;
    if (byte === 0x2e) {
      // A second point ends the number, as in other readers.
      if (scale > 0) break;
      scale = 1;
    } else if (byte === 0x2d) {
      // A sign within a number is a slip of some writers, and what follows it is ignored.
      if (position > from && bytes[position - 1] !== 0x2d) break;
      sign = -1;
    } else if (byte !== 0x2b) {
      value = value * 10 + byte - 0x30;
      scale *= 10;
    }
  }
  return scale > 1 ? (sign * value) / scale : sign * value;
}

function parseName(bytes: Uint8Array, from: number, to: number): string {
  const name = latin1(bytes, from, to);
  if (!name.includes("#")) return name;
  return name.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let position = from; position < to; position += 1) text += String.fromCharCode(bytes[position] ?? 0);
  return text;
}

const ESCAPES: ReadonlyMap<number, number> = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

/** Parses what stands inside `(…)`; `to` is the position after the closing bracket. */
function parseLiteral(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const last = bytes[to - 1] === 0x29 ? to - 1 : to;
  const text: number[] = [];
  for (let position = from; position < last; position += 1) {
    const byte = bytes[position] ?? 0;
    if (byte === 0x0d) {
      // Every line ending in a string counts as a line feed.
      text.push(0x0a);
      if (bytes[position + 1] === 0x0a) position += 1;
      continue;
    }
    if (byte !== 0x5c) {
      text.push(byte);
      continue;
    }
    position += 1;
    const escaped = bytes[position] ?? 0;
    if (isOctal(escaped)) {
      let value = escaped - 0x30;
      for (let digits = 1; digits < 3 && isOctal(bytes[position + 1] ?? 0); digits += 1) {
        position += 1;
        value = value * 8 + (bytes[position] ?? 0) - 0x30;
      }
      text.push(value & 0xff);
    } else if (escaped === 0x0d) {
      if (bytes[position + 1] === 0x0a) position += 1;
    } else if (escaped !== 0x0a && position < last) text.push(ESCAPES.get(escaped) ?? escaped);
  }
  return Uint8Array.from(text);
}

function isOctal(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x37;
}

/** Parses what stands inside `<…>`; a last digit without a partner counts as followed by 0. */
function parseHex(bytes: Uint8Array, from: number, to: number): Uint8Array {
  let count = 0;
  for (let position = from; position < to; position += 1) if (hexDigit(bytes[position] ?? 0) >= 0) count += 1;
  const text = new Uint8Array((count + 1) >> 1);
  let digits = 0;
  for (let position = from; position < to; position += 1) {
    const digit = hexDigit(bytes[position] ?? 0);
    if (digit < 0) continue;
    const index = digits >> 1;
    text[index] = digits % 2 === 0 ? digit << 4 : (text[index] ?? 0) | digit;
    digits += 1;
  }
  return text;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
