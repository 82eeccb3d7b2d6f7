// Meetings: when and where each is, its agenda with papers and outcomes, who sits on the body, and the index by body.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { writtenText } from "../../../scripts/lib/screen-only.ts";
import { listCalendars } from "../../../scripts/model/committees/meeting-calendar.ts";
import { isMeeting, type MeetingPublication, membersAt } from "../../../scripts/model/committees/meetings.ts";
import type { View } from "../../../scripts/model/view.ts";
import { agendaSection } from "../meeting/agenda.ts";
import { meetingDownloads } from "../meeting/meeting-downloads.ts";
import { cancelledNotice, meetingFacts, stateTag } from "../meeting/meeting-facts.ts";
import { meetingIndex } from "../meeting/meeting-index.ts";
import { meetingNeighbours } from "../meeting/meeting-neighbours.ts";
import { membershipList } from "../meeting/membership.ts";
import { noticesSection } from "../meeting/notices.ts";
import { supplementsSection } from "../meeting/supplements.ts";
import { ownWords } from "../own-words.ts";
import { pageSection } from "../page-section.ts";
import type { KindLayout, KindPage } from "./kind-layout.ts";

/** The entry of meetings. */
export const meetingLayout: KindLayout = {
  page: (view, publication) => (isMeeting(publication) ? meetingPage(view, publication) : {}),
  index: (view) => ({ main: meetingIndex(view), calendar: listCalendars(view.known)[0] }),
};

function meetingPage(view: View, meeting: MeetingPublication): KindPage {
  return {
    about: stateTag(view, meeting),
    facts: meetingFacts(view, meeting),
    downloads: meetingDownloads(view, meeting),
    notice: cancelledNotice(view, meeting),
    after: html`<div class="meeting prose"${writtenText}>${agendaSection(view, meeting)}
${supplementsSection(view, meeting)}
${membersSection(view, meeting)}
${noticesSection(view, meeting)}
${meetingNeighbours(view, meeting, "meetings")}</div>`,
  };
}

function membersSection(view: View, meeting: MeetingPublication): SafeHtml | undefined {
  const from = { publication: meeting.id };
  const list = membershipList(view, ownWords(view, from), membersAt(view.known, meeting), from);
  return (
    list &&
    pageSection(
      view,
      meeting,
      { name: "members", title: view.wordsFor(meeting.lang).meetings.membership, isApart: true },
      list,
    )
  );
}
