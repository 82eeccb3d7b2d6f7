// An HTML template tag that escapes every value it is given, so that content cannot become markup.
import { escapeUTF8 } from "entities/escape";

/** Markup that is safe to send to a browser. Only `html` and `trusted` make one. */
export class SafeHtml {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in an `html` template: nothing is printed for undefined, null and false; lists are joined. */
export type HtmlValue = SafeHtml | string | number | undefined | null | false | readonly HtmlValue[];

/** Builds markup from a template; every value that is not already SafeHtml is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  let markup = strings[0] ?? "";
  values.forEach((value, index) => {
    markup += escapeValue(value) + (strings[index + 1] ?? "");
  });
  return new SafeHtml(markup);
}

/** A tag that builds markup as `html` does; one may mark the words of its templates. */
export type HtmlTag = typeof html;

/** Declares markup safe. Only for the output of a renderer that has escaped its input already. */
export function trusted(markup: string): SafeHtml {
  return new SafeHtml(markup);
}

/** Escapes text for use between tags and in quoted attributes. */
export function escapeText(text: string): string {
  return escapeUTF8(text);
}

function escapeValue(value: HtmlValue): string {
  if (value === undefined || value === null || value === false) return "";
  if (value instanceof SafeHtml) return value.toString();
  if (typeof value === "string") return escapeUTF8(value);
  if (typeof value === "number") return String(value);
  return value.map(escapeValue).join("");
}
