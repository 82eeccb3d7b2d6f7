// Who was at a meeting, who led it, who sent apologies, and which interests were declared.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { type MeetingPublication, membersAt } from "../../../scripts/model/committees/meetings.ts";
import type { Attendance, Minutes } from "../../../scripts/model/committees/minutes.ts";
import type { Declaration } from "../../../scripts/model/committees/minutes-file.ts";
import { substitutionOf } from "../../../scripts/model/committees/substitution.ts";
import type { PersonId } from "../../../scripts/model/owner-id.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import type { Fact } from "../fact-list.ts";
import { names, ownerOrWords, owners } from "../lists.ts";
import { ownWords } from "../own-words.ts";
import { roleWords } from "./membership.ts";

/** The lists of names, for a list of facts. */
export function attendanceFacts(
  view: View,
  meeting: MeetingPublication,
  minutes: Minutes,
  from: Spot,
): readonly Fact[] {
  const { chair, present, apologies, inAttendance } = minutes;
  const list = (attendees: readonly Attendance[]) =>
    html`<ul class="attendees">${attendees.map((one) => html`<li>${attendee(view, meeting, minutes, one, from)}</li>`)}</ul>`;
  const own = ownWords(view, from);
  const { attendance: words } = own.say.meetings;
  return [
    ...(chair === undefined ? [] : [[words.inTheChair, names(view, [chair], from)] as const]),
    [words.present, list(present)],
    [words.apologies, apologies.length === 0 ? html`<p>${own.words(words.none)}</p>` : list(apologies)],
    ...(inAttendance.length === 0 ? [] : [[words.alsoThere, list(inAttendance)] as const]),
  ];
}

/** An interest that somebody declared, in words. */
export function declaration(
  view: View,
  { person, interest, called, text }: Declaration,
  from: Spot,
): SafeHtml {
  const own = ownWords(view, from);
  const said = text === undefined ? undefined : html` ${view.inline(text, from)}`;
  return html`${names(view, [person], from)}: ${called ?? own.words(own.say.interface[interest])}.${said}`;
}

function attendee(
  view: View,
  meeting: MeetingPublication,
  minutes: Minutes,
  one: Attendance,
  from: Spot,
): SafeHtml {
  const { person, part } = one;
  const substitution = substitutionOf(view.register.people, membersAt(view.known, meeting), one);
  const member = substitution?.member;
  // Whom they stand in for is said as of any substitute, and what else their words say stays.
  const said = member === undefined ? one : withoutSubstitution(one, substitution?.rest ?? "");
  const { name, role } = said;
  const who = person === undefined ? html`${name ?? role}` : owners(view, [person], from);
  // Minutes may say the office once more, whole or in part.
  const office = person === undefined ? undefined : view.owner(person, from).office?.toLowerCase();
  const isSaid = role === undefined || office?.includes(role.toLowerCase());
  const as = isSaid || (person === undefined && name === undefined) ? undefined : `, ${role}`;
  const seat =
    member === undefined
      ? role === undefined && seatWords(view, meeting, one, from)
      : html` <span class="members__role">(${substituteWords(view, member, from)})</span>`;
  return html`${who}${as}${seat}${standsFor(view, one, from)}${part !== undefined && `, ${part}`}${cameFor(view, meeting, minutes, one, from)}`;
}

function withoutSubstitution({ name, role }: Attendance, rest: string): Pick<Attendance, "name" | "role"> {
  const left = rest === "" ? {} : { role: rest };
  if (role === undefined) return { name: rest };
  return name === undefined ? left : { name, ...left };
}

function substituteWords(view: View, member: PersonId, from: Spot): SafeHtml {
  const own = ownWords(view, from);
  const { seats: words } = own.say.meetings;
  return html`${own.words(own.say.interface.substitute)}${words.for(own.html, names(view, [member], from))}`;
}

/** As what somebody sits on the body, where that is not simply as a member or in the chair. */
function seatWords(view: View, meeting: MeetingPublication, one: Attendance, from: Spot): HtmlValue {
  const seat = membersAt(view.known, meeting).find(({ person }) => person === one.person);
  if (seat?.role !== "co-optee" && seat?.role !== "substitute") return undefined;
  // Whom they stood for that day is said by the minutes, where they say so.
  const { represents: _always, ...other } = seat;
  const said = one.represents === undefined ? seat : other;
  return html` <span class="members__role">(${roleWords(view, ownWords(view, from), said, from)})</span>`;
}

/** Whoever has a part there stands for somebody, and a guest without one is of somebody. */
function standsFor(view: View, { person, role, represents }: Attendance, from: Spot): HtmlValue {
  if (represents === undefined) return undefined;
  const own = ownWords(view, from);
  const { seats, attendance } = own.say.meetings;
  const whom = ownerOrWords(view, represents, from);
  return person === undefined && role === undefined
    ? attendance.of(own.html, whom)
    : seats.for(own.html, whom);
}

/** The items that somebody came for, each with the minute of it. */
function cameFor(
  view: View,
  meeting: MeetingPublication,
  { minutes }: Minutes,
  { for: numbers }: Attendance,
  from: Spot,
): HtmlValue {
  const own = ownWords(view, from);
  const { attendance: words } = own.say.meetings;
  const link = (noun: "item" | "minute", number: number) => (said: string) =>
    html`<a href="${view.itemLink(from, noun, `${number}`)}">${own.words(said)}</a>`;
  const known = meeting.facts.meeting.agenda.filter(({ number }) => numbers.includes(number));
  return known.map(({ number }) => {
    const minute = minutes.find(({ item }) => item === number)?.number;
    const cited = minute !== undefined && words.withMinute(own.html, link("minute", minute), minute);
    return html`${words.forItem(own.html, link("item", number), number)}${cited}`;
  });
}
