// The meetings of the site by body: those to come first, then those past with the newest first.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { type Calendar, listCalendars } from "../../../scripts/model/committees/meeting-calendar.ts";
import {
  listMeetings,
  type MeetingPublication,
  nextMeeting,
} from "../../../scripts/model/committees/meetings.ts";
import { organizationName } from "../../../scripts/model/organization.ts";
import { bodyOf, type OrganizationId } from "../../../scripts/model/owner-id.ts";
import { listOfKind } from "../../../scripts/model/publication-lists.ts";
import type { View } from "../../../scripts/model/view.ts";
import { timeWords } from "./appointment.ts";
import { meetingLine } from "./meeting-line.ts";

/** A section for each body, and under them the same as data. */
export function meetingIndex(view: View): SafeHtml {
  const meetings = listMeetings(view.known);
  const { index: words } = view.words.meetings;
  const bodies = [...new Set(meetings.map(bodyOf))];
  const named = bodies.map((id) => ({ id, name: organizationName(view.register, id) }));
  named.sort((a, b) => view.words.grammar.compare(a.name, b.name));
  const calendars = listCalendars(view.known);
  const all = calendars.find(({ organization }) => organization === undefined);
  return html`${named.map(({ id, name }) => {
    const own = meetings.filter((meeting) => bodyOf(meeting) === id);
    const { coming, past } = splitMeetings(view, own);
    const links = [...programmes(view, id), calendarLink(view, calendars, id, name)].filter(
      (link) => link !== undefined,
    );
    return html`<section class="body" aria-labelledby="${id}"><h2 id="${id}">${name}</h2>
${links.length > 0 && html`<ul class="plain-list">${links}</ul>`}
<h3>${words.coming}</h3>${list(view, coming, announced(view, own))}
<h3>${words.past}</h3>${list(view, past, undefined)}</section>`;
  })}<p>${words.asData(html, all && html`<a href="${view.href(all.path)}">${words.calendar}</a>`, html`<a href="${view.href("/meetings.json")}">JSON</a>`)}</p>`;
}

/** Nothing of a body that has no calendar, since no day of its meetings is known. */
function calendarLink(
  view: View,
  calendars: readonly Calendar[],
  id: OrganizationId,
  name: string,
): SafeHtml | undefined {
  const calendar = calendars.find(({ organization }) => organization === id);
  if (calendar === undefined) return undefined;
  const { index: words } = view.words.meetings;
  const link = html`<a href="${view.href(calendar.path)}">${words.calendarOf(name)}</a>`;
  return html`<li>${words.subscribe(html, link)}</li>`;
}

/** Meetings by whether they are still to come on the register's day: the nearest to it first in both. */
export function splitMeetings(view: View, meetings: readonly MeetingPublication[]) {
  const isComing = ({ date }: MeetingPublication) =>
    date !== undefined && date.precision !== "words" && date.end >= view.register.today;
  return {
    coming: meetings.filter(isComing),
    past: meetings.filter((meeting) => !isComing(meeting)).reverse(),
  };
}

/** The next meeting of a body that was announced and has no page yet, unless its day is past. */
function announced(view: View, own: readonly MeetingPublication[]): SafeHtml | undefined {
  const last = own.at(-1);
  const next = last && nextMeeting(view.register, last);
  if (next === undefined || next.publication !== undefined || next.date.precision === "words")
    return undefined;
  if (next.date.end < view.register.today) return undefined;
  return html`<li class="meeting-line"><p class="meeting-line__when">${timeWords(view.words, next.date, next.time)}</p>${next.venue !== undefined && html`<p class="meeting-line__where">${next.venue}</p>`}<p>${view.words.meetings.index.unpublished}</p></li>`;
}

function programmes(view: View, body: OrganizationId): readonly SafeHtml[] {
  return listOfKind(view.register, "work-programme")
    .filter(({ front }) => front.organization === body)
    .map(
      ({ id, front }) =>
        html`<li><a href="${view.href(view.pathOf({ publication: id }))}">${front.title}</a></li>`,
    );
}

function list(view: View, meetings: readonly MeetingPublication[], last: SafeHtml | undefined): SafeHtml {
  if (meetings.length === 0 && last === undefined)
    return html`<p class="missing">${view.words.meetings.index.none}</p>`;
  return html`<ul class="meeting-lines">${meetings.map((one) => meetingLine(view, one, false))}${last}</ul>`;
}
