// The minutes of a meeting as a paper: who was there, and every minute with what was resolved.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { MeetingPublication } from "../../../scripts/model/committees/meetings.ts";
import type { Minutes } from "../../../scripts/model/committees/minutes.ts";
import type { View } from "../../../scripts/model/view.ts";
import { type Fact, factList } from "../fact-list.ts";
import { exemptNote } from "../meeting/exempt-note.ts";
import { minuteSection } from "../meeting/minute.ts";
import { type MinutesHead, minutesSpot, minutesTitle } from "../meeting/minutes-parts.ts";
import { resolved } from "../meeting/resolved.ts";
import { ownWords } from "../own-words.ts";
import { paperCaption } from "./paper-head.ts";

/** The whole minutes; `later` are facts that are known of them by now. */
export function minutesPaper(
  view: View,
  meeting: MeetingPublication,
  minutes: Minutes,
  head: MinutesHead,
  later: readonly Fact[] = [],
): SafeHtml {
  const { from, title, facts, parts } = head;
  const own = ownWords(view, from);
  return html`<section class="paper-head paper" id="front-cover">
${paperCaption(view, meeting, own.say.meetings.minutes)}
<h1 id="part-minutes"${own.attributes}>${title}</h1>
${factList(own, [...facts, ...later])}
</section>
<main class="chapter paper minutes">
${parts.map(({ name, title: heading, content }) => html`<h2 id="front-${name}"${own.attributes}>${heading}</h2>${content}`)}
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
