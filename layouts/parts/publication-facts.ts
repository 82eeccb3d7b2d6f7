// The facts of a publication in a short list, how to cite it, and where its facts come from.

import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { listExempt } from "../../scripts/model/exempt/exemptions.ts";
import { organizationName } from "../../scripts/model/organization.ts";
import { dateWords } from "../../scripts/model/period.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import { carriedOnBy, carriedOnFrom, predecessorOf } from "../../scripts/model/succession.ts";
import type { View } from "../../scripts/model/view.ts";
import type { Fact } from "./fact-list.ts";
import { languageWithin } from "./language.ts";
import { owners } from "./lists.ts";
import { shownStatus } from "./status.ts";

type FactName =
  | "publisher"
  | "authors"
  | "date"
  | "period"
  | "reference"
  | "version"
  | "status"
  | "replaces"
  | "continues"
  | "citation";

/** What is said of a publication, by name and in order. */
export type NamedFacts = Readonly<Record<FactName, Fact | undefined>>;

/** What a letter says itself at its head, or does not say at all. */
const saidByLetters = {
  publisher: undefined,
  authors: undefined,
  date: undefined,
  reference: undefined,
  status: undefined,
  citation: undefined,
} as const satisfies Partial<NamedFacts>;

/** The facts of a publication; none of what it does not say. */
export function publicationFacts(view: View, publication: Publication): NamedFacts {
  const { front, id, date } = publication;
  const from = { publication: id };
  const say = view.wordsFor(publication.lang);
  const { publications: words } = say;
  const authors = (front.authors ?? []).filter((author) => author !== front.organization);
  const replaces = predecessorOf(view.register, publication);
  const continues = carriedOnFrom(view.register, publication);
  const facts: NamedFacts = {
    publisher:
      front.organization === undefined
        ? undefined
        : [say.interface["published-by"], owners(view, [front.organization], from)],
    authors: authors.length === 0 ? undefined : [words.writtenBy, owners(view, authors, from)],
    date: date && [words.date, date.text],
    period: front.period === undefined ? undefined : [words.period, front.period],
    reference: front.reference === undefined ? undefined : [words.reference, front.reference],
    version: front.version === undefined ? undefined : [words.version, front.version],
    status: [words.status, say.interface[shownStatus(view, publication)]],
    replaces: replaces && [words.replaces, publicationLink(view, publication, replaces)],
    continues: continues && [words.continues, publicationLink(view, publication, continues)],
    // What is exempt has no page to cite.
    citation:
      publication.kind.formal && listExempt(view.known).get(id) === undefined
        ? [words.citeAs, citation(view, publication)]
        : undefined,
  };
  return publication.kind.print === "letter" ? { ...facts, ...saidByLetters } : facts;
}

/** The papers that carry on a publication; nothing for none. */
export function carriedOn(view: View, publication: Publication): Fact | undefined {
  const all = carriedOnBy(view.known, publication);
  if (all.length === 0) return undefined;
  const { publications: words } = view.wordsFor(publication.lang);
  return [
    words.continuedBy,
    html`${all.map((one, index) => html`${index > 0 && "; "}${publicationLink(view, publication, one)}`)}`,
    "later",
  ];
}

function publicationLink(
  view: View,
  { id, lang }: Publication,
  { id: other, front, lang: its }: Publication,
): SafeHtml {
  return html`<a href="${view.link({ publication: id }, { publication: other })}"${languageWithin(its, lang)}>${front.title}</a>`;
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
