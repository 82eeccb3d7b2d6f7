// Finds where an inline image ends. Its data is binary and states no length, so EI is told from chance by what
// stands around it.
import { kindAt, WHITE } from "./byte-kinds.ts";

/** How many bytes after an EI have to look like text for it to be the end: in data, text that long is unlikely. */
const BYTES_OF_TEXT = 12;

/**
 * The position after the `EI` of an inline image, where `position` follows its `ID`. It is the end of the bytes
 * where no EI follows, so that no data is ever read as operators.
 */
export function findImageEnd(bytes: Uint8Array, position: number): number {
  // One white byte divides ID from the data.
  for (let at = position + 1; at + 1 < bytes.length; at += 1) {
    at = bytes.indexOf(0x45, at);
    if (at < 0) break;
    if (bytes[at + 1] !== 0x49 || kindAt(bytes, at - 1) !== WHITE || kindAt(bytes, at + 2) !== WHITE)
      continue;
    if (isText(bytes.subarray(at + 2, at + 2 + BYTES_OF_TEXT))) return at + 2;
  }
  return bytes.length;
}

function isText(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => byte === 0x09 || byte === 0x0a || byte === 0x0d || (byte >= 0x20 && byte < 0x7f),
  );
}
