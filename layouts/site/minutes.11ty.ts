// The minutes of a meeting: who was there, and every minute with what was resolved.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { AgendaItem } from "../../scripts/model/meeting.ts";
import type { MeetingPublication } from "../../scripts/model/meetings.ts";
import type { Minutes } from "../../scripts/model/minutes.ts";
import type { Spot, View } from "../../scripts/model/view.ts";
import { ancestors } from "../parts/ancestors.ts";
import { contentsList } from "../parts/contents.ts";
import { downloadList } from "../parts/downloads.ts";
import { type Fact, factList } from "../parts/fact-list.ts";
import { languageWithin } from "../parts/language.ts";
import { eachOf, type ListLayout, type MinutesItem } from "../parts/layout.ts";
import { timeWords } from "../parts/meeting/appointment.ts";
import { attendanceFacts, declaration } from "../parts/meeting/attendance.ts";
import { minutesDownload } from "../parts/meeting/meeting-downloads.ts";
import { meetingNeighbours } from "../parts/meeting/meeting-neighbours.ts";
import { minuteSection } from "../parts/meeting/minute.ts";
import { minuteLink } from "../parts/meeting/minute-link.ts";
import { pageSection } from "../parts/page-section.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: ListLayout<MinutesItem> = {
  data: eachOf("minutes"),
  render({ view, item: { path, publication: meeting, minutes } }) {
    const { front, lang, date } = meeting;
    const body = view.organizationName(front.organization ?? view.register.site.organization);
    const title = date === undefined ? "Minutes" : `Minutes of ${date.text}`;
    const up = { label: front.title, path: view.pathOf({ publication: meeting.id }) };
    const from = view.committees.minutesPage(meeting) ?? { publication: meeting.id };
    const words = languageWithin(view.register.site.lang, lang);
    const sections = html`${attendance(view, meeting, minutes, from)}
${minutes.minutes.map((minute) => minuteSection(view, meeting, minute, from, 2))}`;
    return pageShell(view, {
      path,
      title: `${title}: ${body}`,
      description: `Who was at the meeting, what was said and what was resolved. ${front.summary}`,
      lang,
      trail: [...ancestors(view, meeting), up],
      scripts: ["contents"],
      main: html`<article class="publication" data-pagefind-body>
<header class="page-head">
<p class="page-head__kind"${words}><span data-pagefind-meta="kind">Minutes, ${body}</span></p>
<h1${words}>${title}</h1>
<div class="page-head__about"${words} data-pagefind-ignore>${factList(facts(view, meeting))}${downloadList(minutesDownload(view, meeting))}</div>
</header>
<div class="columns">
${contentsList(view, sections)}
<div class="columns__text"><div class="prose minutes">${sections}</div>
${meetingNeighbours(view, meeting, "minutes")}</div>
</div>
</article>`,
    });
  },
};
export default layout;

function facts(view: View, meeting: MeetingPublication): readonly Fact[] {
  const { date } = meeting;
  const { time, ends, venue } = meeting.facts.meeting;
  const approval = view.committees.approval(meeting.id);
  const approved =
    approval === undefined
      ? unapproved(view, meeting)
      : html`In ${minuteLink(view, approval.by.id, approval.minute.number)}`;
  return [
    [
      "Meeting",
      html`<a href="${view.href(view.pathOf({ publication: meeting.id }))}">${date === undefined ? meeting.front.title : timeWords(date, time, ends)}</a>`,
    ],
    ...(venue === undefined ? [] : [["Place", venue] as const]),
    ["Approved", approved],
  ];
}

/** Minutes that no later minutes approve; where they were on an agenda, that is known at least. */
function unapproved(view: View, { id }: MeetingPublication): SafeHtml | string {
  const isOn = ({ papers }: AgendaItem) =>
    papers.some((paper) => paper.kind === "minutes" && paper.meeting === id);
  const by = view.committees.meetings.find(({ facts }) => facts.meeting.agenda.some(isOn));
  const item = by?.facts.meeting.agenda.find(isOn);
  if (by === undefined || item === undefined) return "Not yet approved, as far as is recorded here";
  const href = view.itemLink({ publication: by.id, elsewhere: true }, "item", `${item.number}`);
  return html`No approval is recorded here. They were before the meeting of ${by.date?.text} as <a href="${href}">item ${item.number}</a>`;
}

function attendance(view: View, meeting: MeetingPublication, minutes: Minutes, from: Spot): SafeHtml {
  const { declarations } = minutes;
  const declared =
    declarations === undefined
      ? html`<p class="missing">${view.word("not-recorded")}</p>`
      : declarations.length === 0
        ? html`<p>No interest was declared.</p>`
        : html`<ul>${declarations.map((one) => html`<li>${declaration(view, one, from)} <a href="${view.itemLink(from, "item", `${one.item}`)}">Item ${one.item}</a></li>`)}</ul>`;
  const names = factList(attendanceFacts(view, minutes, meeting.facts.meeting.agenda, from));
  return html`${pageSection(view, meeting, { name: "attendance", title: "Who was there", className: "attendance" }, names)}
${pageSection(view, meeting, { name: "declarations", title: "Declarations of interest" }, declared)}`;
}
