// Every paper of an agenda is one thing that is there and ready to be read.

import { dayOf, isMeeting } from "../../model/committees/meetings.ts";
import { draftAt } from "../../model/drafts.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";
import { type WrittenPaper, writtenPapers } from "../for-rules/written-papers.ts";

export const papers = {
  name: "papers",
  about:
    "Every paper is one publication, one PDF with a title or the minutes of one earlier meeting, and is on the agenda once.",
  why: "A paper that is two things, or nothing that is there, cannot be bound; and the minutes of the wrong meeting would be approved.",
  mend: "Name one thing for each paper, and name it once; a PDF needs a title beside it. Give a draft that is ready another status.",
  level: "warning",
  *run(register) {
    for (const meeting of register.publications.values()) {
      const seen = new Set<string>();
      for (const paper of writtenPapers(meeting)) {
        const { publication, minutes, file, title } = paper.entry;
        const place = meeting.locate("meeting", paper.pointer);
        const things = [
          ["publication", publication],
          ["minutes", minutes],
          ["file", file],
        ].flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${value}`]));
        if (things.length !== 1) {
          yield error(
            place,
            things.length === 0
              ? "The paper is neither a publication, nor minutes, nor a file."
              : "The paper is several things at once.",
            "Write one of “publication: …”, “minutes: …” and “file: …”.",
          );
          continue;
        }
        if (file !== undefined && title === undefined)
          yield error(place, `Nothing says what “${file}” is called.`, "Add a line “title: …”.");
        const [thing = ""] = things;
        if (seen.has(thing))
          yield error(place, "The paper is on the agenda already.", "Take it out in one of the two places.");
        seen.add(thing);
        yield* minutesProblems(register, meeting, paper);
        yield* draftProblem(register, meeting, paper);
      }
    }
  },
} as const satisfies Check;

function* minutesProblems(
  register: Register,
  meeting: Publication,
  { entry, pointer }: WrittenPaper,
): Iterable<Problem> {
  const other = entry.minutes === undefined ? undefined : register.publications.get(entry.minutes);
  if (other === undefined) return;
  const place = meeting.locate("meeting", `${pointer}/minutes`);
  if (!isMeeting(other)) {
    yield error(
      place,
      `${other.id} is not a meeting and has no minutes.`,
      "Write “publication: …” in place of “minutes: …”, or the id of a meeting.",
    );
  } else if (other.facts.minutes === undefined) {
    yield error(
      place,
      `The meeting ${other.id} has no minutes yet.`,
      "Add minutes.yaml to its folder, or take the paper out until they are written.",
    );
  } else if ((dayOf(other) ?? "") >= (dayOf(meeting) ?? "")) {
    yield error(
      place,
      "These minutes are not those of an earlier meeting.",
      "Write the id of the meeting whose minutes are to be approved.",
    );
  }
}

function* draftProblem(
  register: Register,
  meeting: Publication,
  { entry: { publication: id }, pointer }: WrittenPaper,
): Iterable<Problem> {
  const publication = id === undefined ? undefined : register.publications.get(id);
  if (publication?.front.status !== "draft" || draftAt(register, meeting.id) !== undefined) return;
  yield warning(
    meeting.locate("meeting", `${pointer}/publication`),
    "The paper is a draft, and goes out with the agenda, marked as one.",
    `Write another “status” into content/${publication.id}/index.md, or take the paper out until it is ready.`,
  );
}
