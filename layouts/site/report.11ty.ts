// The page of a report to a committee: its cover in the words of its template, its approvals, then its text.
import { html } from "../../scripts/lib/html.ts";
import { factList } from "../parts/fact-list.ts";
import { eachOfKind, type ListLayout, type PublicationItem } from "../parts/layout.ts";
import { publicationFacts } from "../parts/publication-facts.ts";
import { publicationPage } from "../parts/publication-page.ts";
import { approvalsSection } from "../parts/report/approvals.ts";
import { considerations } from "../parts/report/considerations.ts";
import { coverFields } from "../parts/report/cover-fields.ts";
import { coverRecommendations } from "../parts/report/cover-recommendations.ts";

const layout: ListLayout<PublicationItem> = {
  data: eachOfKind("report"),
  render({ view, item: { publication } }) {
    const template = view.committees.template(publication);
    const isOnCover = (field: string) => template?.fields.some(({ key }) => key === field) === true;
    const considered = isOnCover("meeting") ? undefined : considerations(view, publication);
    const recommended = isOnCover("recommendations") ? undefined : coverRecommendations(view, publication);
    return publicationPage(view, publication, {
      facts: [
        ...(considered === undefined ? [] : [["Considered by", considered] as const]),
        ...publicationFacts(view, publication),
      ],
      before: html`<section class="cover-sheet" aria-labelledby="page--cover"><h2 id="page--cover">${template?.heading ?? "Report"}</h2>${factList(coverFields(view, publication))}
${recommended !== undefined && html`<h3>Recommendations</h3>${recommended}`}</section>`,
      after: approvalsSection(view, publication),
    });
  },
};
export default layout;
