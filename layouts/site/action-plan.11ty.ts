// The page of an action plan: before the text, how many actions stood at each rating at each report.
import { html } from "../../scripts/lib/html.ts";
import { countsTable } from "../parts/counts-table.ts";
import { eachOfKind, type ListLayout, type PublicationItem } from "../parts/layout.ts";
import { publicationPage } from "../parts/publication-page.ts";

const layout: ListLayout<PublicationItem> = {
  data: eachOfKind("action-plan"),
  render({ view, item: { publication } }) {
    const actions = publication.facts.plan?.actions ?? [];
    const counts = countsTable(
      view,
      publication,
      actions,
      "page--counts",
      "How the actions of the whole plan stood at each report",
    );
    const glance =
      counts !== undefined &&
      html`<section class="glance" aria-labelledby="page--glance"><h2 id="page--glance">How the plan stands</h2>${counts}<p><a href="${view.href("/due/")}">What is overdue and what is due next</a></p></section>`;
    return publicationPage(view, publication, { glance });
  },
};
export default layout;
