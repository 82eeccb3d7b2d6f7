// Every resolution and recommendation: what is still open first, then what is closed, then what was simply decided.
import { formatDay } from "../../scripts/lib/calendar.ts";
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { formatNumber } from "../../scripts/lib/number-format.ts";
import type { Decision } from "../../scripts/model/committees/decision.ts";
import type { View } from "../../scripts/model/view.ts";
import { askedTable, decidedTable } from "../parts/decision/decision-table.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";

interface Group {
  readonly anchor: "unanswered" | "under-way" | "closed" | "rejected" | "decided";
  readonly title: string;
  readonly about: string;
  readonly table: typeof askedTable;
}

/** What is open comes first. */
const groups: readonly Group[] = [
  {
    anchor: "unanswered",
    title: "Open, with nothing recorded since",
    about: "Somebody was asked. Neither an answer nor a report of progress is recorded here.",
    table: askedTable,
  },
  {
    anchor: "under-way",
    title: "Open, and answered or reported on",
    about: "There is an answer or a report of progress, and something is left to do.",
    table: askedTable,
  },
  {
    anchor: "closed",
    title: "Closed",
    about: "A report says that nothing is left to do.",
    table: askedTable,
  },
  {
    anchor: "rejected",
    title: "Rejected",
    about: "Whoever was asked said no.",
    table: askedTable,
  },
  {
    anchor: "decided",
    title: "Decided",
    about: "The body decided it and asked nobody for anything more.",
    table: decidedTable,
  },
];

function groupOf({ progress, response }: Decision): Group["anchor"] {
  if (progress === undefined) return "decided";
  if (progress.standing === "closed") return "closed";
  if (response?.decision === "rejected") return "rejected";
  return response === undefined && progress.latest === undefined ? "unanswered" : "under-way";
}

const layout: PageLayout = {
  data: onePage("/decisions/index.html"),
  render({ view }) {
    const decisions = view.committees.decisions.filter(({ publication }) => !view.drafts.has(publication));
    const day = formatDay(view.register.today);
    const sections = groups.map((group) => ({
      group,
      items: decisions.filter((one) => groupOf(one) === group.anchor),
    }));
    const summary = `Every resolution of a meeting and every recommendation: what was asked, of whom, by when, and what happened, as at ${day}.`;
    return pageShell(view, {
      path: "/decisions/",
      title: "Decisions",
      description: summary,
      trail: [],
      scripts: ["table-frame"],
      main: html`<div data-pagefind-body><header class="page-head"><h1>Decisions</h1><p class="page-head__summary">${summary}</p>
<ul class="figures">${sections.map(({ group: { anchor, title }, items }) => html`<li><a href="#${anchor}"><span class="figures__number">${formatNumber(items.length)}</span> ${title}</a></li>`)}</ul></header>
${sections.map(({ group, items }) => section(view, group, items, day))}
${decisions.length > 0 && html`<p>All decisions as data: <a href="${view.href("/decisions.csv")}">CSV</a>, <a href="${view.href("/decisions.json")}">JSON</a>.</p>`}</div>`,
    });
  },
};
export default layout;

function section(
  view: View,
  { anchor, title, about, table }: Group,
  items: readonly Decision[],
  day: string,
): SafeHtml {
  return html`<section class="due-group" aria-labelledby="${anchor}"><h2 id="${anchor}">${title} <span class="due-group__count">(${formatNumber(items.length)})</span></h2><p>${about}</p>${items.length === 0 ? html`<p class="missing">Nothing at present.</p>` : table(view, items, `${anchor}-table`, `${title}, as at ${day}`)}</section>`;
}
