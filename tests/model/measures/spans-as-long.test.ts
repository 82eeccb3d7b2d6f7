// What a figure is set beside: nothing that was counted over a longer or a shorter time, where more time is more of it.
import { describe, expect, it } from "vitest";
import { measureChart } from "../../../scripts/model/charts/measure-chart.ts";
import { deriveMeasure } from "../../../scripts/model/measures/measure.ts";
import type { MeasureEntry } from "../../../scripts/model/measures/measure-file.ts";
import { measureRef } from "../../../scripts/model/ref.ts";
import { en } from "../../../scripts/words/en.ts";

function derive(entry: Partial<MeasureEntry>, period = "2025/26") {
  return deriveMeasure(
    {
      ref: measureRef("it"),
      name: "It",
      unit: "number",
      good: "low",
      benchmarks: [{ of: "england", value: 45, period }],
      series: [
        { period: "August 2026", value: 34 },
        { period: "September 2026", value: 29 },
      ],
      ...entry,
    },
    [],
    "2026-12-01",
  );
}

describe("a benchmark of a year beside the figure of a month", () => {
  it.each<[string, Partial<MeasureEntry>, boolean]>([
    ["a count", {}, false],
    ["money", { unit: "pounds" }, false],
    ["a share", { unit: "percent" }, true],
    ["a rate", { unit: "rate", per: 1000 }, true],
    ["a time", { unit: "days" }, true],
    ["how many there were at the end", { basis: "snapshot" }, true],
    ["a count of twelve months", { basis: "rolling-12-months" }, true],
    ["a count since April", { basis: "cumulative" }, false],
  ])("of %s", (_, entry, isCompared) => {
    const measure = derive(entry);
    const [beside] = measure.line.besideBenchmarks;
    expect(beside?.benchmark.value).toBe(45);
    expect(beside?.gap !== undefined).toBe(isCompared);
    const chart = measureChart(measure, en);
    expect(chart).toHaveProperty("benchmarks.length", isCompared ? 1 : 0);
  });

  it("is compared where both are of as long a time", () => {
    expect(derive({}, "September 2025").line.besideBenchmarks[0]?.gap?.difference).toBe(-16);
    const years = derive({ series: [{ period: "2025/26", value: 40 }] });
    expect(years.line.besideBenchmarks[0]?.gap?.difference).toBe(-5);
  });
});
