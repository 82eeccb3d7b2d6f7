// What stands above the minutes of a meeting: one value for their page and their document.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { AgendaItem } from "../../../scripts/model/committees/meeting.ts";
import type { MeetingPublication } from "../../../scripts/model/committees/meetings.ts";
import type { Minutes } from "../../../scripts/model/committees/minutes.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { type Fact, factList } from "../fact-list.ts";
import { ownWords } from "../own-words.ts";
import { timeWords } from "./appointment.ts";
import { attendanceFacts, declaration } from "./attendance.ts";
import { minuteLink } from "./minute-link.ts";

/** Which meeting they are of. */
export function minutesFacts(view: View, meeting: MeetingPublication): readonly Fact[] {
  const { date, id } = meeting;
  const { time, ends, venue } = meeting.facts.meeting;
  const own = ownWords(view, { publication: id });
  const when = date === undefined ? meeting.front.title : timeWords(date, time, ends);
  return [
    ["Meeting", html`<a href="${view.href(view.pathOf({ publication: id }))}">${own.words(when)}</a>`],
    ...(venue === undefined ? [] : [["Place", venue] as const]),
  ];
}

/** Where they were approved, which is not known when they go out with the papers of the meeting that is to do so. */
export function approvalFact(view: View, { id }: MeetingPublication): Fact {
  const own = ownWords(view, { publication: id });
  const approval = view.committees.approval(id);
  if (approval !== undefined)
    return ["Approved", own.words(html`In ${minuteLink(view, approval.by.id, approval.minute.number)}`)];
  return ["Approved", own.words(unapproved(view, id))];
}

/** Minutes that no later minutes approve; where they were on an agenda, that is known at least. */
function unapproved(view: View, id: string): SafeHtml | string {
  const isOn = ({ papers }: AgendaItem) =>
    papers.some((paper) => paper.kind === "minutes" && paper.meeting === id);
  const by = view.committees.meetings.find(({ facts }) => facts.meeting.agenda.some(isOn));
  const item = by?.facts.meeting.agenda.find(isOn);
  if (by === undefined || item === undefined) return "Not yet approved, as far as is recorded here";
  const href = view.itemLink({ publication: by.id, elsewhere: true }, "item", `${item.number}`);
  return html`No approval is recorded here. They were before the meeting of ${by.date?.text} as <a href="${href}">item ${item.number}</a>`;
}

/** A section before the first minute. */
export interface MinutesPart {
  /** Makes its anchor. */
  readonly name: string;
  readonly title: string;
  readonly content: SafeHtml;
}

/** What is said of them, who was there, and what they declared. */
export function minutesParts(
  view: View,
  meeting: MeetingPublication,
  minutes: Minutes,
  from: Spot,
): readonly MinutesPart[] {
  const names = factList(
    ownWords(view, from),
    attendanceFacts(view, minutes, meeting.facts.meeting.agenda, from),
  );
  const { introduction } = minutes;
  return [
    ...(introduction === undefined
      ? []
      : [{ name: "introduction", title: "About these minutes", content: view.prose(introduction, from) }]),
    { name: "attendance", title: "Who was there", content: names },
    { name: "declarations", title: "Declarations of interest", content: declared(view, minutes, from) },
  ];
}

function declared(view: View, { declarations }: Minutes, from: Spot): SafeHtml {
  const own = ownWords(view, from);
  if (declarations === undefined)
    return html`<p class="missing"${own.attributes}>${view.word("not-recorded")}</p>`;
  if (declarations.length === 0) return own.html`<p>No interest was declared.</p>`;
  return html`<ul>${declarations.map((one) => own.html`<li>${declaration(view, one, from)} <a href="${view.itemLink(from, "item", `${one.item}`)}">Item ${one.item}</a></li>`)}</ul>`;
}
