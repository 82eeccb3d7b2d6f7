// Telephone numbers in a script that runs from right to left, where their groups of digits would change places.
import { html, type SafeHtml } from "../lib/html.ts";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** From `0` or `+` on, nine digits or more, in groups. Other numbers stand in the order in which they are read. */
const PHONE = /(?:\+\d|\(?0)(?:[ \u00a0()-]{0,2}\d){8,}/g;

/** The text of a paragraph with its telephone numbers kept together (Unicode's bidirectional algorithm, 3.3.2). */
export function isolatePhoneNumbers(text: string): SafeHtml {
  if (!RIGHT_TO_LEFT.test(text)) return html`${text}`;
  const parts: SafeHtml[] = [];
  let from = 0;
  for (const { 0: number, index } of text.matchAll(PHONE)) {
    parts.push(html`${text.slice(from, index)}<bdi dir="ltr">${number}</bdi>`);
    from = index + number.length;
  }
  return html`${parts}${text.slice(from)}`;
}
