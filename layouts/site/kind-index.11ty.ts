// The index of a kind: its publications, newest first.
import { html } from "../../scripts/lib/html.ts";
import type { Kind } from "../../scripts/model/kind.ts";
import { eachOf, type ListLayout, type PageItem } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";
import { publicationCard } from "../parts/publication-card.ts";

const layout: ListLayout<PageItem & { readonly kind: Kind }> = {
  data: eachOf("kinds"),
  render({ view, item: { path, kind } }) {
    const publications = view.publicationsOf(kind.name);
    return pageShell(view, {
      path,
      title: kind.plural,
      description: kind.about,
      trail: [],
      main: html`<header class="page-head"><h1>${kind.plural}</h1><p class="page-head__summary">${kind.about}</p></header>
${publications.length === 0 ? html`<p>Nothing has been published yet.</p>` : html`<ul class="cards">${publications.map((one) => publicationCard(view, one, 2))}</ul>`}`,
    });
  },
};
export default layout;
