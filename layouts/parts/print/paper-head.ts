// What stands above the text of a paper of a committee: what it is, of which body, its title, and its facts.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { listExempt } from "../../../scripts/model/exempt/exemptions.ts";
import { publisherName } from "../../../scripts/model/organization.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { type Fact, factList } from "../fact-list.ts";
import { languageWithin } from "../language.ts";
import { owners } from "../lists.ts";
import { ownWords, unmarked, wordsWithin } from "../own-words.ts";
import { allFacts, given, type PublicationHead } from "../publication-head.ts";
import type { ReportCover } from "../report/report-cover.ts";
import { statusNotice } from "../status.ts";

/**
 * The head of a paper: of a report by its template, of any other with its title and its facts. `isExempt` is of what
 * members alone get, if only for a part of it.
 */
export function paperHead(
  view: View,
  publication: Publication,
  head: PublicationHead,
  isExempt = listExempt(view.known).get(publication.id) !== undefined,
): SafeHtml {
  return head.cover === undefined
    ? plainHead(view, publication, head)
    : reportHead(view, publication, head, head.cover, isExempt);
}

/** The words over a title: what a paper is, and the body that it is of. */
export function paperCaption(view: View, { front, lang }: Publication, what: string): SafeHtml {
  const body = publisherName(view.register, front);
  const { attributes: words } = wordsWithin(view, lang);
  return html`<p class="paper-head__body"${words}>${body}</p><p class="paper-head__kind"${words}>${what}</p>`;
}

function plainHead(view: View, publication: Publication, head: PublicationHead): SafeHtml {
  const { title, summary } = head;
  const facts = factsOf(view, publication, head);
  return html`<section class="paper-head paper" id="front-cover">
${paperCaption(view, publication, head.kind)}
<h1>${title}</h1>
${publication.kind.print !== "letter" && html`<p class="paper-head__summary">${summary}</p>`}
${facts.length > 0 && factList(ownWords(view, { publication: publication.id }), facts)}
</section>`;
}

/** A paper of a committee says no more of itself than who wrote it and when. */
function factsOf(
  view: View,
  { front, id, lang, kind }: Publication,
  { facts }: PublicationHead,
): readonly Fact[] {
  if (kind.print !== "paper") return given(Object.values(facts));
  const { date, period } = facts;
  const { authors = [] } = front;
  const { writtenBy } = view.wordsFor(lang).publications;
  return given([
    date,
    period,
    authors.length === 0 ? undefined : [writtenBy, owners(view, authors, { publication: id })],
  ]);
}

/** The words of a template say of most reports that they are public, which one that is exempt is not. */
function reportHead(
  view: View,
  publication: Publication,
  head: PublicationHead,
  { heading, content, approvals, namesTitle }: ReportCover,
  isExempt: boolean,
): SafeHtml {
  const title = html`<h1>${head.title}</h1>`;
  return html`<section class="paper-head paper" id="front-cover">
${paperCaption(view, publication, isExempt ? head.kind : heading)}
${!namesTitle && title}
<div class="cover-fields">${content(title)}</div>
${approvals}
</section>`;
}

/** What stands below the text of a paper by itself, and in no pack: all of its facts, and where they come from. */
export function aboutPaper(
  view: View,
  publication: Publication,
  head: PublicationHead,
): SafeHtml | undefined {
  const { lang, kind } = publication;
  const { source } = head;
  const facts = kind.print === "letter" ? given([head.carriedOn]) : allFacts(head);
  const isPlain = !kind.formal || (kind.print === "letter" && facts.length === 0);
  if (isPlain && source === undefined) return statusNotice(view, publication, undefined);
  const { site } = view.register;
  const { attributes, say } = wordsWithin(view, lang);
  return html`<section class="chapter paper about-paper"${attributes}>
<h2 id="front-about">${say.print.about}</h2>
${statusNotice(view, publication, undefined)}
${head.cover !== undefined && html`<p${languageWithin(lang, site.lang)}>${head.summary}</p>`}
${!isPlain && factList(unmarked, [[say.print.kind, head.kind], ...facts])}
${source !== undefined && html`<h3>${say.publications.source}</h3><div${languageWithin(lang, site.lang)}>${source}</div>`}
</section>`;
}
