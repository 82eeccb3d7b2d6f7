// What a paper of a pack ends with: the page that is left blank, so that the next paper starts on a right-hand page.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { View } from "../../../scripts/model/view.ts";
import { wordsWithin } from "../own-words.ts";

/** The blank page of a paper in a language. It is hidden until the printer knows that it is needed. */
export function blankPage(view: View, lang: string): SafeHtml {
  const { attributes, say } = wordsWithin(view, lang);
  return html`<section class="blank-page" data-blank-page hidden><p${attributes}>${say.print.blank}</p></section>`;
}

/** What is laid over each page of a PDF that is bound in: nothing but the head and the foot of the page. */
export function boundPage(): SafeHtml {
  return html`<section class="bound-page" data-bound-page></section>`;
}
