// The agenda of a meeting: each item with its purpose, its papers, what they recommend, and what came of it.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { printedApart, screenOnly } from "../../../scripts/lib/screen-only.ts";
import type { AgendaItem } from "../../../scripts/model/committees/meeting.ts";
import type { MeetingPublication } from "../../../scripts/model/committees/meetings.ts";
import { considerationAt } from "../../../scripts/model/committees/paper-trail.ts";
import type { WithheldEntry } from "../../../scripts/model/exempt/withheld-entry.ts";
import { mapInPlace } from "../../../scripts/model/exempt/withheld-entry.ts";
import { trailNamed } from "../../../scripts/model/facts/work-programme/work-trail.ts";
import type { Ref } from "../../../scripts/model/ref.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { heading, ownAnchor } from "../headings.ts";
import { itemName } from "../item-name.ts";
import { owners } from "../lists.ts";
import { ownWords } from "../own-words.ts";
import { pageSection } from "../page-section.ts";
import { exemptNote } from "./exempt-note.ts";
import { type PackedPaper, paperLine, papersOfItem } from "./paper-list.ts";
import { workLinks } from "./work-links.ts";

/** The section; nothing where no agenda is known. */
export function agendaSection(view: View, meeting: MeetingPublication): SafeHtml | undefined {
  const { agenda } = meeting.facts.meeting;
  if (agenda.length === 0) return undefined;
  const items = agenda.map((item) => agendaItem(view, meeting, item));
  return pageSection(
    view,
    meeting,
    { name: "agenda", title: view.wordsFor(meeting.lang).meetings.agenda },
    html`<ol class="agenda">${items}</ol>`,
  );
}

function agendaItem(view: View, meeting: MeetingPublication, item: AgendaItem): SafeHtml {
  const { number, title, purpose, presenters, exempt } = item;
  const from = { publication: meeting.id };
  const own = ownWords(view, from);
  const { item: words } = own.say.meetings;
  const name = `${number}. ${title}`;
  const papers = papersOfItem(view, meeting, number);
  // Of an item that is exempt no more is said than why.
  const open = exempt === undefined;
  return html`<li class="agenda__item">
${heading(view, own, 3, ownAnchor(view, meeting, "item", `${number}`), html`<span class="hanging"${screenOnly("number")}>${number}.</span> ${title}`, name)}
${exempt !== undefined && html`<p>${privateItem(view, item, meeting.lang)}</p>`}
${open && purpose !== undefined && view.prose(purpose, from)}
${open && presenters.length > 0 && html`<p>${words.presentedBy(own.html, owners(view, presenters, from))}</p>`}
${open && workItem(view, meeting, item, "agenda__work")}
${open && papers.length > 0 && html`<div class="labelled"><p class="labelled__label"${screenOnly("navigation")}${own.attributes}>${words.papers(papers.length)}</p><ul class="papers">${papers.map((paper) => html`<li${printedApart}>${paperLine(view, paper)}</li>`)}</ul></div>`}
${open && recommended(view, meeting, papers)}
${outcome(view, meeting, item, from)}
</li>`;
}

/** That an item is heard in private, and why: all that everybody is told of it. */
export function privateItem(view: View, { exempt = {} }: AgendaItem, around: string): SafeHtml {
  return exemptNote(view, ({ itemInPack }, why) => itemInPack(why), exempt, around);
}

/** What the reports of an item recommend. */
function recommended(
  view: View,
  meeting: MeetingPublication,
  papers: readonly PackedPaper[],
): readonly SafeHtml[] {
  return papers.flatMap(({ paper: { content } }) => {
    const report = content.kind === "publication" && view.register.publications.get(content.publication);
    if (!report || report.facts.report === undefined) return [];
    const { recommendations = [], withheldRecommendations: withheld } = report.facts;
    if (recommendations.length + withheld.length === 0) return [];
    const from = { publication: report.id, elsewhere: true } as const;
    const entries = decided(view, "recommendation", from, recommendations, withheld, meeting);
    const own = ownWords(view, { publication: meeting.id });
    const label = own.words(own.say.meetings.item.recommended);
    return [
      html`<div class="labelled"><p class="labelled__label"${screenOnly("navigation")}>${label}</p><ul class="plain-list">${entries}</ul></div>`,
    ];
  });
}

/** Recommendations or clauses with the way to each; of one that is withheld, why it is. */
function decided(
  view: View,
  noun: "recommendation" | "resolution",
  from: Spot,
  entries: readonly { readonly ref: Ref; readonly text: string }[],
  withheld: readonly WithheldEntry[],
  meeting: MeetingPublication,
): readonly SafeHtml[] {
  const own = ownWords(view, { publication: meeting.id });
  const entry = (ref: Ref, content: SafeHtml) =>
    html`<li${printedApart}><a href="${view.itemLink(from, noun, ref)}"${screenOnly("navigation")}>${own.words(itemName(own.say, noun, ref))}</a><div>${content}</div></li>`;
  return mapInPlace(entries, withheld, {
    open: ({ ref, text }) => entry(ref, view.inline(text, from)),
    withheld: ({ ref, exempt }) =>
      entry(
        ref,
        exemptNote(
          view,
          noun === "resolution"
            ? ({ clause }, why) => clause(why)
            : ({ recommendation }, why) => recommendation(why),
          exempt,
          meeting.lang,
        ),
      ),
  });
}

/** What the work programme calls an item, on its page and its front sheet. */
export function workItem(
  view: View,
  meeting: MeetingPublication,
  { workItem: ref }: AgendaItem,
  className: string,
): SafeHtml | undefined {
  const trail = ref === undefined ? undefined : trailNamed(view.known, meeting, ref);
  if (trail === undefined) return undefined;
  const own = ownWords(view, { publication: meeting.id });
  return html`<p class="${className}">${own.say.meetings.item.onProgramme(own.html, workLinks(view, [trail]))}</p>`;
}

function outcome(
  view: View,
  meeting: MeetingPublication,
  item: AgendaItem,
  from: Spot,
): SafeHtml | undefined {
  const minute = considerationAt(meeting, item).minute;
  if (minute === undefined) return undefined;
  const own = ownWords(view, from);
  const { item: words } = own.say.meetings;
  const link = html`<a href="${view.itemLink(from, "minute", `${minute.number}`)}">${own.words(words.minute(minute.number))}</a>`;
  const clauses = decided(view, "resolution", from, minute.clauses, minute.withheld, meeting);
  if (clauses.length === 0) return html`<p${screenOnly("tracking")}>${words.cameOfIt(own.html, link)}</p>`;
  return html`<div class="labelled"${screenOnly("tracking")}><p class="labelled__label">${own.words(words.outcome)}</p><ul class="plain-list"><li>${link}</li>${clauses}</ul></div>`;
}
