// The chart of a measure is one that suits it, and its targets are drawn for the days that they hold.

import { describe, expect, it } from "vitest";
import { measureChart, measureSparkline } from "../../../scripts/model/charts/measure-chart.ts";
import { deriveMeasure, type Measure } from "../../../scripts/model/measures/measure.ts";
import type { MeasureEntry } from "../../../scripts/model/measures/measure-file.ts";
import { measureRef } from "../../../scripts/model/ref.ts";
import { en } from "../../../scripts/words/en.ts";

const areas = [
  { ref: "north", name: "North" },
  { ref: "south", name: "South" },
];

function measure(entry: Partial<MeasureEntry>): Measure {
  const whole = {
    ref: measureRef("example"),
    name: "Example",
    unit: "number",
    good: "high",
    ...entry,
  } as const;
  return deriveMeasure(whole, areas, "2027-01-01");
}

const monthly = [
  { period: "May 2026", value: 4 },
  { period: "June 2026", value: 6 },
];
const yearly = [
  { period: "2024/25", value: 4 },
  { period: "2025/26", value: 6 },
];
const start = { value: 2, "as-at": "2024" };
const target = { value: 9, by: "March 2027" };

describe("the sort of chart", () => {
  it.each<[string, string | undefined, Partial<MeasureEntry>]>([
    ["months are a line", "line", { series: monthly }],
    ["amounts of whole years are columns", "columns", { series: yearly }],
    ["money of whole years is columns", "columns", { series: yearly, unit: "pounds" }],
    ["shares of whole years are a line", "line", { series: yearly, unit: "percent" }],
    ["a state at the end of a year is a line", "line", { series: yearly, basis: "snapshot" }],
    ["what starts again with the year is columns", "columns", { series: monthly, basis: "cumulative" }],
    [
      "areas beside the whole are lines, of years too",
      "line",
      { series: [...yearly, { period: "2025/26", area: "north", value: 3 }] },
    ],
    ["one figure shows how far there is to go", "before-and-after", { series: monthly.slice(1), target }],
    ["no figure shows how far there is to go", "before-and-after", { baseline: start, target }],
    ["one figure and nothing else is no chart", undefined, { series: monthly.slice(1) }],
    ["a target in words is nowhere to go", undefined, { baseline: start, target: { text: "more" } }],
  ])("%s", (_, kind, entry) => {
    expect(measureChart(measure(entry), en)?.kind).toBe(kind);
  });

  it("is a line where there would be more columns than can be counted", () => {
    const series = Array.from({ length: 25 }, (_, year) => ({ period: `${2000 + year}`, value: year }));
    expect(measureChart(measure({ series }), en)?.kind).toBe("line");
    expect(measureChart(measure({ series: series.slice(1) }), en)?.kind).toBe("columns");
  });
});

describe("targets through time", () => {
  const targetsOf = (entry: Partial<MeasureEntry>) => {
    const chart = measureChart(measure({ series: monthly, ...entry }), en);
    return chart !== undefined && "targets" in chart ? chart.targets : undefined;
  };
  const dated = [
    { value: 5, by: "May 2026" },
    { value: 8, by: "December 2026" },
    { value: 9, by: "2027" },
  ];

  it("hold from the date of the one before to their own, and the last one on", () => {
    expect(targetsOf({ targets: dated })).toMatchObject([
      { name: "Target by May 2026", value: 5, until: "2026-05-31" },
      { name: "Target by December 2026", value: 8, after: "2026-05-31", until: "2026-12-31" },
      { name: "Target by 2027", value: 9, after: "2026-12-31" },
    ]);
    expect(targetsOf({ targets: dated })?.at(-1)).not.toHaveProperty("until");
    expect(targetsOf({ target: { value: 5, by: "May 2026" } })?.[0]).not.toHaveProperty("until");
  });

  it("leave the days of a target in words without one", () => {
    const targets = [{ text: "more", by: "May 2026" }, ...dated.slice(1)];
    expect(targetsOf({ targets })?.[0]).toMatchObject({ value: 8, after: "2026-05-31" });
  });

  it("have what is tolerated beside the one that the latest figure is held against, and not its course", () => {
    const tolerated = (entry: Partial<MeasureEntry>) =>
      targetsOf({ ...entry, tolerance: { margin: 1 } })?.map((drawn) => drawn.tolerated);
    expect(tolerated({ target: { value: 9 } })).toEqual([{ from: 8, to: 9 }]);
    expect(tolerated({ targets: dated })).toEqual([undefined, undefined, undefined]);
  });

  it("say on the way to the one that is held against the latest figure how that stands", () => {
    const courses = targetsOf({ targets: dated })?.map(({ course }) => course);
    expect(courses).toEqual([undefined, "on course", undefined]);
    expect(targetsOf({ target: { value: 9 } })?.[0]).not.toHaveProperty("course");
  });

  it("are none where figures are for information", () => {
    expect(targetsOf({ targets: dated, good: "info" })).toEqual([]);
  });

  it("are left out of a sparkline, which cannot tell them apart", () => {
    expect(measureSparkline(measure({ series: monthly, target }), en).target).toBe(9);
    expect(measureSparkline(measure({ series: monthly, targets: dated }), en).target).toBeUndefined();
  });
});

describe("how far there is to go", () => {
  const titleOf = (entry: Partial<MeasureEntry>) => measureChart(measure(entry), en)?.title;

  it("is told in the title, with what is known of it", () => {
    expect(titleOf({ baseline: start, target, series: monthly.slice(1) })).toBe(
      "Example: 6 in June 2026, 2 at the start, a target of 9",
    );
    expect(titleOf({ baseline: start, target })).toBe("Example: 2 at the start, a target of 9");
  });

  it("ends at the nearer end of a range", () => {
    const chart = measureChart(measure({ baseline: { value: 2 }, target: { from: 5, to: 8 } }), en);
    expect(chart).toMatchObject({ rows: [{ target: { value: 5, when: "the nearer end of 5 to 8" } }] });
  });
});
