// The rules by which figures are rated, compared and added up, each with its cases, and what no figure may ever do.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDay } from "../../../scripts/lib/calendar.ts";
import { courseOf } from "../../../scripts/model/measures/aims/course.ts";
import {
  figureRatings,
  rateFigure,
  type Tolerance,
} from "../../../scripts/model/measures/aims/rate-figure.ts";
import { type Aim, type Polarity, readAim, shortfall } from "../../../scripts/model/measures/aims/target.ts";
import { comparableTo } from "../../../scripts/model/measures/comparable-period.ts";
import { directionOfTravel } from "../../../scripts/model/measures/direction-of-travel.ts";
import { differenceShown, gapTo } from "../../../scripts/model/measures/gap.ts";
import { firstPublished, knownOn, type Observation } from "../../../scripts/model/measures/observation.ts";
import { annualFigure, yearToDate } from "../../../scripts/model/measures/year-to-date.ts";
import { parsePeriod } from "../../../scripts/model/period.ts";

function at(
  text: string,
  rest: { value: number; numerator?: number; denominator?: number } | { missing: "no-data" },
  published?: IsoDay,
): Observation {
  const period = parsePeriod(text);
  if (period.precision === "words") throw new Error(`“${text}” is no period.`);
  return { period, ...rest, ...(published === undefined ? {} : { published }) };
}

describe("a target", () => {
  it.each([
    [{ value: 75 }, { kind: "figure", value: 75 }],
    [{ value: 0 }, { kind: "figure", value: 0 }],
    [
      { value: 158.8, within: 5 },
      { kind: "range", from: 153.8, to: 163.8 },
    ],
    [
      { from: 280, to: 350 },
      { kind: "range", from: 280, to: 350 },
    ],
    [
      { from: 350, to: 280 },
      { kind: "range", from: 280, to: 350 },
    ],
    [{ text: "maintain" }, { kind: "words", text: "maintain" }],
    [{}, undefined],
  ])("%j is read", (written, aim) => {
    expect(readAim(written)).toEqual(aim);
  });
});

describe("a rating", () => {
  const open = (margin: number): Tolerance => ({ margin, inclusive: false });
  const shut = (margin: number): Tolerance => ({ margin, inclusive: true });
  const to = (value: number): Aim => ({ kind: "figure", value });
  const range: Aim = { kind: "range", from: 280, to: 350 };
  it.each<[number, Polarity, Aim | undefined, Tolerance | undefined, string | undefined]>([
    // A high figure is good: the cases of a target of 100% with amber above 90%.
    [100, "high", to(100), open(10), "green"],
    [101, "high", to(100), open(10), "green"],
    [95, "high", to(100), open(10), "amber"],
    [90, "high", to(100), open(10), "red"],
    [90, "high", to(100), shut(10), "amber"],
    [71.1, "high", to(100), open(10), "red"],
    [99.9, "high", to(100), undefined, "red"],
    // A low figure is good, and zero can be what is asked.
    [4.1, "low", to(4.2), undefined, "green"],
    [4.3, "low", to(4.2), shut(0.1), "amber"],
    [4.4, "low", to(4.2), shut(0.1), "red"],
    [0, "low", to(0), undefined, "green"],
    [1, "low", to(0), undefined, "red"],
    [-3, "low", to(0), undefined, "green"],
    // Within a range.
    [280, "range", range, open(20), "green"],
    [350, "range", range, open(20), "green"],
    [270, "range", range, open(20), "amber"],
    [365, "range", range, open(20), "amber"],
    [371, "range", range, open(20), "red"],
    [0, "range", range, undefined, "red"],
    // A range that a high figure may pass, and a low one.
    [400, "high", range, undefined, "green"],
    [100, "low", range, undefined, "green"],
    // Nothing to hold it against.
    [5, "info", to(5), undefined, undefined],
    [5, "high", undefined, undefined, undefined],
    [5, "high", { kind: "words", text: "maintain" }, undefined, undefined],
  ])("%d, where %s is good, against %j with %j is %s", (value, polarity, aim, tolerance, rating) => {
    expect(rateFigure(value, polarity, aim, tolerance)).toBe(rating);
  });

  const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const aims = fc.oneof(
    figure.map((value): Aim => ({ kind: "figure", value })),
    fc
      .tuple(figure, figure)
      .map(([a, b]): Aim => ({ kind: "range", from: Math.min(a, b), to: Math.max(a, b) })),
  );
  const tolerances = fc.option(
    fc.record({ margin: fc.double({ min: 0, max: 1e6, noNaN: true }), inclusive: fc.boolean() }),
    { nil: undefined },
  );
  const polarities = fc.constantFrom<Polarity>("high", "low", "range");

  it("never gets better as a figure gets worse", () => {
    fc.assert(
      fc.property(figure, figure, polarities, aims, tolerances, (a, b, polarity, aim, tolerance) => {
        const [one, other] = [shortfall(a, polarity, aim) ?? 0, shortfall(b, polarity, aim) ?? 0];
        const [worse, better] = one > other ? [a, b] : [b, a];
        const level = (value: number) =>
          figureRatings.indexOf(rateFigure(value, polarity, aim, tolerance) ?? "green");
        expect(level(worse)).toBeGreaterThanOrEqual(level(better));
      }),
    );
  });

  it("falls no further short by rising where high is good, or by falling where low is", () => {
    fc.assert(
      fc.property(figure, fc.double({ min: 0, max: 1e6, noNaN: true }), aims, (value, step, aim) => {
        expect(shortfall(value + step, "high", aim)).toBeLessThanOrEqual(shortfall(value, "high", aim) ?? 0);
        expect(shortfall(value - step, "low", aim)).toBeLessThanOrEqual(shortfall(value, "low", aim) ?? 0);
      }),
    );
  });

  it("is not there for information alone, whatever the figure", () => {
    fc.assert(
      fc.property(figure, aims, tolerances, (value, aim, tolerance) => {
        expect(rateFigure(value, "info", aim, tolerance)).toBeUndefined();
      }),
    );
  });
});

