// What is rated as going well is not past its date, unless somebody says what became of it.

import { findLevel } from "../../model/facts/rating-scale.ts";
import { type Period, parsePeriod } from "../../model/period.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { type FollowedItem, followedItems } from "../for-rules/followed-items.ts";
import { readPlainSentences } from "../reading/read-sentences.ts";
import { explainedRatings } from "./colour-words.ts";
import { type RatedRow, type RatedTable, ratedTables } from "./rated-tables.ts";
import { levelSaid } from "./standing-words.ts";

export const lateRatings = {
  name: "late-ratings",
  about:
    "What is rated green or on track and not closed was not past its date when it was rated, unless a report of it says what became of it; and what a table calls overdue at a day that it names was due before that day.",
  why: "A promise that is months late and still green tells members that all is well, and takes the worth of every other green.",
  mend: "Rate it as it stands, close it if it is done, or say in the update why it is late and when it will be done; a later date goes into “due-changes”, with its reason.",
  level: "warning",
  *run(register) {
    yield* inFacts(register);
    for (const table of ratedTables(register)) yield* inTable(register, table);
  },
} as const satisfies Check;

function* inFacts(register: Register): Iterable<Problem> {
  for (const publication of register.publications.values()) {
    if (/^(?:superseded|withdrawn)$/.test(publication.front.status)) continue;
    for (const item of followedItems(publication)) {
      const { called, updates, scale: id, locate } = item;
      const last = updates.length - 1;
      const update = updates[last];
      const scale = id === undefined ? undefined : register.scales.get(id);
      const level =
        update?.rating === undefined || scale === undefined ? undefined : findLevel(scale, update.rating);
      if (update === undefined || level?.colour !== "green" || level.closed === true) continue;
      if (update.progress !== undefined || update.evidence !== undefined) continue;
      const asAt = parsePeriod(update["as-at"]);
      const due = dueOn(item, asAt);
      // What is dated ahead is a slip of its own.
      if (due === undefined || !isPast(due, asAt) || isAhead(asAt, register)) continue;
      yield warning(
        locate(`/updates/${last}/rating`),
        `${called} is “${level.label}” in ${asAt.text}, and was due by ${due.text}, without a word on what became of it.`,
        hint,
      );
    }
  }
}

const hint =
  "Close it if it is done; else rate it as it stands, or say why it is late and by when it will be done.";

/** The date that held when something was rated. */
function dueOn({ due, changes }: FollowedItem, asAt: Period): Period | undefined {
  const day = asAt.precision === "words" ? "" : asAt.end;
  const later = changes.findLast((change) => {
    const made = parsePeriod(change["as-at"]);
    return made.precision === "words" || made.start <= day;
  });
  const written = later?.due ?? due;
  return written === undefined ? undefined : parsePeriod(written);
}

function isPast(due: Period, asAt: Period): boolean {
  return due.precision !== "words" && asAt.precision !== "words" && due.end < asAt.start;
}

function isAhead(asAt: Period, { today }: Register): boolean {
  return asAt.precision !== "words" && asAt.start > today;
}

function* inTable(
  register: Register,
  { publication, grid, rows, asAt: told }: RatedTable,
): Iterable<Problem> {
  const asAt = told ?? publication.date;
  if (asAt === undefined) return;
  const levels = explainedRatings(register).get(publication.id)?.levels ?? [];
  const green = levels.find(({ words }) => words.includes("green"));
  for (const row of rows) {
    const due = dueIn(row);
    if (told !== undefined && due !== undefined && isPast(told, due) && isCalledOverdue(row, grid))
      yield warning(
        row.rating.unit.place(0),
        `“${row.called}” is “${row.rating.unit.text.trim()}” in ${told.text}, and is not due before ${due.text}.`,
        "Correct the rating or the date, whichever is wrong; if the date has moved, say from when.",
      );
    if (green?.isClosed === true && row.colour === "green") continue;
    if (row.standing !== "well" || due === undefined || !isPast(due, asAt) || isToldOf(row.report)) continue;
    yield warning(
      row.rating.unit.place(0),
      `“${row.called}” is “${row.rating.unit.text.trim()}” in ${asAt.text}, and was due by ${due.text}, without a word on what became of it.`,
      hint,
    );
  }
}

/** Whether a row says that something is past the date beside it, and not an older one. */
function isCalledOverdue({ rating, due, report }: RatedRow, grid: TextGrid): boolean {
  const head = due === undefined ? "" : grid.headOf(due.column);
  return (
    levelSaid(rating.unit.text) === "overdue" &&
    /\b(?:due|target|original|deadline|by when)\b/i.test(head) &&
    !/\b(?:revised|new|extended|latest|current|next|expected|forecast|estimated|anticipated)\b/i.test(head) &&
    !isToldOf(report)
  );
}

/** Whether a report says that it is done, or that its date has moved, or more than could be weighed here. */
function isToldOf(report: string): boolean {
  return (
    report.length > 120 ||
    /\b(?:complet\w+|done|delivered|implemented|achieved|closed|finish\w+|launched|opened|open|live|published|issued|held|signed|appointed|agreed|approved|adopted|installed|in place|met|extended|extension|revised|moved|deferred|re-?profiled|rescheduled|late|delay\w*|slipp\w+|overdue|behind|ongoing|continu\w+)\b/i.test(
      report,
    ) ||
    readPlainSentences(report).some(({ times }) => times.some(({ sort }) => sort !== "clock"))
  );
}

function dueIn({ due, status }: RatedRow): Period | undefined {
  if (due === undefined || /\b(?:complete|completed|done|closed|on track)\b/i.test(status?.unit.text ?? ""))
    return undefined;
  const text = due.unit.text.trim();
  const period = parsePeriod(text);
  if (period.precision !== "words") return period;
  // “Sep-25” is a month of a column of dates.
  const [, month = "", year = ""] = /^(\p{L}{3,9})[-–’' ]+(\d{2})$/u.exec(text) ?? [];
  const short = parsePeriod(`${month} 20${year}`);
  return short.precision === "month" ? { ...short, text } : undefined;
}
