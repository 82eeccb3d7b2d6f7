// Every resolution and recommendation: what is still open first, then what is closed, then what was simply decided.

import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { type Decision, isAwaited, listDecisions } from "../../scripts/model/committees/decision.ts";
import { isMarked } from "../../scripts/model/drafts.ts";
import type { View } from "../../scripts/model/view.ts";
import { askedTable, decidedTable } from "../parts/decision/decision-table.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";

/** What is open comes first. */
const groups = ["unanswered", "under-way", "awaited", "closed", "rejected", "decided", "noted"] as const;
type Group = (typeof groups)[number];

function groupOf(decision: Decision): Group {
  const { progress, response, asks } = decision;
  if (isAwaited(decision)) return "awaited";
  if (progress === undefined && asks === "note") return "noted";
  if (progress === undefined) return response?.decision === "rejected" ? "rejected" : "decided";
  if (progress.standing === "closed") return "closed";
  if (response?.decision === "rejected") return "rejected";
  return response === undefined && progress.latest === undefined ? "unanswered" : "under-way";
}

const layout: PageLayout = {
  data: onePage("/decisions/index.html"),
  render({ view }) {
    const decisions = listDecisions(view.known).filter(
      ({ publication }) => !isMarked(view.register, publication),
    );
    const day = view.words.dates.day(view.register.today);
    const { decisionsPage: words } = view.words.tracking;
    const data = (format: "csv" | "json") =>
      html`<a href="${view.href(`/decisions.${format}`)}">${format.toUpperCase()}</a>`;
    const sections = groups.map((group) => ({
      group,
      title: words[group].title,
      items: decisions.filter((one) => groupOf(one) === group),
    }));
    const summary = words.summary(day);
    return pageShell(view, {
      path: "/decisions/",
      title: words.title,
      description: summary,
      trail: [],
      scripts: ["table-frame"],
      main: html`<div data-pagefind-body><header class="page-head"><h1>${words.title}</h1><p class="page-head__summary">${summary}</p>
<ul class="figures">${sections.map(({ group, title, items }) => html`<li><a href="#${group}"><span class="figures__number">${view.words.grammar.number(items.length)}</span> ${title}</a></li>`)}</ul></header>
${sections.map(({ group, items }) => section(view, group, items, day))}
${decisions.length > 0 && html`<p>${words.asData(html, data("csv"), data("json"))}</p>`}</div>`,
    });
  },
};
export default layout;

type Told = Parameters<typeof askedTable>;

function section(view: View, group: Group, items: readonly Decision[], day: string): SafeHtml {
  const { tracking: words, grammar } = view.words;
  const { title, about } = words.decisionsPage[group];
  const { asked } = words.decisions;
  const tell = {
    unanswered: askedTable,
    "under-way": askedTable,
    awaited: (...those: Told) => decidedTable(...those, asked),
    closed: askedTable,
    rejected: askedTable,
    decided: decidedTable,
    noted: (...those: Told) => decidedTable(...those, asked),
  } as const satisfies Readonly<Record<Group, (...those: Told) => SafeHtml>>;
  return html`<section class="due-group" aria-labelledby="${group}"><h2 id="${group}">${title} <span class="due-group__count">(${grammar.number(items.length)})</span></h2><p>${about}</p>${items.length === 0 ? html`<p class="missing">${words.none}</p>` : tell[group](view, items, `${group}-table`, words.asAt(title, day))}</section>`;
}
