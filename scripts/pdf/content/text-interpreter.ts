// Interprets the operations that set, move and show text (ISO 32000-1, 9.3 and 9.4).
import type { Content, ContentListener } from "./content-listener.ts";
import { type GraphicsState, matrixOf, setTextParameter } from "./graphics-state.ts";
import { NumberReader } from "./number-reader.ts";
import type { Operand } from "./operand.ts";
import type { FontReading, Glyph } from "./read-font.ts";
import type { Operation } from "./read-operations.ts";

/** Follows the text of one stream, whose state it changes. */
export class TextInterpreter {
  readonly #content: Content & { state: GraphicsState };
  readonly #listener: ContentListener;
  readonly #numbers = new NumberReader();

  constructor(content: Content & { state: GraphicsState }, listener: ContentListener) {
    this.#content = content;
    this.#listener = listener;
  }

  /** Follows any other operator than those that have a method of their own. */
  follow(operation: Operation): void {
    const { operator, operands } = operation;
    switch (operator) {
      case "Tf":
        this.#settle();
        this.#content.state = {
          ...this.#content.state,
          font: this.#content.resources.findFont(operands[0]),
          size: numberOf(operands[1]),
        };
        break;
      case "Tm":
        this.#content.position.start(matrixOf(operation));
        break;
      case "TD":
        this.#set("TL", -numberOf(operands[1]));
        this.move(operation);
        break;
      case "T*":
        this.#startLine();
        break;
      case "TJ":
        this.#showList(operands[0], operation);
        break;
      case "'":
      case '"':
        if (operands.length === 3) {
          this.#set("Tw", numberOf(operands[0]));
          this.#set("Tc", numberOf(operands[1]));
        }
        this.#startLine();
        this.#showList(operands.slice(-1), operation);
        break;
      default:
        this.#set(operator, numberOf(operands[0]));
    }
  }

  /** Follows `Td`. */
  move({ start }: Operation): void {
    this.#numbers.open(this.#content.bytes, start);
    const x = this.#numbers.next();
    this.#content.position.move(x, this.#numbers.next());
  }

  /** Follows `Tj`, and what comes after it as far as it can be read at once; returns where the stream goes on. */
  show(operation: Operation): number {
    const { start, end } = operation;
    const { font } = this.#content.state;
    // Chromium shows letter by letter, each in hexadecimal, so that these are read without a list of operands.
    if (font?.isPlain !== true || this.#content.bytes[start] !== 0x3c) {
      this.#showList(operation.operands, operation);
      return end;
    }
    this.#numbers.open(this.#content.bytes, start + 1);
    let isEmpty = true;
    for (let code = this.#numbers.nextCode(); code >= 0; code = this.#numbers.nextCode()) {
      this.#showGlyph(font.glyphAt(code));
      isEmpty = false;
    }
    if (!isEmpty) this.#listener.showText?.(this.#content, start, end);
    return this.#showFollowing(font, end);
  }

  /**
   * Shows the letters that follow, for as long as each is moved to along the line by itself. So are nearly all letters of
   * a page shown, and each of them is two operations otherwise.
   */
  #showFollowing(font: FontReading, from: number): number {
    const numbers = this.#numbers;
    for (let end = from; ; end = numbers.at) {
      numbers.open(this.#content.bytes, end);
      const x = numbers.next();
      if (numbers.next() !== 0 || !numbers.skip("Td") || !numbers.skip("<")) return end;
      const start = numbers.at - 1;
      const code = numbers.nextCode();
      if (code < 0 || !numbers.skip(">") || !numbers.skip("Tj")) return end;
      this.#content.position.move(x, 0);
      this.#showGlyph(font.glyphAt(code));
      this.#listener.showText?.(this.#content, start, numbers.at);
    }
  }

  /** Shows strings, with numbers between them that move them together. */
  #showList(list: Operand | undefined, { start, end }: Operation): void {
    const { position, state } = this.#content;
    let isEmpty = true;
    for (const part of Array.isArray(list) ? list : []) {
      if (typeof part === "number") {
        position.kern(part, state);
        this.#listener.kern?.(this.#content, part);
      } else if (part instanceof Uint8Array) {
        if (part.length > 0) isEmpty = false;
        for (const glyph of state.font?.decode(part) ?? []) this.#showGlyph(glyph);
      }
    }
    if (!isEmpty) this.#listener.showText?.(this.#content, start, end);
  }

  #showGlyph(glyph: Glyph): void {
    const { position, state } = this.#content;
    const x = position.place(glyph, state);
    this.#listener.showGlyph?.(this.#content, glyph, x);
  }

  #startLine(): void {
    this.#content.position.move(0, -this.#content.state.leading);
  }

  #set(operator: string, value: number): void {
    this.#settle();
    this.#content.state = setTextParameter(this.#content.state, operator, value);
  }

  #settle(): void {
    this.#content.position.settle(this.#content.state);
  }
}

function numberOf(operand: Operand | undefined): number {
  return typeof operand === "number" ? operand : 0;
}
