// The page of a report to a committee: its cover in the words of its template, its approvals, then its text.
import { html } from "../../scripts/lib/html.ts";
import { headingOf } from "../../scripts/lib/outline.ts";
import { eachOfKind, type ListLayout, type PublicationItem } from "../parts/layout.ts";
import { publicationPage } from "../parts/publication-page.ts";
import { reportCover } from "../parts/report/report-cover.ts";

const layout: ListLayout<PublicationItem> = {
  data: eachOfKind("report"),
  render({ view, item: { publication } }) {
    const cover = reportCover(view, publication);
    return publicationPage(view, publication, {
      before:
        cover &&
        html`<section class="cover-sheet" aria-labelledby="page--cover">${headingOf({ level: 2, id: "page--cover", content: html`${cover.heading}` })}${cover.content}</section>`,
      after: cover?.approvals,
    });
  },
};
export default layout;
