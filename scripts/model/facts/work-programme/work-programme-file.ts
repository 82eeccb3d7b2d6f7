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

const WorkEntry = Type.Object(
  {
    ref: refField("A short name by which an agenda takes it up."),
    title: textField("What it is."),
    details: Type.Optional(Type.Array(markdownField("A point."), { description: "What belongs to it." })),
    purpose: Type.Optional(markdownField("What the body wants to find out.")),
    meeting: Type.Optional(dateField("The day of the meeting. Leave it out for an item to be scheduled.")),
    note: Type.Optional(markdownField("What else is to be said, such as Awaiting a date.")),
    origins: Type.Optional(
      Type.Array(
        targetField("A resolution or recommendation, such as meetings/x/2024-07-30#resolution 18.2."),
        {
          description: "Where it came from.",
        },
      ),
    ),
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
