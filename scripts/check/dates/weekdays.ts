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

export const weekdays = {
  name: "weekdays",
  about:
    "A day of the week beside a date is that of the date, in texts, in titles and in the rows of a table; where the year is not said, of the paper's year, the one before or the one after.",
  why: "People come on the wrong day, or a notice is void, when Tuesday and the date beside it are two days.",
  mend: "Look up which of the two is meant, and correct the other.",
  level: "warning",
  *run(register) {
    for (const { unit, sentence, text } of timedSentences(register))
      for (const time of singleTimes(sentence.times)) {
        if (time.weekday === undefined || isSetApart(unit, time.start, time.end)) continue;
        yield* problemOf(time, yearOf(register, text.location), () => unit.place(time.start));
      }
    for (const { prose, location } of judgedTexts(register))
      for (const grid of prose.read().grids)
        for (const row of grid.rows) yield* rowProblem(row, grid, yearOf(register, location));
    for (const publication of register.publications.values())
      for (const key of ["title", "summary"] as const)
        for (const { times } of readPlainSentences(publication.front[key]))
          for (const time of singleTimes(times))
            yield* problemOf(time, yearOf(register, { publication: publication.id }), () =>
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

function yearOf(register: Register, location: Parameters<typeof publicationAt>[1]): number | undefined {
  const day = startOf(publicationAt(register, location)?.date);
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

function* problemOf(
  { text, parts, span, weekday }: NamedTime,
  paperYear: number | undefined,
  place: () => Place,
): Iterable<Problem> {
  if (weekday === undefined) return;
  const day = span?.start;
  if (day !== undefined) {
    if (weekday.index !== weekdayOf(day).index) yield wrong(place(), text, weekday.index, day);
    return;
  }
  if (paperYear === undefined || parts.day === undefined) return;
  const years = [paperYear - 1, paperYear, paperYear + 1];
  const days = years.flatMap((year) => daysOf(parts, year)?.start ?? []);
  const own = days[1];
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
function* rowProblem(row: GridRow, grid: TextGrid, year: number | undefined): Iterable<Problem> {
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
  yield* problemOf(named, year, () => day.cell.unit.place(0));
}
