// Meetings as data: when and where, the agenda with its papers, and the minutes. Terms after OParl 1.1 and Popolo.

import Type, { type Static } from "typebox";
import { meetingStates } from "../../model/committees/meeting-file.ts";
import { meetingTimes } from "../../model/committees/meeting-times.ts";
import {
  laterMeetings,
  type MeetingPublication,
  membersAt,
  nextMeeting,
} from "../../model/committees/meetings.ts";
import { type Membership, memberRoles } from "../../model/committees/membership.ts";
import { considerationAt } from "../../model/committees/paper-trail.ts";
import { isMarked } from "../../model/drafts.ts";
import { trailNamed } from "../../model/facts/work-programme/work-trail.ts";
import { type OwnerId, personId } from "../../model/owner-id.ts";
import { planPacks } from "../../model/packs/plan-pack.ts";
import { parsePeriod } from "../../model/period.ts";
import type { View } from "../../model/view.ts";
import {
  Address,
  addressOf,
  agendaItemAddress,
  Entry,
  Moment,
  minuteAddress,
  Named,
  Nullable,
  nameOf,
  orNull,
  When,
  Words,
  whenOf,
  workItemAddress,
} from "./data-values.ts";
import { MinutesData, minutesData } from "./minutes-data.ts";
import { DocumentData, documentData, PaperData, paperData } from "./paper-data.ts";

/** Somebody's seat on a body. After Popolo's Membership. */
export const MembershipData = Entry("A seat on a body.", {
  person: Named,
  role: Type.Enum([...memberRoles]),
  scope: Nullable(Words("The matters to which a co-optee is confined.")),
  votes: Type.Boolean({ description: "Whether the member may vote." }),
  "substitute-for": Nullable(Named),
  represents: Nullable(Named),
  from: Nullable(When),
  until: Nullable(When),
});

const AgendaItemData = Entry("An item of an agenda.", {
  id: Address("Where it stands."),
  number: Type.Integer({ minimum: 1 }),
  name: Words("Its title."),
  purpose: Nullable(Words("What the body is to do.")),
  public: Type.Boolean({ description: "Whether it is likely to be heard in public." }),
  "exempt-paragraph": Nullable(
    Words(
      "The paragraph of Schedule 12A to the Local Government Act 1972: 1 to 7 are in Part 1, 12 to 18, for bodies in Wales, in Part 4.",
    ),
  ),
  presenters: Type.Array(Named),
  papers: Type.Array(PaperData),
  "work-item": Nullable(Address("The item of the work programme that it takes up.")),
  minute: Nullable(Address("Its minute.")),
});

const AnnouncedData = Entry("A meeting to come, as another one announced it.", {
  id: Nullable(Address("Its page; null where it has none yet.")),
  start: Nullable(Moment("When it begins.")),
  location: Nullable(Words("Where it is held.")),
});

/** A meeting. */
export const MeetingData = Entry("A meeting.", {
  id: Address("Its page."),
  name: Words("Its title."),
  organization: Nullable(Named),
  state: Type.Enum([...meetingStates]),
  start: Nullable(Moment("When it begins.")),
  end: Nullable(Moment("When it ended, or is to end.")),
  location: Nullable(Words("Where it is held.")),
  published: Nullable(When),
  changes: Type.Array(
    Entry("A change of the day, the time or the place.", {
      "as-at": When,
      from: Words("What had been announced."),
      reason: Words("Why."),
    }),
  ),
  cancellation: Nullable(Words("Why it was cancelled.")),
  memberships: Type.Array(MembershipData, { description: "Who sat on the body on that day." }),
  "signed-by": Nullable(Named),
  documents: Type.Array(DocumentData),
  agenda: Type.Array(AgendaItemData),
  supplements: Type.Array(
    Entry("Papers that came late together.", {
      number: Type.Integer({ minimum: 1 }),
      published: When,
      reason: Nullable(Words("Why they were late.")),
    }),
  ),
  minutes: Nullable(MinutesData),
  next: Nullable(AnnouncedData),
  later: Type.Array(AnnouncedData, { description: "What it announced beyond the next one." }),
});
export type MeetingData = Static<typeof MeetingData>;

