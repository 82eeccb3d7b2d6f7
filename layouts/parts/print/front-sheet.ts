// The front sheet of a pack: which body meets when and where, who sits on it, what all are told, and the agenda; or, of a
// supplement, which papers came late.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Appointment } from "../../../scripts/model/committees/meeting.ts";
import {
  laterMeetings,
  type MeetingPublication,
  membersAt,
  nextMeeting,
} from "../../../scripts/model/committees/meetings.ts";
import { organizationName } from "../../../scripts/model/organization.ts";
import type { PackPlan } from "../../../scripts/model/packs/plan-pack.ts";
import type { View } from "../../../scripts/model/view.ts";
import { factList } from "../fact-list.ts";
import { timeWords } from "../meeting/appointment.ts";
import { appointmentFacts } from "../meeting/meeting-facts.ts";
import { membershipList } from "../meeting/membership.ts";
import { unmarked, wordsWithin } from "../own-words.ts";
import { agendaList } from "./agenda-list.ts";
import { lateSheet } from "./late-sheet.ts";

/** What a front sheet says beside what it says to everybody. */
export interface SheetWords {
  /** Stands below its head. */
  readonly note?: SafeHtml;
  /** The files that come with the pack; stands at its end. */
  readonly files?: SafeHtml | undefined;
  /** Without what the sheet behind it says again: who sits on the body, what all are told, and who signs. */
  readonly isBrief?: boolean;
}

/** The whole sheet. It says nothing that comes to be known after the pack is out. */
export function frontSheet(view: View, plan: PackPlan, words: SheetWords = {}): SafeHtml {
  const { meeting, supplement } = plan;
  const { note, files, isBrief } = words;
  const { pack: said } = view.words.print;
  const what = supplement === undefined ? said.agenda : said.supplement(supplement.number);
  return html`<section class="front-sheet paper" id="front-cover">
${sheetHead(view, meeting, what)}
${note}
${supplement === undefined ? agendaSheet(view, plan, isBrief === true) : lateSheet(view, plan, supplement)}
${files}
</section>`;
}

function agendaSheet(view: View, plan: PackPlan, isBrief: boolean): SafeHtml {
  const { meeting } = plan;
  const { pack: words } = view.words.print;
  const agenda = html`<h2 id="front-agenda" class="front-sheet__agenda">${words.agenda}</h2>
<p class="front-sheet__pages" aria-hidden="true">${words.pages}</p>
${agendaList(view, plan)}`;
  const cancelled = cancellation(view, meeting);
  if (isBrief) return html`${cancelled}${agenda}`;
  const members = membershipList(
    view,
    wordsWithin(view, view.register.site.lang),
    membersAt(view.known, meeting),
    { publication: meeting.id },
  );
  return html`${cancelled}
${members !== undefined && html`<h2 id="front-members">${words.membership}</h2>${members}`}
${notices(view, meeting)}
${agenda}
${ending(view, meeting)}`;
}

/** The head of a front sheet: the body, and when and where it meets. `what` is what the sheet is of. */
function sheetHead(view: View, meeting: MeetingPublication, what: string): SafeHtml {
  const { organization } = view.register.site;
  return html`<p class="paper-head__body">${organizationName(view.register, organization)}</p>
<p class="paper-head__kind">${what}</p>
<h1>${organizationName(view.register, meeting.front.organization ?? organization)}</h1>
${factList(unmarked, appointmentFacts(view, meeting, view.words))}`;
}

function cancellation(view: View, { id, facts }: MeetingPublication): SafeHtml | undefined {
  const { state, cancelled } = facts.meeting;
  if (state !== "cancelled") return undefined;
  return html`<div class="callout"><p class="callout__title">${view.words.meetings.cancelled}</p>${cancelled !== undefined && view.prose(cancelled, { publication: id })}</div>`;
}

function notices(view: View, { id, facts }: MeetingPublication): SafeHtml | undefined {
  const { notices: told, preBriefing } = facts.meeting;
  const from = { publication: id };
  const all = [
    ...told,
    ...(preBriefing === undefined ? [] : [{ title: view.words.meetings.briefing, text: preBriefing }]),
  ];
  if (all.length === 0) return undefined;
  return html`<h2 id="front-notices">${view.words.meetings.notices}</h2>${all.map(({ title, text }) => html`<div class="front-sheet__notice"><p class="labelled__label">${title}</p>${view.prose(text, from)}</div>`)}`;
}

/** When the body meets next, and who signs. */
function ending(view: View, meeting: MeetingPublication): SafeHtml | undefined {
  const all = [nextLine(view, meeting), laterLine(view, meeting), signature(view, meeting)].filter(
    (one) => one !== undefined,
  );
  return all.length === 0 ? undefined : html`<div class="front-sheet__end">${all}</div>`;
}

function nextLine(view: View, meeting: MeetingPublication): SafeHtml | undefined {
  const next = nextMeeting(view.register, meeting);
  if (next === undefined) return undefined;
  return html`<p class="front-sheet__next">${view.words.print.pack.nextMeeting(html, placed(view, meeting, next))}</p>`;
}

function laterLine(view: View, meeting: MeetingPublication): SafeHtml | undefined {
  const later = laterMeetings(view.register, meeting).map((one) => placed(view, meeting, one));
  if (later.length === 0) return undefined;
  return html`<p class="front-sheet__next">${view.words.print.pack.laterMeetings(html, later)}</p>`;
}

/** When a meeting is, and where if that is elsewhere. */
function placed(view: View, meeting: MeetingPublication, { date, time, venue }: Appointment): string {
  const place = venue === undefined || venue === meeting.facts.meeting.venue ? "" : `, ${venue}`;
  return `${timeWords(view.words, date, time)}${place}`;
}

/** Who signs, under the line for the name. */
function signature(view: View, { id, facts }: MeetingPublication): SafeHtml | undefined {
  const { signedBy } = facts.meeting;
  if (signedBy === undefined) return undefined;
  const { label, office } = view.owner(signedBy, { publication: id });
  return html`<p class="signature"><span class="signature__word">${view.words.meetings.signedBy}</span> ${label}${office !== undefined && `, ${office}`}</p>`;
}
