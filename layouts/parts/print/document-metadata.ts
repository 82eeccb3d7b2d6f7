// What a printed publication says of itself in its head, from where it goes into the PDF.

import type { Href, WebUrl } from "../../../scripts/lib/href.ts";
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { statedDates } from "../../../scripts/model/facts/stated-dates.ts";
import { organizationName, publisherName } from "../../../scripts/model/organization.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { listDownloads } from "../downloads.ts";

/** What a document says that is not the whole of a publication, such as the pack of a meeting. */
export interface DocumentWords {
  readonly kind: string;
  readonly description: string;
  /** Its public address. */
  readonly address: WebUrl;
  readonly issued?: string | undefined;
  readonly changed?: string | undefined;
  /** The addresses of its data. */
  readonly data: readonly Href[];
}

/** The meta elements. Facts that the publication does not have are left out; dates come from its content alone. */
export function documentMetadata(
  view: View,
  publication: Publication,
  words: DocumentWords = wordsOf(view, publication),
): SafeHtml {
  const { front } = publication;
  const { site } = view.register;
  const { issued, changed } = words;
  const publisher = publisherName(view.register, front);
  const facts: readonly (readonly [name: string, content: string | undefined])[] = [
    ...authors(view, publication).map((author) => ["author", author] as const),
    ["description", words.description],
    ["keywords", [words.kind, front.period, site.name].filter((word) => word !== undefined).join(", ")],
    ["dcterms.publisher", publisher],
    ["dcterms.identifier", words.address],
    ["dcterms.hasVersion", front.version],
    ["dcterms.license", site.licence.url],
    ["dcterms.rights", view.wordsFor(publication.lang).print.rights(publisher, site.licence.name)],
    ...words.data.map((href) => ["dcterms.relation", href] as const),
    ["dcterms.issued", issued],
    ["dcterms.modified", changed],
  ];
  return html`${facts.map(([name, content]) => content !== undefined && html`<meta name="${name}" content="${content}">\n`)}`;
}

function wordsOf(view: View, publication: Publication): DocumentWords {
  const { front, kind, id } = publication;
  return {
    kind: view.wordsFor(publication.lang).kinds[kind.name].title,
    description: front.summary,
    address: view.publicUrl(view.pathOf({ publication: id })),
    data: listDownloads(view, publication).map(({ href }) => href),
    ...statedDates(publication),
  };
}

/** Who wrote it and who published it, each once; the council of the site where neither is known. */
function authors(view: View, { front, id }: Publication): readonly string[] {
  const named = [...(front.authors ?? []), ...(front.organization === undefined ? [] : [front.organization])];
  const owners = named.length === 0 ? [view.register.site.organization] : [...new Set(named)];
  return owners.map((owner) =>
    view.register.organizations.has(owner)
      ? organizationName(view.register, owner)
      : view.owner(owner, { publication: id }).label,
  );
}
