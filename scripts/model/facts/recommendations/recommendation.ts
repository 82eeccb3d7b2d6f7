// A recommendation with its response and its progress, which are two things.
import Type, { type Static } from "typebox";
import { accessFields, paragraphField, type WrittenAccess } from "../../exempt/access.ts";
import { choiceField, closed, markdownField, nameField, refField } from "../../field.ts";
import { trackingFields } from "../tracking.ts";

/** What a recommendation may ask of the committee that it goes to, and of nobody else. */
export const asks = ["note", "approve", "decide"] as const;
export type Asks = (typeof asks)[number];

const asksField = (description: string) =>
  Type.Optional(
    choiceField(asks, description, {
      note: "to take note of something: nothing has to follow",
      approve: "to agree to something that is before it",
      decide: "to choose, or to decide in another way",
    }),
  );

const Recommendation = Type.Object(
  {
    ref: refField("Its number in the paper."),
    text: markdownField("What is recommended."),
    "addressed-to": Type.Optional(
      Type.Array(nameField("owner", "Whom it asks."), {
        minItems: 1,
        description: "Whom it asks. It may be left out where “asks” says what the committee is to do.",
      }),
    ),
    asks: asksField(
      "What the committee is to do that it goes to, where nobody is to carry anything out. It is done with once minutes say so.",
    ),
    paragraph: Type.Optional(refField("The paragraph of the paper that makes it.")),
    condition: Type.Optional(markdownField("What must come first.")),
    access: accessFields.access,
    "exempt-paragraph": Type.Optional(paragraphField),
    ...trackingFields,
  },
  closed,
);
export type Recommendation = Static<typeof Recommendation>;

/** What was written of access to a recommendation, whose `paragraph` is one of the paper and not of the Act. */
export function accessOf({ access, "exempt-paragraph": paragraph }: Recommendation): WrittenAccess {
  return {
    ...(access === undefined ? {} : { access }),
    ...(paragraph === undefined ? {} : { paragraph }),
  };
}

/** The shape of `recommendations.yaml`. */
export const RecommendationsFile = Type.Object(
  {
    "rating-scale": Type.Optional(nameField("scale", "The scale by which progress is rated.")),
    asks: asksField("What all of them ask of the committee that say nothing else."),
    recommendations: Type.Array(Recommendation, { description: "The recommendations, in order." }),
  },
  { ...closed, $id: "recommendations", title: "Recommendations" },
);
export type RecommendationsFile = Static<typeof RecommendationsFile>;
