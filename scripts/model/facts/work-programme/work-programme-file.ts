// A body's work programme as its officer writes it: what it is to look at, when, and where that came from.
import Type, { type Static } from "typebox";
import {
  closed,
  dateField,
  markdownField,
  nameField,
  refField,
  targetField,
  textField,
} from "../../field.ts";

const meetingDay = dateField("The day of a meeting.");

const WorkEntry = Type.Object(
  {
    ref: refField("A short name by which an agenda takes it up."),
    title: textField("What it is."),
    details: Type.Optional(Type.Array(markdownField("A point."), { description: "What belongs to it." })),
    purpose: Type.Optional(markdownField("What the body wants to find out.")),
    meeting: Type.Optional(
      Type.Union([meetingDay, Type.Array(meetingDay, { minItems: 1 })], {
        description:
          "The day of the meeting, or a list of days for what comes back. Leave it out for an item to be scheduled.",
      }),
    ),
    body: Type.Optional(nameField("organization", "The body that meets, where it is another one.")),
    group: Type.Optional(
      textField(
        "The heading that an item without a day stands under, such as Long list, Awaiting a date or At every meeting.",
      ),
    ),
    recurs: Type.Optional(
      Type.Boolean({
        description: "true for an item that comes back at every meeting, so that it waits for no date.",
      }),
    ),
    note: Type.Optional(markdownField("What else is to be said, such as Awaiting a date.")),
    origins: Type.Optional(
      Type.Array(
        targetField(
          "A resolution, a recommendation or another paper, such as meetings/x/2024-07-30#resolution 18.2 or scorecards/x#measure 1.1.",
        ),
        {
          description: "Where it came from.",
        },
      ),
    ),
    origin: Type.Optional(markdownField("Where it came from in words, where that is nothing on this site.")),
    moves: Type.Optional(
      Type.Array(
        Type.Object(
          {
            from: dateField("The day for which it had been planned."),
            "as-at": Type.Optional(dateField("When it was moved.")),
            reason: Type.Optional(markdownField("Why it was moved.")),
          },
          closed,
        ),
        { description: "Earlier days, oldest first, so that slippage shows." },
      ),
    ),
    dropped: Type.Optional(
      Type.Object(
        { "as-at": dateField("When it was dropped."), reason: markdownField("Why it was dropped.") },
        { ...closed, description: "Given where it is no longer planned." },
      ),
    ),
  },
  closed,
);
export type WorkEntry = Static<typeof WorkEntry>;

/** The shape of `work-programme.yaml`. */
export const WorkProgrammeFile = Type.Object(
  {
    officers: Type.Optional(
      Type.Array(Type.Object({ role: textField("As what."), person: nameField("person", "Who.") }, closed), {
        description: "Who looks after it.",
      }),
    ),
    items: Type.Array(WorkEntry, { description: "What is planned, in order." }),
  },
  { ...closed, $id: "work-programme", title: "Work programme" },
);
export type WorkProgrammeFile = Static<typeof WorkProgrammeFile>;
