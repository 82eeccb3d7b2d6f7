// An entry of a list in print that says on which page a thing is, and leads there.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";

/**
 * A link to an anchor: what is there, a leader, and the place that the number of its page is written into. `name` is
 * what a listener hears before the number, and `language` the attributes of what is shown, where it is not that of
 * the list.
 */
export function pageEntry(id: string, shown: HtmlValue, name: string, language?: SafeHtml): SafeHtml {
  return html`<a class="contents__entry" href="#${id}" data-page-label="${name}, page "><span class="contents__text"${language}>${shown}</span><span class="contents__leader"></span> <span class="contents__page" data-page-of="${id}"></span></a>`;
}
