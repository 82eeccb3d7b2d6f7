// The index of a kind: its publications, newest first, or as the kind has them.

import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { Kind } from "../../scripts/model/kinds/kind.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import { listOfKind } from "../../scripts/model/publication-lists.ts";
import type { View } from "../../scripts/model/view.ts";
import { kindLayout } from "../parts/kinds/kind-layouts.ts";
import { eachOf, type ListLayout, type PageItem } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";
import { publicationCard } from "../parts/publication-card.ts";

const layout: ListLayout<PageItem & { readonly kind: Kind }> = {
  data: eachOf("kinds"),
  render({ view, item: { path, kind } }) {
    const { plural, about } = view.words.kinds[kind.name];
    const publications = listOfKind(view.register, kind.name);
    const own = publications.length === 0 ? undefined : kindLayout(kind.name).index?.(view);
    return pageShell(view, {
      path,
      title: plural,
      description: about,
      trail: [],
      ...(own?.calendar && { calendar: { title: plural, path: own.calendar.path } }),
      main: html`<header class="page-head"><h1>${plural}</h1><p class="page-head__summary">${about}</p></header>
${own?.main ?? cards(view, publications)}`,
    });
  },
};
export default layout;

function cards(view: View, publications: readonly Publication[]): SafeHtml {
  if (publications.length === 0) return html`<p>${view.words.site.kind.empty}</p>`;
  return html`<ul class="cards">${publications.map((one) => publicationCard(view, one, 2))}</ul>`;
}
