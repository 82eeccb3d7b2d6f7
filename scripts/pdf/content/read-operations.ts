// Reads a PDF content stream as the operations that it is made of, in one pass that parses no operand by itself.
import {
  DELIMITER,
  isNumeric,
  kindAt,
  skipHex,
  skipLine,
  skipLiteral,
  skipRegular,
  WHITE,
} from "./byte-kinds.ts";
import { findImageEnd } from "./find-image-end.ts";
import { type Operand, parseOperands, toDictionary } from "./operand.ts";

/** One operator with its operands. */
export class Operation {
  /**
   * The operator as written, such as `Tj`. A whole inline image, `BI … ID … EI`, is one operation named `BI`, with
   * one operand: its dictionary, keys and values as written, which may be the abbreviations of inline images.
   */
  readonly operator: string;
  /** Offset in the stream of the first byte of the first operand, or of the operator if it has none. */
  readonly start: number;
  /** Offset after the last byte of the operator. */
  readonly end: number;
  readonly #bytes: Uint8Array;
  readonly #operandsEnd: number;

  constructor(bytes: Uint8Array, operator: string, start: number, operandsEnd: number, end: number) {
    this.operator = operator;
    this.start = start;
    this.end = end;
    this.#bytes = bytes;
    this.#operandsEnd = operandsEnd;
  }

  /** The operands in order, parsed anew each time: ask once. */
  get operands(): readonly Operand[] {
    const operands = parseOperands(this.#bytes, this.start, this.#operandsEnd);
    return this.operator === "BI" ? [toDictionary(operands)] : operands;
  }

  /** The numbers among the operands, parsed anew each time. */
  get numbers(): readonly number[] {
    return this.operands.filter((operand) => typeof operand === "number");
  }
}

const LONGEST = 5;

/**
 * Reads the operations of a decoded content stream in order; with `wanted`, only those whose operator is in it.
 * Never throws: brackets that match nothing are passed over, what is open at the end is left out, and words that
 * are no PDF operator come as operations of their own, because the alphabet of PDF does not tell them apart. Whoever has
 * read on by himself says in `reader` where to go on, which is after an operation.
 */
export function* readOperations(
  bytes: Uint8Array,
  wanted?: ReadonlySet<string>,
  reader?: { readonly at: number },
): Generator<Operation> {
  const { length } = bytes;
  // Where the operands of the next operator begin, or -1 before the first; likewise the inline image under way.
  let start = -1;
  let imageStart = -1;
  let position = 0;
  while (position < length) {
    const kind = kindAt(bytes, position);
    const byte = bytes[position];
    if (kind === WHITE) {
      position += 1;
      continue;
    }
    if (byte === 0x25) {
      position = skipLine(bytes, position);
      continue;
    }
    if (start < 0) start = position;
    if (kind === DELIMITER) {
      position = skipDelimited(bytes, position);
      continue;
    }
    if (isNumeric(bytes, position)) {
      while (isNumeric(bytes, position)) position += 1;
      continue;
    }
    const wordStart = position;
    position = skipRegular(bytes, position);
    const word = internWord(bytes, wordStart, position);
    if (word === "true" || word === "false" || word === "null") continue;
    if (word === "BI") {
      imageStart = wordStart;
      continue;
    }
    if (word === "ID" && imageStart >= 0) {
      position = findImageEnd(bytes, position);
      if (!wanted || wanted.has("BI")) yield new Operation(bytes, "BI", imageStart, wordStart, position);
    } else if (!wanted || wanted.has(word)) {
      yield new Operation(bytes, word, start, wordStart, position);
      if (reader !== undefined && reader.at > position) position = reader.at;
    }
    start = -1;
    imageStart = -1;
  }
}

/** The position after a name or string that opens at `position`, or after a bracket that opens or closes a list. */
function skipDelimited(bytes: Uint8Array, position: number): number {
  const byte = bytes[position];
  if (byte === 0x2f) return skipRegular(bytes, position + 1);
  if (byte === 0x28) return skipLiteral(bytes, position);
  const isDouble = bytes[position + 1] === byte;
  if (byte === 0x3c) return isDouble ? position + 2 : skipHex(bytes, position);
  return byte === 0x3e && isDouble ? position + 2 : position + 1;
}

// ISO 32000-1, annex A, with the words that stand where an operator could.
const OPERATORS =
  "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG " +
  "rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \" true false null";

// By their letters as a number, so that no text is made of the same few a million times over.
const KNOWN: ReadonlyMap<number, string> = new Map(
  OPERATORS.split(" ").map((word) => [keyOf(Buffer.from(word), 0, word.length), word]),
);

function internWord(bytes: Uint8Array, from: number, to: number): string {
  const known = to - from <= LONGEST ? KNOWN.get(keyOf(bytes, from, to)) : undefined;
  return known ?? Buffer.from(bytes.subarray(from, to)).toString("latin1");
}

/** Different for all words of up to five letters. */
function keyOf(bytes: Uint8Array, from: number, to: number): number {
  let key = to - from;
  for (let position = from; position < to; position += 1) key = key * 256 + (bytes[position] ?? 0);
  return key;
}
