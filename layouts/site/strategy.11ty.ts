// The page of a strategy: before the text, its priorities.
import { html } from "../../scripts/lib/html.ts";
import { eachOfKind, type ListLayout, type PublicationItem } from "../parts/layout.ts";
import { publicationPage } from "../parts/publication-page.ts";

const layout: ListLayout<PublicationItem> = {
  data: eachOfKind("strategy"),
  render({ view, item: { publication } }) {
    const priorities = publication.facts.strategy?.priorities ?? [];
    const from = { publication: publication.id };
    const shown = view.hasBlock(publication, "priorities");
    const glance = html`<section class="glance" aria-labelledby="page--glance"><h2 id="page--glance">Priorities</h2><ol>${priorities.map(
      ({ ref, title }) =>
        html`<li>${shown ? html`<a href="${view.itemLink(from, "priority", ref)}">${title}</a>` : title}</li>`,
    )}</ol></section>`;
    return publicationPage(view, publication, { glance });
  },
};
export default layout;
