// What a reader sees at an address that leads to nothing.
import type { SitePath } from "../../scripts/lib/href.ts";
import { html } from "../../scripts/lib/html.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: PageLayout = {
  data: onePage("/404.html"),
  render({ view }) {
    const { title, description, summary, ways } = view.words.site.notFound;
    const to = (path: SitePath) => (words: string) => html`<a href="${view.href(path)}">${words}</a>`;
    return pageShell(view, {
      path: "/404.html",
      title,
      description,
      unlisted: true,
      main: html`<header class="page-head"><h1>${title}</h1><p class="page-head__summary">${summary}</p></header>
<p>${ways(html, { search: to("/search/"), all: to("/all/"), home: to("/") })}</p>`,
    });
  },
};
export default layout;
