// An options appraisal: criteria by options, each with a score. Totals and ranks are computed, never typed.
import Type, { type Static } from "typebox";
import { closed, markdownField, numberField, refField, textField } from "../../field.ts";

const points = (description: string) =>
  Type.Optional(Type.Array(markdownField(description), { description }));

const Score = Type.Object(
  {
    criterion: refField("The ref of the criterion."),
    score: numberField("The score given."),
    for: points("What speaks for the option."),
    against: points("What speaks against it."),
    notes: points("What speaks neither way."),
  },
  closed,
);
export type Score = Static<typeof Score>;

const Option = Type.Object(
  {
    ref: refField("Its number, such as 1."),
    name: textField("The name of the option."),
    summary: Type.Optional(markdownField("What it would mean.")),
    strengths: points("A strength, in a few words."),
    challenges: points("A challenge, in a few words."),
    appraisal: Type.Array(Score, { description: "One entry a criterion." }),
    printed: Type.Optional(
      Type.Object(
        {
          total: Type.Optional(numberField("The total that the source printed.")),
          rank: Type.Optional(Type.Integer({ description: "The rank that the source printed.", minimum: 1 })),
          note: Type.Optional(textField("Why the printed figure differs from the computed one.")),
        },
        { ...closed, description: "What the source printed, kept beside what is computed." },
      ),
    ),
  },
  closed,
);
export type Option = Static<typeof Option>;

/** The shape of `options.yaml`. */
export const OptionsFile = Type.Object(
  {
    title: textField("The title of the appraisal."),
    scale: Type.Object(
      {
        min: numberField("The lowest score."),
        max: numberField("The highest score."),
        meanings: Type.Optional(
          Type.Record(Type.String(), textField("What the score means."), {
            description: "What the scores mean.",
          }),
        ),
      },
      closed,
    ),
    criteria: Type.Array(
      Type.Object(
        {
          ref: refField("Its number, such as 1."),
          name: textField("The name of the criterion."),
          description: points("What an option should offer."),
        },
        closed,
      ),
      { minItems: 1, description: "What the options are held against." },
    ),
    options: Type.Array(Option, { minItems: 1, description: "The options." }),
  },
  { ...closed, $id: "options", title: "Options appraisal" },
);
export type OptionsFile = Static<typeof OptionsFile>;
export type Criterion = OptionsFile["criteria"][number];
