// Who approved a report and when, and which officers answer for it.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { dateWords } from "../../../scripts/model/period.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { owners } from "../lists.ts";
import { ownWords, type SaidWords } from "../own-words.ts";
import { pageSection } from "../page-section.ts";
import { cell, table } from "../table.ts";

/** The table, and the officers under it; nothing where neither was written. */
export function approvalsSection(view: View, publication: Publication): SafeHtml | undefined {
  const { approvals = [], "accountable-officers": officers = [] } = publication.facts.report ?? {};
  if (approvals.length === 0 && officers.length === 0) return undefined;
  const from = { publication: publication.id };
  const own = ownWords(view, from);
  const { approvals: words } = own.say.reports;
  const rows = approvals.map(
    ({ role, person, date, note }) =>
      html`<tr><th scope="row">${role}</th>${cell(own, words.by, person === undefined ? missing(own) : owners(view, [person], from))}${cell(own, words.date, html`${date === undefined ? missing(own) : dateWords(date)}${note !== undefined && html`<div class="approvals__note">${view.inline(note, from)}</div>`}`)}</tr>`,
  );
  const approved =
    rows.length > 0 &&
    table({
      own,
      id: "page--approvals-table",
      caption: words.caption,
      className: "fold approvals",
      columns: [{ head: words.onBehalfOf }, { head: words.by }, { head: words.date }],
      body: rows,
    });
  const accountable =
    officers.length > 0 && html`<p>${words.officers(own.html, owners(view, officers, from))}</p>`;
  return pageSection(
    view,
    publication,
    { name: "approvals", title: words.title, className: "approvals-sheet prose" },
    [approved, accountable],
  );
}

function missing(own: SaidWords): SafeHtml {
  return html`<span class="missing"${own.attributes}>${own.say.interface["not-recorded"]}</span>`;
}
