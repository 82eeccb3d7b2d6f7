// What a new meeting and a new work programme start with.
import { placeholder, quotedPlaceholder, remark } from "./placeholder.ts";
import type { MeetingStart } from "./starter-facts.ts";

/** The text of a meeting's index.md. */
export const meetingText = `${placeholder("what a citizen should know about this meeting. The agenda stands in meeting.yaml.")}
`;

/** The meeting.yaml. What data/committees.yaml says is not written again, but told. */
export function meetingYaml({ state, time, venue, standing, after, minutes }: MeetingStart): string {
  const usual = [
    ...(time === undefined ? [] : [`at ${time}`]),
    ...(venue === undefined ? [] : [`in ${venue}`]),
  ];
  const items = standing.length === 0 ? usualItems : standing.map((ref) => standingItem(ref, minutes));
  const at = after === undefined ? standing.length : standing.indexOf(after) + 1;
  const place = standing.length === 0 || at === 0 ? items.length : at;
  return `${[
    `state: ${state}`,
    ...(usual.length === 0
      ? []
      : [
          `# It is ${usual.join(", ").replaceAll(/\s+/g, " ")}, as data/committees.yaml says. If it is not, add a line “time: …” or “venue: …”.`,
        ]),
    ...(time === undefined ? [`time: "10:00" ${remark("when it begins.")}`] : []),
    ...(venue === undefined ? [`venue: ${quotedPlaceholder("where it is.")}`] : []),
    "agenda:",
    ...items.slice(0, place),
    `  - title: ${quotedPlaceholder("the name of the first item.")}`,
    `    purpose: ${quotedPlaceholder("what the item is for, such as: To consider how long families wait.")}`,
    ...items.slice(place),
  ].join("\n")}\n`;
}

function standingItem(ref: string, minutes: string | undefined): string {
  const papers =
    ref === "minutes" && minutes !== undefined ? `\n    papers:\n      - minutes: ${minutes}` : "";
  return `  - standing: ${ref}${papers}`;
}

/** What most agendas begin with, for a body of which nothing is known. */
const usualItems = [
  "  - title: Apologies for absence\n    purpose: To receive the apologies of any member who is unable to attend.",
  "  - title: Declarations of interest\n    purpose: To receive declarations of interest in items on the agenda.",
];

/** The text of a work programme's index.md. */
export const workProgrammeText = `## What is planned

${placeholder("how items are chosen.")}

::: work-programme
:::
`;

/** A work-programme.yaml with an item that has a day and one that has none. */
export const workProgrammeYaml = `items:
  - ref: waiting-times
    title: ${quotedPlaceholder("an item.")}
    meeting: 14 April 2027 ${remark("the day of the meeting that takes it up.")}
  - ref: school-transport
    title: ${quotedPlaceholder("an item that has no day yet.")}
    note: ${quotedPlaceholder("why, such as: Awaiting a date.")}
`;
