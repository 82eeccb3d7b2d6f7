// An action plan as officers write it: areas, objectives and actions, each with its promise and its updates where it has any.
import Type, { type Static } from "typebox";
import {
  closed,
  dateField,
  markdownField,
  measuresField,
  nameField,
  refField,
  servesField,
  targetField,
  textField,
  urlField,
} from "../../field.ts";
import { DueChange, Update } from "../update.ts";

const leads = Type.Array(nameField("owner", "A person, an office or an organisation."), {
  description: "Who leads.",
});

/** The same in the plan that this one carries on. */
const continuesField = (noun: string, left: string) =>
  Type.Optional(
    targetField(
      `The ${noun} of an earlier plan that it carries on, such as action-plans/help-2026#${noun} 1. ${left}`,
    ),
  );

const serves = Type.Optional(servesField("priority 1, or strategies/help-2026#priority 1"));

/** What is promised of an action, or of an objective that has no actions. All of it may be left out: nothing is made up. */
const promised = {
  serves,
  leads: Type.Optional(leads),
  due: Type.Optional(
    dateField("When it is promised for, word for word. Left out where the paper gives no date."),
  ),
  "due-changes": Type.Optional(Type.Array(DueChange, { description: "Later dates, with reasons." })),
  updates: Type.Optional(Type.Array(Update, { description: "What was reported since, oldest first." })),
};

const Action = Type.Object(
  {
    ref: refField("Its number in the plan, such as 1.1.2."),
    text: Type.Optional(markdownField("What will be done. Needed unless it carries on another.")),
    continues: continuesField("action", "What is left out here is taken from there."),
    ...promised,
    measures: Type.Optional(measuresField("Measures it serves.")),
    links: Type.Optional(
      Type.Array(
        Type.Object(
          {
            title: textField("What the link leads to."),
            url: urlField("Its address."),
          },
          closed,
        ),
        { description: "Where to read more." },
      ),
    ),
  },
  closed,
);
export type Action = Static<typeof Action>;

const Objective = Type.Object(
  {
    ref: refField("Its number in the plan, such as 1.1."),
    text: Type.Optional(markdownField("What is to be reached. Needed unless it carries on another.")),
    continues: continuesField("objective", "What is left out here is taken from there."),
    ...promised,
    "will-mean-that": Type.Optional(
      Type.Array(markdownField("What will be different."), { description: "What will be different." }),
    ),
    measures: Type.Optional(measuresField("How it will be known.")),
    actions: Type.Optional(
      Type.Array(Action, {
        description: "What will be done. Left out where the objective itself is what will be done.",
      }),
    ),
  },
  closed,
);
export type Objective = Static<typeof Objective>;

const Area = Type.Object(
  {
    ref: refField("Its number in the plan, such as 1."),
    title: Type.Optional(
      textField(
        "The title of the area. Needed unless it carries on another, or serves a priority and has its title.",
      ),
    ),
    continues: continuesField("area", "Its title, its statement and its leads are taken from there."),
    serves,
    statement: Type.Optional(markdownField("What people will experience.")),
    leads: Type.Optional(leads),
    progress: Type.Optional(
      Type.Array(markdownField("One thing done before the plan began."), { description: "Progress so far." }),
    ),
    objectives: Type.Optional(Type.Array(Objective, { description: "The objectives of the area." })),
    actions: Type.Optional(
      Type.Array(Action, { description: "Actions of the area that belong to no objective." }),
    ),
  },
  closed,
);
export type Area = Static<typeof Area>;

/** A dated state of the plan: when it was reported, and whether actions were rated then. */
const ReportingPoint = Type.Object(
  {
    "as-at": dateField("The date of the report."),
    title: textField("What was reported."),
    rated: Type.Boolean({ description: "true where actions were rated." }),
    source: Type.Optional(textField("The paper that reported it.")),
  },
  closed,
);
export type ReportingPoint = Static<typeof ReportingPoint>;

/** The shape of `actions.yaml`. */
export const ActionsFile = Type.Object(
  {
    "rating-scale": Type.Optional(
      nameField("scale", "The scale by which progress is rated. Left out where nothing is rated."),
    ),
    reporting: Type.Optional(
      Type.Array(ReportingPoint, { description: "Each dated state of the plan, oldest first." }),
    ),
    areas: Type.Array(Area, { minItems: 1, description: "The areas of the plan." }),
  },
  { ...closed, $id: "actions", title: "Action plan" },
);
export type ActionsFile = Static<typeof ActionsFile>;
