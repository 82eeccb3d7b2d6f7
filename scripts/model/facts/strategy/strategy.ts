// A strategy: its vision, principles and outcomes, and its priorities with what each phase delivers.
import Type, { type Static } from "typebox";
import { closed, markdownField, measuresField, refField, textField } from "../../field.ts";

const listField = (description: string) =>
  Type.Optional(Type.Array(markdownField(description), { description }));

const priorityFields = {
  ref: refField("Its number, such as 4 or 4.2."),
  title: textField("The title."),
  statement: Type.Optional(markdownField("What people will experience.")),
  context: Type.Optional(markdownField("Figures and background.")),
  "works-well": listField("What is working well."),
  "must-happen": listField("What needs to happen."),
  "improved-outcomes": listField("What will be better."),
  measures: Type.Optional(measuresField("How it will be known.")),
  delivery: Type.Optional(
    Type.Record(Type.String(), Type.Array(markdownField("What is delivered.")), {
      description: "What each phase delivers, by the ref of the phase.",
    }),
  ),
};

const PriorityArea = Type.Object(priorityFields, closed);
export type PriorityArea = Static<typeof PriorityArea>;

const Priority = Type.Object(
  {
    ...priorityFields,
    areas: Type.Optional(Type.Array(PriorityArea, { description: "Sub-areas of the priority." })),
  },
  closed,
);

/** The shape of `strategy.yaml`. */
export const StrategyFile = Type.Object(
  {
    vision: markdownField("What the strategy wants to bring about."),
    principles: listField("A principle that guides the work."),
    outcomes: Type.Optional(
      Type.Array(Type.Object({ ref: refField("Its number."), text: markdownField("The outcome.") }, closed), {
        description: "What will be different for people.",
      }),
    ),
    phases: Type.Optional(
      Type.Array(
        Type.Object(
          {
            ref: refField("Its number."),
            name: textField("Its name."),
            period: Type.Optional(textField("When it runs.")),
          },
          closed,
        ),
        { description: "The phases of delivery, in order." },
      ),
    ),
    priorities: Type.Array(Priority, { minItems: 1, description: "The priorities, in order." }),
  },
  { ...closed, $id: "strategy", title: "Strategy" },
);
export type StrategyFile = Static<typeof StrategyFile>;
export type Phase = NonNullable<StrategyFile["phases"]>[number];
