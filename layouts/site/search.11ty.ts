// Search. The form and the results come from a script; without one, the plain index stands here instead.
import { html } from "../../scripts/lib/html.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";
import { plainIndex } from "../parts/plain-index.ts";

const layout: PageLayout = {
  data: onePage("/search/index.html"),
  render({ view }) {
    const { all, search } = view.words.site;
    return pageShell(view, {
      path: "/search/",
      title: view.words.interface.search,
      description: search.description,
      trail: [],
      scripts: ["search"],
      search: true,
      unlisted: true,
      main: html`<header class="page-head"><h1>${view.words.interface.search}</h1></header>
<form class="search" id="search-form" role="search" action="${view.href("/search/")}" method="get" data-bundle="${view.href("/pagefind/")}" data-words="${JSON.stringify(search.script)}" hidden>
<label class="govuk-label" for="search-words">${search.field}</label>
<div class="search__row"><input class="govuk-input" id="search-words" name="q" type="search" autocomplete="off"> <button class="govuk-button" type="submit">${view.words.interface.search}</button></div>
</form>
<p class="search__status" id="search-status" role="status"></p>
<ol class="search__results" id="search-results"></ol>
<section id="search-index" aria-labelledby="search-index-title"><h2 id="search-index-title">${all.title}</h2>
<noscript><p>${search.withoutScript}</p></noscript>
${plainIndex(view)}</section>`,
    });
  },
};
export default layout;
