// The print HTML of a publication, whatever its kind: one document with cover, contents, text and parts in order.
import { html } from "../../scripts/lib/html.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";
import { languageAttributes, pageLanguage } from "../parts/language.ts";
import { eachOf, type ListLayout, type PublicationItem } from "../parts/layout.ts";
import { contentsPages, cover, highlights, insideCover } from "../parts/print/front-matter.ts";
import { pageStyles } from "../parts/print/page-styles.ts";

const layout: ListLayout<PublicationItem> = {
  data: eachOf("publications"),
  render({ view, item: { path, publication } }) {
    const { front, lang, facts } = publication;
    const book = view.book(publication);
    const mark =
      front.status === "published" || front.status === "adopted"
        ? undefined
        : view.word(front.status).toUpperCase();
    const rated = facts.plan?.states.some((state) => state.rated) === true;
    return html`<!DOCTYPE html>
<html${pageLanguage(lang)}>
<head>
<meta charset="utf-8">
<title>${front.title}</title>
${metadata(view, publication).map(([name, content]) => html`<meta name="${name}" content="${content}">\n`)}<meta name="dcterms.identifier" content="${view.publicUrl(path)}">
<link rel="stylesheet" href="/assets/print.css">
${pageStyles({ title: front.title, mark, chapters: book.chapters, scale: rated ? facts.plan?.scale : undefined })}
</head>
<body>
${cover(view, publication)}
${insideCover(view, publication)}
${contentsPages(view, book)}
${highlights(view, publication)}
<main>
${book.chapters.map(({ name, landscape, lang: own, body }) => html`<section class="chapter ${name}${landscape && " chapter--landscape"}"${own !== undefined && languageAttributes(own)}>\n${body}\n</section>\n`)}
</main>
</body>
</html>
`.toString();
  },
};
export default layout;

function metadata(
  view: View,
  { front, kind, date, id }: Publication,
): readonly (readonly [name: string, content: string])[] {
  const from = { publication: id };
  const owners = [
    ...new Set([...(front.authors ?? []), ...(front.organization === undefined ? [] : [front.organization])]),
  ];
  const names = owners.map((owner) =>
    view.register.organizations.has(owner) ? view.organizationName(owner) : view.owner(owner, from).label,
  );
  const issued = date === undefined || date.precision === "words" ? undefined : date.start;
  return [
    [
      "author",
      names.length === 0 ? view.organizationName(view.register.site.organization) : names.join("; "),
    ],
    ["description", front.summary],
    [
      "keywords",
      [kind.title, front.period, view.register.site.name].filter((word) => word !== undefined).join(", "),
    ],
    ...(issued === undefined
      ? []
      : [["dcterms.issued", issued] as const, ["dcterms.modified", issued] as const]),
  ];
}
