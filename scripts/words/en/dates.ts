// Days, hours and spans of time in words.
import type { IsoDay } from "../../lib/calendar.ts";
import { grammar } from "./grammar.ts";
import { byPeriod, inPeriod } from "./period-words.ts";

const { count } = grammar;

/** The words of dates. */
export const dates = {
  /** A day, as `6 September 2022`. */
  day: (day: IsoDay) => grammar.day(day),
  /** A day with its day of the week, as `Tuesday 6 September 2022`. */
  weekday: (day: IsoDay) => `${grammar.weekday(day)} ${grammar.day(day)}`,
  /** An hour written as `10:00` or `14:30`: `10.00 am`, `2.30 pm`, `12 noon`. */
  time: formatTime,
  /** A day with the hours from and until when, as `Tuesday 17 September 2024, 10.00 am to 12.30 pm`. */
  appointment: (day: string, from: string | undefined, until: string | undefined) => {
    const hours = [from, until].flatMap((time) => (time === undefined ? [] : [formatTime(time)]));
    return hours.length === 0 ? day : `${day}, ${hours.join(" to ")}`;
  },
  /** A span in whole years and months, as `2 years 3 months`, or in days where it is less than a month. */
  span: ({
    years,
    months,
    days,
  }: {
    readonly years: number;
    readonly months: number;
    readonly days: number;
  }) => {
    if (years === 0 && months === 0) return count(days, { one: "day", other: "days" });
    return [
      ...(years === 0 ? [] : [count(years, { one: "year", other: "years" })]),
      ...(months === 0 ? [] : [count(months, { one: "month", other: "months" })]),
    ].join(" ");
  },
  inPeriod,
  byPeriod,
  forPeriod: (text: string) => `for ${text}`,
};

function formatTime(time: string): string {
  if (time === "12:00") return "12 noon";
  const [hours = "", minutes = ""] = time.split(":");
  const hour = Number(hours);
  return `${hour % 12 === 0 ? 12 : hour % 12}.${minutes} ${hour < 12 ? "am" : "pm"}`;
}
