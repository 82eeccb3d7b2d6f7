// The years of schools, and those that roll on: what `2016/17` means depends on the measure that it is written for.
import { describe, expect, it } from "vitest";
import { deriveMeasure } from "../../../scripts/model/measures/measure.ts";
import { parseOwnPeriod } from "../../../scripts/model/measures/own-period.ts";
import { measureRef } from "../../../scripts/model/ref.ts";

describe("a year of two numbers", () => {
  it.each([
    ["financial", "2016-04-01", "2017-03-31"],
    ["academic", "2016-09-01", "2017-08-31"],
    ["calendar", "2016-04-01", "2017-03-31"],
  ] as const)("by %s years runs from %s to %s", (year, start, end) => {
    expect(parseOwnPeriod("2016/17", { basis: "period", year })).toMatchObject({
      text: "2016/17",
      start,
      end,
    });
  });

  it("is the only period that a measure by school years reads in its own way", () => {
    expect(parseOwnPeriod("March 2017", { basis: "period", year: "academic" })).toMatchObject({
      start: "2017-03-01",
    });
    expect(parseOwnPeriod("ongoing", { basis: "period", year: "academic" })).toEqual({
      precision: "words",
      text: "ongoing",
    });
  });

  it("is the school year of the figures of its terms", () => {
    const { line } = deriveMeasure(
      {
        ref: measureRef("attendance"),
        name: "School attendance",
        unit: "percent",
        good: "high",
        year: "academic",
        frequency: "term",
        series: [
          { period: "2015/16", value: 95.9 },
          { period: "Autumn term 2016", value: 95.5 },
          { period: "2016/17", value: 95.7 },
        ],
      },
      [],
      "2026-03-31",
    );
    expect(line.years).toEqual([
      { start: "2015-09-01", figure: { value: 95.9 } },
      { start: "2016-09-01", figure: { value: 95.7 } },
    ]);
  });
});

describe("a year that ends with a month", () => {
  it.each([
    ["rolling-12-months", "2017-06-01"],
    ["period", "2016-07-01"],
  ] as const)("begins, for a measure of the basis %s, on %s", (basis, start) => {
    expect(parseOwnPeriod("year to June 2017", { basis, year: "financial" })).toMatchObject({
      text: "year to June 2017",
      start,
      end: "2017-06-30",
    });
  });

  it("is compared with the year to the month before, where years roll on", () => {
    const { line } = deriveMeasure(
      {
        ref: measureRef("re-referrals"),
        name: "Referred again",
        unit: "percent",
        good: "low",
        basis: "rolling-12-months",
        series: [
          { period: "year to May 2017", value: 23 },
          { period: "12 months to June 2017", value: 22 },
        ],
      },
      [],
      "2026-03-31",
    );
    expect(line.direction).toEqual({ movement: "down", meaning: "better" });
  });
});
