// The minutes of a meeting as a paper: who was there, and every minute with what was resolved.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { MeetingPublication } from "../../../scripts/model/committees/meetings.ts";
import type { Minutes } from "../../../scripts/model/committees/minutes.ts";
import { organizationName } from "../../../scripts/model/organization.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { type Fact, factList } from "../fact-list.ts";
import { exemptNote } from "../meeting/exempt-note.ts";
import { minuteSection } from "../meeting/minute.ts";
import { minutesFacts, minutesParts } from "../meeting/minutes-parts.ts";
import { resolved } from "../meeting/resolved.ts";
import { ownWords } from "../own-words.ts";
import { paperCaption } from "./paper-head.ts";

/** The title of the minutes of a meeting. */
export function minutesTitle(view: View, { date, front, lang }: MeetingPublication): string {
  return view.wordsFor(lang).meetings.minutesOf(date?.text ?? front.title);
}

/** The whole minutes; `facts` are those that are known of them by now. */
export function minutesPaper(
  view: View,
  meeting: MeetingPublication,
  minutes: Minutes,
  facts: readonly Fact[] = [],
): SafeHtml {
  const from = minutesSpot(meeting);
  const own = ownWords(view, from);
  return html`<section class="paper-head paper" id="front-cover">
${paperCaption(view, meeting, own.say.meetings.minutes)}
<h1 id="part-minutes"${own.attributes}>${minutesTitle(view, meeting)}</h1>
${factList(own, [[own.say.meetings.body, bodyOf(view, meeting)], ...minutesFacts(view, meeting), ...facts])}
</section>
<main class="chapter paper minutes">
${minutesParts(view, meeting, minutes, from).map(({ name, title, content }) => html`<h2 id="front-${name}"${own.attributes}>${title}</h2>${content}`)}
${minutes.minutes.map((minute) => minuteSection(view, meeting, minute, from, 2))}
</main>`;
}

/** What of one minute members alone may see: its exempt text, and its exempt clauses. */
export function exemptMinute(
  view: View,
  meeting: MeetingPublication,
  minutes: Minutes,
  number: number,
): SafeHtml {
  const minute = minutes.minutes.find((one) => one.number === number);
  const { exempt } = minute ?? {};
  const clauses = (minute?.clauses ?? []).filter((clause) => clause.exempt !== undefined);
  const from = minutesSpot(meeting);
  return html`<section class="paper-head paper" id="front-cover">
${paperCaption(view, meeting, minutesTitle(view, meeting))}
<h1>${view.wordsFor(meeting.lang).print.pack.exemptMinute(number, minute?.title ?? "")}</h1>
${exempt !== undefined && html`<p>${exemptNote(view, (words, why) => words.text(why), exempt, meeting.lang)}</p>`}
</section>
<main class="chapter paper minutes">${exempt?.text !== undefined && view.prose(exempt.text, from)}
${minute !== undefined && resolved(view, meeting, { ...minute, clauses, withheld: [] }, from)}</main>`;
}

function minutesSpot({ id }: MeetingPublication): Spot {
  return { publication: id, part: "minutes" };
}

function bodyOf(view: View, { front }: MeetingPublication): string {
  return organizationName(view.register, front.organization ?? view.register.site.organization);
}
