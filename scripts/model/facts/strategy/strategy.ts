// A strategy: its vision, principles, promises and outcomes, and its priorities with what each phase delivers.
import Type, { type Static } from "typebox";
import {
  choiceField,
  closed,
  markdownField,
  measuresField,
  refField,
  servesField,
  textField,
} from "../../field.ts";

const listField = (description: string) =>
  Type.Optional(Type.Array(markdownField(description), { description }));

/** Principles and promises: a sentence each, or a title with a text. */
const statementsField = (one: string, description: string) =>
  Type.Optional(
    Type.Array(
      Type.Union(
        [
          markdownField(one),
          Type.Object(
            {
              title: textField("Its name, in a few words."),
              text: markdownField("What it says."),
            },
            closed,
          ),
        ],
        { description: `${one} Either its words, or a “title” with a “text”.` },
      ),
      { description },
    ),
  );

const priorityFields = {
  ref: refField("Its number, such as 4 or 4.2."),
  title: textField("The title."),
  serves: Type.Optional(servesField("outcome 1")),
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

const Outcome = Type.Object(
  {
    ref: refField("Its number, or a short name where it has none."),
    title: Type.Optional(textField("Its name, in a few words, where it has one.")),
    text: markdownField("The outcome."),
    measures: Type.Optional(measuresField("How it will be known.")),
  },
  closed,
);
export type Outcome = Static<typeof Outcome>;

const labelField = (standard: string, example: string) =>
  Type.Optional(
    Type.Object(
      {
        one: textField(`What one is called, such as ${example}.`, { maxLength: 40 }),
        many: textField("What several are called.", { maxLength: 40 }),
      },
      { ...closed, description: `What the paper itself calls ${standard}.` },
    ),
  );

const markField = (what: string) =>
  Type.Optional(
    choiceField(["numbers", "bullets"], `How ${what} are printed; numbers where it is left out.`, {
      numbers: "each with its number",
      bullets: "without numbers",
    }),
  );

/** The shape of `strategy.yaml`. */
export const StrategyFile = Type.Object(
  {
    vision: Type.Optional(markdownField("What the strategy wants to bring about.")),
    lists: Type.Optional(
      Type.Object(
        {
          principles: markField("principles"),
          promises: markField("promises"),
          outcomes: markField("outcomes"),
          priorities: markField("priorities and their parts"),
        },
        { ...closed, description: "Which lists have numbers, as they are printed." },
      ),
    ),
    labels: Type.Optional(
      Type.Object(
        {
          outcome: labelField("an outcome", "Ambition"),
          priority: labelField("a priority", "Theme"),
          part: labelField(
            "a part of a priority, which is called as priorities are where this is left out",
            "Step",
          ),
        },
        {
          ...closed,
          description:
            "The paper's own words for these things, which headings, references and lists then have. Data keep the usual ones.",
        },
      ),
    ),
    principles: statementsField("A principle that guides the work.", "The principles that guide the work."),
    promises: statementsField("Something that is promised.", "What is promised to people."),
    outcomes: Type.Optional(Type.Array(Outcome, { description: "What will be different for people." })),
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
export type Statements = NonNullable<StrategyFile["principles"]>;
export type ListName = keyof NonNullable<StrategyFile["lists"]>;

/** What the paper itself calls an outcome or a priority, or one that is a part of another. */
export function labelOf(
  strategy: Pick<StrategyFile, "labels"> | undefined,
  noun: "outcome" | "priority",
  isPart = false,
): { readonly one: string; readonly many: string } | undefined {
  const { labels } = strategy ?? {};
  return (isPart ? labels?.part : undefined) ?? labels?.[noun];
}

/** Whether a list is printed without numbers. */
export function isBulleted(strategy: Pick<StrategyFile, "lists"> | undefined, name: ListName): boolean {
  return strategy?.lists?.[name] === "bullets";
}
