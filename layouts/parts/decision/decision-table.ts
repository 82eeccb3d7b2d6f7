// Decisions in a table: what was asked, of whom, by when, what happened, and for how long each has been open.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Decision } from "../../../scripts/model/decision.ts";
import type { View } from "../../../scripts/model/view.ts";
import { due, standing } from "../due.ts";
import { itemName } from "../item-name.ts";
import { wordsIn } from "../language.ts";
import { owners } from "../lists.ts";
import { rating } from "../rating.ts";
import { cell, table } from "../table.ts";
import { openFor } from "./open-for.ts";

/** The table of decisions that ask somebody. */
export function askedTable(
  view: View,
  decisions: readonly Decision[],
  id: string,
  caption: string,
): SafeHtml {
  return table({
    id,
    caption,
    className: "fold decisions",
    columns: [
      { head: "Decision", className: "decisions__item" },
      { head: "What was asked" },
      { head: "Of whom", className: "decisions__owner" },
      { head: "By when", className: "decisions__date" },
      { head: "What happened", className: "decisions__state" },
      { head: "Open for", className: "decisions__open" },
    ],
    body: decisions.map((one) => askedRow(view, one)),
  });
}

/** The table of decisions that ask nobody. */
export function decidedTable(
  view: View,
  decisions: readonly Decision[],
  id: string,
  caption: string,
): SafeHtml {
  return table({
    id,
    caption,
    className: "fold decided",
    columns: [{ head: "Decision", className: "decisions__item" }, { head: "What was decided" }],
    body: decisions.map(
      (one) => html`<tr>${nameCell(view, one)}${cell("What was decided", words(view, one))}</tr>`,
    ),
  });
}

function askedRow(view: View, decision: Decision): SafeHtml {
  const { publication, addressedTo, progress } = decision;
  const from = { publication: publication.id, elsewhere: true } as const;
  const none = html`<span class="missing">${view.word("not-recorded")}</span>`;
  return html`<tr>${nameCell(view, decision)}
${cell("What was asked", words(view, decision))}
${cell("Of whom", owners(view, addressedTo, from))}
${cell("By when", progress === undefined ? none : due(view, progress, from))}
${cell("What happened", happened(view, decision) ?? none)}
${cell("Open for", openFor(decision) ?? none)}</tr>`;
}

/** The answer and the last report, each where there is one; that a date has passed is said in any case. */
function happened(view: View, { response, progress }: Decision): SafeHtml | undefined {
  const late = progress?.standing === "overdue" || progress?.standing === "unreported";
  const latest = progress?.latest;
  const lines: readonly HtmlValue[] = [
    response && html`<strong>${view.word(response.decision)}</strong>, ${response.date.text}`,
    latest && html`${rating(view, latest.level)}, ${latest.asAt.text}`,
    progress && late && standing(view, progress),
  ].filter((line) => line !== undefined && line !== false);
  return lines.length === 0 ? undefined : html`${lines.map((line) => html`<div>${line}</div>`)}`;
}

function nameCell(view: View, decision: Decision): SafeHtml {
  const { publication, noun, ref } = decision;
  const title = wordsIn(publication.lang, view.register.site.lang, publication.front.title);
  return html`<th scope="row"><a href="${view.href(view.committees.decisionPath(decision))}">${itemName(view, noun, ref)}</a><div class="due__publication">${title}</div></th>`;
}

function words(view: View, { publication, text }: Decision): HtmlValue {
  const from = { publication: publication.id, elsewhere: true } as const;
  return wordsIn(publication.lang, view.register.site.lang, view.inline(text, from));
}
