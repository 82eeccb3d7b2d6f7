// Meetings as calendars have them, whether they have a folder or another meeting has announced them.
import type { IsoDay } from "../../lib/calendar.ts";
import { compareText } from "../../lib/finding.ts";
import type { SitePath } from "../../lib/href.ts";
import { listMarked } from "../drafts.ts";
import type { OrganizationId } from "../owner-id.ts";
import { endOf, type Period } from "../period.ts";
import type { Register } from "../register.ts";
import type { Appointment } from "./meeting.ts";
import type { MeetingState } from "./meeting-file.ts";
import { type MeetingTimes, meetingTimes } from "./meeting-times.ts";
import {
  announcedFolder,
  laterMeetings,
  listMeetings,
  type MeetingPublication,
  nextMeeting,
} from "./meetings.ts";

/** An entry of a calendar. */
export interface CalendarEntry {
  /** The id of its folder, or the one that it will have by custom. It stays when the meeting moves. */
  readonly id: string;
  /** The id of the body. */
  readonly organization?: OrganizationId;
  readonly times: MeetingTimes;
  readonly venue?: string;
  readonly state: MeetingState;
  /** How often it was moved or cancelled since it was first announced. */
  readonly revision: number;
  /** The last day on which something about it is known to have been written; undefined where the papers do not say. */
  readonly revised?: IsoDay;
  /** Undefined where it has no folder yet. */
  readonly meeting?: MeetingPublication;
}

/** A calendar of the meetings of a body, or of all bodies. */
export interface Calendar {
  /** The path of its file. */
  readonly path: SitePath;
  /** The id of the body. */
  readonly organization?: OrganizationId;
  /** Oldest first. */
  readonly entries: readonly CalendarEntry[];
}

/** The calendar of all bodies and then one of each, by id; none where no day of a meeting is known. */
export function listCalendars(register: Register): readonly Calendar[] {
  const entries = listEntries(register);
  if (entries.length === 0) return [];
  const bodies = [...new Set(entries.flatMap(({ organization }) => organization ?? []))].sort();
  return [
    { path: "/meetings.ics", entries },
    ...bodies.map(
      (body): Calendar => ({
        path: `/meetings/${body}.ics`,
        organization: body,
        entries: entries.filter(({ organization }) => organization === body),
      }),
    ),
  ];
}

/** Every meeting whose day is known and that is no draft, oldest first. */
function listEntries(register: Register): readonly CalendarEntry[] {
  const drafts = listMarked(register);
  const meetings = listMeetings(register).filter(({ id }) => !drafts.has(id));
  const entries = new Map<string, CalendarEntry>();
  for (const meeting of meetings) {
    const entry = entryOf(register, meeting);
    if (entry !== undefined) entries.set(entry.id, entry);
  }
  for (const meeting of meetings.filter(({ facts }) => facts.meeting.next !== undefined)) {
    const announced = [nextMeeting(register, meeting) ?? [], ...laterMeetings(register, meeting)].flat();
    for (const next of announced) {
      const entry = next.publication === undefined ? announcedBy(register, meeting, next) : undefined;
      // Two meetings may announce the same.
      if (entry !== undefined && !entries.has(entry.id)) entries.set(entry.id, entry);
    }
  }
  return [...entries.values()].sort((a, b) => compareText(a.times.start, b.times.start));
}

function entryOf({ site }: Register, meeting: MeetingPublication): CalendarEntry | undefined {
  const { id, date, front, facts } = meeting;
  const { state, venue, changes } = facts.meeting;
  const times = meetingTimes(site, { ...facts.meeting, date });
  if (times === undefined) return undefined;
  const revised = revisedOn(meeting);
  return {
    id,
    times,
    state,
    revision: changes.length + Number(state === "cancelled"),
    meeting,
    ...(front.organization === undefined ? {} : { organization: front.organization }),
    ...(venue === undefined ? {} : { venue }),
    ...(revised === undefined ? {} : { revised }),
  };
}

/** A meeting that has no folder yet. */
function announcedBy(
  { site }: Register,
  meeting: MeetingPublication,
  next: Appointment,
): CalendarEntry | undefined {
  const { date, front, facts } = meeting;
  const id = announcedFolder(meeting, next);
  const times = meetingTimes(site, next);
  if (id === undefined || times === undefined) return undefined;
  const revised = latest([facts.meeting.published ?? date]);
  return {
    id,
    times,
    state: "scheduled",
    revision: 0,
    ...(front.organization === undefined ? {} : { organization: front.organization }),
    ...(next.venue === undefined ? {} : { venue: next.venue }),
    ...(revised === undefined ? {} : { revised }),
  };
}

/** A meeting that was held is known to have been written about on its day. */
function revisedOn({ date, facts }: MeetingPublication): IsoDay | undefined {
  const { state, published, changes, supplements } = facts.meeting;
  return latest([
    published,
    ...changes.map(({ asAt }) => asAt),
    ...supplements.map((supplement) => supplement.published),
    state === "held" ? date : undefined,
  ]);
}

function latest(periods: readonly (Period | undefined)[]): IsoDay | undefined {
  return periods
    .flatMap((period) => (period === undefined ? [] : (endOf(period) ?? [])))
    .sort()
    .at(-1);
}
