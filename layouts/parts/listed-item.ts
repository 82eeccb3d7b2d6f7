// An item in a list of the whole site: its name over its publication, and its text, each in the publication's language.

import type { Href } from "../../scripts/lib/href.ts";
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { datedTitle } from "../../scripts/model/committees/meeting-label.ts";
import type { TrackedItem } from "../../scripts/model/facts/due-list.ts";
import type { View } from "../../scripts/model/view.ts";
import { itemName } from "./item-name.ts";
import { markLanguage } from "./language.ts";

/** The name as a link to an address, with the title of the publication. */
export function listedName(
  view: View,
  { publication, noun, ref }: Pick<TrackedItem, "publication" | "noun" | "ref">,
  href: Href,
): SafeHtml {
  const title = markLanguage(publication.lang, view.register.site.lang, datedTitle(publication));
  return html`<a href="${href}">${itemName(view.words, noun, ref)}</a><div class="due__publication">${title}</div>`;
}

/** The text on one line. */
export function listedText(
  view: View,
  { publication, text }: Pick<TrackedItem, "publication" | "text">,
): HtmlValue {
  const words = view.inline(text, { publication: publication.id, elsewhere: true });
  return markLanguage(publication.lang, view.register.site.lang, words);
}
