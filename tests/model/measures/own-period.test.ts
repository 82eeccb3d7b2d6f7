// The years of schools: what `2016/17` means depends on the measure that it is written for.
import { describe, expect, it } from "vitest";
import { deriveMeasure } from "../../../scripts/model/measures/measure.ts";
import { parseOwnPeriod } from "../../../scripts/model/measures/own-period.ts";

describe("a year of two numbers", () => {
  it.each([
    ["financial", "2016-04-01", "2017-03-31"],
    ["academic", "2016-09-01", "2017-08-31"],
    ["calendar", "2016-04-01", "2017-03-31"],
  ] as const)("by %s years runs from %s to %s", (year, start, end) => {
    expect(parseOwnPeriod("2016/17", year)).toMatchObject({ text: "2016/17", start, end });
  });

  it("is the only period that a measure reads in its own way", () => {
    expect(parseOwnPeriod("March 2017", "academic")).toMatchObject({ start: "2017-03-01" });
    expect(parseOwnPeriod("ongoing", "academic")).toEqual({ precision: "words", text: "ongoing" });
  });

  it("is the school year of the figures of its terms", () => {
    const { line } = deriveMeasure(
      {
        ref: "attendance",
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
