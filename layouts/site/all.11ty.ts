// The plain index of the whole site.
import { html } from "../../scripts/lib/html.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";
import { plainIndex } from "../parts/plain-index.ts";

const layout: PageLayout = {
  data: onePage("/all/index.html"),
  render: ({ view }) =>
    pageShell(view, {
      path: "/all/",
      title: "Everything, A to Z",
      description: "Every publication and page of this site with its sections.",
      trail: [],
      main: html`<header class="page-head"><h1>Everything, A to Z</h1><p class="page-head__summary">Every publication and page of this site with its sections.</p></header>${plainIndex(view)}`,
    }),
};
export default layout;
