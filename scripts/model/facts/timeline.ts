// What happened, in order: achievements, milestones, the steps of an inquiry.
import Type, { type Static } from "typebox";
import { closed, dateField, markdownField, textField } from "../field.ts";

/** The shape of `timeline.yaml`. */
export const TimelineFile = Type.Object(
  {
    title: textField("What the timeline shows."),
    entries: Type.Array(
      Type.Object(
        {
          date: Type.Optional(dateField("When.")),
          title: textField("What, in a few words."),
          text: markdownField("What happened."),
        },
        closed,
      ),
      { minItems: 1, description: "The entries, oldest first." },
    ),
  },
  { ...closed, $id: "timeline", title: "Timeline" },
);
export type TimelineFile = Static<typeof TimelineFile>;
