// Everything on the site from A to Z with its headings, for readers without JavaScript and for those who like lists.

import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { meetingAt, minutesPage } from "../../scripts/model/committees/meetings.ts";
import type { PublicationId } from "../../scripts/model/publication-id.ts";
import { isListed } from "../../scripts/model/publication-lists.ts";
import type { View } from "../../scripts/model/view.ts";
import { languageWithin } from "./language.ts";

/** The index; headings of the second level lead into each page. */
export function plainIndex(view: View): SafeHtml {
  const publications = [...view.register.publications.values()]
    .filter((publication) => isListed(view.register, publication))
    .sort((a, b) => view.words.grammar.compare(a.front.title, b.front.title));
  return html`<ul class="index">${publications.map(({ id, front, kind, lang, body, parts }) => {
    const language = languageWithin(lang, view.register.site.lang);
    const path = view.href(view.pathOf({ publication: id }));
    const headings = body.headings.filter(({ level }) => level === 2);
    return html`<li class="index__entry"><a class="index__title" href="${path}"${language}>${front.title}</a>${kind.formal && html` <span class="index__kind">${view.words.kinds[kind.name].title}</span>`}
<ul>${headings.map((heading) => html`<li><a href="${path}#${heading.id}"${language}>${heading.text}</a></li>`)}${parts.map(
      (part) =>
        html`<li><a href="${view.href(view.pathOf({ publication: id, part: part.slug }))}"${languageWithin(part.front.lang ?? lang, view.register.site.lang)}>${part.front.label}: ${part.front.title}</a></li>`,
    )}${minutesEntry(view, id)}</ul></li>`;
  })}</ul>`;
}

function minutesEntry(view: View, id: PublicationId): SafeHtml | undefined {
  const meeting = meetingAt(view.known, id);
  const page = meeting && minutesPage(meeting);
  return page && html`<li><a href="${view.href(view.pathOf(page))}">${view.words.site.minutes}</a></li>`;
}
