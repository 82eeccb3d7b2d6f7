// What a sentence says of things by their numbers, “actions 3 and 5 are complete”, is what their rows in the table say.

import { remember } from "../../lib/remember.ts";
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { isSetApart, judgedSentences } from "../for-rules/judged-sentences.ts";
import { ratedTables } from "./rated-tables.ts";
import { type Standing, standingOf } from "./standing-words.ts";

export const listedRatings = {
  name: "listed-ratings",
  about:
    "Where a sentence says that actions, projects or recommendations which it names by number are complete, on track, green and so on, their rows in the table of the paper say so too.",
  why: "What a text calls complete drops out of the next report, and with it what the table still has at risk.",
  mend: "Correct the sentence or the row, whichever is wrong; or say from when each of the two is.",
  level: "warning",
  *run(register) {
    const all = rowsByNumber(register);
    for (const { text, unit, sentence } of judgedSentences(register)) {
      const rows = all.get(text.location.publication ?? "");
      if (rows === undefined || unit.sort === "cell") continue;
      for (const match of sentence.text.matchAll(claim)) {
        const [, numbers = "", written = ""] = match;
        const at = sentence.start + match.index;
        const said = standingOf(written);
        const until = sentence.text.slice(0, match.index + match[0].length);
        if (said === undefined || unreal.test(until) || isSetApart(unit, at, at + match[0].length)) continue;
        for (const number of numbers.match(refs) ?? []) {
          const row = rows.get(number.toLowerCase());
          if (row === undefined || row === "several" || !isAgainst(said, row.standing)) continue;
          yield warning(
            unit.place(at),
            `It says that ${number} is “${written}”, and in ${row.table} it is “${row.cell.unit.text.trim()}”.`,
            "Correct the sentence or the row, whichever is wrong; or say from when each is.",
          );
        }
      }
    }
  },
} as const satisfies Check;

const ref = "(?:[A-Z]{1,4}[- ]?)?\\d{1,3}(?:\\.\\d{1,2}){0,3}";
const refs = new RegExp(ref, "g");
const claim = new RegExp(
  `\\b(?:actions?|recommendations?|projects?|objectives?|milestones?|steps?|schemes?|items?|tasks?|priorit(?:y|ies)|workstreams?)\\s+(${ref}(?:(?:, | and |, and | & )${ref}){0,12})\\s+(?:is|are|were|was|has been|have been|remains?)\\s+(?:now |all |both |also |rated |still |reported as )*(complete(?:d)?|done|finished|implemented|delivered|achieved|closed|on track|on target|on schedule|at risk|delayed|off track|overdue|not (?:yet )?started|green|amber|red)\\b(?! (?:by|when|once|if|in (?:part|principle)))`,
  "gi",
);
const unreal =
  /\b(?:will|would|should|could|may|might|if|when|once|until|unless|expected|forecast|last|previous(?:ly)?|had been|not all|no longer|never)\b/i;

interface NumberedRow {
  readonly cell: GridCell;
  readonly standing: Standing;
  readonly table: string;
}

/** The rows of the rated tables of each publication by the number in their first cell; `several` where it is not one alone. */
const rowsByNumber = remember(
  (register: Register): ReadonlyMap<string, ReadonlyMap<string, NumberedRow | "several">> => {
    const all = new Map<string, Map<string, NumberedRow | "several">>();
    for (const { publication, grid, rows } of ratedTables(register)) {
      const own = all.get(publication.id) ?? new Map<string, NumberedRow | "several">();
      all.set(publication.id, own);
      for (const { rating, standing, cells } of rows) {
        const number = numberOf(cells[0]);
        if (number === undefined || standing === undefined) continue;
        own.set(number, own.has(number) ? "several" : { cell: rating, standing, table: calledOf(grid) });
      }
    }
    return all;
  },
);

function numberOf(cell: GridCell | undefined): string | undefined {
  return new RegExp(`^(?:action |recommendation |project |no\\.? )?(${ref})[.)]?(?=\\s|$)`, "i")
    .exec(cell?.unit.text.trim() ?? "")?.[1]
    ?.toLowerCase();
}

function calledOf({ caption }: TextGrid): string {
  return caption === undefined ? "the table" : `the table “${caption.text}”`;
}

/** Whether two ways to stand cannot both be true. */
function isAgainst(said: Standing, row: Standing): boolean {
  if (said === row) return false;
  // Green and on track may be said of what is done.
  const isMild = (one: Standing) => one === "well" || one === "under-way";
  return (
    !(isMild(said) && isMild(row)) &&
    !(said === "well" && row === "done") &&
    !(said === "done" && row === "well")
  );
}
