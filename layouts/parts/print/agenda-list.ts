// The agenda as its front sheet has it: the items with their papers, and the pages of the pack on which each is.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { AgendaItem } from "../../../scripts/model/committees/meeting.ts";
import type { PackPaper } from "../../../scripts/model/packs/pack-paper.ts";
import type { PackPlan } from "../../../scripts/model/packs/plan-pack.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { owners } from "../lists.ts";
import { privateItem, workItem } from "../meeting/agenda.ts";
import { ownWords } from "../own-words.ts";
import { paperEntry } from "./page-entry.ts";

/** Every item of the agenda. */
export function agendaList(view: View, plan: PackPlan): SafeHtml {
  const { agenda } = plan.meeting.facts.meeting;
  return html`<ol class="agenda">${agenda.map((item) => agendaItem(view, plan, item))}</ol>`;
}

/** The papers of a pack that belong to an item, with their pages; those behind the sheets are found from there. */
export function itemPapers({ papers, again }: PackPlan, number: number): readonly PackPaper[] {
  return [...papers, ...again].filter(({ item, exempt }) => item?.number === number && exempt === undefined);
}

/** An entry for a paper. */
export function itemEntry(words: Words, { key, title, appendix, content }: PackPaper): SafeHtml {
  const shown = content.kind === "withheld" && appendix !== undefined ? `${appendix}: ${title}` : title;
  return html`<li>${paperEntry(words.print, key, shown, shown)}</li>`;
}

function agendaItem(view: View, plan: PackPlan, item: AgendaItem): SafeHtml {
  const { number, title, purpose, presenters, exempt } = item;
  const from = { publication: plan.meeting.id };
  const papers = itemPapers(plan, number);
  const own = ownWords(view, from);
  return html`<li class="agenda__item" id="${view.anchor(from, "item", `${number}`)}" value="${number}">
<p class="agenda__title">${title}</p>
${purpose !== undefined && html`<div class="agenda__purpose">${view.prose(purpose, from)}</div>`}
${presenters.length > 0 && html`<p class="agenda__by">${own.say.meetings.item.presentedBy(own.html, owners(view, presenters, from))}</p>`}
${workItem(view, plan.meeting, item, "agenda__by")}
${exempt !== undefined && html`<p class="agenda__by">${privateItem(view, item, view.register.site.lang)}</p>`}
${papers.length > 0 && html`<ul class="agenda__papers">${papers.map((paper) => itemEntry(view.words, paper))}</ul>`}
</li>`;
}
