// The page of a meeting: when and where it is, its agenda with papers and outcomes, and who sits on the body.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { writtenText } from "../../scripts/lib/screen-only.ts";
import { type MeetingPublication, membersAt } from "../../scripts/model/committees/meetings.ts";
import type { View } from "../../scripts/model/view.ts";
import { eachOf, type ListLayout, type MeetingItem } from "../parts/layout.ts";
import { agendaSection } from "../parts/meeting/agenda.ts";
import { meetingDownloads } from "../parts/meeting/meeting-downloads.ts";
import { cancelledNotice, meetingFacts, stateTag } from "../parts/meeting/meeting-facts.ts";
import { meetingNeighbours } from "../parts/meeting/meeting-neighbours.ts";
import { membershipList } from "../parts/meeting/membership.ts";
import { noticesSection } from "../parts/meeting/notices.ts";
import { supplementsSection } from "../parts/meeting/supplements.ts";
import { pageSection } from "../parts/page-section.ts";
import { publicationPage } from "../parts/publication-page.ts";

const layout: ListLayout<MeetingItem> = {
  data: eachOf("meetings"),
  render: ({ view, item: { publication: meeting } }) =>
    publicationPage(view, meeting, {
      about: stateTag(view, meeting),
      facts: meetingFacts(view, meeting),
      downloads: meetingDownloads(view, meeting),
      notice: cancelledNotice(view, meeting),
      after: html`<div class="meeting prose"${writtenText}>${agendaSection(view, meeting)}
${supplementsSection(view, meeting)}
${membersSection(view, meeting)}
${noticesSection(view, meeting)}
${meetingNeighbours(view, meeting, "meetings")}</div>`,
    }),
};
export default layout;

function membersSection(view: View, meeting: MeetingPublication): SafeHtml | undefined {
  const list = membershipList(view, membersAt(view.known, meeting), { publication: meeting.id });
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
