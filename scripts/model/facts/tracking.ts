// What is followed of anything that asks somebody for something: the answer, the promise, and what was reported since.
import Type, { type Static } from "typebox";
import { choiceField, closed, dateField, markdownField, nameField } from "../field.ts";
import { DueChange, Update } from "./update.ts";

/** What may be decided about a recommendation or a request. */
export const decisions = [
  "accepted",
  "accepted-in-part",
  "accepted-in-principle",
  "rejected",
  "noted",
] as const;

const Response = Type.Object(
  {
    by: nameField("owner", "Who responded."),
    date: dateField("When they responded."),
    decision: choiceField(decisions, "What was decided.", {
      accepted: "all of it will be done",
      "accepted-in-part": "some of it will be done; “reason” says why not the rest",
      "accepted-in-principle": "it is agreed with, and nothing is promised yet",
      rejected: "it will not be done; “reason” says why",
      noted: "it was heard, and nothing was decided",
    }),
    text: Type.Optional(markdownField("The response.")),
    reason: Type.Optional(markdownField("Why, where it was not accepted in full.")),
  },
  closed,
);
export type Response = Static<typeof Response>;

/** The fields by which a recommendation and the clause of a resolution are followed alike. */
export const trackingFields = {
  response: Type.Optional(Response),
  owner: Type.Optional(nameField("owner", "Who sees to it.")),
  due: Type.Optional(dateField("When it was promised for.")),
  "due-changes": Type.Optional(Type.Array(DueChange, { description: "Later dates, with reasons." })),
  updates: Type.Optional(Type.Array(Update, { description: "What was reported since, oldest first." })),
};
