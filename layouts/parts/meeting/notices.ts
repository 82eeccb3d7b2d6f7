// What a front sheet tells everybody: that the meeting is webcast, who may record it, when members meet beforehand.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { MeetingPublication } from "../../../scripts/model/committees/meetings.ts";
import type { View } from "../../../scripts/model/view.ts";
import { pageSection } from "../page-section.ts";

/** The section; nothing where there is nothing to tell. */
export function noticesSection(view: View, meeting: MeetingPublication): SafeHtml | undefined {
  const { notices, preBriefing } = meeting.facts.meeting;
  const { meetings: words } = view.wordsFor(meeting.lang);
  const all = [
    ...notices,
    ...(preBriefing === undefined ? [] : [{ title: words.briefing, text: preBriefing }]),
  ];
  if (all.length === 0) return undefined;
  const entries = all.map(
    ({ title, text }) => html`<h3>${title}</h3>${view.prose(text, { publication: meeting.id })}`,
  );
  return pageSection(view, meeting, { name: "notices", title: words.notices, isApart: true }, entries);
}
