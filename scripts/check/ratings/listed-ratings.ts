// What a sentence says of things by number or name, “actions 3 and 5 are complete”, is what their rows in the table say.

import { remember } from "../../lib/remember.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isSetApart, judgedSentences } from "../for-rules/judged-sentences.ts";
import { tablesAtHand } from "../for-rules/tables-at-hand.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { colourOf } from "./colour-words.ts";
import { type RatedTable, ratedTables } from "./rated-tables.ts";
import { type Standing, standingOf } from "./standing-words.ts";

export const listedRatings = {
  name: "listed-ratings",
  about:
    "Where a sentence says that actions, projects or recommendations which it names by number, or by the code or name that begins a row of the table beside it, are complete, on track, green and so on, their rows in the table of the paper say so too.",
  why: "What a text calls complete drops out of the next report, and with it what the table still has at risk.",
  mend: "Correct the sentence or the row, whichever is wrong; or say from when each of the two is.",
  level: "warning",
  *run(register) {
    const all = rowsByNumber(register);
    for (const { text, unit, sentence } of judgedSentences(register)) {
      const rows = all.get(text.location.publication ?? "");
      if (rows === undefined || unit.sort === "cell") continue;
      const claims = [...sentence.text.matchAll(claim)];
      for (const match of claims) {
        const [, numbers = "", written = ""] = match;
        const at = sentence.start + match.index;
        const said = standingOf(written);
        const until = sentence.text.slice(0, match.index + match[0].length);
        if (said === undefined || unreal.test(until) || isSetApart(unit, at, at + match[0].length)) continue;
        for (const number of numbers.match(refs) ?? []) {
          const row = rows.get(number.toLowerCase());
          if (row === undefined || row === "several" || !isAgainst(said, written, row)) continue;
          yield contradicted(unit.place(at), number, written, row);
        }
      }
      if (claims.length === 0) yield* ofNamed(register, text.prose.read(), unit, sentence);
    }
  },
} as const satisfies Check;

function contradicted(
  place: Problem["place"],
  called: string,
  written: string,
  { table, cell }: NumberedRow,
): Problem {
  return warning(
    place,
    `It says that ${called} is “${written}”, and in ${table} it is “${cell.unit.text.trim()}”.`,
    "Correct the sentence or the row, whichever is wrong; or say from when each is.",
  );
}

/** What a sentence says of the row of the table at hand whose code or name stands right before: “Street lighting is now green”. */
function* ofNamed(
  register: Register,
  read: ReadText,
  unit: TextUnit,
  sentence: ReadSentence,
): Iterable<Problem> {
  const { text, start } = sentence;
  const match = standingSaid.exec(text);
  const said = standingOf(match?.[1] ?? "");
  if (match === null || said === undefined || unit.sort === "caption" || unit.sort === "heading") return;
  const [until, written = ""] = match;
  const at = start + match.index + until.length - written.length;
  if (unreal.test(text) || isSetApart(unit, at, at + written.length)) return;
  const before = text.slice(0, match.index).trimEnd().toLowerCase();
  const named = tablesAtHand(read, unit, sentence).flatMap(({ grid }) => {
    const [table, ...others] = tablesByGrid(register).get(grid) ?? [];
    if (table === undefined || others.length > 0 || isOfOtherTime(sentence, grid)) return [];
    return table.rows.flatMap(({ rating, standing, colour, cells }) => {
      const called = nameBefore(before, cells);
      return called === undefined || standing === undefined
        ? []
        : [{ called, row: { cell: rating, standing, colour, table: calledOf(grid) } }];
    });
  });
  const [only, ...more] = named;
  if (only !== undefined && more.length === 0 && isAgainst(said, written, only.row))
    yield contradicted(unit.place(at), `“${only.called}”`, written, only.row);
}

const tablesByGrid = remember(
  (register: Register): ReadonlyMap<TextGrid, readonly RatedTable[]> =>
    Map.groupBy(ratedTables(register), ({ grid }) => grid),
);

const standingSaid =
  /\s(?:is|are|was|were|has been|have been|remains?)\s+(?:now |also |still |rated |reported as )*(complete(?:d)?|on track|on target|on schedule|at risk|delayed|off track|overdue|not (?:yet )?started|green|amber|red)(?=[,;:.)–—]|$|\s(?:this|because|and|but|at|as|since|owing|due to|while|after|again|overall)\b)/i;

