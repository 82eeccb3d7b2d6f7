// What is the same at every meeting of a body: where and when it meets, its notices and its standing items.
import Type, { type Static } from "typebox";
import type { IsoDay } from "../../lib/calendar.ts";
import {
  choiceField,
  closed,
  dateField,
  idField,
  markdownField,
  nameField,
  textField,
  timeField,
} from "../field.ts";
import { parsePeriod, startOf } from "../period.ts";
import { municipalYearField } from "./municipal-year.ts";

/** Something that a front sheet tells everybody, such as that the meeting is webcast. */
export const Notice = Type.Object(
  { title: textField("What it is about, such as Webcast."), text: markdownField("What it says.") },
  closed,
);
export type Notice = Static<typeof Notice>;

const StandingItem = Type.Object(
  {
    ref: idField("A short id by which an agenda names it, such as apologies."),
    title: textField("The title of the item."),
    purpose: Type.Optional(markdownField("What the body is to do.")),
  },
  closed,
);

/** Where the numbers of minutes begin again at 1. */
const minuteRules = ["municipal-year", "calendar-year", "continuous", "meeting"] as const;
export type MinuteRule = (typeof minuteRules)[number];

const Committee = Type.Object(
  {
    organization: nameField("organization", "The body."),
    from: Type.Optional(
      dateField(
        "Since when all this holds; an earlier meeting says it for itself. The numbers of minutes follow one rule always.",
      ),
    ),
    venue: Type.Optional(textField("Where it usually meets.")),
    time: Type.Optional(timeField("When it usually begins.")),
    "minute-numbers": Type.Optional(
      choiceField(
        minuteRules,
        "Where the numbers of its minutes begin again at 1: municipal-year with every municipal year (the default), calendar-year with every year of the calendar, meeting at every meeting, continuous never.",
        {
          "municipal-year": "they begin at 1 with every municipal year",
          "calendar-year": "they begin at 1 with every year of the calendar",
          continuous: "they always run on",
          meeting: "they begin at 1 at every meeting",
        },
      ),
    ),
    "municipal-year": Type.Optional(
      municipalYearField("When its municipal year begins, where that is not as in data/site.yaml."),
    ),
    "signed-by": Type.Optional(nameField("person", "Who signs its agendas.")),
    notices: Type.Optional(
      Type.Array(Notice, {
        description: "What every front sheet says, such as that the meeting is webcast.",
      }),
    ),
    "pre-briefing": Type.Optional(markdownField("When and where members meet beforehand.")),
    "standing-items": Type.Optional(
      Type.Array(StandingItem, { description: "Items that come back at every meeting." }),
    ),
  },
  closed,
);
export type Committee = Static<typeof Committee>;

/** The shape of `data/committees.yaml`. */
export const CommitteesFile = Type.Object(
  { committees: Type.Array(Committee, { description: "The bodies that meet." }) },
  { ...closed, $id: "committees", title: "Committees" },
);
export type CommitteesFile = Static<typeof CommitteesFile>;

/** What is usual at a meeting of a committee on a day; undefined before it was. */
export function usualOn(committee: Committee | undefined, day: IsoDay | undefined): Committee | undefined {
  const start = committee?.from === undefined ? undefined : startOf(parsePeriod(committee.from));
  return start !== undefined && day !== undefined && day < start ? undefined : committee;
}
