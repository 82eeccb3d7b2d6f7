// The glossary: every term with what it stands for and what it means.
import { html } from "../../scripts/lib/html.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: PageLayout = {
  data: onePage("/glossary/index.html"),
  render({ view }) {
    const terms = [...view.register.terms.values()].sort((a, b) => byWords(a.term, b.term));
    return pageShell(view, {
      path: "/glossary/",
      title: "Glossary",
      description: "What the terms and abbreviations in these publications mean.",
      trail: [],
      main: html`<div data-pagefind-body><header class="page-head"><h1>Glossary</h1><p class="page-head__summary">What the terms and abbreviations in these publications mean.</p></header>
<dl class="glossary">${terms.map(({ term, expansion, definition, aliases = [] }) => {
        const others = aliases.filter((alias) => alias.toLowerCase() !== expansion?.toLowerCase());
        return html`<div class="glossary__entry" id="${view.termAnchor(term)}"><dt>${term}</dt><dd>${expansion !== undefined && html`<p><strong>${expansion}</strong></p>`}${definition !== undefined && view.prose(definition, {})}${others.length > 0 && html`<p class="glossary__aliases">Also: ${others.join(", ")}</p>`}</dd></div>`;
      })}</dl></div>`,
    });
  },
};
export default layout;

/** Alphabetical whatever the case, and the same on every machine. */
function byWords(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}
