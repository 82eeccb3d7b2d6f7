// What a measure comes to as a whole: which of its figures belong together, and what was known of them on a day.
import { describe, expect, it } from "vitest";
import type { IsoDay } from "../../../scripts/lib/calendar.ts";
import { deriveMeasure } from "../../../scripts/model/measures/measure.ts";
import type { MeasureEntry, Point } from "../../../scripts/model/measures/measure-file.ts";
import { measureRef } from "../../../scripts/model/ref.ts";

const late: IsoDay = "2030-01-01";

function derive(series: readonly Point[], rest: Partial<MeasureEntry> = {}, day = late) {
  return deriveMeasure(
    { ref: measureRef("it"), name: "It", unit: "number", good: "high", series: [...series], ...rest },
    [],
    day,
  );
}

const figures = (...values: readonly (readonly [period: string, value: number])[]): readonly Point[] =>
  values.map(([period, value]) => ({ period, value }));

describe("the periods of a measure", () => {
  it("are the terms, though the spring term is as short as a quarter", () => {
    const { frequency, line } = derive(
      figures(["Autumn term 2016", 94], ["Spring term 2017", 95], ["Summer term 2017", 96]),
      { year: "academic" },
    );
    expect(frequency).toBe("term");
    expect(line.observations).toHaveLength(3);
    expect(line.previous?.value).toBe(95);
  });

  it("leave out quarters beside months, which are no whole years", () => {
    const { line } = derive(figures(["Q4 2016/17", 15], ["Q1 2017/18", 18], ["April 2017", 5]));
    expect(line.observations.map(({ period }) => period.text)).toEqual(["April 2017"]);
    expect(line.years).toEqual([{ start: "2017-04-01", figure: { none: "gap" } }]);
  });

  it("have beside them whole years of its own, and none of another calendar", () => {
    const { line } = derive(figures(["2015/16", 50], ["2016", 60], ["April 2017", 5]));
    expect(line.years).toEqual([
      { start: "2015-04-01", figure: { value: 50 } },
      { start: "2017-04-01", figure: { none: "gap" } },
    ]);
  });
});

it("a quarter in the column of its last month is compared with the quarter before", () => {
  const months = figures(["December 2016", 4], ["March 2017", 5], ["June 2017", 6]);
  expect(derive(months, { frequency: "quarter" }).line.previous?.value).toBe(5);
  expect(derive(months, { frequency: "month" }).line.previous).toBeUndefined();
});

it("a whole year that has no figure says why, as its source does", () => {
  const missing = { period: "2016/17", missing: "in-development" } as const;
  expect(derive([missing]).line.years).toEqual([{ start: "2016-04-01", figure: { none: "in-development" } }]);
  expect(
    derive([{ period: "2015/16", value: 5 }, missing, { period: "April 2017", value: 1 }]).line.years,
  ).toEqual([
    { start: "2015-04-01", figure: { value: 5 } },
    { start: "2017-04-01", figure: { none: "gap" } },
  ]);
});

describe("how often days are reported", () => {
  const frequencyOf = (...periods: readonly string[]) =>
    derive(
      periods.map((period, value) => ({ period, value })),
      { basis: "snapshot" },
    ).frequency;
  it.each([
    [["31 March 2017", "30 June 2017"], "quarter"],
    [["31 March 2017", "30 June 2017", "31 July 2017"], "month"],
    [["31 March 2016", "31 March 2017"], "year"],
    [["31 March 2016", "2016/17", "31 March 2017"], "year"],
    [["2016/17", "31 March 2017", "30 June 2017"], "quarter"],
    [["31 May 2017", "June 2017"], "month"],
    [["Q1 2017/18", "30 September 2017"], "quarter"],
    [["30 June 2017"], "month"],
  ] as const)("%j: %s", (periods, frequency) => {
    expect(frequencyOf(...periods)).toBe(frequency);
  });
});

describe("the decimal places of a measure", () => {
  it.each([
    ["number", [12, 8.5], 1],
    ["number", [0.125], 2],
    ["pounds", [12, 8.5], 2],
    ["pounds", [12, 8], 0],
  ] as const)("of %s with %j are %i", (unit, values, places) => {
    const series = values.map((value, at): Point => ({ period: `${2000 + at}`, value }));
    expect(derive(series, { unit }).decimals).toBe(places);
  });
});

describe("what is counted since the year began", () => {
  const counted = figures(["February 2017", 90], ["March 2017", 110], ["April 2017", 8]);

  it("is compared within the year", () => {
    expect(derive(counted.slice(0, 2), { basis: "cumulative" }).line.previous?.value).toBe(90);
    expect(derive(counted, { basis: "cumulative" }).line.direction).toBeUndefined();
  });

  it("is compared with the year before where its officer says so, and from year to year", () => {
    const yearBefore = derive(figures(["April 2016", 7], ["April 2017", 8]), {
      basis: "cumulative",
      compare: "year-before",
    });
    expect(yearBefore.line.previous?.value).toBe(7);
    const yearly = derive(figures(["2015/16", 50], ["2016/17", 60]), { basis: "cumulative" });
    expect(yearly.line.previous?.value).toBe(50);
  });
});

describe("a figure that is not yet published", () => {
  const series: readonly Point[] = [
    { period: "May 2026", value: 41, published: "31 May 2026" },
    { period: "May 2026", value: 40, published: "30 June 2026" },
  ];

  it("is nowhere among the figures, and replaces none", () => {
    const { line } = derive(series, {}, "2026-06-15");
    expect(line.series).toHaveLength(1);
    expect(line.latest?.value).toBe(41);
    expect(line.revised).toEqual([]);
  });

  it("replaces what was published first on its day", () => {
    const { line } = derive(series, {}, "2026-06-30");
    expect(line.latest?.value).toBe(40);
    expect(line.revised).toMatchObject([{ value: 41 }]);
  });
});
