// Where the notes of a text begin, under a heading that is told.
import { html, type SafeHtml } from "../lib/html.ts";
import { headingOf } from "../lib/outline.ts";
import type { ProseContext } from "../model/prose/prose.ts";
import { wordsAttributes } from "./added-words.ts";

/** The notes up to the first of them. Within a page that has notes of its own their title is no heading. */
export function renderNotesOpening(context: ProseContext): SafeHtml {
  const id = `${context.anchorPrefix}notes`;
  const attributes = wordsAttributes(context);
  const content = html`${context.words.notes}`;
  const title = context.isWithin
    ? html`<p id="${id}"${attributes}>${content}</p>`
    : headingOf({ level: 2, id, content, attributes, lang: attributes && context.wordsLang });
  return html`<section class="notes" role="doc-endnotes" aria-labelledby="${id}">${title}<ol>`;
}
