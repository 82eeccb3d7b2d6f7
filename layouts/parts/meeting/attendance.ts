// Who was at a meeting, who sent apologies, and which interests were declared.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { AgendaItem } from "../../../scripts/model/committees/meeting.ts";
import type { Minutes } from "../../../scripts/model/committees/minutes.ts";
import type { Attendee, Declaration } from "../../../scripts/model/committees/minutes-file.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import type { Fact } from "../fact-list.ts";
import { names, owners } from "../lists.ts";
import { ownWords } from "../own-words.ts";

/** The lists of names, for a list of facts. */
export function attendanceFacts(
  view: View,
  { present, apologies, inAttendance }: Minutes,
  agenda: readonly AgendaItem[],
  from: Spot,
): readonly Fact[] {
  const list = (attendees: readonly Attendee[]) =>
    html`<ul class="attendees">${attendees.map((one) => html`<li>${attendee(view, one, agenda, from)}</li>`)}</ul>`;
  const own = ownWords(view, from);
  const { attendance: words } = own.say.meetings;
  return [
    [words.present, list(present)],
    [
      words.apologies,
      apologies.length === 0
        ? html`<p>${own.words(words.none)}</p>`
        : list(apologies.map((person) => ({ person }))),
    ],
    ...(inAttendance.length === 0 ? [] : [[words.alsoThere, list(inAttendance)] as const]),
  ];
}

/** An interest that somebody declared, in words. */
export function declaration(view: View, { person, interest, text }: Declaration, from: Spot): SafeHtml {
  const own = ownWords(view, from);
  const said = text === undefined ? undefined : html` ${view.inline(text, from)}`;
  return html`${names(view, [person], from)}: ${own.words(own.say.interface[interest])}.${said}`;
}

function attendee(
  view: View,
  { person, name, role, part, for: number }: Attendee,
  agenda: readonly AgendaItem[],
  from: Spot,
): SafeHtml {
  const who = person === undefined ? html`${name ?? role}` : owners(view, [person], from);
  // Minutes may say the office once more, whole or in part.
  const office = person === undefined ? undefined : view.owner(person, from).office?.toLowerCase();
  const isSaid = role === undefined || office?.includes(role.toLowerCase());
  const as = isSaid || (person === undefined && name === undefined) ? undefined : `, ${role}`;
  const own = ownWords(view, from);
  const item = agenda.find((one) => one.number === number);
  const came =
    item === undefined
      ? undefined
      : own.say.meetings.attendance.forItem(
          own.html,
          (words) => html`<a href="${view.itemLink(from, "item", `${item.number}`)}">${own.words(words)}</a>`,
          item.number,
        );
  return html`${who}${as}${part !== undefined && `, ${part}`}${came}`;
}
