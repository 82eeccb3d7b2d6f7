// A meeting as calendars have it, whether it has a folder or another meeting has announced it.
import type { IsoDay } from "../lib/calendar.ts";
import type { Appointment, MeetingSupplement } from "./meeting.ts";
import type { MeetingState } from "./meeting-file.ts";
import { listMeetings, type MeetingPublication, nextMeeting } from "./meetings.ts";
import { endOf, type Period } from "./period.ts";
import type { Register } from "./register.ts";

/** An entry of a calendar. */
export interface CalendarEntry {
  /** The id of its folder, or the one that it will have by custom. It stays when the meeting moves. */
  readonly id: string;
  /** The id of the body. */
  readonly organization?: string;
  readonly day: IsoDay;
  readonly time?: string;
  readonly ends?: string;
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
    const entry = entryOf(meeting);
    if (entry !== undefined) entries.set(entry.id, entry);
  }
  for (const meeting of meetings) {
    const next = nextMeeting(register, meeting);
    const entry =
      next === undefined || next.publication !== undefined ? undefined : announcedBy(meeting, next);
    // Two meetings may announce the same; one that was moved since still has its folder.
    if (entry !== undefined && !register.publications.has(entry.id) && !entries.has(entry.id))
      entries.set(entry.id, entry);
  }
  return [...entries.values()].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function entryOf(publication: MeetingPublication): CalendarEntry | undefined {
  const { id, date, front, facts } = publication;
  const { state, time, ends, venue, changes } = facts.meeting;
  const day = exactDay(date);
  if (day === undefined) return undefined;
  const revised = revisedOn(publication, day);
  return {
    id,
    day,
    state,
    revision: changes.length + Number(state === "cancelled"),
    meeting: publication,
    ...(front.organization === undefined ? {} : { organization: front.organization }),
    ...(time === undefined ? {} : { time }),
    ...(ends === undefined ? {} : { ends }),
    ...(venue === undefined ? {} : { venue }),
    ...(revised === undefined ? {} : { revised }),
  };
}

/** A meeting without a folder. By custom its folder will stand beside that of the meeting that announced it. */
function announcedBy(
  { id, date, front, facts }: MeetingPublication,
  next: Appointment,
): CalendarEntry | undefined {
  const day = exactDay(next.date);
  if (day === undefined) return undefined;
  const revised = latest([facts.meeting.published ?? date]);
  return {
    id: `${id.slice(0, id.lastIndexOf("/") + 1)}${day}`,
    day,
    state: "scheduled",
    revision: 0,
    ...(front.organization === undefined ? {} : { organization: front.organization }),
    ...(next.time === undefined ? {} : { time: next.time }),
    ...(next.venue === undefined ? {} : { venue: next.venue }),
    ...(revised === undefined ? {} : { revised }),
  };
}

function revisedOn({ facts }: MeetingPublication, day: IsoDay): IsoDay | undefined {
  const { state, published, changes, supplements } = facts.meeting;
  const written = latest([
    published,
    ...changes.map(({ asAt }) => asAt),
    ...supplements.map((supplement: MeetingSupplement) => supplement.published),
  ]);
  return state === "held" && (written === undefined || written < day) ? day : written;
}

function latest(periods: readonly (Period | undefined)[]): IsoDay | undefined {
  return periods
    .flatMap((period) => (period === undefined ? [] : (endOf(period) ?? [])))
    .sort()
    .at(-1);
}

/** A meeting “in October 2024” has no place in a calendar yet. */
function exactDay(date: Period | undefined): IsoDay | undefined {
  return date?.precision === "day" ? date.start : undefined;
}
