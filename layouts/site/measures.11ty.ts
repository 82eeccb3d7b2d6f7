// The index of measures: how many are red, worsening and missing, and all of them from A to Z.

import { html } from "../../scripts/lib/html.ts";
import { listCurrent } from "../../scripts/model/measures/located-measure.ts";
import { standingsOf } from "../../scripts/model/measures/standing.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { measureIndex } from "../parts/measures/measure-index.ts";
import { filterAttribute } from "../parts/measures/measure-words.ts";
import { pageShell } from "../parts/page-shell.ts";

/** The standings that have a list; the last only where there is something in it. */
const groups = ["red", "worsening", "missing", "retired"] as const;

const layout: PageLayout = {
  data: onePage("/measures/index.html"),
  render({ view }) {
    const current = listCurrent(view.register);
    const { measures: words, grammar } = view.words;
    const { summary } = words.index;
    const lists = groups
      .map((standing) => ({
        standing,
        about: words.index[standing],
        title: words.standings[standing],
        own: current.filter(({ measure }) => standingsOf(measure).includes(standing)),
      }))
      .filter(({ standing, own }) => standing !== "retired" || own.length > 0);
    return pageShell(view, {
      path: "/measures/",
      title: words.measures,
      description: summary,
      trail: [],
      scripts: ["table-frame", "scorecard"],
      main: html`<div data-pagefind-body><header class="page-head"><h1>${words.measures}</h1><p class="page-head__summary">${summary}</p>
<ul class="figures">${lists.map(({ standing, title, own }) => html`<li><a href="#${standing}"><span class="figures__number">${grammar.number(own.length)}</span> ${title}</a></li>`)}<li><a href="#all"><span class="figures__number">${grammar.number(current.length)}</span> ${words.index.all}</a></li></ul></header>
${lists.map(
  ({ standing, title, about, own }) =>
    html`<section class="due-group" aria-labelledby="${standing}"><h2 id="${standing}">${title} <span class="due-group__count">(${grammar.number(own.length)})</span></h2><p>${about}</p>${own.length === 0 ? html`<p class="missing">${words.index.none}</p>` : measureIndex(view, own, `${standing}-table`, title)}</section>`,
)}
<section class="due-group" aria-labelledby="all"><h2 id="all">${words.index.allTitle} <span class="due-group__count">(${grammar.number(current.length)})</span></h2>${current.length === 0 ? html`<p class="missing">${words.index.none}</p>` : html`<div${filterAttribute(view.words)}>${measureIndex(view, current, "all-table", words.index.allCaption)}</div>`}</section>
</div>`,
    });
  },
};
export default layout;
