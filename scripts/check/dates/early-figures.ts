// No figure of a text is for a time that was not over on the day of the paper.
import { formatDay } from "../../lib/calendar.ts";
import type { DaySpan } from "../../lib/day-span.ts";
import type { Place } from "../../lib/finding.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isSetApart, timedSentences } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { paperDays } from "../for-rules/paper-day.ts";
import type { NamedTime } from "../reading/named-time.ts";
import { readSentences } from "../reading/read-sentences.ts";

export const earlyFigures = {
  name: "early-figures",
  about:
    "Figures of a text or of a table for a year, a quarter or a month are not dated before that was over, where they are told as what was counted.",
  why: "A figure for a year that has not ended is a forecast or belongs to the year before, and is cited as what was reached.",
  mend: "Correct the period, or say that the figure is a forecast, a target or the year to date.",
  level: "warning",
  *run(register) {
    for (const { text, unit, sentence } of timedSentences(register)) {
      const days =
        sentence.quantities.length === 0 || unit.sort === "cell" ? undefined : paperDays(register, text);
      if (days === undefined || toCome.test(sentence.text) || !past.test(sentence.text)) continue;
      for (const time of sentence.times) {
        if (!isUnfinished(time, days) || isSetApart(unit, time.start, time.end)) continue;
        yield told(unit.place(time.start), time, days);
      }
    }
    for (const text of judgedTexts(register)) {
      const days = paperDays(register, text);
      if (days !== undefined) for (const grid of text.prose.read().grids) yield* gridProblems(grid, days);
    }
  },
} as const satisfies Check;

const toCome =
  /\b(?:forecast|project|target|budget|plan|estimat|expect|profile|trajector|due|schedul|timetabl|programme|will|shall|would|propos|allocat|to date|ytd|provisional|so far|anticipat|predict|ambition|aim|milestone|capital|deadline|future|phas|indicative|commit|agreed|approv|set to|by (?:the|mid|end|20\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|until|from|next|rota|dates?|award|grant|fund|contract|limit|levy|precept|rate for|fee|charge|allowance|tax)\w*/i;
const past =
  /\b(?:was|were|had|rose|fell|received|recorded|made|completed|answered|visited|reached|increased|decreased|dropped|attended|cost|spent|saw|there (?:has|have) been|has been|have been|came|took|dealt)\b/i;

function isUnfinished({ sort, span, relation }: NamedTime, days: DaySpan): boolean {
  if (span === undefined || span.end <= days.end) return false;
  if (sort === "twelve-months") return true;
  return (
    (sort === "quarter" || (sort === "month" && span.start > days.end)) &&
    /^(?:in|for|during|of)$/.test(relation ?? "")
  );
}

function told(place: Place, { text }: NamedTime, days: DaySpan): Problem {
  return warning(
    place,
    `There are figures for “${text.replace(/\s+/g, " ")}”, which was not over when the paper was made, on ${formatDay(days.end)}.`,
    "Correct the period, or say that the figure is a forecast, a target or the year to date.",
  );
}

/** A column of figures for a month or a quarter that was to come, beside one that was over. */
function* gridProblems(grid: TextGrid, days: DaySpan): Iterable<Problem> {
  const around = [
    grid.caption?.text,
    grid.lead?.text,
    ...(grid.rows[0]?.cells[0]?.unit.section.map(({ text }) => text) ?? []),
  ];
  if (around.some((text) => text !== undefined && toCome.test(text))) return;
  const heads = grid.rows.filter(({ isHead }) => isHead).flatMap(({ cells }) => cells);
  const columns = heads.flatMap(({ unit, column }) => {
    const times = readSentences(unit).flatMap((sentence) => sentence.times);
    const [time] = times;
    const isOne =
      times.length === 1 &&
      (time?.sort === "month" || time?.sort === "quarter" || time?.sort === "twelve-months");
    return time?.span === undefined || !isOne || toCome.test(unit.text)
      ? []
      : [{ unit, column, time, span: time.span }];
  });
  if (!columns.some(({ span }) => span.end <= days.end)) return;
  const late = columns.find(
    ({ span, time, column }) =>
      (time.sort === "month" ? span.start > days.end : span.end > days.end) && holdsFigures(grid, column),
  );
  if (
    late !== undefined &&
    !grid.rows.some(({ cells }) => cells.some(({ unit, column }) => column === 0 && toCome.test(unit.text)))
  )
    yield told(late.unit.place(late.time.start), late.time, days);
}

function holdsFigures(grid: TextGrid, column: number): boolean {
  return grid
    .cellsOf(column)
    .some(({ unit, isComputed }) => !isComputed && /^[£]?\d[\d,.]*\s?%?$/.test(unit.text.trim()));
}
