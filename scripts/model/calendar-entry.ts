// A meeting as calendars have it, whether it has a folder or another meeting has announced it.
import type { IsoDay } from "../lib/calendar.ts";
import { compareText } from "../lib/finding.ts";
import type { Appointment } from "./meeting.ts";
import type { MeetingState } from "./meeting-file.ts";
import { type MeetingTimes, meetingTimes } from "./meeting-times.ts";
import { listMeetings, type MeetingPublication, nextMeeting } from "./meetings.ts";
import { endOf, type Period } from "./period.ts";
import type { Register } from "./register.ts";

/** An entry of a calendar. */
export interface CalendarEntry {
  /** The id of its folder, or the one that it will have by custom. It stays when the meeting moves. */
  readonly id: string;
  /** The id of the body. */
  readonly organization?: string;
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

/** Every meeting whose day is known, oldest first. */
export function calendarEntries(register: Register): readonly CalendarEntry[] {
  const meetings = listMeetings(register);
  const entries = new Map<string, CalendarEntry>();
  for (const meeting of meetings) {
    const entry = entryOf(register, meeting);
    if (entry !== undefined) entries.set(entry.id, entry);
  }
  for (const meeting of meetings) {
    const next = nextMeeting(register, meeting);
    const entry =
      next === undefined || next.publication !== undefined ? undefined : announcedBy(register, meeting, next);
    // Two meetings may announce the same; one that was moved since still has its folder.
    if (entry !== undefined && !register.publications.has(entry.id) && !entries.has(entry.id))
      entries.set(entry.id, entry);
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

/** A meeting without a folder. By custom its folder will stand beside that of the meeting that announced it. */
function announcedBy(
  { site }: Register,
  { id, date, front, facts }: MeetingPublication,
  next: Appointment,
): CalendarEntry | undefined {
  const times = meetingTimes(site, next);
  if (times === undefined) return undefined;
  const revised = latest([facts.meeting.published ?? date]);
  return {
    id: `${id.slice(0, id.lastIndexOf("/") + 1)}${times.start.slice(0, 10)}`,
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
