// A meeting as its officer writes it: when, where, its agenda, and the papers that came late.
import Type, { type Static } from "typebox";
import { accessFields } from "../exempt/access.ts";
import {
  choiceField,
  closed,
  dateField,
  fileField,
  idField,
  markdownField,
  nameField,
  textField,
  timeField,
  writtenRefField,
} from "../field.ts";
import { Notice } from "./committee.ts";

/** Where a meeting stands. */
export const meetingStates = ["scheduled", "held", "cancelled"] as const;
export type MeetingState = (typeof meetingStates)[number];

const paperFields = {
  publication: Type.Optional(nameField("publication", "A report or another publication.")),
  minutes: Type.Optional(nameField("publication", "The meeting whose minutes are considered.")),
  file: Type.Optional(fileField("A PDF in the folder of the meeting.")),
  title: Type.Optional(textField("What the paper is called; needed for a PDF.")),
  ...accessFields,
};

/** A paper of an item: exactly one of `publication`, `minutes` and `file`, which a check holds. */
const PaperEntry = Type.Object(paperFields, closed);
export type PaperEntry = Static<typeof PaperEntry>;

const AgendaEntry = Type.Object(
  {
    number: Type.Optional(
      Type.Integer({ minimum: 1, description: "Its number, where it is not simply the next one." }),
    ),
    standing: Type.Optional(idField("The standing item of the committee that it is.")),
    title: Type.Optional(
      textField(
        "Its title. A standing item has one; an item with papers is called by the first of them without it, and one with a purpose alone by that.",
      ),
    ),
    purpose: Type.Optional(markdownField("What the body is to do.")),
    presenters: Type.Optional(
      Type.Array(nameField("owner", "A person or an office."), { description: "Who presents it." }),
    ),
    papers: Type.Optional(Type.Array(PaperEntry, { description: "Its papers, in order." })),
    "work-item": Type.Optional(
      writtenRefField(
        "The item of the body's work programme that it takes up, by its ref; with the id of the programme and # before it where that is another body's.",
      ),
    ),
    ...accessFields,
  },
  closed,
);
export type AgendaEntry = Static<typeof AgendaEntry>;

const LatePaper = Type.Object(
  {
    item: Type.Integer({ minimum: 1, description: "The number of the agenda item that it belongs to." }),
    ...paperFields,
    replaces: Type.Optional(textField("The paper that it replaces: its id, or the name of its file.")),
  },
  closed,
);

const Supplement = Type.Object(
  {
    published: dateField("When it came out."),
    reason: Type.Optional(markdownField("Why the papers are late.")),
    papers: Type.Array(LatePaper, { minItems: 1, description: "The papers that it adds or replaces." }),
  },
  closed,
);

const NextMeeting = Type.Object(
  {
    date: dateField("The day."),
    time: Type.Optional(timeField("When it begins, where not as usual.")),
    venue: Type.Optional(textField("Where it is held, where not as usual.")),
  },
  { ...closed, description: "A meeting to come." },
);
export type NextMeeting = Static<typeof NextMeeting>;

/** The shape of `meeting.yaml`. */
export const MeetingFile = Type.Object(
  {
    state: choiceField(meetingStates, "Where the meeting stands.", {
      scheduled: "it is still to come",
      held: "it took place",
      cancelled: "it does not take place",
    }),
    time: Type.Optional(timeField("When it begins, where not as usual.")),
    ends: Type.Optional(timeField("When it ended, or is to end.")),
    venue: Type.Optional(textField("Where it is held, where not as usual.")),
    published: Type.Optional(dateField("When the agenda came out.")),
    changes: Type.Optional(
      Type.Array(
        Type.Object(
          {
            "as-at": dateField("When it was changed."),
            from: textField("What had been announced."),
            reason: markdownField("Why it was changed."),
          },
          closed,
        ),
        { description: "Changes of the day, the time or the place, oldest first." },
      ),
    ),
    cancelled: Type.Optional(markdownField("Why it was cancelled.")),
    notices: Type.Optional(
      Type.Array(Notice, { description: "What this front sheet says beside the usual." }),
    ),
    "signed-by": Type.Optional(nameField("person", "Who signs the agenda, where not as usual.")),
    "pre-briefing": Type.Optional(
      markdownField("When and where members meet beforehand, where not as usual."),
    ),
    agenda: Type.Optional(
      Type.Array(AgendaEntry, {
        minItems: 1,
        description:
          "The items in order, numbered from 1. Left out for a meeting of which only minutes are known.",
      }),
    ),
    supplements: Type.Optional(
      Type.Array(Supplement, { description: "Papers that came after the agenda, in order." }),
    ),
    "next-meeting": Type.Optional(
      Type.Union([NextMeeting, Type.Array(NextMeeting, { minItems: 1 })], {
        description:
          "The next meeting, as long as it has no folder of its own; or a list of all that are announced, in order.",
      }),
    ),
  },
  { ...closed, $id: "meeting", title: "Meeting" },
);
export type MeetingFile = Static<typeof MeetingFile>;
