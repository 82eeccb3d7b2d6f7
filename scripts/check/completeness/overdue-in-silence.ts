// What was due by the time of a report has a word in it on what became of it.

import { isInForce } from "../../model/facts/due-list.ts";
import { findLevel } from "../../model/facts/rating-scale.ts";
import { endOf, type Period, parsePeriod, startOf } from "../../model/period.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { followedItems } from "../for-rules/followed-items.ts";
import { judgedPapers } from "../for-rules/judged-papers.ts";
import { calledRow, isSubtitle } from "../for-rules/row-names.ts";
import { isEnglish, readPlainSentences, readSentences } from "../reading/read-sentences.ts";

export const overdueInSilence = {
  name: "overdue-in-silence",
  about:
    "In a report of progress that tells of most actions, what was due by then has a word on what became of it.",
  why: "What is overdue without a word is what members ask about, and what a plan most easily forgets.",
  mend: "Say what has become of it, or close it; where it will be later, give the new date and why.",
  level: "warning",
  *run(register) {
    for (const { publication, pages } of judgedPapers(register)) {
      if (isInForce(publication)) yield* ofFacts(register, publication);
      const day = startOf(publication.date);
      if (day !== undefined && publication.front.status !== "draft")
        for (const { prose } of pages) for (const grid of prose.read().grids) yield* ofGrid(grid, day);
    }
  },
} as const satisfies Check;

const hint = "Say what has become of it, or close it; where it will be later, give the new date and why.";

/** What had no report at all when the others were last reported on. */
function* ofFacts(register: Register, publication: Publication): Iterable<Problem> {
  const { actions, recommendations } = publication.files;
  const id = actions?.["rating-scale"] ?? recommendations?.["rating-scale"];
  const scale = id === undefined ? undefined : register.scales.get(id);
  const items = followedItems(publication).filter(({ due }) => due !== undefined);
  const reports = items.flatMap(({ updates }) => updates.map((update) => parsePeriod(update["as-at"])));
  const last = reports.reduce<Period | undefined>(
    (latest, one) => ((startOf(one) ?? "") > (startOf(latest) ?? "") ? one : latest),
    undefined,
  );
  const asAt = startOf(last);
  if (asAt === undefined || last === undefined) return;
  const told = items.filter(({ updates }) => updates.length > 0);
  for (const { called, due = "", changes, updates, locate } of items) {
    const end = endOf(parsePeriod(changes.at(-1)?.due ?? due));
    if (end === undefined || end < asAt || end >= register.today || updates.length > 0) continue;
    if (told.length * 2 < items.length) continue;
    yield warning(
      locate("/due"),
      `${called} was due by ${parsePeriod(changes.at(-1)?.due ?? due).text}, and nothing has ever been reported of it; others of the paper were last reported on in ${last.text}.`,
      hint,
    );
  }
  const lately = items.filter(({ updates }) =>
    updates.some((update) => startOf(parsePeriod(update["as-at"])) === asAt),
  );
  if (lately.length * 2 < items.length) return;
  for (const { called, due = "", changes, updates, locate } of items) {
    const end = endOf(parsePeriod(changes.at(-1)?.due ?? due));
    const isClosed = updates.some(
      ({ rating }) =>
        rating !== undefined && scale !== undefined && findLevel(scale, rating)?.closed === true,
    );
    if (end === undefined || end >= asAt || isClosed) continue;
    if (updates.some((update) => (startOf(parsePeriod(update["as-at"])) ?? "") > end)) continue;
    yield warning(
      locate("/due"),
      `${called} was due by ${parsePeriod(changes.at(-1)?.due ?? due).text}, and the report of ${last.text} does not say what became of it.`,
      hint,
    );
  }
}

/** Rows whose date is over and that say nothing where the others report. */
function* ofGrid(grid: TextGrid, day: string): Iterable<Problem> {
  const heads = Array.from({ length: grid.columns }, (_none, column) => grid.headOf(column).trim());
  const due = heads.findIndex(
    (head) =>
      /\b(?:due|by when|deadline|target (?:end )?date|timescale|completion date|complete by)\b/i.test(head) &&
      !/\b(?:original|revised|answer|respon)/i.test(head),
  );
  const reports = heads.flatMap((head, column) =>
    column !== due &&
    /\b(?:updates?|progress|comments?|commentary|position|narrative|notes?|what (?:has happened|we have done))\b/i.test(
      head,
    )
      ? [column]
      : [],
  );
  const [report] = reports;
  const first = grid.rows[0]?.cells[0]?.unit;
  if (due < 0 || report === undefined || reports.length > 1 || first === undefined || !isEnglish(first))
    return;
  const caption = readPlainSentences(grid.caption?.text ?? "").flatMap(({ times }) => times);
  const asAt =
    caption.find(({ relation, sort }) => relation === "as-at" || sort === "day")?.span?.start ?? day;
  const rows = grid.rows.filter((row) => !row.isHead && !isSubtitle(row, grid));
  const cellOf = (row: (typeof rows)[number], column: number) =>
    row.cells.find((one) => one.column === column);
  const told = rows.filter((row) => (cellOf(row, report)?.unit.text.trim() ?? "") !== "");
  if (told.length === 0 || told.length * 2 < rows.length) return;
  for (const row of rows) {
    const cell = cellOf(row, report);
    const date = cellOf(row, due);
    if (
      cell === undefined ||
      date === undefined ||
      cell.unit.text.trim() !== "" ||
      cell.isComputed ||
      cell.rows > 1
    )
      continue;
    const times = readSentences(date.unit).flatMap((sentence) => sentence.times);
    const [time] = times;
    if (time?.span === undefined || times.length > 1 || time.span.end >= asAt) continue;
    if (
      row.cells.some(({ unit }) =>
        /\b(?:complete|completed|done|closed|achieved|met|finished|blue|implemented|discharged)\b/i.test(
          unit.text,
        ),
      )
    )
      continue;
    // Of what is green another rule tells.
    if (row.cells.some(({ unit }) => /^(?:green|g)$/i.test(unit.text.trim()))) continue;
    yield warning(
      cell.unit.place(0),
      `“${calledRow(row, heads)}” was due by “${time.text}”, and nothing stands under “${heads[report]}”, where others report.`,
      hint,
    );
  }
}