describe("a direction of travel", () => {
  const range: Aim = { kind: "range", from: 10, to: 20 };
  it.each<[number, number, Polarity, number, Aim | undefined, string, string]>([
    [63.6, 62.1, "high", 1, undefined, "up", "better"],
    [71.1, 93.8, "high", 1, undefined, "down", "worse"],
    [4.1, 3.9, "low", 1, undefined, "up", "worse"],
    [2.9, 3.1, "low", 1, undefined, "down", "better"],
    [288, 341, "info", 0, undefined, "down", "neutral"],
    [0, 0, "high", 0, undefined, "same", "neutral"],
    // A difference that is not shown is none.
    [63.64, 63.61, "high", 1, undefined, "same", "neutral"],
    [63.65, 63.61, "high", 1, undefined, "up", "better"],
    [-0.04, 0.04, "high", 1, undefined, "same", "neutral"],
    // Towards a range, within it, and away from it.
    [9, 5, "range", 0, range, "up", "better"],
    [25, 22, "range", 0, range, "up", "worse"],
    [19, 11, "range", 0, range, "up", "neutral"],
    [25, 5, "range", 0, range, "up", "neutral"],
    [25, 5, "range", 0, undefined, "up", "neutral"],
  ])(
    "from %d back to %d, where %s is good, is %s and %s",
    (now, before, polarity, decimals, aim, movement, meaning) => {
      expect(directionOfTravel(now, before, polarity, { aim, decimals })).toEqual({ movement, meaning });
    },
  );

  it("turned round says the opposite", () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const opposite = { better: "worse", worse: "better", neutral: "neutral" };
    fc.assert(
      fc.property(figure, figure, fc.constantFrom<Polarity>("high", "low", "info"), (a, b, polarity) => {
        const there = directionOfTravel(a, b, polarity, { decimals: 2 });
        const back = directionOfTravel(b, a, polarity, { decimals: 2 });
        expect(back.meaning).toBe(opposite[there.meaning]);
      }),
    );
  });
});

