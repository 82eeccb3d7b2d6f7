// What a printed publication says of itself in its head, from where it goes into the PDF.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";

/** The meta elements. Facts that the publication does not have are left out; dates come from its content alone. */
export function documentMetadata(view: View, publication: Publication): SafeHtml {
  const { front, kind, id } = publication;
  const { site } = view.register;
  const { issued, changed } = view.statedDates(publication);
  const publisher = view.organizationName(front.organization ?? site.organization);
  const facts: readonly (readonly [name: string, content: string | undefined])[] = [
    ...authors(view, publication).map((author) => ["author", author] as const),
    ["description", front.summary],
    ["keywords", [kind.title, front.period, site.name].filter((word) => word !== undefined).join(", ")],
    ["dcterms.publisher", publisher],
    ["dcterms.identifier", view.publicUrl(view.pathOf({ publication: id }))],
    ["dcterms.hasVersion", front.version],
    ["dcterms.license", site.licence.url],
    ["dcterms.rights", `Published by ${publisher} under the ${site.licence.name}`],
    ...view.downloads(publication).map(({ href }) => ["dcterms.relation", href] as const),
    ["dcterms.issued", issued],
    ["dcterms.modified", changed],
  ];
  return html`${facts.map(([name, content]) => content !== undefined && html`<meta name="${name}" content="${content}">\n`)}`;
}

/** Who wrote it and who published it, each once; the council of the site where neither is known. */
function authors(view: View, { front, id }: Publication): readonly string[] {
  const named = [...(front.authors ?? []), ...(front.organization === undefined ? [] : [front.organization])];
  const owners = named.length === 0 ? [view.register.site.organization] : [...new Set(named)];
  return owners.map((owner) =>
    view.register.organizations.has(owner)
      ? view.organizationName(owner)
      : view.owner(owner, { publication: id }).label,
  );
}
