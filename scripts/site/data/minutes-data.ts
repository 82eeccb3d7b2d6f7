// The minutes of a meeting as data: who was there, what was declared, asked, voted and resolved.
import Type, { type Static } from "typebox";
import { approvalOf, type MeetingPublication } from "../../model/committees/meetings.ts";
import type { Minute } from "../../model/committees/minutes.ts";
import { type Attendee, interests } from "../../model/committees/minutes-file.ts";
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
  part: Nullable(Words("For which part of the meeting.")),
  "agenda-item": Nullable(Address("The item for which they came.")),
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
      by: Named,
      question: Words("What was asked."),
      "answered-by": Nullable(Named),
      answer: Nullable(Words("What was answered.")),
    }),
  ),
  "exempt-paragraph": Nullable(Words("Why a part of the minute is withheld.")),
  corrections: Type.Array(
    Entry("A correction to an earlier minute.", {
      minute: Address("The minute."),
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
  present: Type.Array(Attendance),
  apologies: Type.Array(Named),
  "in-attendance": Type.Array(Attendance),
  declarations: Nullable(
    Type.Array(
      Entry("An interest that was declared.", {
        person: Named,
        "agenda-item": Address("The item that it concerns."),
        interest: Type.Enum([...interests]),
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
  const attendance = ({ person, name, role, part, for: item }: Attendee) => ({
    person: nameOf(view, person ?? personId(name ?? role ?? "")),
    role: role ?? null,
    part: part ?? null,
    "agenda-item": orNull(item, itemAt),
  });
  return {
    id: addressOf(view, page),
    "approved-by": orNull(approvalOf(view.known, meeting.id), ({ by, minute }) =>
      minuteAddress(view, by.id, minute.number),
    ),
    present: minutes.present.map(attendance),
    apologies: minutes.apologies.map((id) => nameOf(view, id)),
    "in-attendance": minutes.inAttendance.map(attendance),
    declarations: orNull(minutes.declarations, (declarations) =>
      declarations.map(({ person, item, interest, text }) => ({
        person: nameOf(view, person),
        "agenda-item": itemAt(item),
        interest,
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
      by: nameIn(one.by),
      question: plain(one.question),
      "answered-by": orNull(one["answered-by"], nameIn),
      answer: orNull(one.answer, plain),
    })),
    "exempt-paragraph": minute.exempt?.paragraph ?? null,
    corrections: minute.corrections.map((one) => ({
      minute: minuteAddress(view, one.meeting, one.minute),
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
