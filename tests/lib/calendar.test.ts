// Days of the calendar: those that there are, and those that there are not.
import { describe, expect, it } from "vitest";
import {
  addMonths,
  firstDayOfMonth,
  formatDay,
  isoDay,
  lastDayOfMonth,
  monthNumber,
} from "../../scripts/lib/calendar.ts";

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

  it("adds months and stays within the shorter one", () => {
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2023-11-30", 3)).toBe("2024-02-29");
    expect(addMonths("2026-03-31", 3)).toBe("2026-06-30");
    expect(addMonths("2026-03-15", 12)).toBe("2027-03-15");
  });

  it("writes days out", () => {
    expect(formatDay("2022-09-06")).toBe("6 September 2022");
  });
});
