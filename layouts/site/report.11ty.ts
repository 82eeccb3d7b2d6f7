// The page of a report to a committee: its cover in the words of its template, its approvals, then its text.
import { html } from "../../scripts/lib/html.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";
import { type Fact, factList } from "../parts/fact-list.ts";
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
    const hasField = template?.fields.some(({ key }) => key === "recommendations") === true;
    const recommended = hasField ? undefined : coverRecommendations(view, publication);
    return publicationPage(view, publication, {
      facts: reportFacts(view, publication),
      before: html`<section class="cover-sheet" aria-labelledby="page--cover"><h2 id="page--cover">${template?.heading ?? "Report"}</h2>${factList(coverFields(view, publication))}
${recommended !== undefined && html`<h3>Recommendations</h3>${recommended}`}</section>`,
      after: approvalsSection(view, publication),
    });
  },
};
export default layout;

/** The usual facts, with the meetings that considered the report first. */
function reportFacts(view: View, publication: Publication): readonly Fact[] {
  const considered = considerations(view, publication);
  return [
    ...(considered === undefined ? [] : [["Considered by", considered] as const]),
    ...publicationFacts(view, publication),
  ];
}
