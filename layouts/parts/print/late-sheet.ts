// What the front sheet of a supplement says: which papers came late and why, what each replaces, and its pages.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { MeetingSupplement } from "../../../scripts/model/committees/meeting.ts";
import type { PackPaper } from "../../../scripts/model/packs/pack-paper.ts";
import type { PackPlan } from "../../../scripts/model/packs/plan-pack.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { itemEntry, itemPapers } from "./agenda-list.ts";

/** All that stands below the head of the sheet. */
export function lateSheet(view: View, plan: PackPlan, { published, reason }: MeetingSupplement): SafeHtml {
  const { meeting } = plan;
  const { print: words } = view.words;
  const late = meeting.facts.meeting.agenda.filter((item) => itemPapers(plan, item.number).length > 0);
  return html`<p>${words.pack.late(view.words.dates.inPeriod(published))}</p>
${reason !== undefined && view.prose(reason, { publication: meeting.id })}
<h2 id="front-agenda" class="front-sheet__agenda">${view.words.meetings.latePapers}</h2>
<p class="front-sheet__pages" aria-hidden="true">${words.pack.pages}</p>
<ol class="agenda">${late.map(
    (item) => html`<li class="agenda__item" value="${item.number}"><p class="agenda__title">${item.title}</p>
${itemPapers(plan, item.number).map((paper) => replacement(view.words, paper))}<ul class="agenda__papers">${itemPapers(plan, item.number).map((paper) => itemEntry(view.words, paper))}</ul></li>`,
  )}</ol>`;
}

function replacement({ print: { pack } }: Words, { title, replaces }: PackPaper): SafeHtml | undefined {
  if (replaces === undefined) return undefined;
  return html`<p class="agenda__by">${pack.replaces(title, replaces.title)}</p>`;
}
