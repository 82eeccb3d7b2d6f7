// The minutes of a meeting as data: who was there, what was declared, asked, voted and resolved.
import Type, { type Static } from "typebox";
import { approvalOf, type MeetingPublication, membersAt } from "../../model/committees/meetings.ts";
import type { Attendance as AttendanceRead, Minute } from "../../model/committees/minutes.ts";
import { interests } from "../../model/committees/minutes-file.ts";
import { substitutionOf } from "../../model/committees/substitution.ts";
import { minutesPart } from "../../model/item.ts";
import { type OwnerId, personId } from "../../model/owner-id.ts";
import type { View } from "../../model/view.ts";
import {
  Address,
  addressOf,
  agendaItemAddress,
  decisionAddress,
  Entry,
  minuteAddress,
  Named,
  Nullable,
  nameOf,
  orNull,
  Words,
} from "./data-values.ts";

const Attendance = Entry("Somebody who was there.", {
  person: Named,
  role: Nullable(Words("As what, such as in the chair.")),
  "substitute-for": Nullable(Named),
  represents: Nullable(Named),
  part: Nullable(Words("For which part of the meeting.")),
  "agenda-items": Type.Array(Address("An item for which they came.")),
});

const options = ["yes", "no", "abstain"] as const;

/** After Popolo's VoteEvent with its Count and Vote. */
const VoteData = Entry("A vote that was recorded.", {
  counts: Type.Array(
    Entry("How many voted so.", {
      option: Type.Enum([...options]),
      value: Type.Integer({ minimum: 0 }),
    }),
  ),
  votes: Type.Array(
    Entry("Who voted how, where it was recorded.", { option: Type.Enum([...options]), voter: Named }),
  ),
  note: Nullable(Words("What else is to be said.")),
});

const MinuteData = Entry("A minute.", {
  id: Address("Where it stands."),
  number: Type.Integer({ minimum: 1 }),
  name: Words("Its title."),
  "agenda-item": Nullable(Address("The item that is minuted.")),
  text: Nullable(Words("What was reported and said.")),
  questions: Type.Array(
    Entry("A question and its answer.", {
      by: Nullable(Named),
      question: Words("What was asked."),
      "answered-by": Nullable(Named),
      answer: Nullable(Words("What was answered.")),
    }),
  ),
  "exempt-paragraph": Nullable(Words("Why a part of the minute is withheld.")),
  corrections: Type.Array(
    Entry("A correction to an earlier minute.", {
      minute: Nullable(Address("The minute; null where its meeting is not here.")),
      of: Nullable(Words("The day of a meeting that is not here.")),
      number: Nullable(Type.Integer({ minimum: 1, description: "The number of the minute." })),
      text: Words("What is corrected."),
    }),
  ),
  vote: Nullable(VoteData),
  resolutions: Type.Array(Address("A decision of decisions.json."), { description: "What was resolved." }),
});

/** The minutes of a meeting. */
export const MinutesData = Entry("The minutes of a meeting.", {
  id: Address("Where they stand."),
  "approved-by": Nullable(Address("The minute of a later meeting by which they were approved.")),
  webcast: Nullable(Address("Where the meeting can be seen or heard.")),
  chair: Nullable(Named),
  present: Type.Array(Attendance),
  apologies: Type.Array(Attendance),
  "in-attendance": Type.Array(Attendance),
  declarations: Nullable(
    Type.Array(
      Entry("An interest that was declared.", {
        person: Named,
        "agenda-item": Nullable(Address("The item that it concerns.")),
        interest: Type.Enum([...interests]),
        called: Nullable(Words("What the code of conduct calls it.")),
        text: Nullable(Words("What was said.")),
      }),
      { description: "An empty list where none were declared; null where the minutes do not say." },
    ),
  ),
  minutes: Type.Array(MinuteData),
});
export type MinutesData = Static<typeof MinutesData>;

