// What stands above the text of a paper of a committee: what it is, of which body, its title, and its facts.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { type Fact, factList } from "../fact-list.ts";
import { languageWithin } from "../language.ts";
import { owners } from "../lists.ts";
import { publicationFacts } from "../publication-facts.ts";
import { approvalsSection } from "../report/approvals.ts";
import { coverFields } from "../report/cover-fields.ts";

/** The head of a paper: of a report by its template, of any other with its title and its facts. */
export function paperHead(view: View, publication: Publication): SafeHtml {
  return publication.facts.report === undefined
    ? plainHead(view, publication)
    : reportHead(view, publication);
}

/** The words over a title: what a paper is, and the body that it is of. */
export function paperCaption(view: View, { front, lang }: Publication, what: string): SafeHtml {
  const { site } = view.register;
  const body = view.organizationName(front.organization ?? site.organization);
  const words = languageWithin(site.lang, lang);
  return html`<p class="paper-head__body"${words}>${body}</p><p class="paper-head__kind"${words}>${what}</p>`;
}

function plainHead(view: View, publication: Publication): SafeHtml {
  const { front, kind } = publication;
  return html`<section class="paper-head paper" id="front-cover">
${paperCaption(view, publication, kind.title)}
<h1>${front.title}</h1>
<p class="paper-head__summary">${front.summary}</p>
${factList(kind.cover ? publicationFacts(view, publication) : paperFacts(view, publication))}
</section>`;
}

/** A paper of a committee says no more of itself than who wrote it and when. */
function paperFacts(view: View, { front, date, id }: Publication): readonly Fact[] {
  const { authors = [], period } = front;
  return [
    ...(date === undefined ? [] : [["Date", date.text] as const]),
    ...(period === undefined ? [] : [["Period", period] as const]),
    ...(authors.length === 0 ? [] : [["Written by", owners(view, authors, { publication: id })] as const]),
  ];
}

/** The template has a field for the title, so that the title itself stands there. */
function reportHead(view: View, publication: Publication): SafeHtml {
  const { front, kind } = publication;
  const template = view.committees.template(publication);
  const titled = template?.fields.find(({ key }) => key === "title");
  const title = html`<h1>${front.title}</h1>`;
  const fields = coverFields(view, publication).map(
    ([label, value]) => [label, label === titled?.label ? title : value] as const,
  );
  return html`<section class="paper-head paper" id="front-cover">
${paperCaption(view, publication, template?.heading ?? kind.title)}
${titled === undefined && title}
<div class="cover-fields">${factList(fields)}</div>
${approvalsSection(view, publication)}
</section>`;
}
