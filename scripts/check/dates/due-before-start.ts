// Nothing ends before it begins, in a sentence or in a row of a plan.
import type { Place } from "../../lib/finding.ts";
import type { GridRow, TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isSetApart, judgedSentences } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import type { NamedTime } from "../reading/named-time.ts";
import { readSentences } from "../reading/read-sentences.ts";

export const dueBeforeStart = {
  name: "due-before-start",
  about:
    "A time from one day to another does not run backwards, and in a row of a table what begins does so before it is due or ends.",
  why: "A plan whose works end before they begin was not read by whoever answers for it, and nobody can say when they are late.",
  mend: "Correct the one of the two that is wrong; most often it is the year.",
  level: "warning",
  *run(register) {
    for (const { unit, sentence } of judgedSentences(register))
      for (const { sort, text, from, to, start, end, relation } of sentence.times) {
        if (sort !== "span" || from?.span === undefined || to?.span === undefined) continue;
        if (from.span.start <= to.span.end || isSetApart(unit, start, end)) continue;
        if (relation !== "from" && relation !== "between" && !/[–-]/.test(text)) continue;
        if (moved.test(sentence.text)) continue;
        yield warning(
          unit.place(start),
          `“${text.replace(/\s+/g, " ")}” runs backwards: “${to.text}” is before “${from.text}”.`,
          "Correct the one that is wrong; most often it is the year.",
        );
      }
    for (const { prose } of judgedTexts(register))
      for (const grid of prose.read().grids) yield* rowProblems(grid);
  },
} as const satisfies Check;

/** What moves from a later day to an earlier one, or is told of both. */
const moved =
  /\b(?:mov\w+|brought|bring\w*|chang\w+|revis\w+|amend\w+|reschedul\w+|postpon\w+|deferr\w*|shift\w*|advanc\w+|slipp\w*|rose|ris\w+|fell|fall\w*|grew|grow\w*|increas\w+|decreas\w+|declin\w+|improv\w+|reduc\w+|dropp\w*|compar\w+|correct\w+)\b/i;

const begins = /\b(?:start|begin|from|commence)\w*/i;
const ends = /\b(?:due|end|deadline|finish|complet|target|by when|until|to)\w*/i;

function* rowProblems(grid: TextGrid): Iterable<Problem> {
  const columns = Array.from({ length: grid.columns }, (_none, column) => grid.headOf(column));
  const isDate = (head: string) =>
    head.length <= 30 &&
    !/\b(?:review|actual|original|revised|previous|baseline|report|rating)\w*/i.test(head);
  const starts = columns.flatMap((head, at) =>
    begins.test(head) && isDate(head) && !/end/i.test(head) ? [at] : [],
  );
  const stops = columns.flatMap((head, at) =>
    ends.test(head) && isDate(head) && !starts.includes(at) ? [at] : [],
  );
  const [first, last] = [starts[0], stops[0]];
  if (first === undefined || last === undefined || starts.length > 1 || stops.length > 1) return;
  for (const row of grid.rows) {
    const [start, stop] = [onlyTime(row, first), onlyTime(row, last)];
    if (row.isHead || start?.time.span === undefined || stop?.time.span === undefined) continue;
    if (stop.time.span.end >= start.time.span.start) continue;
    yield warning(
      stop.place(),
      `“${stop.time.text}” in the column “${columns[last]}” is before “${start.time.text}” in “${columns[first]}”.`,
      "Correct the one that is wrong; most often it is the year.",
    );
  }
}

function onlyTime(row: GridRow, column: number): { readonly time: NamedTime; place(): Place } | undefined {
  const cell = row.cells.find((one) => one.column === column);
  const times = cell === undefined ? [] : readSentences(cell.unit).flatMap((sentence) => sentence.times);
  const [time] = times;
  return cell === undefined || time === undefined || times.length > 1
    ? undefined
    : { time, place: () => cell.unit.place(time.start) };
}
