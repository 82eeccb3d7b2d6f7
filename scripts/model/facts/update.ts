// What was reported about an item on a date. Updates are never overwritten: history is data.
import Type, { type Static } from "typebox";
import { closed, dateField, markdownField, textField } from "../field.ts";

/** One report of progress. Without a rating it reads as not recorded, never as a colour. */
export const Update = Type.Object(
  {
    "as-at": dateField("The date that the report speaks of."),
    rating: Type.Optional(textField("A level of the rating scale. Leave it out where none was recorded.")),
    progress: Type.Optional(markdownField("What has been done.")),
    evidence: Type.Optional(markdownField("What shows it.")),
    source: Type.Optional(textField("Where it was reported.")),
  },
  closed,
);
export type Update = Static<typeof Update>;

/** A change of a promised date. The first date stays where it was, so that slippage shows. */
export const DueChange = Type.Object(
  {
    due: dateField("The new date."),
    "as-at": dateField("When it was changed."),
    reason: markdownField("Why it was changed."),
  },
  closed,
);
export type DueChange = Static<typeof DueChange>;
