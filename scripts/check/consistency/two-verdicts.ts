// A paper that gives two verdicts on one thing: approve and refuse, limited and reasonable assurance.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, type JudgedPaper, judgedPapers } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { readSentences } from "../reading/read-sentences.ts";
import { type Verdict, verdictsIn } from "./verdicts.ts";

export const twoVerdicts = {
  name: "two-verdicts",
  about:
    "A paper comes to one conclusion on a thing: what is recommended on an application, the assurance that an audit gives, the rating of inspectors, the side of a road on which a site lies.",
  why: "Members who read the first page approve, and those who read the last refuse; a decision on such a report can be challenged.",
  mend: "Write the same conclusion in both places; where one is of another time, body or part, say of which.",
  level: "warning",
  *run(register) {
    for (const paper of judgedPapers(register)) {
      for (const verdicts of Map.groupBy(verdictsOf(paper), ({ on }) => on).values()) {
        const [first] = verdicts;
        const other = verdicts.find(
          ({ is, unit, about }) =>
            is !== first?.is &&
            unit !== first?.unit &&
            !areHeadings(unit, first?.unit) &&
            areOfOne(about, first?.about),
        );
        if (first === undefined || other === undefined || first.unit.isExempt !== other.unit.isExempt)
          continue;
        const place = other.unit.place(other.start);
        yield warning(
          place,
          `It says “${other.shown}” here, and “${first.shown}” ${inLine(first.unit.place(first.start), place)}.`,
          "Write the same in both places. If one is of something else, or of another time, say of what.",
        );
      }
    }
  },
} as const satisfies Check;

/** Whether both are headings, which may be of two things. */
function areHeadings(one: TextUnit, other: TextUnit | undefined): boolean {
  return one.sort === "heading" && other?.sort === "heading";
}

/** Whether two sentences have a word of weight in common, where that is asked. */
function areOfOne(some: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()): boolean {
  return (some.size === 0 && others.size === 0) || [...some].some((word) => others.has(word));
}

const trigger =
  /assurance|recommend|refus|approv|grant|\b(?:rated|judged|graded|rating|judgement|inspected|(?:north|south|east|west) of|surplus|deficit|shortfall|underspen\w+|overspen\w+|key decision)\b/i;

function verdictsOf({ pages }: JudgedPaper): readonly Verdict[] {
  const found: Verdict[] = [];
  let application = "";
  for (const { prose } of pages)
    for (const unit of prose.read().units) {
      if (unit.isQuoted) continue;
      application =
        /\b(?:[A-Z]{1,4}\/)?\d{2,4}\/\d{3,6}(?:\/[A-Z]{2,5})?\b/.exec(unit.text)?.[0] ?? application;
      if (!/^(?:paragraph|item|heading)$/.test(unit.sort) || !trigger.test(unit.text)) continue;
      const around = { heading: unit.section.at(-1)?.text ?? "", application };
      for (const sentence of readSentences(unit))
        for (const verdict of verdictsIn(sentence, unit, around))
          if (!isSetApart(unit, verdict.start, verdict.start + 1)) found.push(verdict);
    }
  return found;
}
