// One term that a paper writes with a hyphen, as two words, and as one.
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, type JudgedPaper, judgedPapers } from "../for-rules/judged-papers.ts";
import { isOtherWord, mayDiffer, type TermUse, termUses } from "./term-uses.ts";

export const termSpellings = {
  name: "term-spellings",
  about: "A paper writes a term with its hyphen, as two words or as one, in the same way wherever it stands.",
  why: "Co-production, coproduction and co production look like three things, and a search for one finds one.",
  mend: "Write the term as the paper writes it most often. Where grammar asks for both, both are left alone.",
  level: "warning",
  *run(register) {
    for (const paper of judgedPapers(register)) yield* judge(paper);
  },
} as const satisfies Check;

function* judge(paper: JudgedPaper) {
  const told = new Set<string>();
  for (const [letters, uses] of termUses(paper)) {
    if (isOtherWord(letters)) continue;
    const ways = [...Map.groupBy(uses, ({ way }) => way).values()];
    const [usual = [], ...others] = ways.toSorted((a, b) => b.length - a.length);
    for (const other of others) {
      const pair = pairOf(other, usual);
      if (pair === undefined) continue;
      const [here, there] = pair;
      // Co-ordinated and co-ordination are one finding.
      const family = `${letters.replace(/(?:s|e|ed|ing|ion|or|ive)+$/, "")} ${[here.way, there.way].sort().join(" ")}`;
      if (told.has(family)) continue;
      told.add(family);
      const place = here.unit.place(here.start);
      yield warning(
        place,
        `“${here.written}” is written “${there.written}” ${inLine(there.unit.place(there.start), place)}.`,
        `Write “${there.written}” in both places, if they are the same.`,
      );
    }
  }
}

/** The first of some that stands where one of the others might as well: in the text, or before the same word. */
function pairOf(
  some: readonly TermUse[],
  others: readonly TermUse[],
): readonly [TermUse, TermUse] | undefined {
  const [first] = others;
  const byPlace = Map.groupBy(others, placeOf);
  const inText = others.find(({ isName }) => !isName);
  for (const one of some) {
    const alike = byPlace.get(placeOf(one))?.[0];
    const there = first !== undefined && mayDiffer(one, first) ? oneBefore(one, alike, others) : alike;
    if (there !== undefined) return [one, there];
    if (!one.isName && inText !== undefined && first !== undefined && !mayDiffer(one, first))
      return [one, inText];
  }
  return undefined;
}

function placeOf({ isName, next }: TermUse): string {
  return `${isName ? "name" : "text"} ${next}`;
}

/** Where grammar may ask for both ways, only what stands before the same word is compared, and in a text a lone slip. */
function oneBefore({ next, isName, way }: TermUse, alike: TermUse | undefined, others: readonly TermUse[]) {
  return next.length > 3 && (isName || (way === "two" && others.length > 1)) ? alike : undefined;
}
