// A page of the pack that is cited is one that the pack has, by the pages that its agenda or its list of papers gives.
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { inLine, type JudgedPaper, judgedPapers } from "../for-rules/judged-papers.ts";

export const packPages = {
  name: "pack-pages",
  about:
    "What is cited as “page 52 of the pack” is a page of it, where the agenda or a table of the paper gives the pages of each of its papers.",
  why: "Members turn to a page that is not there, or to that of another month's pack.",
  mend: "Correct the page; in a pack that is made here, a reference such as `[[paper]]` has its page by itself.",
  level: "warning",
  *run(register) {
    for (const paper of judgedPapers(register)) yield* problemsOf(paper);
  },
} as const satisfies Check;

/** The pages of one paper: “Pages 5 - 12” anywhere, or “5 to 12” below the head “Pages”. */
const ranges = /\bpages? (\d{1,4})(?: ?[–-] ?| to )(\d{1,4})\b/gi;
const alone = /^(\d{1,4})(?:(?: ?[–-] ?| to )(\d{1,4}))?$/;
const cited =
  /\bpages? (\d{1,4})(?:(?: ?[–-] ?| to | and )(\d{1,4}))? (?:of|in) (?:the|this) (?:(?:agenda|papers?|reports?|document) )?(?:pack|bundle|agenda)\b/gi;

function* problemsOf({ pages }: JudgedPaper): Iterable<Problem> {
  const units = pages.flatMap(({ prose }) => prose.read().units);
  if (!units.some(({ text }) => text.search(cited) >= 0)) return;
  const ends = [
    ...pages.flatMap(({ prose }) =>
      prose.read().grids.flatMap((grid) =>
        Array.from({ length: grid.columns }, (_, column) => column)
          .filter((column) => /^pages?(?: nos?\.?| numbers?)?$/i.test(grid.headOf(column)))
          .flatMap((column) => grid.cellsOf(column))
          .flatMap(({ unit }) => {
            const [, from, to = from] = alone.exec(unit.text.trim()) ?? [];
            return to === undefined ? [] : [{ last: Number(to), place: unit.place(0) }];
          }),
      ),
    ),
    ...units.flatMap((unit) =>
      /\bpages? \d{1,4}(?: ?[–-] ?| to )\d{1,4}[)\]]?$/i.test(unit.text.trim())
        ? [...unit.text.matchAll(ranges)].map((match) => ({
            last: Number(match[2]),
            place: unit.place(match.index),
          }))
        : [],
    ),
  ];
  if (ends.length < 2) return;
  const last = ends.reduce((one, other) => (other.last > one.last ? other : one));
  for (const unit of units) {
    if (unit.isQuoted) continue;
    for (const match of unit.text.matchAll(cited)) {
      const page = Math.max(Number(match[1]), Number(match[2] ?? 0));
      if (page <= last.last || isInQuotes(unit, match.index)) continue;
      const place = unit.place(match.index);
      yield warning(
        place,
        `“${match[0]}” is not there: the last page of its papers is ${last.last}, ${inLine(last.place, place)}.`,
        "Correct the page, or the pages of the papers.",
      );
    }
  }
}
