// What a paper of a pack ends with: the page that is left blank, so that the next paper starts on a right-hand page.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";

/** The blank page, with the language of its words where the paper has another. It is hidden until the printer knows that it is needed. */
export function blankPage(language: SafeHtml | undefined): SafeHtml {
  return html`<section class="blank-page" data-blank-page hidden><p${language}>This page is intentionally left blank.</p></section>`;
}

/** What is laid over each page of a PDF that is bound in: nothing but the head and the foot of the page. */
export function boundPage(): SafeHtml {
  return html`<section class="bound-page" data-bound-page></section>`;
}
