// The page of a scrutiny review: before the text, what it recommends and what was answered.
import { html } from "../../scripts/lib/html.ts";
import { eachOfKind, type ListLayout, type PublicationItem } from "../parts/layout.ts";
import { publicationPage } from "../parts/publication-page.ts";

const layout: ListLayout<PublicationItem> = {
  data: eachOfKind("review"),
  render({ view, item: { publication } }) {
    const from = { publication: publication.id };
    const recommendations = publication.facts.recommendations ?? [];
    const shown = view.hasBlock(publication, "recommendations");
    const items = recommendations.map(({ ref, text, response }) => {
      const number = `Recommendation ${ref}`;
      const link = shown
        ? html`<a href="${view.itemLink(from, "recommendation", ref)}">${number}</a>`
        : number;
      const decision =
        response === undefined ? undefined : html` <strong>${view.word(response.decision)}</strong>`;
      return html`<li><p class="glance__label">${link}${decision}</p><p>${view.inline(text, from)}</p></li>`;
    });
    const glance =
      items.length > 0 &&
      html`<section class="glance" aria-labelledby="page--glance"><h2 id="page--glance">What it recommends</h2><ul class="glance__list">${items}</ul></section>`;
    return publicationPage(view, publication, { glance });
  },
};
export default layout;
