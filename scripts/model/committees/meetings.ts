// Meetings across the register: in order, before and after each other, and who corrected whom.
import { addMonths, type IsoDay } from "../../lib/calendar.ts";
import { compareText } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import type { Facts } from "../facts/fact-modules.ts";
import { minutesPart } from "../item.ts";
import type { Location } from "../location.ts";
import { bodyOf, type OrganizationId } from "../owner-id.ts";
import { endOf } from "../period.ts";
import type { Publication } from "../publication.ts";
import { type PublicationId, publicationId } from "../publication-id.ts";
import type { Register } from "../register.ts";
import type { Appointment, Meeting } from "./meeting.ts";
import { type Membership, membersOn } from "./membership.ts";
import type { Minute } from "./minutes.ts";
import type { Correction } from "./minutes-file.ts";

/** A publication that is a meeting. */
export type MeetingPublication = Publication & { readonly facts: Facts & { readonly meeting: Meeting } };

/** Tells a meeting from other publications. */
export function isMeeting(publication: Publication): publication is MeetingPublication {
  return publication.facts.meeting !== undefined;
}

/** The day of a meeting; undefined where its date is no day, which a check reports. */
export function dayOf({ date }: Publication): IsoDay | undefined {
  return endOf(date);
}

/** The meeting that has an id; undefined where that of another publication or of none. */
export function meetingAt({ publications }: Register, id: PublicationId): MeetingPublication | undefined {
  const publication = publications.get(id);
  return publication !== undefined && isMeeting(publication) ? publication : undefined;
}

/** Every meeting, oldest first; those of a day by their hour and then by id. */
export const listMeetings = remember((register: Register): readonly MeetingPublication[] =>
  [...register.publications.values()].filter(isMeeting).sort(byTime),
);

/** Every meeting of a body, oldest first. */
export function meetingsOf(register: Register, organization: OrganizationId): readonly MeetingPublication[] {
  return listMeetings(register).filter(({ front }) => front.organization === organization);
}

/** Who sat on the body on the day of a meeting. */
export function membersAt(
  { memberships, today }: Register,
  meeting: MeetingPublication,
): readonly Membership[] {
  return membersOn(memberships, bodyOf(meeting), dayOf(meeting) ?? today);
}

/** The page of a meeting's minutes; undefined as long as there are none. */
export function minutesPage({ id, facts }: MeetingPublication): Location | undefined {
  return facts.minutes === undefined ? undefined : { publication: id, part: minutesPart };
}

/** The last meeting of the same body before one; undefined for the first, and across a gap in what is kept here. */
export function previousMeeting(
  register: Register,
  meeting: MeetingPublication,
): MeetingPublication | undefined {
  const all = meetingsOf(register, bodyOf(meeting));
  const previous = all[all.findIndex(({ id }) => id === meeting.id) - 1];
  return previous !== undefined && isNear(previous, meeting) ? previous : undefined;
}

/**
 * The first meeting of the same body after one: with its publication where it has a folder, else as it was announced;
 * undefined across a gap in what is kept here.
 */
export function nextMeeting(
  register: Register,
  meeting: MeetingPublication,
): (Appointment & { readonly publication?: MeetingPublication }) | undefined {
  const all = meetingsOf(register, bodyOf(meeting));
  const next = all[all.findIndex(({ id }) => id === meeting.id) + 1];
  const written = meeting.facts.meeting.next;
  const folder = written && announcedFolder(meeting, written);
  // Once it has a folder it may have moved, and what was announced no longer holds.
  const announced =
    folder !== undefined && register.publications.has(publicationId(folder)) ? undefined : written;
  if (next?.date === undefined || !isNear(meeting, next)) return announced;
  // What was announced may lie before the next meeting that has a folder.
  if (announced !== undefined && (endOf(announced.date) ?? "") < (dayOf(next) ?? "")) return announced;
  const { time, venue } = next.facts.meeting;
  return {
    date: next.date,
    ...(time === undefined ? {} : { time }),
    ...(venue === undefined ? {} : { venue }),
    publication: next,
  };
}

/** What a meeting announced beyond the next one, with the publication of each that has a folder by now. */
export function laterMeetings(
  register: Register,
  meeting: MeetingPublication,
): readonly (Appointment & { readonly publication?: MeetingPublication })[] {
  const next = nextMeeting(register, meeting);
  return meeting.facts.meeting.later
    .filter(({ date }) => next === undefined || (endOf(date) ?? "9999") > (endOf(next.date) ?? ""))
    .map((written) => {
      const folder = announcedFolder(meeting, written);
      const publication = folder === undefined ? undefined : meetingAt(register, publicationId(folder));
      return { ...written, ...(publication === undefined ? {} : { publication }) };
    });
}

/** Bodies meet every few weeks: a meeting more than a year after another does not follow it, those between are not here. */
function isNear(earlier: MeetingPublication, later: MeetingPublication): boolean {
  const day = dayOf(earlier);
  return day !== undefined && (dayOf(later) ?? "") <= addMonths(day, 12);
}

/**
 * The id that the folder of a meeting has by custom before it is there: beside that of the meeting that announced it,
 * named after its day. Undefined where no day is known.
 */
export function announcedFolder({ id }: Publication, { date }: Appointment): string | undefined {
  return date.precision === "day" ? `${id.slice(0, id.lastIndexOf("/") + 1)}${date.start}` : undefined;
}

/** The corrections to a minute, or to minutes as a whole, that later meetings made, with the meeting and the minute that made each. */
export function correctionsOf(
  register: Register,
  meeting: PublicationId,
  minute: number | undefined,
): readonly { readonly by: MeetingPublication; readonly minute: Minute; readonly correction: Correction }[] {
  return listMeetings(register).flatMap((by) =>
    (by.facts.minutes?.minutes ?? []).flatMap((made) =>
      made.corrections
        .filter((correction) => correction.meeting === meeting && correction.minute === minute)
        .map((correction) => ({ by, minute: made, correction })),
    ),
  );
}

/** The meeting at which the minutes of another were considered and something was resolved about them. */
export function approvalOf(
  register: Register,
  meeting: PublicationId,
): { readonly by: MeetingPublication; readonly minute: Minute } | undefined {
  for (const by of listMeetings(register)) {
    const item = by.facts.meeting.agenda.find(({ papers }) =>
      papers.some((paper) => paper.kind === "minutes" && paper.meeting === meeting),
    );
    const minute = by.facts.minutes?.minutes.find((one) => item !== undefined && one.item === item.number);
    if (minute !== undefined && minute.clauses.length + minute.withheld.length > 0) return { by, minute };
  }
  return undefined;
}

function byTime(a: MeetingPublication, b: MeetingPublication): number {
  return (
    compareText(dayOf(a) ?? "", dayOf(b) ?? "") ||
    compareText(a.facts.meeting.time ?? "", b.facts.meeting.time ?? "") ||
    compareText(a.id, b.id)
  );
}
