// What stands above the minutes of a meeting: one value for their page and their document.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { AgendaItem } from "../../../scripts/model/committees/meeting.ts";
import {
  approvalOf,
  listMeetings,
  type MeetingPublication,
} from "../../../scripts/model/committees/meetings.ts";
import type { Minutes } from "../../../scripts/model/committees/minutes.ts";
import { minutesPart } from "../../../scripts/model/item.ts";
import { publisherName } from "../../../scripts/model/organization.ts";
import type { PublicationId } from "../../../scripts/model/publication-id.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { type Fact, factList } from "../fact-list.ts";
import { ownWords } from "../own-words.ts";
import { timeWords } from "./appointment.ts";
import { attendanceFacts, declaration } from "./attendance.ts";
import { minuteLink } from "./minute-link.ts";

/** What minutes are called, and what stands above the first of them. */
export interface MinutesHead {
  /** Where they stand. */
  readonly from: Spot;
  readonly title: string;
  /** The title with the body that met. */
  readonly fullTitle: string;
  readonly description: string;
  /** What was known of them from the first; where they were approved is not among it. */
  readonly facts: readonly Fact[];
  readonly parts: readonly MinutesPart[];
}

/** The head of the minutes of a meeting. */
export function minutesHead(view: View, meeting: MeetingPublication, minutes: Minutes): MinutesHead {
  const from = minutesSpot(meeting);
  const body = publisherName(view.register, meeting.front);
  const { meetings: words } = view.wordsFor(meeting.lang);
  const title = minutesTitle(view, meeting);
  return {
    from,
    title,
    fullTitle: `${title}: ${body}`,
    description: words.minutesDescription(meeting.front.summary),
    facts: [[words.body, body], ...minutesFacts(view, meeting, minutes)],
    parts: minutesParts(view, meeting, minutes, from),
  };
}

/** Where the minutes of a meeting stand. */
export function minutesSpot({ id }: MeetingPublication): Spot {
  return { publication: id, part: minutesPart };
}

/** The title of the minutes of a meeting. */
export function minutesTitle(view: View, { date, front, lang }: MeetingPublication): string {
  return view.wordsFor(lang).meetings.minutesOf(date?.text ?? front.title);
}

/** Which meeting they are of. */
function minutesFacts(view: View, meeting: MeetingPublication, { webcast }: Minutes): readonly Fact[] {
  const { date, id } = meeting;
  const { time, ends, venue } = meeting.facts.meeting;
  const own = ownWords(view, { publication: id });
  const { meetings: words } = own.say;
  const when = date === undefined ? meeting.front.title : timeWords(own.say, date, time, ends);
  return [
    [words.meeting, html`<a href="${view.href(view.pathOf({ publication: id }))}">${own.words(when)}</a>`],
    ...(venue === undefined ? [] : [[words.place, venue] as const]),
    ...(webcast === undefined ? [] : [[words.webcast, html`<a href="${webcast}">${webcast}</a>`] as const]),
  ];
}

/** Where they were approved, which is not known when they go out with the papers of the meeting that is to do so. */
export function approvalFact(view: View, { id }: MeetingPublication): Fact {
  const own = ownWords(view, { publication: id });
  const approval = approvalOf(view.known, id);
  const { meetings: words } = own.say;
  if (approval !== undefined)
    return [
      words.approved,
      own.words(
        words.minute.approvedIn(html, minuteLink(view, own.say, approval.by.id, approval.minute.number)),
      ),
    ];
  return [words.approved, own.words(unapproved(view, id))];
}

/** Minutes that no later minutes approve; where they were on an agenda, that is known at least. */
function unapproved(view: View, id: PublicationId): SafeHtml | string {
  const { minute: words } = ownWords(view, { publication: id }).say.meetings;
  const isOn = ({ papers }: AgendaItem) =>
    papers.some((paper) => paper.kind === "minutes" && paper.meeting === id);
  const by = listMeetings(view.known).find(
    ({ facts }) => facts.meeting.state !== "cancelled" && facts.meeting.agenda.some(isOn),
  );
  const item = by?.facts.meeting.agenda.find(isOn);
  if (by === undefined || item === undefined) return words.notApproved;
  const href = view.itemLink({ publication: by.id, elsewhere: true }, "item", `${item.number}`);
  const before = by.facts.meeting.state === "held" ? words.wereBefore : words.areToBeBefore;
  return before(html, by.date?.text, (link) => html`<a href="${href}">${link}</a>`, item.number);
}

/** A section before the first minute. */
interface MinutesPart {
  /** Makes its anchor. */
  readonly name: string;
  readonly title: string;
  readonly content: SafeHtml;
}

/** What is said of them, who was there, and what they declared. */
function minutesParts(
  view: View,
  meeting: MeetingPublication,
  minutes: Minutes,
  from: Spot,
): readonly MinutesPart[] {
  const names = factList(ownWords(view, from), attendanceFacts(view, meeting, minutes, from));
  const { introduction } = minutes;
  const { meetings: words } = ownWords(view, from).say;
  return [
    ...(introduction === undefined
      ? []
      : [{ name: "introduction", title: words.minute.about, content: view.prose(introduction, from) }]),
    { name: "attendance", title: words.attendance.title, content: names },
    { name: "declarations", title: words.declarations.title, content: declared(view, minutes, from) },
  ];
}

function declared(view: View, { declarations }: Minutes, from: Spot): SafeHtml {
  const own = ownWords(view, from);
  if (declarations === undefined)
    return html`<p class="missing"${own.attributes}>${own.say.interface["not-recorded"]}</p>`;
  if (declarations.length === 0) return html`<p>${own.words(own.say.meetings.declarations.none)}</p>`;
  return html`<ul>${declarations.map((one) => html`<li>${declaration(view, one, from)}${one.item !== undefined && html` <a href="${view.itemLink(from, "item", `${one.item}`)}">${own.words(own.say.meetings.item.item(one.item))}</a>`}</li>`)}</ul>`;
}
