// Two tables, or two figures, of one caption.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { bareWords } from "../reading/bare-words.ts";

export const sameCaptions = {
  name: "same-captions",
  about: "No two tables of a page, and no two figures, have the same caption.",
  why: "In the list of tables, and to somebody who goes from table to table with a screen reader, two of one caption are one.",
  mend: "Say in each caption what tells it from the other: the area, the year, the part of the table.",
  level: "warning",
  *run(register) {
    for (const { pages } of judgedPapers(register))
      for (const { prose } of pages) {
        const seen = new Map<string, TextUnit>();
        const { grids, units } = prose.read();
        const ofTables = new Set(grids.flatMap(({ caption }) => caption ?? []));
        for (const unit of units) {
          if (unit.sort !== "caption" || unit.isQuoted) continue;
          const bare = bareWords(unit.text);
          if (bare === "") continue;
          const key = `${ofTables.has(unit) ? "table" : "figure"} ${bare}`;
          const first = seen.get(key);
          if (first === undefined) {
            seen.set(key, unit);
            continue;
          }
          const place = unit.place(0);
          const what = ofTables.has(unit) ? "tables" : "figures";
          yield warning(
            place,
            `Two ${what} have the caption “${unit.text}”: the other is ${inLine(first.place(0), place)}.`,
            "Say in each caption what tells it from the other.",
          );
        }
      }
  },
} as const satisfies Check;
