// The front sheet of a supplement: which papers came late and why, what each adds or replaces, and its pages.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { MeetingSupplement } from "../../../scripts/model/meeting.ts";
import type { PackPaper } from "../../../scripts/model/pack-paper.ts";
import type { PackPlan } from "../../../scripts/model/plan-pack.ts";
import type { View } from "../../../scripts/model/view.ts";
import { itemEntry, itemPapers } from "./agenda-list.ts";
import { sheetHead } from "./front-sheet.ts";

/** The whole sheet, with a note below its head if there is one. */
export function supplementSheet(
  view: View,
  plan: PackPlan,
  { number, published, reason }: MeetingSupplement,
  note?: SafeHtml,
): SafeHtml {
  const { meeting } = plan;
  const late = meeting.facts.meeting.agenda.filter((item) => itemPapers(plan, item.number).length > 0);
  return html`<section class="front-sheet paper" id="front-cover">
${sheetHead(view, meeting, `Agenda, supplement ${number}`)}
${note}
<p>These papers came out on ${published.text}, after the agenda. The pages go on from those that were out before, which stay as they are.</p>
${reason !== undefined && view.prose(reason, { publication: meeting.id })}
<h2 id="front-agenda" class="front-sheet__agenda">Late papers</h2>
<p class="front-sheet__pages" aria-hidden="true">Pages</p>
<ol class="agenda">${late.map(
    (item) => html`<li class="agenda__item" value="${item.number}"><p class="agenda__title">${item.title}</p>
${itemPapers(plan, item.number).map(change)}<ul class="agenda__papers">${itemPapers(plan, item.number).map(itemEntry)}</ul></li>`,
  )}</ol>
</section>`;
}

/** What a paper does to those that were out before. */
function change({ title, replaces, appendix }: PackPaper): SafeHtml | undefined {
  if (replaces !== undefined)
    return html`<p class="agenda__by">“${title}” replaces “${replaces.title}” in the agenda pack.</p>`;
  return appendix === undefined ? html`<p class="agenda__by">“${title}” is added.</p>` : undefined;
}
