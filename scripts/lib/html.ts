// An HTML template tag that escapes every value it is given, so that content cannot become markup. What is told of a
// piece of markup goes with it, so that nobody has to read markup to find its headings.
import { escapeUTF8 } from "entities/escape";

/** A piece of markup that tells what it is; see `outline.ts`. */
export interface Told {
  /** Its markup; empty where it only marks a place. */
  toString(): string;
}

/** Markup that is safe to send to a browser. Only `html`, `trusted`, `tell` and `joinMarkup` make one. */
export class SafeHtml {
  /** Its text, with what is told in between. */
  readonly pieces: readonly (string | Told)[];

  constructor(pieces: readonly (string | Told)[]) {
    this.pieces = pieces;
  }

  toString(): string {
    return this.pieces.join("");
  }
}

/** What may stand in an `html` template: nothing is printed for undefined, null and false; lists are joined. */
export type HtmlValue = SafeHtml | string | number | undefined | null | false | readonly HtmlValue[];

/** Builds markup from a template; every value that is not already SafeHtml is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  const writer = new Writer();
  writer.add(strings[0] ?? "");
  values.forEach((value, index) => {
    writer.addValue(value);
    writer.add(strings[index + 1] ?? "");
  });
  return writer.written();
}

/** A tag that builds markup as `html` does; one may mark the words of its templates. */
export type HtmlTag = typeof html;

/** Declares markup safe. Only for the output of a renderer that has escaped its input already. */
export function trusted(markup: string): SafeHtml {
  return new SafeHtml([markup]);
}

/** Markup that tells what it is. */
export function tell(told: Told): SafeHtml {
  return new SafeHtml([told]);
}

/** One after the other, with what they tell. */
export function joinMarkup(pieces: readonly (SafeHtml | Told)[]): SafeHtml {
  const writer = new Writer();
  for (const piece of pieces) writer.addValue(piece instanceof SafeHtml ? piece : tell(piece));
  return writer.written();
}

/** Puts text together as long as nothing is told in between. */
class Writer {
  readonly #pieces: (string | Told)[] = [];
  #text = "";

  add(text: string): void {
    this.#text += text;
  }

  addValue(value: HtmlValue): void {
    if (value === undefined || value === null || value === false) return;
    if (value instanceof SafeHtml) {
      for (const piece of value.pieces) {
        if (typeof piece === "string") this.#text += piece;
        else this.#pieces.push(this.#takeText(), piece);
      }
    } else if (typeof value === "string") this.#text += escapeUTF8(value);
    else if (typeof value === "number") this.#text += String(value);
    else for (const inner of value) this.addValue(inner);
  }

  written(): SafeHtml {
    return new SafeHtml([...this.#pieces, this.#text]);
  }

  #takeText(): string {
    const text = this.#text;
    this.#text = "";
    return text;
  }
}
