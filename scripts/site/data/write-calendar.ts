// Meetings as calendars that readers can subscribe to (iCalendar, RFC 5545): one of all bodies, and one a body.

import ical, { ICalEventStatus } from "ical-generator";
import type { WebUrl } from "../../lib/href.ts";
import { type Calendar, type CalendarEntry, listCalendars } from "../../model/committees/meeting-calendar.ts";
import { organizationName } from "../../model/organization.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import type { DataFile, View } from "../../model/view.ts";

/** Every calendar of a site as a file. */
export function writeCalendars(view: View): readonly DataFile[] {
  return listCalendars(view.known).map((calendar) => ({
    path: calendar.path,
    text: writeCalendar(view, calendar),
  }));
}

/**
 * One calendar. Times are given as instants of universal time, worked out by the clocks of the council: every program
 * understands them without a table of summer times beside, and none of these meetings repeats.
 */
function writeCalendar(view: View, { organization, path, entries }: Calendar): string {
  const { calendar: words } = view.words.meetings;
  const name =
    organization === undefined
      ? words.title(view.register.site.name)
      : organizationName(view.register, organization);
  const calendar = ical({
    prodId: { company: "Scrutineer", product: "Meetings", language: "EN" },
    // The library escapes the texts of events, but not this one.
    name: clean(name)
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\n/g, " "),
    source: view.publicUrl(path),
    ttl: 24 * 60 * 60,
  });
  const host = new URL(view.register.site.url).host;
  for (const entry of entries) {
    const { meeting, state, revised } = entry;
    const stamp = `${revised ?? "1970-01-01"}T00:00:00Z`;
    const venue = entry.venue === undefined ? {} : { location: clean(entry.venue) };
    const page = meeting === undefined ? {} : { url: urlOf(view, meeting.id) };
    calendar.createEvent({
      id: `${entry.id}@${host}`,
      sequence: entry.revision,
      stamp,
      ...(revised === undefined ? {} : { lastModified: stamp }),
      ...entry.times,
      allDay: !entry.times.start.includes("T"),
      ...venue,
      ...page,
      status: state === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: clean(summarize(view, entry)),
      description: clean(describe(view, entry)),
    });
  }
  // The library leaves out the end of the last line.
  return `${calendar.toString()}\r\n`;
}

/** Many programs show a cancelled meeting like any other, so its title says so. */
function summarize(view: View, { organization, meeting, state }: CalendarEntry): string {
  const name =
    organization === undefined ? meeting?.front.title : organizationName(view.register, organization);
  return state === "cancelled" ? view.words.meetings.calendar.cancelled(name ?? "") : (name ?? "");
}

function describe(view: View, { meeting }: CalendarEntry): string {
  const { calendar: words } = view.words.meetings;
  if (meeting === undefined) return words.noAgenda;
  const { cancelled, changes, agenda } = meeting.facts.meeting;
  const plain = (text: string) => view.plain(text, { publication: meeting.id, elsewhere: true });
  return [
    ...(cancelled === undefined ? [] : [words.cancelled(plain(cancelled))]),
    ...changes.map(({ asAt, from, reason }) =>
      words.changed(view.words.dates.inPeriod(asAt), from, plain(reason)),
    ),
    ...agenda.map(({ number, title }) => `${number}. ${title}`),
    urlOf(view, meeting.id),
  ].join("\n");
}

function urlOf(view: View, publication: PublicationId): WebUrl {
  return view.publicUrl(view.pathOf({ publication }));
}

/** Without control characters, which a calendar may not hold, but with its lines (RFC 5545, 3.3.11). */
function clean(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\t\n]/gu, "");
}
