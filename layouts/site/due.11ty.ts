// What is overdue and what is due, across all publications in force.

import { formatDay } from "../../scripts/lib/calendar.ts";
import { html } from "../../scripts/lib/html.ts";
import { formatNumber } from "../../scripts/lib/number-format.ts";
import type { TrackedItem } from "../../scripts/model/facts/due-list.ts";
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
    const { overdue, unreported, soon, later, undated, closed } = view.due;
    const groups: readonly Group[] = [
      {
        anchor: "overdue",
        title: view.word("overdue"),
        about: "The date has passed and the last report says that work is still open.",
        items: overdue,
      },
      {
        anchor: "unreported",
        title: view.word("unreported"),
        about: "The date has passed and no report says how the work stands. It may well be done.",
        items: unreported,
      },
      {
        anchor: "soon",
        title: "Due in the next three months",
        about: "The date falls within three months.",
        items: soon,
      },
      { anchor: "later", title: "Due later", about: "The date is further away.", items: later },
      {
        anchor: "undated",
        title: "No date",
        about: "No date was given, or only words such as “ongoing”.",
        items: undated,
      },
      {
        anchor: "closed",
        title: view.word("closed"),
        about: "A report says that nothing is left to do.",
        items: closed,
      },
    ];
    const day = formatDay(view.register.today);
    return pageShell(view, {
      path: "/due/",
      title: "What is due",
      description: `Actions, recommendations and resolutions that are overdue or due, as at ${day}.`,
      trail: [],
      scripts: ["table-frame"],
      main: html`<div data-pagefind-body><header class="page-head"><h1>What is due</h1><p class="page-head__summary">Every action, every recommendation and every resolution that asks somebody, in the publications in force, as at ${day}.</p>
<ul class="figures">${groups.map(({ anchor, title, items }) => html`<li><a href="#${anchor}"><span class="figures__number">${formatNumber(items.length)}</span> ${title}</a></li>`)}</ul></header>
${groups.map(
  ({ anchor, title, about, items }) =>
    html`<section class="due-group" aria-labelledby="${anchor}"><h2 id="${anchor}">${title} <span class="due-group__count">(${formatNumber(items.length)})</span></h2><p>${about}</p>${items.length === 0 ? html`<p class="missing">Nothing at present.</p>` : dueTable(view, items, `${anchor}-table`, `${title}, as at ${day}`)}</section>`,
)}</div>`,
    });
  },
};
export default layout;
