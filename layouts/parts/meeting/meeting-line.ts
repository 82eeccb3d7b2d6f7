// A meeting in a line of a list: when it is, whose it is, where it stands, and the way to its minutes.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { type MeetingPublication, minutesPage } from "../../../scripts/model/committees/meetings.ts";
import { organizationName } from "../../../scripts/model/organization.ts";
import type { View } from "../../../scripts/model/view.ts";
import { languageWithin } from "../language.ts";
import { statusTag } from "../status.ts";
import { timeWords } from "./appointment.ts";
import { stateTag } from "./meeting-facts.ts";

/** The line; its link is the day, with the body where the list is not that of one body. */
export function meetingLine(view: View, meeting: MeetingPublication, named: boolean): SafeHtml {
  const { id, front, date, facts, lang } = meeting;
  const { state, time, venue } = facts.meeting;
  const { meetings: words } = view.words;
  const day = date === undefined ? front.title : timeWords(view.words, date, time);
  const body =
    named && front.organization !== undefined
      ? `${organizationName(view.register, front.organization)}, `
      : "";
  const page = minutesPage(meeting);
  const minutes =
    page &&
    html` <a href="${view.href(view.pathOf(page))}">${words.minutes}<span class="govuk-visually-hidden">${words.ofMeeting(`${body}${day}`)}</span></a>`;
  // That a meeting of the past was held goes without saying.
  const tag = state === "held" ? undefined : html` ${stateTag(view, meeting)}`;
  return html`<li class="meeting-line"><p class="meeting-line__when"><a href="${view.href(view.pathOf({ publication: id }))}">${body}${day}</a>${tag} ${statusTag(view, meeting)}${minutes}</p>${state === "scheduled" && venue !== undefined && html`<p class="meeting-line__where">${venue}</p>`}<p${languageWithin(lang, view.register.site.lang)}>${front.summary}</p></li>`;
}
