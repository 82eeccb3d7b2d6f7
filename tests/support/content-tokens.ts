// Splits a PDF content stream into operations: operands first, then the operator that takes them.

/** An operand. Strings are bytes as Latin-1 text; `name` and `dictionary` are told apart by their key. */
export type Operand =
  | number
  | string
  | { readonly name: string }
  | { readonly dictionary: ReadonlyMap<string, Operand> }
  | readonly Operand[];

/** One operator with its operands. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

type Token = { readonly operand: Operand } | { readonly word: string };

const WORD = /[^\s()<>[\]{}/%]+/y;
const NAME = /\/([^\s()<>[\]{}/%]*)/y;
const SKIP = /(?:\s|%[^\r\n]*)+/y;
const HEX = /<([\s\da-fA-F]*)>/y;
const INLINE_IMAGE = /[\s\S]*?\sEI(?=\s|$)/y;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Reads the operations of a decoded content stream. Throws where the stream is not well formed. */
export function* readOperations(bytes: Uint8Array): Generator<Operation> {
  const scanner = new Scanner(Buffer.from(bytes).toString("latin1"));
  let operands: Operand[] = [];
  for (let token = scanner.next(); token; token = scanner.next()) {
    if ("operand" in token) {
      operands.push(token.operand);
      continue;
    }
    if (token.word === "BI") scanner.match(INLINE_IMAGE);
    yield { operator: token.word, operands };
    operands = [];
  }
}

class Scanner {
  readonly text: string;
  place = 0;

  constructor(text: string) {
    this.text = text;
  }

  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.place;
    const found = pattern.exec(this.text);
    if (found) this.place = pattern.lastIndex;
    return found;
  }

  take(piece: string): boolean {
    if (!this.text.startsWith(piece, this.place)) return false;
    this.place += piece.length;
    return true;
  }

  next(): Token | undefined {
    this.match(SKIP);
    if (this.place >= this.text.length) return undefined;
    if (this.take("<<")) return { operand: { dictionary: this.readDictionary() } };
    if (this.take("[")) return { operand: this.readUntil("]") };
    if (this.take("(")) return { operand: this.readString() };
    const hex = this.match(HEX)?.[1];
    if (hex !== undefined) return { operand: Buffer.from(pad(hex), "hex").toString("latin1") };
    const name = this.match(NAME)?.[1];
    if (name !== undefined) return { operand: { name: decodeName(name) } };
    const word = this.match(WORD)?.[0];
    if (word === undefined) throw new Error(`A content stream is broken at byte ${this.place}.`);
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? { operand: Number(word) } : { word };
  }

  readUntil(end: string): Operand[] {
    const found: Operand[] = [];
    for (;;) {
      this.match(SKIP);
      if (this.take(end)) return found;
      const token = this.next();
      if (token === undefined) throw new Error(`A content stream ends before “${end}”.`);
      // `true`, `false` and `null` are operands here, and nothing asks for them.
      found.push("operand" in token ? token.operand : { name: token.word });
    }
  }

  readDictionary(): ReadonlyMap<string, Operand> {
    const entries = this.readUntil(">>");
    const map = new Map<string, Operand>();
    for (let index = 0; index + 1 < entries.length; index += 2) {
      const value = entries[index + 1];
      if (value !== undefined) map.set(nameOf(entries[index]), value);
    }
    return map;
  }

  readString(): string {
    let text = "";
    for (let depth = 1; ; this.place += 1) {
      const sign = this.text[this.place];
      if (sign === undefined) throw new Error("A content stream ends within a string.");
      if (sign === "\\") text += this.readEscape();
      else if (sign === ")" && depth === 1) break;
      else text += sign;
      if (sign === "(") depth += 1;
      if (sign === ")") depth -= 1;
    }
    this.place += 1;
    return text;
  }

  /** Leaves the place at the last sign of the escape. */
  readEscape(): string {
    const [whole = "", octal] = /\\(?:([0-7]{1,3})|\r\n|[\s\S])/y.exec(this.text.slice(this.place)) ?? [];
    this.place += whole.length - 1;
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    const sign = whole.slice(1);
    return /^[\r\n]/.test(sign) ? "" : (ESCAPES[sign] ?? sign);
  }
}

/** The name that an operand is, or an empty text. */
export function nameOf(operand: Operand | undefined): string {
  return typeof operand === "object" && "name" in operand ? operand.name : "";
}

function decodeName(written: string): string {
  return written.replace(/#([\da-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function pad(hex: string): string {
  const digits = hex.replaceAll(/\s/g, "");
  return digits.length % 2 === 0 ? digits : `${digits}0`;
}
