// When a publication came out, and when it last said something new, by the dates that stand in it.
import type { Period, Precision } from "../period.ts";
import type { Publication } from "../publication.ts";
import { factModules } from "./fact-modules.ts";

/** Dates of a publication as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as they were written. */
export interface StatedDates {
  readonly issued?: string;
  /** The latest of all: of publication, reports and updates, changes of a due date, and responses. */
  readonly changed?: string;
}

/** How many characters of the first day say no more than was written. */
const exactLength: Readonly<Record<Exclude<Precision, "words">, number>> = {
  day: 10,
  month: 7,
  season: 7,
  term: 7,
  quarter: 7,
  half: 7,
  "financial-year": 7,
  year: 4,
  range: 4,
};

/** Reads the dates of a publication. One that is words alone has none. */
export function statedDates({ date, facts }: Publication): StatedDates {
  const issued = isoDate(date);
  const changed = [
    date,
    ...factModules.flatMap((module): readonly (Period | undefined)[] => module.dates(facts)),
  ]
    .map(isoDate)
    .filter((text) => text !== undefined)
    // Of two that begin alike the more exact one is the longer, which sorts last.
    .sort()
    .at(-1);
  return { ...(issued === undefined ? {} : { issued }), ...(changed === undefined ? {} : { changed }) };
}

function isoDate(period: Period | undefined): string | undefined {
  if (period === undefined || period.precision === "words") return undefined;
  return period.start.slice(0, exactLength[period.precision]);
}
