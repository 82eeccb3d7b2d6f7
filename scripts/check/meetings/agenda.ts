// An agenda hangs together: numbers rise, items have titles, and late papers belong to items and replace papers.
import { suggest } from "../../lib/nearest.ts";
import { type Committee, usualOn } from "../../model/committees/committee.ts";
import type { Meeting } from "../../model/committees/meeting.ts";
import type { AgendaEntry } from "../../model/committees/meeting-file.ts";
import { dayOf } from "../../model/committees/meetings.ts";
import { listExempt } from "../../model/exempt/exemptions.ts";
import { bodyOf } from "../../model/owner-id.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";
import { type WrittenPaper, writtenPapers } from "../for-rules/written-papers.ts";

export const agenda = {
  name: "agenda",
  about:
    "Agenda items have titles and rising numbers, standing items are those of the committee, and late papers have a place.",
  why: "Nobody finds an item that has no title or stands out of order, and a late paper of no item is read under none.",
  mend: "Give each item a title, let the numbers rise or leave them out, and name the item that a late paper belongs to and the paper that it replaces.",
  *run(register, unreadable) {
    for (const publication of register.publications.values()) {
      const { meeting } = publication.facts;
      if (meeting === undefined) continue;
      const entries = publication.files.meeting?.agenda ?? [];
      const body = bodyOf(publication);
      const committee = usualOn(register.committees.get(body), dayOf(publication));
      const standing = entries.findIndex((entry) => entry.standing !== undefined);
      if (standing >= 0 && committee === undefined && !unreadable.has("data/committees.yaml"))
        yield error(
          publication.locate("meeting", `/agenda/${standing}/standing`),
          `The body “${body}” has no standing items: data/committees.yaml does not have it.`,
          "Add the body there, or write “title: …” in place of “standing: …”.",
        );
      for (const [at, entry] of entries.entries()) {
        yield* numberProblem(publication, meeting, at);
        yield* titleProblem(register, publication, entry, at, committee, unreadable);
      }
      if (entries.length === 0 && meeting.state === "scheduled")
        yield error(
          publication.locate("meeting", "/state"),
          "The meeting is to come and has no agenda.",
          "Add “agenda:” with its items. Only a meeting of which nothing but minutes is known has none.",
        );
      const written = writtenPapers(publication);
      for (const paper of written) yield* lateProblems(publication, meeting, paper, written);
    }
  },
} as const satisfies Check;

function* numberProblem(publication: Publication, { agenda: items }: Meeting, at: number): Iterable<Problem> {
  const number = items[at]?.number;
  const before = items[at - 1]?.number;
  if (number === undefined || before === undefined || number > before) return;
  yield error(
    publication.locate("meeting", `/agenda/${at}/number`),
    `Item ${number} stands after item ${before}.`,
    "Write a larger number, or leave the numbers out: items are numbered in their order.",
  );
}

function* titleProblem(
  register: Register,
  publication: Publication,
  { standing, title, papers = [] }: AgendaEntry,
  at: number,
  committee: Committee | undefined,
  unreadable: ReadonlySet<string>,
): Iterable<Problem> {
  const [paper] = publication.facts.meeting?.agenda[at]?.papers ?? [];
  // An item is called before everybody by what its first paper is called.
  const isNamed =
    publication.facts.meeting?.agenda[at]?.title !== "" &&
    (paper?.kind !== "publication" || !listExempt(register).has(paper.publication));
  const isUnknown = paper?.kind === "publication" && unreadable.has(paper.publication);
  if (standing === undefined && title === undefined && !isNamed && !isUnknown)
    yield error(
      publication.locate("meeting", `/agenda/${at}`),
      "The item has no title.",
      papers.length > 0
        ? "Add a line “title: …”: an item is called by its first paper only where that has a title that everybody may see."
        : "Add a line “title: …”, or “standing: …” for an item that comes back at every meeting.",
    );
  const known = (committee?.["standing-items"] ?? []).map(({ ref }) => ref);
  if (standing === undefined || committee === undefined || known.includes(standing)) return;
  yield error(
    publication.locate("meeting", `/agenda/${at}/standing`),
    `“${standing}” is not a standing item of “${committee.organization}”.`,
    suggest(
      standing,
      known,
      "Add it to data/committees.yaml, or write “title: …” in place of “standing: …”.",
    ),
  );
}

function* lateProblems(
  publication: Publication,
  { agenda: items }: Meeting,
  paper: WrittenPaper,
  written: readonly WrittenPaper[],
): Iterable<Problem> {
  if (paper.supplement === undefined) return;
  const { item, pointer, replaces } = paper;
  const numbers = items.map(({ number }) => String(number));
  if (!numbers.includes(String(item)))
    yield error(
      publication.locate("meeting", `${pointer}/item`),
      `The agenda has no item ${item}.`,
      suggest(String(item), numbers, "Write the number of an item of the agenda."),
    );
  if (replaces === undefined) return;
  const names = written
    .filter((one) => one.supplement === undefined)
    .flatMap(({ entry }) => [entry.publication ?? entry.minutes ?? entry.file ?? ""]);
  if (!names.includes(replaces))
    yield error(
      publication.locate("meeting", `${pointer}/replaces`),
      `The agenda has no paper “${replaces}” that could be replaced.`,
      suggest(
        replaces,
        names,
        "Write the id of the publication, or the name of the file, as the agenda has it.",
      ),
    );
}
