// A recommendation with its response and its progress, which are two things.
import Type, { type Static } from "typebox";
import { accessFields, paragraphField, type WrittenAccess } from "../../exempt/access.ts";
import { closed, markdownField, nameField, refField } from "../../field.ts";
import { trackingFields } from "../tracking.ts";

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
    recommendations: Type.Array(Recommendation, { description: "The recommendations, in order." }),
  },
  { ...closed, $id: "recommendations", title: "Recommendations" },
);
export type RecommendationsFile = Static<typeof RecommendationsFile>;
