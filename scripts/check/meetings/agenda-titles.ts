// What an agenda calls a report, and what the report calls itself.
import { listMeetings } from "../../model/committees/meetings.ts";
import { workItemNamed } from "../../model/facts/work-programme/work-trail.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { bareWords } from "../reading/bare-words.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const agendaTitles = {
  name: "agenda-titles",
  about: "An agenda calls an item with one report as the report calls itself, or by a part of its title.",
  why: "Members and residents look for a report under the name that the agenda gives it, and do not find it.",
  mend: "Write the title of the report into the agenda, or leave the title of the item out: it is then called by its report.",
  level: "warning",
  *run(register) {
    for (const meeting of listMeetings(register)) {
      if (!isEnglish(meeting)) continue;
      for (const [at, item] of meeting.facts.meeting.agenda.entries()) {
        const written = meeting.files.meeting?.agenda?.[at];
        if (written?.title === undefined) continue;
        const [paper, ...others] = item.papers;
        const report =
          paper?.kind === "publication" && others.length === 0
            ? register.publications.get(paper.publication)
            : undefined;
        const place = meeting.locate("meeting", `/agenda/${at}/title`);
        if (report?.kind.name === "report" && isEnglish(report))
          yield* differing(place, written.title, report.front.title, "its report calls itself");
        const planned =
          item.workItem === undefined
            ? undefined
            : workItemNamed(register, meeting, item.workItem)?.item.title;
        if (planned !== undefined)
          yield* differing(place, written.title, planned, "the work programme calls it");
      }
    }
  },
} as const satisfies Check;

function* differing(place: Problem["place"], item: string, other: string, says: string): Iterable<Problem> {
  const own = keyWords(item);
  const others = keyWords(other);
  const lacking = own.filter((word) => !others.includes(word));
  const more = others.filter((word) => !own.includes(word));
  // A title may be a part of the other, and an item of no words of its own is one of many reports.
  if (lacking.length === 0 || more.length === 0 || own.length === 0) return;
  yield warning(
    place,
    `The agenda calls the item “${item}”, and ${says} “${other}”.`,
    "Write one title in both places, if they are the same.",
  );
}

const empty = new Set(
  "the a an of and for to on in at by with from its our receive consider note approve report reports update updates paper item annual quarterly final draft review presentation briefing note strategy plan performance council committee panel board commission".split(
    " ",
  ),
);

/** The words of a title that tell it from others, without their endings; each begins with what all forms of it have. */
function keyWords(title: string): readonly string[] {
  return bareWords(title)
    .split(" ")
    .filter((word) => word !== "" && !empty.has(word) && !/\d/.test(word))
    .map((word) => (word.length > 5 ? word.slice(0, 5) : word.replace(/s$/, "")));
}
