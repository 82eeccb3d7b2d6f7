// Decisions in a table: what was asked, of whom, by when, what happened, and for how long each has been open.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Decision } from "../../../scripts/model/committees/decision.ts";
import type { View } from "../../../scripts/model/view.ts";
import { due, standing } from "../due.ts";
import { type ListColumn, listTable } from "../list-table.ts";
import { listedName, listedText } from "../listed-item.ts";
import { owners } from "../lists.ts";
import { rating } from "../rating.ts";
import { decisionHref } from "./decision-href.ts";
import { openFor } from "./open-for.ts";

/** The table of decisions that ask somebody. */
export function askedTable(view: View, list: readonly Decision[], id: string, caption: string): SafeHtml {
  const { decisions: words } = view.words.tracking;
  const none = html`<span class="missing">${view.words.interface["not-recorded"]}</span>`;
  const from = ({ publication }: Decision) => ({ publication: publication.id, elsewhere: true }) as const;
  return listTable({
    id,
    caption,
    className: "fold decisions",
    list,
    columns: [
      nameColumn(view),
      { head: words.asked, content: (one) => listedText(view, one) },
      {
        head: words.ofWhom,
        className: "decisions__owner",
        content: (one) => owners(view, one.addressedTo, from(one)),
      },
      {
        head: words.byWhen,
        className: "decisions__date",
        content: (one) => (one.progress === undefined ? none : due(view, one.progress, from(one))),
      },
      {
        head: words.happened,
        className: "decisions__state",
        content: (one) => happened(view, one) ?? none,
      },
      { head: words.openFor, className: "decisions__open", content: (one) => openFor(view, one) ?? none },
    ],
  });
}

/** The table of decisions that ask nobody, or a committee alone; `head` stands over what they say. */
export function decidedTable(
  view: View,
  list: readonly Decision[],
  id: string,
  caption: string,
  head = view.words.tracking.decisions.decided,
): SafeHtml {
  return listTable({
    id,
    caption,
    className: "fold decided",
    list,
    columns: [nameColumn(view), { head, content: (one) => listedText(view, one) }],
  });
}

function nameColumn(view: View): ListColumn<Decision> {
  return {
    head: view.words.tracking.decisions.decision,
    className: "decisions__item",
    content: (one) => listedName(view, one, decisionHref(view, one)),
  };
}

/** The answer and the last report, each where there is one; that a date has passed is said in any case. */
function happened(view: View, { response, progress }: Decision): SafeHtml | undefined {
  const late = progress?.standing === "overdue" || progress?.standing === "unreported";
  const latest = progress?.latest;
  const lines: readonly HtmlValue[] = [
    response && html`<strong>${view.words.interface[response.decision]}</strong>, ${response.date.text}`,
    latest && html`${rating(view, latest.level, { elsewhere: true })}, ${latest.asAt.text}`,
    progress && late && standing(view, progress, { elsewhere: true }),
  ].filter((line) => line !== undefined && line !== false);
  return lines.length === 0 ? undefined : html`${lines.map((line) => html`<div>${line}</div>`)}`;
}
