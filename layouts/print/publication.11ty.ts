// The print HTML of a publication, whatever its kind: one document with cover, contents, text and parts in order.
import { html } from "../../scripts/lib/html.ts";
import { languageAttributes, pageLanguage } from "../parts/language.ts";
import { eachOf, type ListLayout, type PublicationItem } from "../parts/layout.ts";
import { documentMetadata } from "../parts/print/document-metadata.ts";
import { contentsPages, cover, highlights, insideCover } from "../parts/print/front-matter.ts";
import { pageStyles } from "../parts/print/page-styles.ts";

const layout: ListLayout<PublicationItem> = {
  data: eachOf("publications"),
  render({ view, item: { publication } }) {
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
${documentMetadata(view, publication)}<link rel="stylesheet" href="/assets/print.css">
${pageStyles({ title: front.title, mark, chapters: book.chapters, scale: rated ? facts.plan?.scale : undefined })}
</head>
<body>
${cover(view, publication)}
${insideCover(view, publication)}
${contentsPages(view, book, lang)}
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
