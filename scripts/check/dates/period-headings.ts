// A table whose title names a year or a quarter has columns of that time.
import type { DaySpan } from "../../lib/day-span.ts";
import type { Place } from "../../lib/finding.ts";
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import type { NamedTime } from "../reading/named-time.ts";
import { isEnglish, readPlainSentences, readSentences } from "../reading/read-sentences.ts";

export const periodHeadings = {
  name: "period-headings",
  about:
    "The months and quarters above the columns of a table, or the years beside its figures, lie in the year or the quarter that its title or the heading above it names.",
  why: "Whoever cites “2016/17” from the title cites the figures of another year.",
  mend: "Correct the year in the title or the heading, or those in the columns.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register))
      for (const grid of prose.read().grids) yield* problemsOf(grid);
  },
} as const satisfies Check;

/** Words of a title whose year is another than that of its figures, or may be. */
const otherYears =
  /\b(?:since|compar\w+|against|baseline|target\w*|forecast\w*|project\w*|budget\w*|plan\w*|propos\w+|estimat\w+|publish\w*|updat\w+|revis\w+|agreed|approv\w+|prior|previous|trend|change|up to|due|programme|for decision|report\w* to)\b/i;

interface Title {
  readonly text: string;
  readonly times: readonly NamedTime[];
  readonly place: Place;
}

function* problemsOf(grid: TextGrid): Iterable<Problem> {
  const title = titleOf(grid);
  if (title === undefined || otherYears.test(title.text)) return;
  const named = title.times.filter(isOfYear);
  const spans = named.flatMap(({ span }) => span ?? []);
  const [time] = named;
  if (time === undefined || spans.length !== named.length) return;
  const heads = grid.rows.filter(({ isHead }) => isHead).flatMap(({ cells }) => cells);
  const columns = timesIn(heads).filter(
    ({ sort }) => sort === "month" || sort === "quarter" || sort === "span",
  );
  const isFine = columns.every(({ sort, span }) => sort !== "quarter" || span !== undefined);
  const isLater = columns.every(
    ({ span }) => span !== undefined && spans.every((own) => span.start > own.end),
  );
  if (columns.length >= 2 && isFine && areApart(columns, spans)) {
    // A report of a quarter may have the figures of those before.
    if (time.sort === "year-pair" ? !isSchool(title.text, columns) : isLater)
      yield apart(title, time, columns, "columns are for");
    return;
  }
  if (columns.length > 0) return;
  const cells = timesIn(
    grid.rows.filter(({ isHead }) => !isHead).flatMap((row) => row.cells.filter(isFigureOfYear)),
  );
  // “Spring 15/16” is of that year whatever its days are.
  const isOther = ({ parts }: NamedTime) =>
    parts.lastYear !== undefined && named.every((own) => own.parts.year !== parts.year);
  if (time.sort === "year-pair" && cells.length >= 2 && cells.every(isOther))
    yield apart(title, time, cells, "figures are marked");
}

function apart({ place, text }: Title, time: NamedTime, times: readonly NamedTime[], what: string): Problem {
  const shown = [...new Set(times.map((one) => one.text))];
  const ends = shown.length === 1 ? `“${shown[0]}”` : `“${shown[0]}” to “${shown.at(-1)}”`;
  return warning(
    place,
    `“${text.length > 80 ? time.text : text}” names ${time.text}, and the ${what} ${ends}.`,
    "Correct the one that is wrong; where both are right, say in the title what the other time is.",
  );
}

function titleOf({ caption, lead, place, rows }: TextGrid): Title | undefined {
  const first = rows[0]?.cells[0]?.unit;
  if (first === undefined || !isEnglish(first)) return undefined;
  for (const unit of [caption, lead?.sort === "heading" ? lead : undefined]) {
    if (unit === undefined) continue;
    const times = readSentences(unit).flatMap((sentence) => sentence.times);
    if (times.some(isOfYear)) return { text: unit.text, times, place: unit.place(0) };
  }
  const heading = first.section.at(-1);
  if (heading === undefined || (caption?.text.match(/\d{4}/) !== null && caption !== undefined))
    return undefined;
  const times = readPlainSentences(heading.text).flatMap((sentence) => sentence.times);
  return times.some(isOfYear)
    ? { text: heading.text, times, place: heading.place.line > 0 ? heading.place : place }
    : undefined;
}

function isOfYear({ sort, span }: NamedTime): boolean {
  return span !== undefined && (sort === "year-pair" || sort === "quarter" || sort === "span");
}

function timesIn(cells: readonly GridCell[]): readonly NamedTime[] {
  return cells.flatMap(({ unit }) =>
    readSentences(unit).flatMap(({ times }) => times.filter(({ span }) => span !== undefined)),
  );
}

/** A cell with a figure and, in brackets, the year that it is of. */
function isFigureOfYear({ unit }: GridCell): boolean {
  return /^[£\d][\d.,]*\s?%?\s*\([^)]*\d\d\/\d\d\)$/.test(unit.text.trim());
}

function areApart(times: readonly NamedTime[], spans: readonly DaySpan[]): boolean {
  return times.every(
    ({ span }) => span !== undefined && spans.every((own) => span.end < own.start || span.start > own.end),
  );
}

/** Whether a pair of years may be a school year, to which the months after March belong. */
function isSchool(text: string, columns: readonly NamedTime[]): boolean {
  return (
    /school|academic|pupil|term|exam|absence|exclusion|attain/i.test(text) &&
    columns.some(({ span }) => /-0[4-8]-/.test(span?.start ?? ""))
  );
}
