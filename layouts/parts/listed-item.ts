// An item in a list of the whole site: its name over its publication, and its text, each in the publication's language.

import type { Href } from "../../scripts/lib/href.ts";
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
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

/** The words before all clauses of a resolution, before one of them that stands alone; nothing for none. */
export function leadWords({ lead, text }: Pick<TrackedItem, "lead" | "text">): string | undefined {
  if (lead === undefined) return undefined;
  return /^\p{Ll}/u.test(text) || /\p{P}$/u.test(lead) ? `${lead} ` : `${lead}: `;
}

/** The text on one line; of a clause of a resolution with the words that stand before all clauses of it. */
export function listedText(view: View, item: Pick<TrackedItem, "publication" | "lead" | "text">): SafeHtml {
  const { publication, text } = item;
  const words = view.inline(text, { publication: publication.id, elsewhere: true });
  const whole = html`${leadWords(item)}${words}`;
  return html`${markLanguage(publication.lang, view.register.site.lang, whole)}`;
}

/** The same as plain words. */
export function plainListed(view: View, item: Pick<TrackedItem, "publication" | "lead" | "text">): string {
  const { publication, text } = item;
  return `${leadWords(item) ?? ""}${view.plain(text, { publication: publication.id, elsewhere: true })}`;
}
