// An entry of a list in print that says on which page a thing is, and leads there.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { packAddress } from "../../../scripts/lib/pack-address.ts";
import type { Words } from "../../../scripts/words/words.ts";

/**
 * A link to an anchor: what is there, a leader, and the place that the number of its page is written into. `name` is
 * what a listener hears before the number, and `language` the attributes of what is shown, where it is not that of
 * the list.
 */
export function pageEntry(
  words: Words["print"],
  id: string,
  shown: HtmlValue,
  name: string,
  language?: SafeHtml,
): SafeHtml {
  return html`<a class="contents__entry" href="#${id}" data-page-label="${words.onPage(name)}"><span class="contents__text"${language}>${shown}</span><span class="contents__leader"></span> <span class="contents__page" data-page-of="${id}"></span></a>`;
}

/**
 * A link to a paper of the same pack: its title, a leader, and the place that its pages are written into. `name` is
 * what a listener hears before them.
 */
export function paperEntry(words: Words["print"], key: string, shown: HtmlValue, name: string): SafeHtml {
  return html`<a class="contents__entry" href="${packAddress(key)}" data-page-label="${words.onPage(name)}"><span class="contents__text">${shown}</span><span class="contents__leader"></span> <span class="contents__page contents__page--range" data-pages-of="${key}" data-page-range="${words.pageRange}"></span></a>`;
}
