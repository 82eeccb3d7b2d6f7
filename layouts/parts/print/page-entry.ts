// An entry of a list in print that says on which page a thing is, and leads there.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";

/**
 * A link to an anchor: what is there, a leader, and the place that the number of its page is written into. `name` is
 * what a listener hears before the number.
 */
export function pageEntry(id: string, shown: HtmlValue, name: string): SafeHtml {
  return html`<a class="contents__entry" href="#${id}" data-page-label="${name}, page "><span class="contents__text">${shown}</span><span class="contents__leader"></span> <span class="contents__page" data-page-of="${id}"></span></a>`;
}
