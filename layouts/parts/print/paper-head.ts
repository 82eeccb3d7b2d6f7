// What stands above the text of a paper of a committee: what it is, of which body, its title, and its facts.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { listExempt } from "../../../scripts/model/exempt/exemptions.ts";
import { organizationName } from "../../../scripts/model/organization.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { type Fact, factList } from "../fact-list.ts";
import { languageWithin } from "../language.ts";
import { owners } from "../lists.ts";
import { ownWords, siteWords, wordsWithin } from "../own-words.ts";
import { documentFacts, publicationFacts, sourceNote } from "../publication-facts.ts";
import { reportCover } from "../report/report-cover.ts";
import { statusNotice } from "../status.ts";

/**
 * The head of a paper: of a report by its template, of any other with its title and its facts. `isExempt` is of what
 * members alone get, if only for a part of it.
 */
export function paperHead(
  view: View,
  publication: Publication,
  isExempt = listExempt(view.known).get(publication.id) !== undefined,
): SafeHtml {
  return publication.facts.report === undefined
    ? plainHead(view, publication)
    : reportHead(view, publication, isExempt);
}

/** The words over a title: what a paper is, and the body that it is of. */
export function paperCaption(view: View, { front, lang }: Publication, what: string): SafeHtml {
  const body = organizationName(view.register, front.organization ?? view.register.site.organization);
  const { attributes: words } = wordsWithin(view, lang);
  return html`<p class="paper-head__body"${words}>${body}</p><p class="paper-head__kind"${words}>${what}</p>`;
}

function plainHead(view: View, publication: Publication): SafeHtml {
  const { front, kind } = publication;
  return html`<section class="paper-head paper" id="front-cover">
${paperCaption(view, publication, view.wordsFor(publication.lang).kinds[kind.name].title)}
<h1>${front.title}</h1>
<p class="paper-head__summary">${front.summary}</p>
${factList(ownWords(view, { publication: publication.id }), kind.print === "document" ? publicationFacts(view, publication) : paperFacts(view, publication))}
</section>`;
}

/** A paper of a committee says no more of itself than who wrote it and when. */
function paperFacts(view: View, { front, date, id, lang }: Publication): readonly Fact[] {
  const { authors = [], period } = front;
  const { publications: words } = view.wordsFor(lang);
  return [
    ...(date === undefined ? [] : [[words.date, date.text] as const]),
    ...(period === undefined ? [] : [[words.period, period] as const]),
    ...(authors.length === 0 ? [] : [[words.writtenBy, owners(view, authors, { publication: id })] as const]),
  ];
}

/** The title stands in the field that the template has for it, if it has one. */
function reportHead(view: View, publication: Publication, isExempt: boolean): SafeHtml {
  const title = html`<h1>${publication.front.title}</h1>`;
  const cover = reportCover(view, publication, title);
  // The words of a template say of most reports that they are public.
  const kind = isExempt ? undefined : cover?.heading;
  return html`<section class="paper-head paper" id="front-cover">
${paperCaption(view, publication, kind ?? view.wordsFor(publication.lang).kinds[publication.kind.name].title)}
${cover?.namesTitle !== true && title}
<div class="cover-fields">${cover?.content}</div>
${cover?.approvals}
</section>`;
}

/** What stands below the text of a paper by itself, and in no pack: all of its facts, and where they come from. */
export function aboutPaper(view: View, publication: Publication): SafeHtml | undefined {
  const { front, lang, kind, facts } = publication;
  const source = sourceNote(view, publication);
  if (!kind.formal && source === undefined) return undefined;
  const { site } = view.register;
  const { attributes, say } = wordsWithin(view, lang);
  return html`<section class="chapter paper about-paper"${attributes}>
<h2 id="front-about">${say.print.about}</h2>
${statusNotice(view, publication, undefined)}
${facts.report !== undefined && html`<p${languageWithin(lang, site.lang)}>${front.summary}</p>`}
${kind.formal && factList(siteWords, [[say.print.kind, say.kinds[kind.name].title], ...documentFacts(view, publication)])}
${source !== undefined && html`<h3>${say.publications.source}</h3><div${languageWithin(lang, site.lang)}>${source}</div>`}
</section>`;
}
