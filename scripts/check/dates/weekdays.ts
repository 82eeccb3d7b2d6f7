// A day of the week that is typed beside a date is that date's.
import { formatDay, type IsoDay, universalDay } from "../../lib/calendar.ts";
import type { Place } from "../../lib/finding.ts";
import { startOf } from "../../model/period.ts";
import type { GridRow, TextGrid } from "../../model/prose/text-grid.ts";
import { publicationAt } from "../../model/publication-at.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isSetApart, timedSentences } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { daysOf, type NamedTime } from "../reading/named-time.ts";
import { readPlainSentences, readSentences } from "../reading/read-sentences.ts";
import { weekdayAt, weekdayOf } from "../reading/time-words.ts";
import { readWords } from "../reading/words.ts";
import { holidayProblem } from "./holidays.ts";

export const weekdays = {
  name: "weekdays",
  about:
    "A day of the week beside a date is that of the date, in texts, in titles and in the rows of a table; where the year is not said, of the year that is named around it, or of the paper's year, the one before or the one after. Good Friday, Easter, Christmas and the like are on their days.",
  why: "People come on the wrong day, or a notice is void, when Tuesday and the date beside it are two days.",
  mend: "Look up which of the two is meant, and correct the other.",
  level: "warning",
  *run(register) {
    for (const { unit, sentence, text } of timedSentences(register))
      for (const time of singleTimes(sentence.times)) {
        if (isSetApart(unit, time.start, time.end)) continue;
        const holiday = holidayProblem(unit.text, time);
        if (holiday !== undefined)
          yield warning(unit.place(holiday.at), holiday.message, "Correct the date, or the name of the day.");
        else if (time.weekday !== undefined && unit.sort !== "cell")
          yield* problemOf(time, yearsOf(register, text.location, sentence.times), () =>
            unit.place(time.start),
          );
      }
    for (const { prose, location } of judgedTexts(register))
      for (const grid of prose.read().grids) {
        const around = [
          grid.caption?.text,
          grid.lead?.text,
          grid.rows[0]?.cells[0]?.unit.section.at(-1)?.text,
        ];
        const named = around.flatMap((words) =>
          words === undefined ? [] : readPlainSentences(words).flatMap(({ times }) => times),
        );
        const years = yearsOf(register, location, named);
        for (const row of grid.rows) {
          yield* rowProblem(row, grid, years);
          for (const { unit } of row.cells)
            for (const { times } of readSentences(unit))
              for (const time of singleTimes(times))
                if (
                  time.weekday !== undefined &&
                  !unit.isQuoted &&
                  !isSetApart(unit, time.start, time.end) &&
                  holidayProblem(unit.text, time) === undefined
                )
                  yield* problemOf(time, years, () => unit.place(time.start));
        }
      }
    for (const publication of register.publications.values())
      for (const key of ["title", "summary"] as const)
        for (const { times } of readPlainSentences(publication.front[key]))
          for (const time of singleTimes(times))
            yield* problemOf(time, yearsOf(register, { publication: publication.id }, times), () =>
              publication.locate("front-matter", `/${key}`),
            );
  },
} as const satisfies Check;

/** Times with the ends of spans in the place of those. */
export function singleTimes(times: readonly NamedTime[]): readonly NamedTime[] {
  return times.flatMap((time) =>
    [time.from, time.to].filter((end) => end !== undefined).concat(time.from === undefined ? [time] : []),
  );
}

/** The years that a day without one may be of: that of the times around it, else those about the day of the paper; the likeliest first. */
function yearsOf(
  register: Register,
  location: Parameters<typeof publicationAt>[1],
  around: readonly NamedTime[],
): readonly number[] {
  const named = new Set(
    around.flatMap(({ parts, to }) =>
      parts.lastYear === undefined ? (to?.parts.year ?? parts.year ?? []) : [],
    ),
  );
  if (named.size === 1 && around.every(({ parts }) => parts.lastYear === undefined)) return [...named];
  const day = startOf(publicationAt(register, location)?.date);
  const year = Number(day?.slice(0, 4));
  return day === undefined ? [] : [year, year - 1, year + 1];
}

function* problemOf(
  { text, parts, span, weekday }: NamedTime,
  years: readonly number[],
  place: () => Place,
): Iterable<Problem> {
  if (weekday === undefined) return;
  const day = span?.start;
  if (day !== undefined) {
    if (weekday.index !== weekdayOf(day).index) yield wrong(place(), text, weekday.index, day);
    return;
  }
  if (parts.day === undefined) return;
  const days = years.flatMap((year) => daysOf(parts, year)?.start ?? []);
  const [own] = days;
  if (own === undefined || days.some((one) => weekdayOf(one).index === weekday.index)) return;
  yield wrong(place(), text, weekday.index, own);
}

function wrong(place: Place, text: string, index: number, day: IsoDay): Problem {
  const actual = weekdayOf(day);
  const away = ((index - actual.index + 10) % 7) - 3;
  const near = formatDay(moved(day, away));
  return warning(
    place,
    `“${text.replace(/\s+/g, " ")}” cannot be: ${formatDay(day)} is a ${actual.name}.`,
    `Correct the day of the week or the date; the nearest such day is ${near}.`,
  );
}

function moved(day: IsoDay, days: number): IsoDay {
  return universalDay(new Date(Date.parse(day) + days * 86_400_000));
}

/** A row with a day of the week in one cell and one date in another. */
function* rowProblem(row: GridRow, grid: TextGrid, years: readonly number[]): Iterable<Problem> {
  const days = row.cells.flatMap((cell) => {
    const { text } = cell.unit;
    if (text.length > 20 || !/(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return [];
    const words = readWords(text);
    const index = words.length === 1 ? weekdayAt(words, 0) : undefined;
    return index === undefined ? [] : [{ cell, index, text }];
  });
  const [day] = days;
  if (day === undefined || days.length > 1 || row.isHead) return;
  const dates = row.cells.flatMap(({ unit }) =>
    readSentences(unit).flatMap(({ times }) => times.filter(({ sort }) => sort === "day")),
  );
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.weekday !== undefined) return;
  if (!/day|date|when/i.test(grid.headOf(day.cell.column))) return;
  const named = {
    ...date,
    text: `${day.text} ${date.text}`,
    weekday: { index: day.index, text: day.text, start: 0 },
  };
  yield* problemOf(named, years, () => day.cell.unit.place(0));
}
