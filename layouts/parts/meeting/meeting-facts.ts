// When and where a meeting is, what changed since it was announced, who signed its agenda: for its page and its front sheet.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import {
  laterMeetings,
  type MeetingPublication,
  minutesPage,
  nextMeeting,
} from "../../../scripts/model/committees/meetings.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import type { Fact } from "../fact-list.ts";
import { owners } from "../lists.ts";
import { timeWords } from "./appointment.ts";

/** The facts that stand above the agenda, on the page of a meeting. */
export function meetingFacts(view: View, meeting: MeetingPublication): readonly Fact[] {
  const { front, id, date } = meeting;
  const { signedBy } = meeting.facts.meeting;
  const from = { publication: id };
  const { meetings: words } = view.wordsFor(meeting.lang);
  const page = minutesPage(meeting);
  const facts: readonly (Fact | undefined)[] = [
    front.organization === undefined
      ? undefined
      : [words.body, owners(view, [front.organization], from), "navigation"],
    ...appointmentFacts(view, meeting, view.wordsFor(meeting.lang)),
    signedBy === undefined ? undefined : [words.signedBy, owners(view, [signedBy], from)],
    page === undefined
      ? undefined
      : [
          words.minutes,
          html`<a href="${view.href(view.pathOf(page))}">${words.minutesOf(date?.text)}</a>`,
          "navigation",
        ],
    nextFact(view, meeting),
    laterFact(view, meeting),
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** What was known of a meeting when its agenda came out, on its page and its front sheet alike. */
export function appointmentFacts(view: View, meeting: MeetingPublication, say: Words): readonly Fact[] {
  const { date } = meeting;
  const { meetings: words } = say;
  const { time, ends, venue, published, changes } = meeting.facts.meeting;
  const facts: readonly (Fact | undefined)[] = [
    date === undefined ? undefined : [words.when, timeWords(say, date, time, ends)],
    venue === undefined ? undefined : [words.where, venue],
    changes.length === 0 ? undefined : [words.changed, changeList(view, meeting, words)],
    published === undefined ? undefined : [words.published, published.text],
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** A meeting that does not take place, and why. */
export function cancelledNotice(view: View, { id, facts, lang }: MeetingPublication): SafeHtml | undefined {
  const { state, cancelled } = facts.meeting;
  if (state !== "cancelled") return undefined;
  return html`<div class="notice"><p>${view.wordsFor(lang).meetings.cancelled}</p>${cancelled !== undefined && html`<div class="notice__why">${view.prose(cancelled, { publication: id })}</div>`}</div>`;
}

/** Where a meeting stands: scheduled, held or cancelled. */
export function stateTag(view: View, { facts, lang }: MeetingPublication): SafeHtml {
  const { state } = facts.meeting;
  return html`<strong class="govuk-tag tag tag--${state}"${screenOnly("later")}>${view.wordsFor(lang).interface[state]}</strong>`;
}

/** What had been announced, so that slippage shows. */
function changeList(view: View, { id, facts }: MeetingPublication, words: Words["meetings"]): SafeHtml {
  const entries = facts.meeting.changes.map(
    ({ asAt, from, reason }) =>
      html`<li>${words.wasToBe(html, from, asAt.text, view.inline(reason, { publication: id }))}</li>`,
  );
  return html`<ul class="slips">${entries}</ul>`;
}

function nextFact(view: View, meeting: MeetingPublication): Fact | undefined {
  const next = nextMeeting(view.register, meeting);
  if (next === undefined) return undefined;
  return [view.wordsFor(meeting.lang).meetings.next, appointmentLine(view, meeting, next), "later"];
}

/** What the meeting announced beyond the next one. */
function laterFact(view: View, meeting: MeetingPublication): Fact | undefined {
  const later = laterMeetings(view.register, meeting);
  if (later.length === 0) return undefined;
  const entries = later.map((one) => html`<li>${appointmentLine(view, meeting, one)}</li>`);
  return [view.wordsFor(meeting.lang).meetings.later, html`<ul class="plain-list">${entries}</ul>`, "later"];
}

function appointmentLine(
  view: View,
  meeting: MeetingPublication,
  next: NonNullable<ReturnType<typeof nextMeeting>>,
): SafeHtml {
  const when = timeWords(view.wordsFor(meeting.lang), next.date, next.time);
  const link =
    next.publication === undefined
      ? when
      : html`<a href="${view.href(view.pathOf({ publication: next.publication.id }))}">${when}</a>`;
  const elsewhere = next.venue !== undefined && next.venue !== meeting.facts.meeting.venue;
  return html`${link}${elsewhere && `, ${next.venue}`}`;
}
