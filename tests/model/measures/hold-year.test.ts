// A target of a year is held against the year so far, by as much of it as is due; never against a month by itself.
import { describe, expect, it } from "vitest";
import { readSeries } from "../../../scripts/load/read-series.ts";
import { describeChart } from "../../../scripts/model/charts/describe-chart.ts";
import { measureChart } from "../../../scripts/model/charts/measure-chart.ts";
import type { Target } from "../../../scripts/model/measures/aims/aim-fields.ts";
import { deriveMeasure, type Measure } from "../../../scripts/model/measures/measure.ts";
import type { MeasureEntry } from "../../../scripts/model/measures/measure-file.ts";
import { dueWords, toleranceWords } from "../../../scripts/model/measures/measure-words.ts";
import { summarizeMeasure } from "../../../scripts/model/measures/summarize-measure.ts";
import { measureRef } from "../../../scripts/model/ref.ts";
import { en } from "../../../scripts/words/en.ts";

const months = ["April 2026", "May 2026", "June 2026"];

function measure(
  values: readonly number[],
  target: Target | undefined,
  entry: Partial<MeasureEntry> = {},
): Measure {
  const series = values.map((value, at) => ({ period: months[at] ?? "", value }));
  return deriveMeasure(
    {
      ref: measureRef("it"),
      name: "It",
      unit: "number",
      good: "high",
      series,
      ...(target && { target }),
      ...entry,
    },
    [],
    "2030-01-01",
  );
}

const year: Target = { value: 1200, per: "year" };
const quarters: Target = { ...year, profile: [200, 500, 800, 1200] };
const cumulative = { basis: "cumulative" } as const;

describe("the year so far", () => {
  it.each<[string, Measure, string | undefined, number | undefined]>([
    ["meets what is due of it", measure([90, 100, 110], year), "green", 300],
    ["falls short of it", measure([90, 100, 109], year), "red", 300],
    [
      "falls short by what is tolerated, in proportion",
      measure([90, 100, 90], year, { tolerance: { percent: 10 } }),
      "amber",
      300,
    ],
    ["falls short by more", measure([90, 80, 90], year, { tolerance: { percent: 10 } }), "red", 300],
    ["is held against the profile", measure([60, 70, 70], quarters), "green", 200],
    ["is held against a part of the profile within it", measure([60, 73], quarters), "green", 133],
    [
      "has no rating where a month is missing",
      measure([90], year, { series: [{ period: "May 2026", value: 90 }] }),
      undefined,
      undefined,
    ],
    [
      "is the figure itself where that is cumulative",
      measure([90, 190, 300], year, cumulative),
      "green",
      300,
    ],
    [
      "is red before nothing is left of few that are good",
      measure([100, 100, 110], year, { good: "low" }),
      "red",
      300,
    ],
    [
      "is held against all of it once the year is over",
      measure([0], year, { series: [{ period: "2025/26", value: 1199 }] }),
      "red",
      1200,
    ],
  ])("%s", (_name, { line }, rating, expected) => {
    expect([line.rating, line.course?.expected]).toEqual([rating, expected]);
  });
});

describe("a reader", () => {
  const short = measure([90, 80, 90], year, { tolerance: { percent: 10 } });

  it("is told what was held against what", () => {
    expect(summarizeMeasure(en, short)).toBe(
      "90 in June 2026. 260 in 2026/27 so far, red against 300, as much of the target of 1,200 as is due by then. That is 10 up on May 2026, which is better.",
    );
    expect([dueWords(en, short), toleranceWords(en, short)]).toEqual([
      "300 due by June 2026",
      "amber up to 30 behind the course",
    ]);
    expect(short.line.gapToTarget?.difference).toBe(-940);
    expect(summarizeMeasure(en, measure([90, 190, 260], year, cumulative))).toContain(
      "red and behind the course for the target of 1,200 in all of 2026/27",
    );
  });

  it("sees no line of a whole year over the figures of its months, and reads of it", () => {
    const chart = measureChart(short, en);
    expect(chart).toMatchObject({ targets: [] });
    expect(chart && describeChart(chart, en)).toContain(
      "260 in 2026/27 so far, red against 300, as much of the target of 1,200 as is due by then. Lowest",
    );
    const gap = measureChart(
      measure([90], year, {
        series: [
          { period: "May 2026", value: 90 },
          { period: "June 2026", value: 91 },
        ],
      }),
      en,
    );
    expect(gap && describeChart(gap, en)).toContain("The target is 1,200 in all of 2026/27.");
  });
});

describe("a target of each month beside one of the year", () => {
  const both = measure([90, 80, 110], undefined, {
    targets: [{ value: 100 }, { value: 1200, per: "year" }],
    tolerance: { margin: 5 },
  });

  it("rates the figure by its own, and says how the year stands", () => {
    expect(both.line).toMatchObject({
      rating: "green",
      target: { aim: { value: 100 } },
      gapToTarget: { difference: 10 },
      ofYear: { soFar: 280, rating: "red" },
    });
    expect(summarizeMeasure(en, both)).toContain(
      "110 in June 2026, green against a target of 100. 280 in 2026/27 so far, red against 300, as much of the target of 1,200 as is due by then.",
    );
  });

  it("is drawn, and the year’s is said", () => {
    const chart = measureChart(both, en);
    expect(chart).toMatchObject({ targets: [{ value: 100 }] });
    expect(chart && describeChart(chart, en)).toContain("280 in 2026/27 so far, red");
  });

  it("leaves the line of a measure alone that has one of them in one year and the other in the next", () => {
    const turned = measure([90, 80, 110], undefined, {
      targets: [
        { value: 100, for: "2025/26" },
        { value: 1200, per: "year", for: "2026/27" },
      ],
    });
    expect(turned.line).toMatchObject({ soFar: 280, rating: "red", target: { aim: { value: 1200 } } });
    expect(turned.line.ofYear).toBeUndefined();
  });
});

describe("a sheet with a column of annual targets", () => {
  it("may have one of targets beside it", () => {
    const { facts, findings } = readSeries(
      "measures.csv",
      "Ref,Indicator,Unit,Good is,Apr-26,Target,Annual target,Amber\n1,Visits,No.,High,90,100,1200,90-99\n2,In time,%,High,90,80,80,\n3,Seen,%,High,90,80,85,\n",
      {},
    );
    expect(facts.measures?.map(({ target, targets }) => target ?? targets)).toEqual([
      [{ value: 100 }, { value: 1200, per: "year" }],
      { value: 80 },
      { value: 80 },
    ]);
    expect(
      findings.map(({ place, message, hint }) => `${place.line}:${place.column} ${message} ${hint}`),
    ).toEqual([
      "4:21 “Target” says 80 and “Annual target” says 85, and these figures do not add up to a year: only one of the two can hold. Empty one of the two cells; or, where each is for a time of its own, write it into both heads, such as “Target June 2026” and “Target March 2027”.",
    ]);
  });

  it("has those of what adds up for the year, and all others for each figure", () => {
    const { facts, findings } = readSeries(
      "measures.csv",
      "Ref,Indicator,Unit,Good performance is,Apr-26,May-26,Annual target\n1,Visits,No.,High,90,80,1200\n2,In time,%,High,90,80,85\n",
      {},
    );
    expect(findings).toEqual([]);
    expect(facts.measures?.map(({ target }) => target)).toEqual([
      { value: 1200, per: "year" },
      { value: 85 },
    ]);
  });
});
