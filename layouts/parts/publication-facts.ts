// The facts of a publication in a short list, how to cite it, and where its facts come from.

import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { listExempt } from "../../scripts/model/exempt/exemptions.ts";
import { organizationName } from "../../scripts/model/organization.ts";
import { dateWords } from "../../scripts/model/period.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import { predecessorOf } from "../../scripts/model/succession.ts";
import type { View } from "../../scripts/model/view.ts";
import type { Fact } from "./fact-list.ts";
import { languageWithin } from "./language.ts";
import { owners } from "./lists.ts";
import { considerations } from "./report/considerations.ts";
import { reportCover } from "./report/report-cover.ts";
import { shownStatus } from "./status.ts";

/**
 * All facts of a publication, on its page and in its document alike. The meetings that considered it are left out where
 * the cover of a report names them.
 */
export function documentFacts(view: View, publication: Publication): readonly Fact[] {
  const considered =
    reportCover(view, publication)?.namesMeeting === true ? undefined : considerations(view, publication);
  return [
    ...publicationFacts(view, publication),
    ...(considered === undefined
      ? []
      : [[view.wordsFor(publication.lang).publications.consideredBy, considered] as const]),
  ];
}

/** The facts that do not change with what comes later, which a paper of a pack may have. */
export function publicationFacts(view: View, publication: Publication): readonly Fact[] {
  const { front, id, date } = publication;
  const from = { publication: id };
  const say = view.wordsFor(publication.lang);
  const { publications: words } = say;
  const authors = (front.authors ?? []).filter((author) => author !== front.organization);
  const replaces = predecessorOf(view.register, publication);
  const facts: readonly (Fact | undefined)[] = [
    front.organization === undefined
      ? undefined
      : [say.interface["published-by"], owners(view, [front.organization], from)],
    authors.length === 0 ? undefined : [words.writtenBy, owners(view, authors, from)],
    date === undefined ? undefined : [words.date, date.text],
    front.period === undefined ? undefined : [words.period, front.period],
    front.reference === undefined ? undefined : [words.reference, front.reference],
    front.version === undefined ? undefined : [words.version, front.version],
    [words.status, say.interface[shownStatus(view, publication)]],
    replaces === undefined
      ? undefined
      : [
          words.replaces,
          html`<a href="${view.link(from, { publication: replaces.id })}">${replaces.front.title}</a>`,
        ],
    // What is exempt has no page to cite.
    publication.kind.formal && listExempt(view.known).get(id) === undefined
      ? [words.citeAs, citation(view, publication)]
      : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** The paper that the facts come from, for a publication that was made from somebody else's. */
export function sourceNote(view: View, { front, id }: Publication): SafeHtml | undefined {
  const { source } = front;
  if (source === undefined) return undefined;
  const publisher = organizationName(view.register, source.publisher);
  const note = source.note === undefined ? undefined : view.prose(source.note, { publication: id });
  return html`<p><cite>${source.title}</cite>. ${publisher}${source.date !== undefined && html`, ${dateWords(source.date)}`}.</p>${note}`;
}

function citation(view: View, { front, id, date, lang }: Publication): SafeHtml {
  const publisher =
    front.organization === undefined
      ? view.register.site.name
      : organizationName(view.register, front.organization);
  const year = date === undefined ? undefined : /\d{4}/.exec(date.text)?.[0];
  return html`${publisher}${year !== undefined && html` (${year})`}, <cite${languageWithin(lang, view.register.site.lang)}>${front.title}</cite>, <span class="address">${view.publicUrl(view.pathOf({ publication: id }))}</span>`;
}
