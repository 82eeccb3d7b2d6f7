// What a reader sees at an address that leads to nothing.
import { html } from "../../scripts/lib/html.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: PageLayout = {
  data: onePage("/404.html"),
  render: ({ view }) =>
    pageShell(view, {
      path: "/404.html",
      title: "Page not found",
      description: "There is no page at this address.",
      unlisted: true,
      main: html`<header class="page-head"><h1>Page not found</h1><p class="page-head__summary">There is no page at this address. It may have moved, or the address may be mistyped.</p></header>
<p>You can <a href="${view.href("/search/")}">search</a>, look through <a href="${view.href("/all/")}">everything from A to Z</a>, or go to the <a href="${view.href("/")}">home page</a>.</p>`,
    }),
};
export default layout;
