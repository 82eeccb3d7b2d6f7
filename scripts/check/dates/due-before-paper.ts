// What a new plan promises lies ahead of it: a date that is over when the plan comes out was left from an older one.
import { isInForce } from "../../model/facts/due-list.ts";
import { endOf, parsePeriod, startOf } from "../../model/period.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { Publication } from "../../model/publication.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { followedItems } from "../for-rules/followed-items.ts";
import { judgedPapers } from "../for-rules/judged-papers.ts";
import { calledRow } from "../for-rules/row-names.ts";
import { isEnglish, readSentences } from "../reading/read-sentences.ts";

export const dueBeforePaper = {
  name: "due-before-paper",
  about:
    "No action or recommendation is due before the paper that promises it came out, where nothing says yet how it went and most others are due later.",
  why: "A date that was over on the day of the promise was copied from an older plan, and nobody can keep it.",
  mend: "Write the date that holds now. If it is done, say so in an update.",
  level: "warning",
  *run(register) {
    for (const { publication, pages } of judgedPapers(register)) {
      const day = startOf(publication.date);
      if (day === undefined || publication.date?.precision !== "day") continue;
      if (isInForce(publication)) yield* ofFacts(publication, day);
      for (const { prose } of pages) for (const grid of prose.read().grids) yield* ofGrid(grid, day);
    }
  },
} as const satisfies Check;

const hint = "Write the date that holds now; where it is done, say so.";

function* ofFacts(publication: Publication, day: string): Iterable<Problem> {
  const items = followedItems(publication).flatMap((item) => {
    const end = item.due === undefined ? undefined : endOf(parsePeriod(item.due));
    return end === undefined || item.due === undefined ? [] : [{ ...item, due: item.due, end }];
  });
  const early = items.filter(({ end }) => end < day);
  if (early.length * 3 > items.length * 2) return;
  for (const { called, due, updates, changes, locate } of early) {
    if (updates.length > 0 || changes.length > 0) continue;
    yield warning(
      locate("/due"),
      `${called} is due by ${parsePeriod(due).text}, before the paper of ${publication.date?.text} that promises it.`,
      hint,
    );
  }
}

const dueHead =
  /^(?:due|due date|due by|by when|when|deadline|target date|target end date|timescale|completion date|complete by|to be completed by|date due|timeframe)$/i;

/** Columns that say how a row went, or of another time than that of the paper. */
const reported =
  /\b(?:status|progress|updates?|rag|rating|rated|outcome|complet\w+|done|actual|original|revised|new|position|comments?|notes?|result|evidence|closed|met|agreed|raised|reason|answer|response|state)\b/i;

/** A table of actions whose rows nobody has reported on. */
function* ofGrid(grid: TextGrid, day: string): Iterable<Problem> {
  const heads = Array.from({ length: grid.columns }, (_none, column) => grid.headOf(column).trim());
  const due = heads.findIndex((head) => dueHead.test(head));
  const first = grid.rows[0]?.cells[0]?.unit;
  if (due < 1 || first === undefined || !isEnglish(first)) return;
  if (
    !/\b(?:actions?|recommendations?|tasks?|commitments?|improvements?|activit(?:y|ies)|what|deliverables?)\b/i.test(
      heads.join(" "),
    )
  )
    return;
  const around = [grid.caption?.text, ...first.section.map(({ text }) => text)].join(" ");
  if (heads.some((head, column) => column !== due && reported.test(head)) || told.test(around)) return;
  const rows = grid.rows.flatMap((row) => {
    const cell = row.cells.find(({ column }) => column === due);
    const times =
      row.isHead || cell === undefined ? [] : readSentences(cell.unit).flatMap((sentence) => sentence.times);
    const [time] = times;
    return time?.span === undefined || times.length > 1 || cell === undefined || cell.unit.isQuoted
      ? []
      : [{ row, cell, time, end: time.span.end, words: cell.unit.text }];
  });
  const early = rows.filter(({ end }) => end < day);
  if (early.length === 0 || early.length * 2 > rows.length || rows.length < 3) return;
  for (const [at, { row, cell, time, words, end }] of rows.entries()) {
    // Whoever tells a course of things begins with what was.
    if (end >= day || !rows.slice(0, at).some((before) => before.end > day)) continue;
    if (
      /\b(?:complete|completed|done|ongoing|achieved|closed|met|since)\b/i.test(
        `${words} ${row.cells.map(({ unit }) => unit.text).join(" ")}`,
      )
    )
      continue;
    yield warning(
      cell.unit.place(time.start),
      `“${calledRow(row, heads)}” is due by “${time.text}”, before the day of the paper, where most others are due after it.`,
      hint,
    );
  }
}

/** Titles of what is told of an earlier time. */
const told =
  /\b(?:previous|last|completed|progress|minutes|history|background|achiev\w+|past|overdue|review of|update|tracker|outstanding|arising|timetable|timeline|chronology|steps)\b/i;