/** The code or the name of a row where a clause ends with it, and is of nothing more than that. */
function nameBefore(before: string, cells: readonly GridCell[]): string | undefined {
  return cells
    .filter(({ column }) => column < 2)
    .map(({ unit }) => unit.text.trim())
    .find((name) => {
      const isCode = /^[A-Z]{1,4}[- ]?\d{1,3}(?:\.\d{1,2})*$/.test(name);
      if (!isCode && !/^\p{L}{3,}[^.;:]{3,60}$/u.test(name)) return false;
      if (!before.endsWith(name.toLowerCase())) return false;
      const lead = before.slice(0, before.length - name.length);
      return isCode ? /(?:^|[\s(])$/.test(lead) : wholeSubject.test(lead);
    });
}

/** What may stand before a name that is all that a clause is of. */
const wholeSubject =
  /(?:^|[,;:–—] ?|\bthat |\b(?:see|note|shows|but|while|although|because|since) )(?:the |our |this )?["“]?$/;

/** Whether a sentence is of a time that neither the heads nor the caption of a table name. */
function isOfOtherTime({ times }: ReadSentence, grid: TextGrid): boolean {
  const told = [
    grid.caption?.text ?? "",
    ...Array.from({ length: grid.columns }, (_, column) => grid.headOf(column)),
  ]
    .join(" ")
    .toLowerCase();
  return times.some(
    ({ text, sort, parts }) =>
      sort !== "clock" && parts.relative?.steps !== 0 && !told.includes(text.toLowerCase()),
  );
}

const ref = "(?:[A-Z]{1,4}[- ]?)?\\d{1,3}(?:\\.\\d{1,2}){0,3}";
const refs = new RegExp(ref, "g");
const claim = new RegExp(
  `\\b(?:actions?|recommendations?|projects?|objectives?|milestones?|steps?|schemes?|items?|tasks?|priorit(?:y|ies)|workstreams?)\\s+(${ref}(?:(?:, | and |, and | & )${ref}){0,12})\\s+(?:is|are|were|was|has been|have been|remains?)\\s+(?:now |all |both |also |rated |still |reported as )*(complete(?:d)?|done|finished|implemented|delivered|achieved|closed|on track|on target|on schedule|at risk|delayed|off track|overdue|not (?:yet )?started|green|amber|red)\\b(?! (?:by|when|once|if|in (?:part|principle)))`,
  "gi",
);
const unreal =
  /\b(?:will(?! (?:see|note|find|recall)\b)|would|should|could|may|might|if|when|once|until|unless|expected|forecast|last|previous(?:ly)?|had been|not all|no longer|never)\b/i;

interface NumberedRow {
  readonly cell: GridCell;
  readonly standing: Standing;
  readonly colour: string | undefined;
  readonly table: string;
}

/** The rows of the rated tables of each publication by the number in their first cell; `several` where it is not one alone. */
const rowsByNumber = remember(
  (register: Register): ReadonlyMap<string, ReadonlyMap<string, NumberedRow | "several">> => {
    const all = new Map<string, Map<string, NumberedRow | "several">>();
    for (const { publication, grid, rows } of ratedTables(register)) {
      const own = all.get(publication.id) ?? new Map<string, NumberedRow | "several">();
      all.set(publication.id, own);
      for (const { rating, standing, colour, cells } of rows) {
        const number = numberOf(cells[0]);
        if (number === undefined || standing === undefined) continue;
        own.set(
          number,
          own.has(number) ? "several" : { cell: rating, standing, colour, table: calledOf(grid) },
        );
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

/** Whether what is said and what a row has cannot both be true. */
function isAgainst(said: Standing, written: string, { standing: row, colour }: NumberedRow): boolean {
  if (said === row) return false;
  // “Delayed” may be amber, and “at risk” red.
  const isBad = (one: Standing) => one === "badly" || one === "doubtful";
  if (isBad(said) && isBad(row) && (colour === undefined) !== (colourOf(written) === undefined)) return false;
  // Green and on track may be said of what is done.
  const isMild = (one: Standing) => one === "well" || one === "under-way";
  return (
    !(isMild(said) && isMild(row)) &&
    !(said === "well" && row === "done") &&
    !(said === "done" && row === "well")
  );
}
