// Rows of tables in which something ends before it begins, or is due before what it waits for.
import type { Place } from "../../lib/finding.ts";
import type { GridRow, TextGrid } from "../../model/prose/text-grid.ts";
import type { NamedTime } from "../reading/named-time.ts";
import { readSentences } from "../reading/read-sentences.ts";

/** Two times that run backwards, in a sentence for the officer. */
export interface Backward {
  readonly message: string;
  place(): Place;
}

const begins = /\b(?:start|begin|from|commence)\w*/i;
/** When something came up or was settled, before which nothing can be due. */
const arises =
  /\b(?:agreed|raised|identified|issued|opened|approved|commissioned|logged|reported|received|referred|requested|lodged|submitted|applied|registered|made)(?: on| date)?$|^date (?:of (?:the )?(?:meeting|audit|inspection|review|visit|incident|report|application|complaint|referral)|agreed|raised|identified|received|lodged|submitted|opened|logged)$|^(?:meeting|audit|inspection|incident|opening|referral) date$/i;
const ends =
  /\b(?:due|end|ends|ending|deadline|finish|finishes|complet\w+|target|by when|until|to|close[sd]?|closing|expir\w+|decided|determined|resolved|answered|replied|response sent|settled)\b/i;

function columnsOf(grid: TextGrid): readonly string[] {
  return Array.from({ length: grid.columns }, (_none, column) => grid.headOf(column));
}

/** Rows whose end is before their beginning. */
export function* backwardRows(grid: TextGrid): Iterable<Backward> {
  const columns = columnsOf(grid);
  const isDate = (head: string) =>
    head.length <= 30 &&
    !/\b(?:review|actual|original|revised|previous|baseline|report|rating)\w*/i.test(head);
  const plain = columns.flatMap((head, at) =>
    begins.test(head) && isDate(head) && !/end/i.test(head) ? [at] : [],
  );
  // Of several in which something comes up the first that has a day counts: what is received before it is approved.
  const starts =
    plain.length > 0
      ? plain
      : columns.flatMap((head, at) => (arises.test(head.trim()) ? [at] : [])).slice(0, 1);
  const stops = columns.flatMap((head, at) =>
    ends.test(head) && isDate(head) && !starts.includes(at) ? [at] : [],
  );
  const [first, last] = [starts[0], stops[0]];
  if (first === undefined || last === undefined || starts.length > 1 || stops.length > 1) return;
  for (const row of grid.rows) {
    const [start, stop] = [onlyTime(row, first), onlyTime(row, last)];
    if (row.isHead || start?.time.span === undefined || stop?.time.span === undefined) continue;
    if (stop.time.span.end >= start.time.span.start) continue;
    yield {
      place: stop.place,
      message: `“${stop.time.text}” in the column “${columns[last]}” is before “${start.time.text}” in “${columns[first]}”.`,
    };
  }
}

/** Rows whose next review is before their last. */
export function* backwardReviews(grid: TextGrid): Iterable<Backward> {
  const columns = columnsOf(grid);
  const last = columns.findIndex((head) => /^(?:date (?:of )?)?(?:last|previous)\b/i.test(head.trim()));
  const next = columns.findIndex((head) => /^(?:date (?:of )?)?next\b/i.test(head.trim()));
  if (last < 0 || next < 0) return;
  for (const row of grid.rows) {
    const [before, after] = [onlyTime(row, last), onlyTime(row, next)];
    if (row.isHead || before?.time.span === undefined || after?.time.span === undefined) continue;
    if (after.time.span.end >= before.time.span.start) continue;
    yield {
      place: after.place,
      message: `“${after.time.text}” in the column “${columns[next]}” is before “${before.time.text}” in “${columns[last]}”.`,
    };
  }
}

/** Rows that carry out what comes of another row, and are due before it. */
export function* backwardWaits(grid: TextGrid): Iterable<Backward> {
  const columns = columnsOf(grid);
  const due = columns.findIndex(
    (head) =>
      /\b(?:due|deadline|by when|target (?:end )?date|timescale|when|completion|complete by|end)\b/i.test(
        head,
      ) && head.length <= 30,
  );
  if (due < 1) return;
  const byRef = new Map<string, GridRow>();
  for (const row of grid.rows) {
    const ref =
      row.cells
        .find(({ column }) => column === 0)
        ?.unit.text.trim()
        .replace(/\.$/, "") ?? "";
    if (!row.isHead && /^[A-Z]{0,3}\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?$/.test(ref)) byRef.set(ref, row);
  }
  if (byRef.size < 2) return;
  for (const [ref, row] of byRef) {
    const own = onlyTime(row, due);
    if (own?.time.span === undefined) continue;
    for (const { unit, column } of row.cells) {
      const awaited = column === 0 ? undefined : waits.exec(unit.text)?.[1];
      const before = awaited === undefined || awaited === ref ? undefined : byRef.get(awaited);
      const other = before === undefined ? undefined : onlyTime(before, due);
      if (other?.time.span === undefined || own.time.span.end >= other.time.span.start) continue;
      yield {
        place: own.place,
        message: `${ref} is for “${own.time.text}”, before “${other.time.text}” of ${awaited}, which it waits for.`,
      };
    }
  }
}

/** Words that say that something comes of another thing, or after it. */
const waits =
  /\b(?:(?:recommendations|findings|results?|outcomes?|conclusions|lessons|output) (?:of|from)|after|following|once|based on|on completion of|depend(?:s|ent|ing) on)(?: the)?(?: \w+){0,2}? ?(?:action|step|task|milestone|objective|recommendation)? ?([A-Z]{0,3}\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?![\w/]|\.\d| (?:January|February|March|April|May|June|July|August|September|October|November|December|per|days|weeks|months|years))/;

function onlyTime(row: GridRow, column: number): { readonly time: NamedTime; place(): Place } | undefined {
  const cell = row.cells.find((one) => one.column === column);
  const times = cell === undefined ? [] : readSentences(cell.unit).flatMap((sentence) => sentence.times);
  const [time] = times;
  return cell === undefined || time === undefined || times.length > 1
    ? undefined
    : { time, place: () => cell.unit.place(time.start) };
}
