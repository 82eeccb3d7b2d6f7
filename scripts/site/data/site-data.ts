// The data of the whole site: every meeting and every decision, with the schemas that say what they hold.

import Type, { type Static, type TSchema } from "typebox";
import type { SitePath } from "../../lib/href.ts";
import { jsonText } from "../../lib/json-text.ts";
import { listDecisions } from "../../model/committees/decision.ts";
import { listCalendars } from "../../model/committees/meeting-calendar.ts";
import { listMeetings } from "../../model/committees/meetings.ts";
import { isMarked } from "../../model/drafts.ts";
import { organizationName } from "../../model/organization.ts";
import type { DataFile, View } from "../../model/view.ts";
import { toCsv } from "./data-table.ts";
import { Address, Entry, Named, Nullable, nameOf, orNull, Words } from "./data-values.ts";
import { DecisionData, decisionData, decisionRows } from "./decision-data.ts";
import { MeetingData, MembershipData, meetingData, membershipData } from "./meeting-data.ts";

const about = {
  $schema: Address("The schema of this file."),
  id: Address("Where this file is."),
  name: Words("What it holds."),
  site: Entry("Where it comes from.", { id: Address("The home page."), name: Words("Its name.") }),
  "as-at": Words("The day on which “open” and “overdue” are measured."),
  licence: Entry("The licence.", { name: Words("Its name."), url: Nullable(Words("Where it can be read.")) }),
};

/** The shape of `/meetings.json`. */
export const MeetingsData = Entry("Meetings and the bodies that meet.", {
  ...about,
  organizations: Type.Array(
    Entry("A body that meets. After Popolo's Organization.", {
      id: Address("Where it is described."),
      name: Words("Its full name."),
      classification: Nullable(Words("What sort of body it is.")),
      parent: Nullable(Named),
      calendar: Nullable(Address("Its meetings as iCalendar; null where no day is known.")),
      memberships: Type.Array(MembershipData),
    }),
  ),
  meetings: Type.Array(MeetingData, { description: "Oldest first." }),
});
export type MeetingsData = Static<typeof MeetingsData>;

/** The shape of `/decisions.json`. */
export const DecisionsData = Entry("Resolutions of meetings, and recommendations of reports and reviews.", {
  ...about,
  decisions: Type.Array(DecisionData, { description: "Oldest first." }),
});
export type DecisionsData = Static<typeof DecisionsData>;

/** The data of a site as files; none where nobody meets and nothing is decided. */
export function writeSiteData(view: View): readonly DataFile[] {
  const meetings = listMeetings(view.known).filter((meeting) => !isMarked(view.register, meeting));
  const decisions = listDecisions(view.known).filter(
    ({ publication }) => !isMarked(view.register, publication),
  );
  const made = decisions.map((decision) => decisionData(view, decision));
  const meetingFile: MeetingsData = {
    ...header(view, "meetings", view.words.meetings.meetings),
    organizations: organizationData(view),
    meetings: meetings.map((meeting) => meetingData(view, meeting)),
  };
  const decisionFile: DecisionsData = {
    ...header(view, "decisions", view.words.site.decisions),
    decisions: made,
  };
  const table: DataFile = { path: "/decisions.csv", text: toCsv(decisionRows(made)) };
  return [
    ...(meetings.length === 0 ? [] : [...withSchema(view, "meetings", meetingFile, MeetingsData)]),
    ...(made.length === 0 ? [] : [...withSchema(view, "decisions", decisionFile, DecisionsData), table]),
  ];
}

function header(view: View, file: string, name: string) {
  const { site, today } = view.register;
  return {
    $schema: view.publicUrl(schemaPath(file)),
    id: view.publicUrl(`/${file}.json`),
    name,
    site: { id: view.publicUrl("/"), name: site.name },
    "as-at": today,
    licence: { name: site.licence.name, url: site.licence.url ?? null },
  };
}

function withSchema(view: View, file: string, data: unknown, schema: TSchema): readonly DataFile[] {
  const id = view.publicUrl(schemaPath(file));
  return [
    { path: `/${file}.json`, text: jsonText(data) },
    {
      path: schemaPath(file),
      text: jsonText({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: id, ...schema }),
    },
  ];
}

function schemaPath(file: string): SitePath {
  return `/schemas/${file}.json`;
}

/** The bodies that meet, by id. */
function organizationData(view: View): MeetingsData["organizations"] {
  const { organizations, memberships } = view.register;
  const calendars = listCalendars(view.known);
  const bodies = new Set(
    listMeetings(view.known)
      .filter((meeting) => !isMarked(view.register, meeting))
      .flatMap(({ front }) => front.organization ?? []),
  );
  return [...bodies].sort().map((id) => {
    const body = organizations.get(id);
    return {
      id: view.publicUrl(`/organizations/#${id}`),
      name: organizationName(view.register, id),
      classification: body?.classification ?? null,
      parent: orNull(body?.parent, (parent) => nameOf(view, parent)),
      calendar: orNull(
        calendars.find(({ organization }) => organization === id),
        ({ path }) => view.publicUrl(path),
      ),
      memberships: memberships
        .filter(({ organization }) => organization === id)
        .map((membership) => membershipData(view, membership)),
    };
  });
}