/** The minutes of a meeting as data; null where there are none. */
export function minutesData(view: View, meeting: MeetingPublication): MinutesData | null {
  const { minutes } = meeting.facts;
  if (minutes === undefined) return null;
  const page = { publication: meeting.id, part: minutesPart };
  const itemAt = (number: number) => agendaItemAddress(view, meeting.id, number);
  const members = membersAt(view.known, meeting);
  const attendance = ({ person, name, role, represents, part, for: items }: AttendanceRead) => ({
    person: nameOf(view, person ?? personId(name ?? role ?? "")),
    role: role ?? null,
    "substitute-for": orNull(
      substitutionOf(view.register.people, members, {
        ...(name === undefined ? {} : { name }),
        ...(role === undefined ? {} : { role }),
      })?.member,
      (id) => nameOf(view, id),
    ),
    represents: orNull(represents, (words) => nameOf(view, personId(words))),
    part: part ?? null,
    "agenda-items": items.map(itemAt),
  });
  return {
    id: addressOf(view, page),
    "approved-by": orNull(approvalOf(view.known, meeting.id), ({ by, minute }) =>
      minuteAddress(view, by.id, minute.number),
    ),
    webcast: minutes.webcast ?? null,
    chair: orNull(minutes.chair, (id) => nameOf(view, id)),
    present: minutes.present.map(attendance),
    apologies: minutes.apologies.map(attendance),
    "in-attendance": minutes.inAttendance.map(attendance),
    declarations: orNull(minutes.declarations, (declarations) =>
      declarations.map(({ person, item, interest, called, text }) => ({
        person: nameOf(view, person),
        "agenda-item": orNull(item, itemAt),
        interest,
        called: called ?? null,
        text: orNull(text, (words) => view.plain(words, page)),
      })),
    ),
    minutes: minutes.minutes.map((minute) => minuteData(view, meeting, minute)),
  };
}

function minuteData(view: View, meeting: MeetingPublication, minute: Minute): MinutesData["minutes"][number] {
  const plain = (text: string) => view.plain(text, { publication: meeting.id, part: minutesPart });
  const name = (id: OwnerId) => nameOf(view, id);
  const nameIn = (words: string) => name(personId(words));
  return {
    id: minuteAddress(view, meeting.id, minute.number),
    number: minute.number,
    name: minute.title,
    "agenda-item": orNull(minute.item, (number) => agendaItemAddress(view, meeting.id, number)),
    text: orNull(minute.text, plain),
    questions: minute.questions.map((one) => ({
      by: orNull(one.by, nameIn),
      question: plain(one.question),
      "answered-by": orNull(one["answered-by"], nameIn),
      answer: orNull(one.answer, plain),
    })),
    "exempt-paragraph": minute.exempt?.paragraph ?? null,
    corrections: minute.corrections.map((one) => ({
      minute:
        one.meeting === undefined || one.minute === undefined
          ? null
          : minuteAddress(view, one.meeting, one.minute),
      of: one.date ?? null,
      number: one.minute ?? null,
      text: plain(one.text),
    })),
    vote: orNull(minute.vote, (vote) => ({ ...countVotes(vote, name), note: orNull(vote.note, plain) })),
    resolutions: minute.clauses.map(({ ref }) => decisionAddress(view, { publication: meeting, ref })),
  };
}

function countVotes(vote: NonNullable<Minute["vote"]>, name: (id: OwnerId) => Named) {
  const cast = [
    { option: "yes" as const, votes: vote.for },
    { option: "no" as const, votes: vote.against },
    { option: "abstain" as const, votes: vote.abstained },
  ];
  return {
    counts: cast.flatMap(({ option, votes }) =>
      votes === undefined ? [] : [{ option, value: typeof votes === "number" ? votes : votes.length }],
    ),
    votes: cast.flatMap(({ option, votes }) =>
      Array.isArray(votes) ? votes.map((id) => ({ option, voter: name(id) })) : [],
    ),
  };
}
