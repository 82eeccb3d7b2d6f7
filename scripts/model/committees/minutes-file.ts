// The minutes of a meeting as their officer writes them. Numbers and titles are worked out and not typed.
import Type, { type Static } from "typebox";
import { accessFields, paragraphField } from "../exempt/access.ts";
import { trackingFields } from "../facts/tracking.ts";
import {
  choiceField,
  closed,
  dateField,
  markdownField,
  nameField,
  targetField,
  textField,
  urlField,
} from "../field.ts";

/** The sorts of interest that a member may declare. */
export const interests = [
  "disclosable-pecuniary",
  "non-pecuniary",
  "other-registrable",
  "non-registrable",
  "personal",
  "prejudicial",
  "other",
] as const;

const agendaItem = Type.Integer({ minimum: 1, description: "The number of an agenda item." });

const Attendee = Type.Object(
  {
    person: Type.Optional(nameField("person", "Who was there.")),
    name: Type.Optional(textField("Who was there, for somebody who is not in data/people.yaml.")),
    role: Type.Optional(textField("As what, such as in the chair.")),
    represents: Type.Optional(
      textField("Whom they stand for: an id of data/organizations.yaml, or words such as Parents' forum."),
    ),
    part: Type.Optional(textField("For which part of the meeting, such as until minute 18.")),
    for: Type.Optional(
      Type.Union([agendaItem, Type.Array(agendaItem, { minItems: 1 })], {
        description: "The agenda item that they came for, or a list of several.",
      }),
    ),
  },
  closed,
);
export type Attendee = Static<typeof Attendee>;

const Declaration = Type.Object(
  {
    person: nameField("person", "Who declared it."),
    item: Type.Optional(
      Type.Integer({ minimum: 1, description: "The agenda item that it concerns, where it concerns one." }),
    ),
    interest: choiceField(interests, "What sort of interest.", {
      "disclosable-pecuniary": "one that the law has members register, such as their work or land",
      "non-pecuniary": "one that is not about money, such as a seat on the board of a charity",
      "other-registrable": "another one that the code of conduct has members register",
      "non-registrable": "one that nobody has to register and that has to be told at the meeting",
      personal: "one of their own or of people close to them, which does not keep them from voting",
      prejudicial: "one so strong that the public would doubt their judgement",
      other: "any other",
    }),
    called: Type.Optional(
      textField(
        "What the code of conduct calls it, such as Personal and non-pecuniary, where that is none of these.",
      ),
    ),
    text: Type.Optional(markdownField("What was said.")),
  },
  closed,
);
export type Declaration = Static<typeof Declaration>;

const Question = Type.Object(
  {
    by: Type.Optional(
      textField(
        "Who asked: an id of data/people.yaml, or words such as A member of the public. Leave it out where the minutes do not say.",
      ),
    ),
    question: markdownField("What was asked."),
    "answered-by": Type.Optional(textField("Who answered: an id of data/people.yaml, or words.")),
    answer: Type.Optional(markdownField("What was answered.")),
  },
  closed,
);

const Votes = (description: string) =>
  Type.Optional(
    Type.Union([Type.Integer({ minimum: 0 }), Type.Array(nameField("person", "Who voted so."))], {
      description,
    }),
  );

const Vote = Type.Object(
  {
    for: Votes("How many voted for it, or who."),
    against: Votes("How many voted against it, or who."),
    abstained: Votes("How many abstained, or who."),
    note: Type.Optional(markdownField("What else is to be said.")),
  },
  { ...closed, description: "The vote, where it was recorded." },
);

const Clause = Type.Object(
  {
    text: markdownField("What was resolved."),
    "addressed-to": Type.Optional(
      Type.Array(nameField("owner", "Whom it asks."), {
        minItems: 1,
        description: "Whom it asks. What asks nobody is decided and not followed.",
      }),
    ),
    agrees: Type.Optional(
      Type.Array(targetField("What it agrees to, such as reviews/buses-2023#recommendation 2."), {
        description: "The recommendations that it agrees to.",
      }),
    ),
    ...accessFields,
    ...trackingFields,
  },
  closed,
);
export type Clause = Static<typeof Clause>;

const Correction = Type.Object(
  {
    meeting: Type.Optional(nameField("publication", "The meeting whose minutes are corrected.")),
    date: Type.Optional(dateField("The day of the meeting, where it has no folder here.")),
    minute: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: "The minute that is corrected; left out for minutes as a whole.",
      }),
    ),
    text: markdownField("What is corrected."),
  },
  closed,
);
export type Correction = Static<typeof Correction>;

const MinuteEntry = Type.Object(
  {
    item: Type.Optional(Type.Integer({ minimum: 1, description: "The agenda item that is minuted." })),
    title: Type.Optional(textField("Its title, where it is not that of the agenda item.")),
    text: Type.Optional(markdownField("What was reported and said.")),
    questions: Type.Optional(Type.Array(Question, { description: "Questions and their answers." })),
    exempt: Type.Optional(
      Type.Object(
        { paragraph: paragraphField, text: markdownField("What was said in private.") },
        { ...closed, description: "The part of the minute that members alone may see." },
      ),
    ),
    corrections: Type.Optional(
      Type.Array(Correction, { description: "Corrections to the minutes of earlier meetings." }),
    ),
    vote: Type.Optional(Vote),
    resolved: Type.Optional(
      Type.Object(
        {
          lead: Type.Optional(textField("The words before the clauses, such as That the Commission.")),
          clauses: Type.Array(Clause, { minItems: 1, description: "What was resolved, clause by clause." }),
        },
        { ...closed, description: "What was resolved." },
      ),
    ),
  },
  closed,
);
export type MinuteEntry = Static<typeof MinuteEntry>;

/** The shape of `minutes.yaml`. */
export const MinutesFile = Type.Object(
  {
    "first-number": Type.Optional(
      Type.Integer({
        minimum: 1,
        description:
          "The number of the first minute, where it does not run on from the meeting before or is in doubt.",
      }),
    ),
    "rating-scale": Type.Optional(nameField("scale", "The scale by which progress on resolutions is rated.")),
    webcast: Type.Optional(urlField("Where the meeting can be seen or heard.")),
    introduction: Type.Optional(markdownField("What is to be said of these minutes before the first one.")),
    present: Type.Array(
      Type.Union([nameField("person", "Who was there."), Attendee], {
        description: "The id of a person, or keys that say more of who was there.",
      }),
      { description: "The members who were there, the one in the chair first." },
    ),
    chair: Type.Optional(nameField("person", "Who was in the chair; one of those present.")),
    apologies: Type.Optional(
      Type.Array(
        Type.Union([nameField("person", "Who sent apologies."), Attendee], {
          description: "The id of a person, or keys that say more of who sent apologies.",
        }),
        { description: "Who sent apologies." },
      ),
    ),
    "in-attendance": Type.Optional(Type.Array(Attendee, { description: "Who else was there." })),
    declarations: Type.Optional(
      Type.Array(Declaration, { description: "Interests that were declared; an empty list for none." }),
    ),
    minutes: Type.Array(MinuteEntry, { minItems: 1, description: "The minutes in order." }),
  },
  { ...closed, $id: "minutes", title: "Minutes" },
);
export type MinutesFile = Static<typeof MinutesFile>;
