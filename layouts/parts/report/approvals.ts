// Who approved a report and when, and which officers answer for it.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { owners } from "../lists.ts";
import { type OwnWords, ownWords } from "../own-words.ts";
import { pageSection } from "../page-section.ts";
import { cell, table } from "../table.ts";

/** The table, and the officers under it; nothing where neither was written. */
export function approvalsSection(view: View, publication: Publication): SafeHtml | undefined {
  const { approvals = [], "accountable-officers": officers = [] } = publication.facts.report ?? {};
  if (approvals.length === 0 && officers.length === 0) return undefined;
  const from = { publication: publication.id };
  const own = ownWords(view, from);
  const rows = approvals.map(
    ({ role, person, date, note }) =>
      html`<tr><th scope="row">${role}</th>${cell(own, "Approved by", person === undefined ? missing(view, own) : owners(view, [person], from))}${cell(own, "Date", html`${date === undefined ? missing(view, own) : view.dateWords(date)}${note !== undefined && html`<div class="approvals__note">${view.inline(note, from)}</div>`}`)}</tr>`,
  );
  const approved =
    rows.length > 0 &&
    table({
      own,
      id: "page--approvals-table",
      caption: "Approvals of this report",
      className: "fold approvals",
      columns: [{ head: "On behalf of" }, { head: "Approved by" }, { head: "Date" }],
      body: rows,
    });
  const accountable =
    officers.length > 0 &&
    own.html`<p><strong>Officers who answer for it:</strong> ${owners(view, officers, from)}</p>`;
  return pageSection(
    view,
    publication,
    { name: "approvals", title: "Who approved it", className: "approvals-sheet prose" },
    [approved, accountable],
  );
}

function missing(view: View, own: OwnWords): SafeHtml {
  return html`<span class="missing"${own.attributes}>${view.word("not-recorded")}</span>`;
}
