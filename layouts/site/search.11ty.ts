// Search. The form and the results come from a script; without one, the plain index stands here instead.
import { html } from "../../scripts/lib/html.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";
import { plainIndex } from "../parts/plain-index.ts";

const layout: PageLayout = {
  data: onePage("/search/index.html"),
  render: ({ view }) =>
    pageShell(view, {
      path: "/search/",
      title: view.word("search"),
      description: "Search every publication and page of this site.",
      trail: [],
      scripts: ["search"],
      search: true,
      unlisted: true,
      main: html`<header class="page-head"><h1>${view.word("search")}</h1></header>
<form class="search" id="search-form" role="search" action="${view.href("/search/")}" method="get" data-bundle="${view.href("/pagefind/")}" hidden>
<label class="govuk-label" for="search-words">Search for</label>
<div class="search__row"><input class="govuk-input" id="search-words" name="q" type="search" autocomplete="off"> <button class="govuk-button" type="submit">${view.word("search")}</button></div>
</form>
<p class="search__status" id="search-status" role="status"></p>
<ol class="search__results" id="search-results"></ol>
<section id="search-index" aria-labelledby="search-index-title"><h2 id="search-index-title">Everything, A to Z</h2>
<noscript><p>Search needs JavaScript. This list leads to everything without it.</p></noscript>
${plainIndex(view)}</section>`,
    }),
};
export default layout;
