// Reads numbers out of a content stream where they stand, without a list of operands: most of a page are letters that are
// moved to one by one.

/** A place in a stream from which numbers are read one after another. */
export class NumberReader {
  #bytes: Uint8Array = new Uint8Array();
  #at = 0;

  /** Goes to a place. */
  open(bytes: Uint8Array, at: number): void {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Where it is. */
  get at(): number {
    return this.#at;
  }

  /** Goes behind a word, if it stands next. */
  skip(word: string): boolean {
    let at = this.#at;
    while (this.#bytes[at] === 0x20 || this.#bytes[at] === 0x0a || this.#bytes[at] === 0x0d) at += 1;
    for (let letter = 0; letter < word.length; letter += 1)
      if (this.#bytes[at + letter] !== word.charCodeAt(letter)) return false;
    this.#at = at + word.length;
    return true;
  }

  /** The next number; 0 where there is none. */
  next(): number {
    const bytes = this.#bytes;
    let at = this.#at;
    let byte = bytes[at] ?? 0;
    while (byte === 0x20 || byte === 0x0a || byte === 0x0d) {
      at += 1;
      byte = bytes[at] ?? 0;
    }
    const isNegative = byte === 0x2d;
    if (isNegative) {
      at += 1;
      byte = bytes[at] ?? 0;
    }
    let value = 0;
    let scale = 0;
    while ((byte >= 0x30 && byte <= 0x39) || byte === 0x2e) {
      if (byte === 0x2e) scale = 1;
      else {
        value = value * 10 + byte - 0x30;
        scale *= 10;
      }
      at += 1;
      byte = bytes[at] ?? 0;
    }
    this.#at = at;
    if (scale > 1) value /= scale;
    return isNegative ? -value : value;
  }

  /** The next code of four hexadecimal digits; -1 at the end of the string. */
  nextCode(): number {
    let code = 0;
    let digits = 0;
    while (digits < 4) {
      const byte = this.#bytes[this.#at] ?? END;
      if (byte === END) return -1;
      this.#at += 1;
      const digit = DIGITS[byte] ?? -1;
      if (digit < 0) continue;
      code = code * 16 + digit;
      digits += 1;
    }
    return code;
  }
}

/** What ends a string in hexadecimal. */
const END = 0x3e;

const DIGITS = new Int8Array(256).fill(-1);
for (const [value, digit] of Array.from("0123456789abcdef").entries()) {
  DIGITS[digit.charCodeAt(0)] = value;
  DIGITS[digit.toUpperCase().charCodeAt(0)] = value;
}
