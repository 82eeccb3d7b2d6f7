// Sources that are cited by numbers in square brackets, and the list in which they stand.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { LocatedText } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { judgedPapers } from "../for-rules/judged-papers.ts";
import { isHeadOfSources } from "./source-heads.ts";

export const numberedCitations = {
  name: "numbered-citations",
  about:
    "A number in square brackets such as [4] leads to a source in the list of sources, and every source of a list that is cited so is cited.",
  why: "Whoever doubts a claim looks for the fourth source, and there are three.",
  mend: "Add the source to the list, or correct the number.",
  level: "warning",
  *run(register) {
    for (const { pages } of judgedPapers(register)) yield* problemsOf(pages);
  },
} as const satisfies Check;

interface Mark {
  readonly number: number;
  readonly written: string;
  readonly unit: TextUnit;
  readonly at: number;
}

function* problemsOf(pages: readonly LocatedText[]): Iterable<Problem> {
  const units = pages.flatMap(({ prose }) => prose.read().units);
  if (!units.some(({ text }) => /\[\d/.test(text))) return;
  const listed = sourcesIn(pages);
  const sources = new Set(listed.values());
  const marks = units.flatMap((unit) => (listed.has(unit) || unit.isQuoted ? [] : marksIn(unit)));
  const cited = new Set(marks.map(({ number }) => number));
  const [first] = marks;
  if (first === undefined) return;
  if (sources.size === 0) {
    if (cited.has(1) && cited.has(2) && cited.has(3))
      yield warning(
        first.unit.place(first.at),
        `“${first.written}” cites a source by its number, and the paper has no list of sources.`,
        "Add the list, or write each source as a note: `[^1]`.",
      );
    return;
  }
  const told = new Set<number>();
  for (const { number, written, unit, at } of marks) {
    if (sources.has(number) || told.has(number) || number === 0) continue;
    told.add(number);
    yield warning(
      unit.place(at),
      `“${written}” cites source ${number}, and the list of sources has ${Math.min(...sources)} to ${Math.max(...sources)}.`,
      "Correct the number, or add the source.",
    );
  }
  if (cited.size * 5 < sources.size * 3 || cited.size < 2) return;
  for (const [unit, number] of listed)
    if (!cited.has(number))
      yield warning(
        unit.place(0),
        `Source ${number}, “${unit.text.length > 60 ? `${unit.text.slice(0, 59)}…` : unit.text}”, is cited nowhere by its number.`,
        "Cite it where it was used, or take it out of the list.",
      );
}

/** The numbered sources: points of a list under such a heading, or lines that begin with their number in brackets. */
function sourcesIn(pages: readonly LocatedText[]): ReadonlyMap<TextUnit, number> {
  const found = new Map<TextUnit, number>();
  for (const { prose } of pages) {
    const { units, lists } = prose.read();
    for (const { isOrdered, items } of lists)
      for (const { mark, units: own } of isOrdered ? items : []) {
        const [unit] = own;
        if (unit !== undefined && mark?.numeral === "1" && isHeadOfSources(unit.section.at(-1)?.text ?? ""))
          found.set(unit, mark.value);
      }
    for (const unit of units) {
      const isUnder = isHeadOfSources(unit.section.at(-1)?.text ?? "");
      const number = (isUnder ? /^\[?(\d{1,3})[\].]?\s/ : /^\[(\d{1,3})\]\s+\p{L}/u).exec(unit.text)?.[1];
      if (number !== undefined && unit.sort !== "heading") found.set(unit, Number(number));
    }
  }
  return found;
}

function marksIn(unit: TextUnit): readonly Mark[] {
  return [...unit.text.matchAll(/\[(\d{1,2}(?:(?:, ?| ?[–-] ?)\d{1,2}){0,6})\](?!\()/g)].flatMap(
    ({ 0: written, 1: inside = "", index: at }) =>
      isInQuotes(unit, at) ? [] : numbersIn(inside).map((number) => ({ number, written, unit, at })),
  );
}

/** `1, 3-5` is 1, 3, 4 and 5. */
function numbersIn(inside: string): readonly number[] {
  return inside.split(",").flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number);
    return to - from > 20
      ? [from, to]
      : Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at);
  });
}
