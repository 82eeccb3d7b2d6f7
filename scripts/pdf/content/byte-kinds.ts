// The alphabet of PDF content streams (ISO 32000-1, 7.2.2): what kind of byte each byte is, by table for speed.

/** A byte that belongs to a name, a number or an operator. */
export const REGULAR = 0;
/** Null, tab, line feed, form feed, carriage return or space. */
export const WHITE = 1;
/** One of `( ) < > [ ] { } / %`. */
export const DELIMITER = 2;

const kinds = new Uint8Array(256);
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) kinds[byte] = WHITE;
for (const character of "()<>[]{}/%") kinds[character.charCodeAt(0)] = DELIMITER;

const numeric = new Uint8Array(256);
for (const character of "0123456789+-.") numeric[character.charCodeAt(0)] = 1;

/** Tells the kind of the byte at `position`: `WHITE` past the end, so that every word ends there. */
export function kindAt(bytes: Uint8Array, position: number): number {
  return position < bytes.length ? (kinds[bytes[position] ?? 0] ?? REGULAR) : WHITE;
}

/** Tells whether the byte at `position` can stand in a number: a digit, a sign or a point. */
export function isNumeric(bytes: Uint8Array, position: number): boolean {
  return position < bytes.length && numeric[bytes[position] ?? 0] === 1;
}

/** The position after the regular bytes that begin at `position`. */
export function skipRegular(bytes: Uint8Array, position: number): number {
  let end = position;
  while (kindAt(bytes, end) === REGULAR) end += 1;
  return end;
}

/** The position of the line's end at or after `position`: where a comment ends. */
export function skipLine(bytes: Uint8Array, position: number): number {
  let end = position;
  while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end += 1;
  return end;
}

/** The position after the `(…)` string that opens at `position`, or the end of the bytes if it never closes. */
export function skipLiteral(bytes: Uint8Array, position: number): number {
  let depth = 0;
  for (let end = position; end < bytes.length; end += 1) {
    const byte = bytes[end];
    if (byte === 0x5c) end += 1;
    else if (byte === 0x28) depth += 1;
    else if (byte === 0x29) {
      depth -= 1;
      if (depth === 0) return end + 1;
    }
  }
  return bytes.length;
}

/** The position after the `<…>` string that opens at `position`, or the end of the bytes if it never closes. */
export function skipHex(bytes: Uint8Array, position: number): number {
  let end = position;
  while (end < bytes.length && bytes[end] !== 0x3e) end += 1;
  return Math.min(end + 1, bytes.length);
}
