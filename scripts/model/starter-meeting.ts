// What a new meeting and a new work programme start with.

/** The text of a meeting's index.md. */
export const meetingText = `Say here what a citizen should know about this meeting. The agenda stands in meeting.yaml.
`;

/** A meeting.yaml that needs no committee. */
export const meetingYaml = `state: scheduled
time: "10:00"
venue: Town Hall
agenda:
  - title: Apologies for absence
    purpose: To receive the apologies of any member who is unable to attend.
  - title: Declarations of interest
    purpose: To receive declarations of interest in items on the agenda.
  - title: Help at the right time
    purpose: To consider how long families wait for help.
`;

/** The text of a work programme's index.md. */
export const workProgrammeText = `## What the committee plans to look at

Say here how items are chosen.

::: work-programme
:::
`;

/** A work-programme.yaml with an item that has a day and one that has none. */
export const workProgrammeYaml = `items:
  - ref: waiting-times
    title: How long families wait for help
    meeting: 14 April 2027
  - ref: school-transport
    title: School transport
    note: Awaiting a date.
`;
