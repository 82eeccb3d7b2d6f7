// No paper of a meeting is dated after the meeting that it is for.
import { formatDay } from "../../lib/calendar.ts";
import { dayOf, listMeetings } from "../../model/committees/meetings.ts";
import { startOf } from "../../model/period.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { coverDates } from "../for-rules/cover-dates.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { writtenPapers } from "../for-rules/written-papers.ts";

export const latePapers = {
  name: "late-papers",
  about:
    "A report that is on the agenda of a meeting is not dated after it, nor after the date of the meeting on its own cover.",
  why: "Members cannot have decided on a paper that is younger than their decision.",
  mend: "Correct the date of the report or of the meeting.",
  level: "warning",
  *run(register) {
    for (const meeting of listMeetings(register)) {
      const day = dayOf(meeting);
      if (day === undefined) continue;
      for (const { entry } of writtenPapers(meeting)) {
        const paper =
          entry.publication === undefined ? undefined : register.publications.get(entry.publication);
        const dated = startOf(paper?.date);
        if (paper === undefined || dated === undefined || dated <= day) continue;
        yield warning(
          paper.locate("front-matter", "/date"),
          `The paper is dated ${paper.date?.text}, after the meeting of ${formatDay(day)} that has it on its agenda (${meeting.id}).`,
          "Correct the date of the paper or of the meeting.",
        );
      }
    }
    for (const { prose } of judgedTexts(register)) yield* ofCover(prose.read());
  },
} as const satisfies Check;

/** The dates of a cover: of the meeting, and of the report. */
function* ofCover(read: ReadText): Iterable<Problem> {
  const labelled = coverDates(read);
  const meetings = labelled.filter(({ label }) =>
    /^(?:date of (?:the )?(?:meeting|committee|board)|(?:meeting|committee|board|cabinet|council) date|date of (?:cabinet|council)(?: meeting)?)$/.test(
      label,
    ),
  );
  // “Committee: Audit” makes “Date:” that of the meeting.
  const plain = read.units
    .slice(0, 60)
    .some(({ text }) => /^(?:committee|meeting|board|report to|meeting of)\s*:/im.test(text))
    ? labelled.filter(({ label }) => label === "date" || label === "meeting")
    : [];
  const [meeting] = meetings.length > 0 ? meetings : plain.length === 1 ? plain : [];
  if (meeting === undefined || meetings.length > 1) return;
  for (const { label, day, text, unit, at } of labelled) {
    if (
      !/^(?:report date|report prepared|prepared|report produced|date of (?:this |the )?report|date of (?:writing|issue|publication)|date (?:written|prepared|issued|published)|report (?:written|prepared|issued) on|published)$/.test(
        label,
      )
    )
      continue;
    if (day <= meeting.day) continue;
    yield warning(
      unit.place(at),
      `The report is dated ${text}, after the meeting of ${meeting.text}.`,
      "Correct the date of the report or of the meeting.",
    );
  }
}