/** A meeting as data. */
export function meetingData(view: View, meeting: MeetingPublication): MeetingData {
  const { id, front, facts } = meeting;
  const { state, venue, published, changes, cancelled, signedBy, supplements } = facts.meeting;
  const times = meetingTimes(view.register.site, { ...facts.meeting, date: meeting.date });
  const plain = (text: string) => view.plain(text, { publication: id });
  const name = (owner: OwnerId) => nameOf(view, owner);
  return {
    id: addressOf(view, { publication: id }),
    name: front.title,
    organization: orNull(front.organization, name),
    state,
    start: times?.start ?? null,
    end: times?.end ?? null,
    location: venue ?? null,
    published: orNull(published, whenOf),
    changes: changes.map(({ asAt, from, reason }) => ({
      "as-at": whenOf(asAt),
      from,
      reason: plain(reason),
    })),
    cancellation: orNull(cancelled, plain),
    memberships: membersAt(view.known, meeting).map((membership) => membershipData(view, membership)),
    "signed-by": orNull(signedBy, name),
    documents: documentData(view, meeting),
    agenda: agendaData(view, meeting),
    supplements: supplements.map((supplement) => ({
      number: supplement.number,
      published: whenOf(supplement.published),
      reason: orNull(supplement.reason, plain),
    })),
    minutes: minutesData(view, meeting),
    next: orNull(nextIn(view, meeting), (next) => announcedData(view, next)),
    later: laterMeetings(view.register, meeting).map((one) => announcedData(view, one)),
  };
}

function announcedData(
  view: View,
  next: NonNullable<ReturnType<typeof nextMeeting>>,
): Static<typeof AnnouncedData> {
  const { publication } = next;
  const isDraft = publication !== undefined && isMarked(view.register, publication);
  return {
    id: publication === undefined || isDraft ? null : addressOf(view, { publication: publication.id }),
    start: meetingTimes(view.register.site, next)?.start ?? null,
    location: next.venue ?? null,
  };
}

/** The next meeting; none as long as it is a draft. */
function nextIn(view: View, meeting: MeetingPublication): ReturnType<typeof nextMeeting> {
  const next = nextMeeting(view.register, meeting);
  return next?.publication !== undefined && isMarked(view.register, next.publication) ? undefined : next;
}

/** A seat as data. */
export function membershipData(view: View, membership: Membership): Static<typeof MembershipData> {
  const { person, role, scope, votes, for: replaced, represents, from, until } = membership;
  return {
    person: nameOf(view, person),
    role,
    scope: scope ?? null,
    votes: votes ?? true,
    "substitute-for": orNull(replaced, (id) => nameOf(view, id)),
    represents: orNull(represents, (words) => nameOf(view, personId(words))),
    from: orNull(from, (date) => whenOf(parsePeriod(date))),
    until: orNull(until, (date) => whenOf(parsePeriod(date))),
  };
}

function agendaData(view: View, meeting: MeetingPublication): MeetingData["agenda"] {
  const packs = planPacks(view.known, meeting);
  const { id, facts } = meeting;
  return facts.meeting.agenda.map((item) => ({
    id: agendaItemAddress(view, id, item.number),
    number: item.number,
    name: item.title,
    purpose: orNull(item.purpose, (text) => view.plain(text, { publication: id })),
    public: item.exempt === undefined,
    "exempt-paragraph": item.exempt?.paragraph ?? null,
    presenters: item.presenters.map((presenter) => nameOf(view, presenter)),
    papers: paperData(view, packs, item.number),
    "work-item": orNull(
      item.workItem === undefined ? undefined : trailNamed(view.known, meeting, item.workItem),
      (trail) => workItemAddress(view, trail),
    ),
    minute: orNull(considerationAt(meeting, item).minute, ({ number }) => minuteAddress(view, id, number)),
  }));
}
