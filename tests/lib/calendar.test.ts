// Days of the calendar: those that there are, and those that there are not.
import { describe, expect, it } from "vitest";
import {
  addMonths,
  firstDayOfMonth,
  formatDay,
  type IsoDay,
  isoDay,
  lastDayOfMonth,
  monthNumber,
  readIsoDay,
  spanBetween,
  universalDay,
} from "../../scripts/lib/calendar.ts";
import { dates } from "../../scripts/words/en/dates.ts";

describe("the calendar", () => {
  it.each([
    [2024, 2, 29, "2024-02-29"],
    [2000, 2, 29, "2000-02-29"],
    [1900, 2, 29, undefined],
    [2023, 2, 29, undefined],
    [2022, 6, 31, undefined],
    [2022, 13, 1, undefined],
    [2022, 0, 1, undefined],
    [2022, 1, 0, undefined],
    [999, 1, 1, undefined],
    [2022, 12, 31, "2022-12-31"],
    [Number.NaN, 1, 1, undefined],
  ])("has for %d-%d-%d: %s", (year, month, day, expected) => {
    expect(isoDay(year, month, day)).toBe(expected);
  });

  it("knows the ends of months, leap years and turns of the year", () => {
    expect(lastDayOfMonth(2024, 2)).toBe("2024-02-29");
    expect(lastDayOfMonth(2023, 2)).toBe("2023-02-28");
    expect(lastDayOfMonth(2022, 13)).toBe("2023-01-31");
    expect(firstDayOfMonth(2022, 13)).toBe("2023-01-01");
  });

  it.each([
    ["July", 7],
    ["jul", 7],
    ["SEPT", 9],
    ["Juli", undefined],
    ["tember", undefined],
    ["Ju", undefined],
    ["", undefined],
  ])("reads the month %s as %s", (name, expected) => {
    expect(monthNumber(name)).toBe(expected);
  });

  it("reads a day from a text, which is none before", () => {
    expect(readIsoDay("2024-02-29")).toBe("2024-02-29");
    expect(["2023-02-29", "2024-2-29", "2024-02", "29 February 2024", ""].map(readIsoDay)).toEqual(
      Array(5).fill(undefined),
    );
    const written: string = "2024-02-29";
    // @ts-expect-error A text may be anything.
    expect(formatDay(written)).toBe("29 February 2024");
    // @ts-expect-error The id of a meeting has its day in it, and is none.
    expect(formatDay("meetings/transport-panel/2024-02-29")).not.toBe("29 February 2024");
    // @ts-expect-error A month is no day.
    expect(formatDay("2024-02")).not.toBe("29 February 2024");
  });

  it("knows the day of a moment by universal time", () => {
    expect(universalDay(new Date("2024-02-29T23:59:59Z"))).toBe("2024-02-29");
    expect(universalDay(new Date("2024-03-01T00:30:00+01:00"))).toBe("2024-02-29");
  });

  it("adds months and stays within the shorter one", () => {
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2023-11-30", 3)).toBe("2024-02-29");
    expect(addMonths("2026-03-31", 3)).toBe("2026-06-30");
    expect(addMonths("2026-03-15", 12)).toBe("2027-03-15");
  });

  it("writes days out", () => {
    expect(formatDay("2022-09-06")).toBe("6 September 2022");
  });

  it("knows the day of the week", () => {
    expect(dates.weekday("2024-09-17")).toBe("Tuesday 17 September 2024");
    expect(dates.weekday("2000-02-29")).toBe("Tuesday 29 February 2000");
    expect(dates.weekday("1974-04-01")).toBe("Monday 1 April 1974");
  });

  it.each([
    ["10:00", "10.00 am"],
    ["09:05", "9.05 am"],
    ["12:00", "12 noon"],
    ["12:30", "12.30 pm"],
    ["17:45", "5.45 pm"],
    ["00:15", "12.15 am"],
  ])("tells the hour %s as %s", (time, words) => {
    expect(dates.time(time)).toBe(words);
  });

  it.each<[IsoDay, IsoDay, string]>([
    ["2024-07-30", "2026-10-30", "2 years 3 months"],
    ["2024-07-30", "2026-10-29", "2 years 2 months"],
    ["2024-07-30", "2025-07-30", "1 year"],
    ["2024-01-31", "2024-02-29", "1 month"],
    ["2024-02-01", "2024-02-29", "28 days"],
    ["2024-02-01", "2024-02-02", "1 day"],
    ["2024-02-01", "2024-02-01", "0 days"],
    ["2024-02-02", "2024-02-01", "0 days"],
  ])("says how long it is from %s to %s: %s", (from, to, words) => {
    expect(dates.span(spanBetween(from, to))).toBe(words);
  });
});
