// A row that is missing from a table or a plan: the one row of a group, a number left out, an action of the plan before.
import { plannedItems } from "../../model/facts/actions/planned-items.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { bareWords } from "../reading/bare-words.ts";

export const lostRows = {
  name: "lost-rows",
  about:
    "No row has dropped out of a table or a plan: every group has its own row where the others have one, the numbers of rows run on, and what the plan before had is in the new one.",
  why: "An action whose row was lost is not reported on, and nobody decided that it should end.",
  mend: "Put the row back; if it was taken out on purpose, say so where its number is missed.",
  level: "warning",
  *run(register) {
    for (const { publication, pages } of judgedPapers(register)) {
      yield* lostBetween(pages.flatMap(({ prose }) => prose.read().grids));
      for (const { prose } of pages)
        for (const grid of prose.read().grids) {
          const rows = numbersOf(grid);
          if (rows.length < 5) continue;
          yield* lostGroups(rows);
          yield* lostNumbers(rows);
        }
      yield* lostSinceBefore(publication, register);
    }
  },
} as const satisfies Check;

interface NumberedRow {
  readonly number: string;
  readonly unit: TextUnit;
}

const refHead = /^\W*(?:ref|no|nr|id|number|#|q|question|item|rec|risk|action|milestone|step|objective)\b/i;

/** The rows of a table that begin with a number of two steps or more; none where another row begins otherwise. */
function numbersOf({ rows, headOf }: TextGrid): readonly NumberedRow[] {
  const found: NumberedRow[] = [];
  for (const { cells, isHead } of rows) {
    const [first] = cells;
    if (isHead || first === undefined) continue;
    if (first.isComputed || first.unit.isQuoted) return [];
    const number = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?(?:\s+\p{L}.*)?$/u.exec(first.unit.text.trim())?.[1];
    if (number === undefined) return [];
    found.push({ number, unit: first.unit });
  }
  // Ages and scores begin rows too.
  const isOfRows =
    found.some(({ number }) => number.includes(".")) || (refHead.test(headOf(0)) && found[0]?.number === "1");
  return isOfRows ? found : [];
}

function parentOf(number: string): string {
  return number.includes(".") ? number.slice(0, number.lastIndexOf(".")) : "";
}

/** `2.1.1` and `2.1.2` without a row `2.1`, where the other groups have theirs. */
function* lostGroups(rows: readonly NumberedRow[]): Iterable<Problem> {
  const numbers = new Set(rows.map(({ number }) => number));
  const deepest = Math.max(...rows.map(({ number }) => number.split(".").length));
  const groups = [
    ...new Set(
      rows.filter(({ number }) => number.split(".").length === deepest).map(({ number }) => parentOf(number)),
    ),
  ];
  const lacking = groups.filter((group) => !numbers.has(group));
  const [lost] = lacking;
  if (lost === undefined || lost === "" || lacking.length > 1 || groups.length < 3) return;
  const first = rows.find(({ number }) => parentOf(number) === lost);
  const others = groups.filter((group) => group !== lost);
  if (first === undefined) return;
  yield warning(
    first.unit.place(0),
    `“${first.number}” begins a group that has no row: there are rows for ${others.slice(0, 3).join(", ")}, and none for ${lost}.`,
    "Put the row of the group above it, or give its rows the numbers of the group in which they stand.",
  );
}

/** One number that is left out in a table whose numbers run on otherwise. */
function* lostNumbers(rows: readonly NumberedRow[]): Iterable<Problem> {
  if (rows.length < 6) return;
  const gaps: { readonly lost: string; readonly row: NumberedRow; readonly before: string }[] = [];
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    if (before === undefined) continue;
    const steps = row.number.split(".").map(Number);
    const earlier = before.number.split(".").map(Number);
    const last = steps.at(-1) ?? 0;
    const isDeeper = steps.length > earlier.length;
    const level = earlier.slice(0, steps.length);
    const expected = isDeeper ? 1 : (level.at(-1) ?? 0) + 1;
    const isOfOne = parentOf(row.number) === (isDeeper ? before.number : level.slice(0, -1).join("."));
    // 2.1 behind 1.4: the next chapter begins.
    if (!isOfOne && last === 1) continue;
    if (isOfOne && last === expected) continue;
    if (!isOfOne || last !== expected + 1) return;
    gaps.push({ lost: [...steps.slice(0, -1), expected].join("."), row, before: before.number });
  }
  const [gap, more] = gaps;
  if (gap === undefined || more !== undefined) return;
  yield warning(
    gap.row.unit.place(0),
    `The row “${gap.row.number}” follows “${gap.before}”: the table has no row ${gap.lost}.`,
    "Look whether a row was lost. If it was taken out on purpose, say so in the row or below the table.",
  );
}