describe("the comparable period", () => {
  const series = (...periods: readonly string[]) => periods.map((period, value) => at(period, { value }));
  it.each([
    ["March 2017", ["February 2017", "March 2017"], "period-before", "February 2017"],
    ["January 2018", ["December 2017", "January 2018"], "period-before", "December 2017"],
    ["Q1 2017/18", ["Q4 2016/17", "Q1 2017/18"], "period-before", "Q4 2016/17"],
    ["2017/18", ["2016/17", "2017/18"], "period-before", "2016/17"],
    ["Autumn term 2017", ["Summer term 2017", "Autumn term 2017"], "period-before", "Summer term 2017"],
    ["Spring term 2018", ["Autumn term 2017", "Spring term 2018"], "period-before", "Autumn term 2017"],
    ["June 2017", ["June 2016", "May 2017", "June 2017"], "year-before", "June 2016"],
    ["February 2017", ["February 2016", "February 2017"], "year-before", "February 2016"],
    // One that is not there is not stood in for by an older one.
    ["June 2017", ["April 2017", "June 2017"], "period-before", undefined],
    ["Autumn term 2017", ["Spring term 2017", "Autumn term 2017"], "period-before", undefined],
  ] as const)("of %s among %j, by %s, is %s", (period, periods, comparison, expected) => {
    const all = series(...periods);
    const own = all.find((one) => one.period.text === period);
    expect(own && comparableTo(all, own, { comparison })?.period.text).toBe(expected);
  });
});

describe("how things stood before", () => {
  const series = (...periods: readonly string[]) => periods.map((period, value) => at(period, { value }));
  it.each([
    ["30 June 2017", ["31 March 2017", "31 May 2017", "30 June 2017"], 3, "31 March 2017"],
    ["30 June 2017", ["31 March 2017", "31 May 2017", "30 June 2017"], 1, "31 May 2017"],
    ["June 2017", ["31 May 2017", "June 2017"], 1, "31 May 2017"],
    ["30 June 2017", ["May 2017", "30 June 2017"], 1, "May 2017"],
    ["28 February 2017", ["31 January 2017", "28 February 2017"], 1, "31 January 2017"],
    ["31 March 2017", ["28 February 2017", "31 March 2017"], 1, "28 February 2017"],
    ["30 June 2017", ["29 May 2017", "30 June 2017"], 1, undefined],
    ["18 January 2017", ["18 January 2016", "18 January 2017"], 12, "18 January 2016"],
    ["2017/18", ["March 2017", "2016/17", "2017/18"], 12, "2016/17"],
    ["Spring term 2018", ["Autumn term 2017", "Spring term 2018"], 4, "Autumn term 2017"],
  ] as const)("of %s among %j, %i months apart, is %s", (period, periods, monthsBetween, expected) => {
    const all = series(...periods);
    const own = all.find((one) => one.period.text === period);
    const before = own && comparableTo(all, own, { comparison: "period-before", monthsBetween });
    expect(before?.period.text).toBe(expected);
  });

  it("is that of the year before where the seasons count, on the last day of February too", () => {
    const all = series("28 February 2019", "February 2020", "29 February 2020");
    const [own] = all.slice(-1);
    const rule = { comparison: "year-before", monthsBetween: 1 } as const;
    expect(own && comparableTo(all, own, rule)?.period.text).toBe("28 February 2019");
  });
});

