// Corrections of minutes: where they are made, and at the minute that is corrected.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { correctionsOf, type MeetingPublication } from "../../../scripts/model/committees/meetings.ts";
import type { Minute } from "../../../scripts/model/committees/minutes.ts";
import { dateWords } from "../../../scripts/model/period.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { ownWords } from "../own-words.ts";
import { minuteLink } from "./minute-link.ts";

/** The corrections that a minute makes to earlier ones. */
export function correctionsMade(view: View, { corrections }: Minute, from: Spot): readonly SafeHtml[] {
  const own = ownWords(view, from);
  const { minute: words } = own.say.meetings;
  return corrections.map(({ meeting, date, minute, text }) => {
    const day = date === undefined ? "" : dateWords(date);
    const elsewhere = minute === undefined ? words.ofMinutes(day) : words.ofDay(minute, day);
    const link = own.words(
      meeting === undefined || minute === undefined ? elsewhere : minuteLink(view, own.say, meeting, minute),
    );
    return html`<div class="correction"><p class="labelled__label">${words.correctionTo(own.html, link)}</p>${view.prose(text, from)}</div>`;
  });
}

/** The corrections that later meetings made to a minute, each with where it was made. */
export function correctionsSince(
  view: View,
  meeting: MeetingPublication,
  { number }: Minute,
): readonly SafeHtml[] {
  const own = ownWords(view, { publication: meeting.id });
  return correctionsOf(view.known, meeting.id, number).map(({ by, minute, correction }) => {
    const link = own.words(minuteLink(view, own.say, by.id, minute.number));
    return html`<div class="correction"><p class="labelled__label">${own.say.meetings.minute.correctedBy(own.html, link)}</p>${view.prose(correction.text, { publication: by.id, elsewhere: true })}</div>`;
  });
}
