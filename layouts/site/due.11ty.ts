// What is overdue and what is due, across all publications in force.

import { html } from "../../scripts/lib/html.ts";
import { listDue, type TrackedItem } from "../../scripts/model/facts/due-list.ts";
import { dueTable } from "../parts/due-table.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";

interface Group {
  readonly anchor: string;
  readonly title: string;
  readonly about: string;
  readonly items: readonly TrackedItem[];
}

const layout: PageLayout = {
  data: onePage("/due/index.html"),
  render({ view }) {
    const { overdue, unreported, soon, later, undated, closed } = listDue(view.register);
    const { duePage: words, none, asAt } = view.words.tracking;
    const { number } = view.words.grammar;
    const groups: readonly Group[] = [
      {
        anchor: "overdue",
        title: view.words.interface.overdue,
        about: words.overdue,
        items: overdue,
      },
      {
        anchor: "unreported",
        title: view.words.interface["completion-not-recorded"],
        about: words.unreported,
        items: unreported,
      },
      { anchor: "soon", ...words.soon, items: soon },
      { anchor: "later", ...words.later, items: later },
      { anchor: "undated", ...words.undated, items: undated },
      {
        anchor: "closed",
        title: view.words.interface.closed,
        about: words.closed,
        items: closed,
      },
    ];
    const day = view.words.dates.day(view.register.today);
    return pageShell(view, {
      path: "/due/",
      title: words.title,
      description: words.description(day),
      trail: [],
      scripts: ["table-frame"],
      main: html`<div data-pagefind-body><header class="page-head"><h1>${words.title}</h1><p class="page-head__summary">${words.summary(day)}</p>
<ul class="figures">${groups.map(({ anchor, title, items }) => html`<li><a href="#${anchor}"><span class="figures__number">${number(items.length)}</span> ${title}</a></li>`)}</ul></header>
${groups.map(
  ({ anchor, title, about, items }) =>
    html`<section class="due-group" aria-labelledby="${anchor}"><h2 id="${anchor}">${title} <span class="due-group__count">(${number(items.length)})</span></h2><p>${about}</p>${items.length === 0 ? html`<p class="missing">${none}</p>` : dueTable(view, items, `${anchor}-table`, asAt(title, day))}</section>`,
)}</div>`,
    });
  },
};
export default layout;
