// The print HTML of a publication that has a document of its own: with cover and contents, or as a paper of a committee.

import { html } from "../../scripts/lib/html.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";
import { kindLayout } from "../parts/kinds/kind-layouts.ts";
import { eachPrinted, type ListLayout, type PublicationItem } from "../parts/layout.ts";
import { chapterSections, runOn } from "../parts/print/chapters.ts";
import { documentMetadata } from "../parts/print/document-metadata.ts";
import { contentsPages, cover, highlights, insideCover, paperLists } from "../parts/print/front-matter.ts";
import { keyWords, pageStyles } from "../parts/print/page-styles.ts";
import { aboutPaper, paperHead } from "../parts/print/paper-head.ts";
import { printPage } from "../parts/print/print-page.ts";
import { statusMark } from "../parts/print/status-mark.ts";
import { type PublicationHead, publicationHead } from "../parts/publication-head.ts";

const layout: ListLayout<PublicationItem> = {
  data: eachPrinted(),
  render({ view, item: { publication } }) {
    const { lang, kind } = publication;
    const head = publicationHead(view, publication);
    return printPage({
      view,
      lang,
      title: head.title,
      metadata: documentMetadata(view, publication),
      ...(kind.print === "document"
        ? coveredDocument(view, publication, head)
        : paperDocument(view, publication, head)),
    });
  },
};
export default layout;

function coveredDocument(view: View, publication: Publication, head: PublicationHead) {
  const { lang, facts, kind } = publication;
  const book = view.book(publication);
  const words = view.wordsFor(lang);
  const rated = facts.plan?.states.some((state) => state.rated) === true;
  const scale = rated ? facts.plan?.scale : kindLayout(kind.name).key?.(words);
  return {
    styles: pageStyles({
      words,
      title: head.title,
      mark: statusMark(view, publication),
      chapters: book.chapters,
      key: scale && keyWords(words, scale),
    }),
    body: html`${cover(view, publication, head)}
${insideCover(view, publication, head)}
${contentsPages(view, book, lang)}
${highlights(view, publication, head)}
${chapterSections(book.chapters)}`,
  };
}

function paperDocument(view: View, publication: Publication, head: PublicationHead) {
  const chapters = runOn(view.book(publication).chapters);
  return {
    styles: pageStyles({
      words: view.wordsFor(publication.lang),
      title: head.title,
      mark: statusMark(view, publication),
      chapters,
      key: undefined,
    }),
    body: html`${paperHead(view, publication, head)}
${paperLists(highlights(view, publication, head))}
${chapterSections(chapters)}
${aboutPaper(view, publication, head)}`,
  };
}