/** The one row of a table of a plan that a later table of the same rows lacks, in their midst. */
function* lostBetween(grids: readonly TextGrid[]): Iterable<Problem> {
  const tables = grids
    .slice(0, 40)
    .map((grid) => ({ grid, rows: refsOf(grid) }))
    .filter(({ rows }) => rows.size > 1);
  for (const [at, { rows, grid }] of tables.entries()) {
    const before = tables
      .slice(0, at)
      .find((one) => [...rows].filter(([ref, { text }]) => one.rows.get(ref)?.text === text).length > 1);
    if (before === undefined || before.rows.size > rows.size + 1) continue;
    const lost = [...before.rows].filter(([ref]) => !rows.has(ref));
    const [one] = lost;
    const refs = [...before.rows.keys()];
    const place = one === undefined ? 0 : refs.indexOf(one[0]);
    const next = rows.get(refs[place + 1] ?? "");
    if (
      one === undefined ||
      lost.length > 1 ||
      rows.size !== before.rows.size - 1 ||
      next === undefined ||
      place === 0
    )
      continue;
    yield warning(
      next.unit.place(0),
      `The table has no row “${one[0]}”, which is between its neighbours ${inLine(one[1].unit.place(0), grid.place)}: “${one[1].unit.text.slice(0, 80)}”.`,
      "Put the row back; or say in the text that it ended.",
    );
  }
}

/** The rows of a table by the ref in their first cell; none where one has no ref. */
function refsOf({ rows }: TextGrid): ReadonlyMap<string, { readonly text: string; readonly unit: TextUnit }> {
  const found = new Map<string, { text: string; unit: TextUnit }>();
  for (const { cells, isHead } of rows) {
    const [first, second] = cells;
    if (isHead || first === undefined) continue;
    const ref = first.unit.text.trim();
    if (second === undefined || !/^[A-Z]{0,3}\d{1,2}(?:\.\d{1,2})*[a-z]?$/.test(ref)) return new Map();
    found.set(ref, { text: bareWords(second.unit.text), unit: second.unit });
  }
  return found;
}

/** What the plan that this one replaces has between two numbers that are in both. */
function* lostSinceBefore(publication: Publication, { publications }: Register): Iterable<Problem> {
  const before = publications.get(publication.front.supersedes ?? publication.id);
  if (before === undefined || before === publication) return;
  const own = plannedItems(publication.files.actions).filter(({ noun }) => noun === "action");
  const old = plannedItems(before.files.actions).filter(({ noun }) => noun === "action");
  const refs = new Set(own.map(({ item }) => item.ref));
  const texts = new Set(
    own.flatMap(({ item }) => ("text" in item && item.text !== undefined ? bareWords(item.text) : [])),
  );
  const kept = old.filter(({ item }) => refs.has(item.ref));
  if (kept.length < 2 || kept.length * 2 < old.length) return;
  const lost = old.filter(
    ({ item }) => !refs.has(item.ref) && !("text" in item && texts.has(bareWords(item.text ?? ""))),
  );
  if (lost.length > 3) return;
  for (const { item } of lost) {
    const steps = item.ref.split(".");
    const next = [...steps.slice(0, -1), String(Number(steps.at(-1)) + 1)].join(".");
    // What ended a list may have ended; what is missing in the middle was lost.
    const after = own.find((one) => one.item.ref === next);
    if (after === undefined) continue;
    const text = "text" in item ? (item.text ?? "") : "";
    yield warning(
      publication.locate("actions", `${after.path}/ref`),
      `“${after.item.ref}” is here, and action ${item.ref} is not, which the plan ${before.id} has: “${text.slice(0, 80)}”.`,
      "Put the action back; or keep its row and say in an update that it ended.",
    );
  }
}