describe("the year to date", () => {
  const financial = { basis: "period", year: "financial" } as const;
  const months = [
    at("April 2017", { value: 271 }),
    at("May 2017", { value: 341 }),
    at("June 2017", { value: 288 }),
  ];
  const shares = [
    at("April 2017", { value: 54.1, numerator: 53, denominator: 98 }),
    at("May 2017", { value: 62.1, numerator: 64, denominator: 103 }),
    at("June 2017", { value: 63.6, numerator: 70, denominator: 110 }),
  ];
  const june = months[2] ?? at("June 2017", { value: 0 });

  it("adds up counts from the month in which the year begins", () => {
    const before = at("March 2017", { value: 392 });
    expect(yearToDate([before, ...months], june, financial)).toEqual({ value: 900 });
  });

  it("pools shares, and does not average them", () => {
    const pooled = yearToDate(shares, june, { ...financial, per: 100 });
    expect(pooled).toMatchObject({ numerator: 187, denominator: 311 });
    expect("value" in pooled && pooled.value.toFixed(1)).toBe("60.1");
  });

  it("has none of shares whose numbers are not known", () => {
    const bare = [at("April 2017", { value: 54.1 }), at("May 2017", { value: 62.1 })];
    expect(yearToDate(bare, bare[1] ?? june, { ...financial, per: 100 })).toEqual({ none: "basis" });
  });

  it("is a share's own figure where one figure is all there is to it", () => {
    const april = at("April 2017", { value: 54.1 });
    const outturn = at("2016/17", { value: 85.3 });
    expect(yearToDate([april], april, { ...financial, per: 100 })).toEqual({ value: 54.1 });
    expect(annualFigure([outturn], "2016-06-30", { ...financial, per: 100 })).toEqual({ value: 85.3 });
  });

  it("has none where a month is missing, whether it says why or not", () => {
    const silent = months.filter((_one, index) => index !== 1);
    const said = [months[0] ?? june, at("May 2017", { missing: "no-data" }), june];
    expect(yearToDate(silent, june, financial)).toEqual({ none: "gap" });
    expect(yearToDate(said, june, financial)).toEqual({ none: "gap" });
  });

  it("takes the last of a snapshot and of what is cumulative, and none of rolling twelve months", () => {
    expect(yearToDate(months, june, { basis: "snapshot", year: "financial" })).toEqual({ value: 288 });
    expect(yearToDate(months, june, { basis: "cumulative", year: "financial" })).toEqual({ value: 288 });
    expect(yearToDate(months, june, { basis: "rolling-12-months", year: "financial" })).toEqual({
      none: "basis",
    });
  });

  it("counts a zero as a figure", () => {
    const zeros = [at("April 2017", { value: 0 }), at("May 2017", { value: 0 })];
    expect(yearToDate(zeros, zeros[1] ?? june, financial)).toEqual({ value: 0 });
  });

  it("knows schools' years and terms", () => {
    const terms = [at("Autumn term 2016", { value: 40 }), at("Spring term 2017", { value: 61 })];
    expect(yearToDate(terms, terms[1] ?? june, { basis: "period", year: "academic" })).toEqual({
      value: 101,
    });
  });

  it("has a year's figure only when the year is whole", () => {
    const year = Array.from({ length: 12 }, (_none, index) =>
      at(`${2016 + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, "0")}`, {
        value: 10,
      }),
    );
    expect(annualFigure(year, "2016-06-30", financial)).toEqual({ value: 120 });
    expect(annualFigure(year.slice(0, 11), "2016-06-30", financial)).toEqual({ none: "gap" });
    expect(annualFigure(year.slice(0, 11), "2016-06-30", { basis: "snapshot", year: "financial" })).toEqual({
      none: "gap",
    });
    expect(annualFigure(year, "2016-06-30", { basis: "snapshot", year: "financial" })).toEqual({ value: 10 });
  });

  it("is whole for a school once its summer term is there", () => {
    const academic = { basis: "period", year: "academic" } as const;
    const terms = [
      at("Autumn term 2016", { value: 40 }),
      at("Spring term 2017", { value: 61 }),
      at("Summer term 2017", { value: 20 }),
    ];
    expect(annualFigure(terms, "2017-01-31", academic)).toEqual({ value: 121 });
    expect(annualFigure(terms.slice(0, 2), "2017-01-31", academic)).toEqual({ none: "gap" });
    expect(annualFigure(terms.slice(0, 1), "2017-01-31", academic)).toEqual({ none: "gap" });
  });
});

describe("a figure that was revised", () => {
  const first = at("May 2017", { value: 341 }, "2017-06-10");
  const revised = at("May 2017", { value: 338 }, "2017-07-10");
  const april = at("April 2017", { value: 271 });

  it("is the one that was known on the day", () => {
    expect(knownOn([revised, first, april], "2017-06-30")).toEqual([april, first]);
    expect(knownOn([revised, first, april], "2017-07-10")).toEqual([april, revised]);
    expect(knownOn([revised, first, april], "2017-01-01")).toEqual([april]);
  });

  it("keeps what was published first", () => {
    expect(firstPublished([revised, april, first])).toEqual([first]);
  });

  it("does not depend on the order of rows", () => {
    const rows = [first, revised, april, at("June 2017", { missing: "no-data" })];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(knownOn(shuffled, "2018-01-01")).toEqual(knownOn(rows, "2018-01-01"));
      }),
    );
  });
});

