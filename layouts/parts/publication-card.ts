// A publication as lists show it: its title, what it is, its date and what it says in a sentence.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";
import { languageWithin } from "./language.ts";
import { statusTag } from "./status.ts";

/** One entry of a list of publications; the heading is at the level given. */
export function publicationCard(view: View, publication: Publication, level: 2 | 3): SafeHtml {
  const { front, kind, id, date } = publication;
  const language = languageWithin(publication.lang, view.register.site.lang);
  const link = html`<a href="${view.href(view.pathOf({ publication: id }))}"${language}>${front.title}</a>`;
  const title =
    level === 2 ? html`<h2 class="card__title">${link}</h2>` : html`<h3 class="card__title">${link}</h3>`;
  const date_ = date === undefined ? undefined : html` · ${date.text}`;
  return html`<li class="card">${title}<p class="card__about">${view.words.kinds[kind.name].title}${date_} ${statusTag(view, publication)}</p><p${language}>${front.summary}</p></li>`;
}
