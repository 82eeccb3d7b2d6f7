// A heading that nothing follows: a section that was to be written, or was emptied and left.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { LocatedText } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedPapers } from "../for-rules/judged-papers.ts";

export const emptySections = {
  name: "empty-sections",
  about: "Under every heading stands something before the next one of its rank.",
  why: "Members look under “Risks” for what may go wrong; where nothing stands, nobody can tell whether there is no risk or nobody looked.",
  mend: "Write what belongs there; where there is nothing to say, say that, or take the heading out.",
  level: "warning",
  *run(register) {
    for (const { pages, publication } of judgedPapers(register)) {
      // A draft says with its headings what is still to be written.
      if (publication.front.status === "draft") continue;
      for (const page of pages) yield* problemsOf(page);
    }
  },
} as const satisfies Check;

function* problemsOf({ prose }: LocatedText): Iterable<Problem> {
  const { units } = prose.read();
  const headings = prose.headings;
  const marks = [
    ...prose.blocks.map(({ place }) => place.line),
    ...prose.links.filter(({ kind }) => kind === "picture").map(({ place }) => place.line),
    ...units.filter(({ sort }) => sort !== "heading").map((unit) => lineOf(unit)),
  ].toSorted((a, b) => a - b);
  let at = 0;
  for (const [index, heading] of headings.entries()) {
    const next = headings[index + 1];
    // What is deeper belongs to it.
    if (next !== undefined && next.level > heading.level) continue;
    const { line } = heading.place;
    while ((marks[at] ?? Number.POSITIVE_INFINITY) <= line) at += 1;
    const first = marks[at] ?? Number.POSITIVE_INFINITY;
    const end = next?.place.line ?? Number.POSITIVE_INFINITY;
    if (first < end) continue;
    // Of code, forms and whatever else is no text, its lines are all that is known.
    if (next === undefined ? headings.length < 2 || isLongAfter(prose, heading.text) : end - line > 3)
      continue;
    // Topics that are listed as headings, one after the other, are no sections.
    const before = headings[index - 1];
    const isListed = (other: typeof next, lines: number) =>
      other?.level === heading.level && Math.abs(lines) <= 3;
    if (
      isListed(next, end - line) &&
      isListed(headings[index + 2], (headings[index + 2]?.place.line ?? 0) - end)
    )
      continue;
    if (isListed(before, line - (before?.place.line ?? 0))) continue;
    yield warning(
      heading.place,
      `Nothing stands under the heading “${heading.text}”.`,
      "Write what belongs there; where there is nothing to say, say that, or take the heading out.",
    );
  }
}

function lineOf(unit: TextUnit): number {
  return unit.place(0).line;
}

/** Whether the text goes on behind its last heading with something that is no piece of it, such as code. */
function isLongAfter({ text }: LocatedText["prose"], heading: string): boolean {
  return !text.trimEnd().endsWith(heading);
}
