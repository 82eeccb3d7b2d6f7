// The glossary: every term with what it stands for and what it means.

import { html } from "../../scripts/lib/html.ts";
import { termAnchor } from "../../scripts/model/prose/glossary-term.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: PageLayout = {
  data: onePage("/glossary/index.html"),
  render({ view }) {
    const { title, summary, also } = view.words.site.glossary;
    const { compare } = view.words.grammar;
    const terms = [...view.register.terms.values()].sort((a, b) => compare(a.term, b.term));
    return pageShell(view, {
      path: "/glossary/",
      title,
      description: summary,
      trail: [],
      main: html`<div data-pagefind-body><header class="page-head"><h1>${title}</h1><p class="page-head__summary">${summary}</p></header>
<dl class="glossary">${terms.map(({ term, expansion, definition, aliases = [] }) => {
        const others = aliases.filter((alias) => alias.toLowerCase() !== expansion?.toLowerCase());
        return html`<div class="glossary__entry" id="${termAnchor(term)}"><dt>${term}</dt><dd>${expansion !== undefined && html`<p><strong>${expansion}</strong></p>`}${definition !== undefined && view.prose(definition, {})}${others.length > 0 && html`<p class="glossary__aliases">${also(others)}</p>`}</dd></div>`;
      })}</dl></div>`,
    });
  },
};
export default layout;
