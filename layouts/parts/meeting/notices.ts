// What a front sheet tells everybody: that the meeting is webcast, who may record it, when members meet beforehand.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { MeetingPublication } from "../../../scripts/model/meetings.ts";
import type { View } from "../../../scripts/model/view.ts";

/** The section; nothing where there is nothing to tell. */
export function noticesSection(view: View, { id, facts }: MeetingPublication): SafeHtml | undefined {
  const { notices, preBriefing } = facts.meeting;
  const all = [
    ...notices,
    ...(preBriefing === undefined ? [] : [{ title: "Briefing for members beforehand", text: preBriefing }]),
  ];
  if (all.length === 0) return undefined;
  return html`<section aria-labelledby="page--notices"><h2 id="page--notices">Notices</h2>${all.map(({ title, text }) => html`<h3>${title}</h3>${view.prose(text, { publication: id })}`)}</section>`;
}