describe("a gap", () => {
  it.each([
    [93.8, 100, "high", -6.2, "worse"],
    [10.3, 7.4, "low", 2.9, "worse"],
    [7, 7.4, "low", -0.4, "better"],
    [7.4, 7.4, "low", 0, "level"],
    [5, 4, "info", 1, "neutral"],
    [5, 4, "range", 1, "neutral"],
  ] as const)("from %d to %d, where %s is good, is %d and %s", (value, other, polarity, difference, side) => {
    expect(gapTo(value, other, polarity, 1)).toEqual({ difference, side });
  });

  it.each([
    // The figure, the places that its measure shows, what it is held against, and the gap.
    [52.5, 1, 75.25, -22.75],
    [52.5, 1, 75, -22.5],
    [52, 0, 75.25, -23.25],
    [52.25, 2, 75.5, -23.25],
    // A figure that was worked out counts as it is shown, not as it is.
    [63.157, 1, 75.25, -12.05],
    [66.666666, 0, 67, 0],
    [0.1234, 4, 0.2, -0.0766],
    // Of the other's own places, two count.
    [52.5, 1, 75.125, -22.63],
    [0.3, 1, 0.1, 0.2],
  ])("of %d, shown with %d places, to %d is %d", (value, decimals, other, difference) => {
    expect(gapTo(value, other, "high", decimals).difference).toBe(difference);
  });

  it.each([
    [62, 52.5, 1, 9.5],
    [71.54, 62.46, 1, 9],
    [71.54, 62.46, 2, 9.08],
    [0.3, 0.1, 1, 0.2],
    [12, 40, 0, -28],
  ])("of %d to an earlier %d, both shown with %d places, is %d", (value, earlier, decimals, difference) => {
    expect(differenceShown(value, earlier, decimals)).toBe(difference);
  });
});

describe("a course of figures that grow until the day", () => {
  const start = { day: "2022-03-31", value: 0 } as const;
  const target = { aim: { kind: "figure", value: 12 } as const, by: "2023-03-31" } as const;
  it.each<[IsoDay, number, string]>([
    ["2022-09-30", 6, "on-course"],
    ["2022-09-30", 8, "behind"],
    ["2023-03-31", 12, "met"],
    ["2023-03-31", 13, "missed"],
  ])("on %s with %d, where few are good, is %s", (day, value, course) => {
    const rule = { good: "low", decimals: 0, grows: true } as const;
    expect(courseOf({ day, value }, start, target, rule)?.course).toBe(course);
  });
});

describe("a course", () => {
  const aim: Aim = { kind: "figure", value: 100 };
  const start = { day: "2021-06-30", value: 27.1 } as const;
  const target = { aim, by: "2023-06-30" } as const;
  const rule = { good: "high", decimals: 1, grows: false } as const;
  it.each<[IsoDay, number, string]>([
    ["2022-06-30", 63.5, "behind"],
    ["2022-06-30", 63.6, "on-course"],
    ["2022-06-30", 100, "met"],
    ["2023-06-30", 99, "missed"],
    ["2023-07-01", 99, "missed"],
    ["2021-01-01", 27.1, "on-course"],
  ])("on %s with %d is %s", (day, value, course) => {
    expect(courseOf({ day, value }, start, target, rule)?.course).toBe(course);
  });

  it("is not there for words, for information alone, or without time", () => {
    const latest = { day: "2022-06-30", value: 50 } as const;
    const words: Aim = { kind: "words", text: "maintain" };
    expect(courseOf(latest, start, { aim: words, by: "2023-06-30" }, rule)).toBeUndefined();
    expect(courseOf(latest, start, target, { ...rule, good: "info" })).toBeUndefined();
    expect(courseOf(latest, start, { aim, by: "2021-06-30" }, rule)).toBeUndefined();
  });

  it("falls where low figures are good", () => {
    const from = { day: "2022-01-01", value: 5 } as const;
    const to = { aim: { kind: "figure", value: 3 } as const, by: "2024-01-01" } as const;
    expect(courseOf({ day: "2023-01-01", value: 4 }, from, to, { ...rule, good: "low" })?.course).toBe(
      "on-course",
    );
    expect(courseOf({ day: "2023-01-01", value: 4.5 }, from, to, { ...rule, good: "low" })?.course).toBe(
      "behind",
    );
  });
});
