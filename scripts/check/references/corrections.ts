// What is corrected in minutes is a minute of an earlier meeting that is here.
import { dayOf, isMeeting, listMeetings, type MeetingPublication } from "../../model/committees/meetings.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";

export const corrections = {
  name: "corrections",
  about: "What minutes correct is a minute of an earlier meeting.",
  why: "Whoever reads the earlier minutes has to learn from them that they were corrected.",
  mend: "Name the earlier meeting and the number of its minute; a meeting that has no folder here is named by its day.",
  *run(register) {
    for (const publication of listMeetings(register)) yield* correctionProblems(register, publication);
  },
} as const satisfies Check;

function* correctionProblems(register: Register, publication: MeetingPublication): Iterable<Problem> {
  for (const [at, { corrections: made = [] }] of (publication.files.minutes?.minutes ?? []).entries()) {
    for (const [index, { meeting, date, minute }] of made.entries()) {
      const pointer = `/minutes/${at}/corrections/${index}` as const;
      if ((meeting === undefined) === (date === undefined))
        yield error(
          publication.locate("minutes", pointer),
          meeting === undefined
            ? "Nothing says which minutes are corrected."
            : "The minutes that are corrected are named twice.",
          "Write “meeting: …” with the id of the meeting or, where it has no folder here, “date: …” with its day.",
        );
      else if (meeting !== undefined && minute === undefined)
        yield error(
          publication.locate("minutes", pointer),
          "Nothing says which minute is corrected.",
          "Add a line “minute: …” with its number.",
        );
      if (meeting === undefined || minute === undefined) continue;
      const other = register.publications.get(meeting);
      if (other === undefined) continue;
      const locate = (key: "meeting" | "minute") => publication.locate("minutes", `${pointer}/${key}`);
      const numbers = (other.facts.minutes?.minutes ?? []).map(({ number }) => String(number));
      if (!isMeeting(other) || numbers.length === 0)
        yield error(
          locate("meeting"),
          `${meeting} has no minutes that could be corrected.`,
          "Write the id of the meeting whose minutes are corrected.",
        );
      else if ((dayOf(other) ?? "") >= (dayOf(publication) ?? ""))
        yield error(
          locate("meeting"),
          "The minutes that are corrected are not those of an earlier meeting.",
          "Write the id of an earlier meeting.",
        );
      else if (!numbers.includes(String(minute)))
        yield error(
          locate("minute"),
          `The minutes of ${meeting} have no minute ${minute}.`,
          numbers.length === 1
            ? `Its only minute is ${numbers[0]}.`
            : `Write one from ${numbers[0]} to ${numbers.at(-1)}.`,
        );
    }
  }
}
