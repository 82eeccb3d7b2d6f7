// A recommendation with its response and its progress, which are two things.
import Type, { type Static } from "typebox";
import { choiceField, closed, dateField, markdownField, nameField, refField } from "./field.ts";
import { DueChange, Update } from "./update.ts";

/** What may be decided about a recommendation. */
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
    decision: choiceField(decisions, "What was decided."),
    text: Type.Optional(markdownField("The response.")),
    reason: Type.Optional(markdownField("Why, where it was not accepted in full.")),
  },
  closed,
);

const Recommendation = Type.Object(
  {
    ref: refField("Its number in the paper."),
    text: markdownField("What is recommended."),
    "addressed-to": Type.Array(nameField("owner", "Whom it asks."), {
      minItems: 1,
      description: "Whom it asks.",
    }),
    paragraph: Type.Optional(refField("The paragraph of the paper that makes it.")),
    condition: Type.Optional(markdownField("What must come first.")),
    response: Type.Optional(Response),
    owner: Type.Optional(nameField("owner", "Who sees to it.")),
    due: Type.Optional(dateField("When it was promised for.")),
    "due-changes": Type.Optional(Type.Array(DueChange, { description: "Later dates, with reasons." })),
    updates: Type.Optional(Type.Array(Update, { description: "What was reported since, oldest first." })),
  },
  closed,
);
export type Recommendation = Static<typeof Recommendation>;

/** The shape of `recommendations.yaml`. */
export const RecommendationsFile = Type.Object(
  {
    "rating-scale": Type.Optional(nameField("scale", "The scale by which progress is rated.")),
    recommendations: Type.Array(Recommendation, { description: "The recommendations, in order." }),
  },
  { ...closed, $id: "recommendations", title: "Recommendations" },
);
export type RecommendationsFile = Static<typeof RecommendationsFile>;
