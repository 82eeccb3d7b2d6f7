// The plain index of the whole site.
import { html } from "../../scripts/lib/html.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";
import { plainIndex } from "../parts/plain-index.ts";

const layout: PageLayout = {
  data: onePage("/all/index.html"),
  render({ view }) {
    const { title, summary } = view.words.site.all;
    return pageShell(view, {
      path: "/all/",
      title,
      description: summary,
      trail: [],
      main: html`<header class="page-head"><h1>${title}</h1><p class="page-head__summary">${summary}</p></header>${plainIndex(view)}`,
    });
  },
};
export default layout;
